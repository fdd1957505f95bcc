// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/ReadBack.h"

#include "formats/Characters.h"
#include "publish/Differences.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadBack)
};

constexpr qsizetype mostSentences = 100;

QString folded(const QString &text)
{
    return holdableText(text).simplified();
}

QString squeezed(const QString &text)
{
    QString out = folded(text);
    out.remove(u' ');
    return out;
}

/// Whether two addresses are one: a format may hold the characters of ASCII alone.
bool sameAddress(const QString &one, const QString &other)
{
    return one == other || (!one.isEmpty() && QUrl(one).toEncoded() == QUrl(other).toEncoded());
}

/// What of a paragraph's spans must survive: the words, where links lead, and what is marked how. How the text was cut
/// into spans does not matter.
struct Run
{
    struct Link
    {
        QString words, address;
    };
    QString words, strong, emphasis, added, removed, language;
    std::vector<Link> links;
};

/// `own` is the document's language: words marked with it are not in another.
Run runOf(const Spans &spans, const QString &own)
{
    Run out;
    QString all;
    bool afterLink = false; // nothing that a file can hold has come since
    for (size_t i = 0; i < spans.size();) {
        const QString address = linkAddress(spans[i].address).value_or(QString());
        QString together;
        for (; i < spans.size() && sameAddress(address, linkAddress(spans[i].address).value_or(QString())); ++i) {
            const Span &span = spans[i];
            together += span.text;
            out.strong += span.strong ? span.text : QString();
            out.emphasis += span.emphasis ? span.text : QString();
            out.added += span.revision == Revision::Added ? span.text : QString();
            out.removed += span.revision == Revision::Removed ? span.text : QString();
            const QString language = languageTag(span.language).toLower();
            const bool other = !language.isEmpty() && language != own && !folded(span.text).isEmpty();
            out.language += other ? language + u':' + span.text : QString();
        }
        if (!address.isEmpty()) {
            // A link without words is written with its address as words.
            together = folded(together).isEmpty() ? address : together;
            if (afterLink && sameAddress(out.links.back().address, address)) {
                out.links.back().words += folded(together);
            } else {
                out.links.push_back({folded(together), address});
            }
        }
        afterLink = !address.isEmpty() || (afterLink && holdableText(together).isEmpty());
        all += together;
    }
    out.words = folded(all);
    out.strong = squeezed(out.strong);
    out.emphasis = squeezed(out.emphasis);
    out.added = squeezed(out.added);
    out.removed = squeezed(out.removed);
    out.language = squeezed(out.language);
    return out;
}

QString kindOf(const Block &block)
{
    struct Name
    {
        QString operator()(const Paragraph &) const { return Words::tr("a paragraph"); }
        QString operator()(const Heading &) const { return Words::tr("a heading"); }
        QString operator()(const List &) const { return Words::tr("a list"); }
        QString operator()(const Table &) const { return Words::tr("a table"); }
        QString operator()(const Figure &) const { return Words::tr("a picture"); }
    };
    return std::visit(Name{}, block.node);
}

QString wordsOf(const Block &block)
{
    return folded(plainText(Blocks{block}));
}
QString wordsOf(const Blocks &item)
{
    return folded(plainText(item));
}
QString wordsOf(const Row &row)
{
    QStringList cells;
    for (const Cell &cell : row.cells) {
        cells.append(folded(plainText(cell.blocks)));
    }
    return cells.join(u" | "_s);
}
QString wordsOf(const Cell &cell)
{
    return folded(plainText(cell.blocks));
}

/// A paragraph without words, or a list of which no item has any ("- " and nothing more): readers leave both out.
bool nothing(const Block &block)
{
    if (const auto *list = std::get_if<List>(&block.node)) {
        return std::all_of(list->items.begin(), list->items.end(),
                           [](const Blocks &item) { return std::all_of(item.begin(), item.end(), nothing); });
    }
    const auto *text = std::get_if<Paragraph>(&block.node);
    return text != nullptr && runOf(text->spans, QString()).words.isEmpty();
}

class Comparison
{
public:
    /// `probing`: only whether there is any difference matters, so nothing is aligned.
    Comparison(Differences &out, QString language, bool probing)
        : m_out(out), m_language(std::move(language)), m_probing(probing)
    {
    }

    void info(const DocumentInfo &written, const DocumentInfo &read);
    void blocks(const Blocks &written, const Blocks &read, const QString &place);

private:
    void compare(const Block &written, const Block &read, const QString &place);
    void compare(const Paragraph &written, const Paragraph &read, const QString &place);
    void compare(const Heading &written, const Heading &read, const QString &place);
    void compare(const List &written, const List &read, const QString &place);
    void compare(const Table &written, const Table &read, const QString &place);
    void compare(const Figure &written, const Figure &read, const QString &place);
    void compare(const Row &written, const Row &read, const QString &place);
    void compare(const Cell &written, const Cell &read, const QString &place);
    void compare(const Blocks &written, const Blocks &read, const QString &place) { blocks(written, read, place); }
    void spans(const Spans &written, const Spans &read, const QString &place);
    void words(const QString &written, const QString &read, const QString &place);

    template <class Part>
    bool same(const Part &written, const Part &read)
    {
        Differences any(1);
        Comparison(any, m_language, true).compare(written, read, QString());
        return any.none();
    }
    template <class Part, class Place>
    void sequence(const std::vector<const Part *> &written, const std::vector<const Part *> &read, Place place);
    template <class Part, class Place>
    void sequence(const std::vector<Part> &written, const std::vector<Part> &read, Place place);

    Differences &m_out;
    QString m_language; ///< the document's
    bool m_probing;
};

/// Compares part by part. What is alike at both ends is set aside first, so that one part that is missing, or one too
/// many, is told as that and does not make all that follow differ. `place(i)` names the i-th part that was written.
template <class Part, class Place>
void Comparison::sequence(const std::vector<const Part *> &written, const std::vector<const Part *> &read, Place place)
{
    const size_t both = std::min(written.size(), read.size());
    size_t first = 0;
    size_t last = 0;
    if (m_probing && written.size() != read.size()) {
        m_out.say(QString(), QString());
        return;
    }
    if (!m_probing && written.size() != read.size()) {
        while (first < both && same(*written[first], *read[first])) {
            ++first;
        }
        while (last < both - first && same(*written[written.size() - 1 - last], *read[read.size() - 1 - last])) {
            ++last;
        }
    }
    size_t i = first;
    for (; i < both - last && !m_out.full(); ++i) {
        compare(*written[i], *read[i], place(i));
    }
    for (size_t j = i; j < written.size() - last && !m_out.full(); ++j) {
        m_out.say(place(j), Words::tr("%1 was written, but is not in the file.").arg(quoted(wordsOf(*written[j]))));
    }
    for (size_t j = i; j < read.size() - last && !m_out.full(); ++j) {
        m_out.say(place(j), Words::tr("%1 is in the file, but was not written.").arg(quoted(wordsOf(*read[j]))));
    }
}

template <class Part, class Place>
void Comparison::sequence(const std::vector<Part> &written, const std::vector<Part> &read, Place place)
{
    const auto pointers = [](const std::vector<Part> &parts) {
        std::vector<const Part *> out;
        out.reserve(parts.size());
        std::transform(parts.begin(), parts.end(), std::back_inserter(out), [](const Part &part) { return &part; });
        return out;
    };
    sequence(pointers(written), pointers(read), place);
}

void Comparison::words(const QString &written, const QString &read, const QString &place)
{
    const QString left = folded(written);
    const QString right = folded(read);
    if (left != right) {
        m_out.sayWords(place, left, right);
    }
}

void Comparison::info(const DocumentInfo &written, const DocumentInfo &read)
{
    words(written.title, read.title, Words::tr("Title"));
    words(written.notice, read.notice, Words::tr("Notice"));
    words(written.language.toLower(), read.language.toLower(), Words::tr("Language"));
}

void Comparison::blocks(const Blocks &written, const Blocks &read, const QString &place)
{
    const auto withWords = [](const Blocks &all) {
        std::vector<const Block *> out;
        for (const Block &block : all) {
            if (!nothing(block)) {
                out.push_back(&block);
            }
        }
        return out;
    };
    const std::vector<const Block *> left = withWords(written);
    if (m_probing) {
        sequence(left, withWords(read), [](size_t) { return QString(); });
        return;
    }
    // A table is named by its number, anything else by where it stands.
    QStringList places;
    int tables = 0;
    QString after;
    for (size_t i = 0; i < left.size(); ++i) {
        const bool isTable = std::holds_alternative<Table>(left[i]->node);
        QString name = isTable ? Words::tr("Table %1").arg(++tables) : Words::tr("Part %1").arg(i + 1);
        if (const auto *title = std::get_if<Heading>(&left[i]->node)) {
            after = folded(plainText(title->spans));
        } else if (!isTable && !after.isEmpty()) {
            name += Words::tr(", under %1").arg(quoted(after));
        }
        places.append(place.isEmpty() ? name : left.size() == 1 && !isTable ? place : place + u", "_s + name.toLower());
    }
    sequence(left, withWords(read), [&](size_t i) {
        const QString end = Words::tr("After the last part");
        return i < size_t(places.size()) ? places[qsizetype(i)] : place.isEmpty() ? end : place;
    });
}

void Comparison::compare(const Block &written, const Block &read, const QString &place)
{
    if (written.node.index() != read.node.index()) {
        m_out.say(place, Words::tr("%1 was written, %2 was read.").arg(kindOf(written), kindOf(read)));
        return;
    }
    std::visit([&](const auto &left) { compare(left, std::get<std::decay_t<decltype(left)>>(read.node), place); },
               written.node);
}

void Comparison::compare(const Paragraph &written, const Paragraph &read, const QString &place)
{
    spans(written.spans, read.spans, place);
}

void Comparison::compare(const Heading &written, const Heading &read, const QString &place)
{
    if (written.level != read.level) {
        m_out.say(place, Words::tr("a heading of level %1 was written, one of level %2 was read.")
                             .arg(QString::number(written.level), QString::number(read.level)));
    }
    spans(written.spans, read.spans, place);
}

void Comparison::compare(const List &written, const List &read, const QString &place)
{
    const bool counted = written.style != ListStyle::Bullet;
    if (written.style != read.style || (counted && written.start != read.start)) {
        m_out.say(place, Words::tr("the list is marked in another way than it was written."));
    }
    sequence(written.items, read.items,
             [&](size_t i) { return m_probing ? QString() : place + Words::tr(", list item %1").arg(i + 1); });
}

void Comparison::compare(const Table &written, const Table &read, const QString &place)
{
    words(written.caption, read.caption, m_probing ? QString() : place + Words::tr(", caption"));
    if (written.headerRows != read.headerRows) {
        m_out.say(place, Words::tr("written with %1 header rows, read with %2.")
                             .arg(QString::number(written.headerRows), QString::number(read.headerRows)));
    }
    sequence(written.rows, read.rows,
             [&](size_t i) { return m_probing ? QString() : place + Words::tr(", row %1").arg(i + 1); });
}

void Comparison::compare(const Row &written, const Row &read, const QString &place)
{
    sequence(written.cells, read.cells,
             [&](size_t i) { return m_probing ? QString() : place + Words::tr(", column %1").arg(i + 1); });
}

void Comparison::compare(const Cell &written, const Cell &read, const QString &place)
{
    if (written.header != read.header) {
        m_out.say(place, written.header ? Words::tr("a header cell was written, an ordinary cell was read.")
                                        : Words::tr("an ordinary cell was written, a header cell was read."));
    }
    if (written.columnSpan != read.columnSpan || written.rowSpan != read.rowSpan) {
        m_out.say(place, Words::tr("the cell spans other columns or rows than it was written to."));
    }
    blocks(written.blocks, read.blocks, place);
}

void Comparison::compare(const Figure &written, const Figure &read, const QString &place)
{
    words(written.alternative, read.alternative, place);
}

void Comparison::spans(const Spans &written, const Spans &read, const QString &place)
{
    const Run left = runOf(written, m_language);
    const Run right = runOf(read, m_language);
    if (left.words != right.words) {
        m_out.sayWords(place, left.words, right.words);
        return;
    }
    if (left.links.size() != right.links.size()) {
        m_out.say(place, Words::tr("written with %1 links, read with %2.")
                             .arg(QString::number(left.links.size()), QString::number(right.links.size())));
        return;
    }
    for (size_t i = 0; i < left.links.size(); ++i) {
        if (left.links[i].words != right.links[i].words ||
            !sameAddress(left.links[i].address, right.links[i].address)) {
            m_out.say(place, Words::tr("the link %1 was written to lead to %2; read, %3 leads to %4.")
                                 .arg(quoted(left.links[i].words), left.links[i].address, quoted(right.links[i].words),
                                      right.links[i].address));
        }
    }
    if (left.strong != right.strong || left.emphasis != right.emphasis) {
        m_out.say(place, Words::tr("other words are emphasised than were written so."));
    }
    if (left.added != right.added || left.removed != right.removed) {
        m_out.say(place, Words::tr("other words are marked as added or removed than were written so."));
    }
    if (left.language != right.language) {
        m_out.say(place, Words::tr("other words are marked as being in another language than were written so."));
    }
}

} // namespace

QStringList readBackDifferences(const Document &written, const Document &read)
{
    Differences out(mostSentences);
    Comparison comparison(out, written.info.language.toLower(), false);
    comparison.info(written.info, read.info);
    comparison.blocks(written.blocks, read.blocks, QString());
    comparison.blocks(written.colophon, read.colophon, Words::tr("Colophon"));
    QStringList sentences = out.sentences();
    if (out.full()) {
        sentences.append(Words::tr("There may be more differences; these are the first %1.").arg(mostSentences));
    }
    return sentences;
}

} // namespace attest
