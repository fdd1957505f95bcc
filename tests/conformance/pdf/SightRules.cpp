// SPDX-License-Identifier: GPL-3.0-or-later
// What meets the eye: the words another program finds on the pages, and text that nothing cuts off or covers.
#include "conformance/pdf/PageWords.h"
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

constexpr double leastMargin = 20;
constexpr double rounding = 0.5;

/// Page by page, what another program takes for words; none where that program is not here.
std::optional<std::vector<QStringList>> wordsByAnother(const QByteArray &bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush()) {
        return std::nullopt;
    }
    QProcess program;
    program.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-bbox"_s, file.fileName(), u"-"_s});
    constexpr int patience = 120000;
    if (!program.waitForFinished(patience) || program.exitCode() != 0) {
        return std::nullopt;
    }
    std::vector<QStringList> out;
    QString page = QString::fromUtf8(program.readAllStandardOutput());
    // What XML cannot hold may stand in a PDF.
    page.removeIf([](QChar each) { return each < u' ' && each != u'\n' && each != u'\t'; });
    QXmlStreamReader reader(page);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"page"_s) {
            out.emplace_back();
        } else if (reader.isStartElement() && reader.name() == u"word"_s && !out.empty()) {
            out.back().append(reader.readElementText());
        }
    }
    return out;
}

/// How often each word is there more often than in the other list.
QStringList beyond(QStringList words, QStringList other)
{
    words.sort();
    other.sort();
    QStringList out;
    std::set_difference(words.begin(), words.end(), other.begin(), other.end(), std::back_inserter(out));
    return out;
}

QStringList simpleOnes(const QStringList &words)
{
    QStringList out;
    std::copy_if(words.begin(), words.end(), std::back_inserter(out), isSimple);
    return out;
}

void words(const Subject &subject, Findings &findings)
{
    const auto another = wordsByAnother(subject.facts.bytes());
    if (!another) {
        return; // The test says so.
    }
    if (another->size() != subject.facts.pages().size()) {
        findings.add(u"the file"_s, u"another program finds %1 pages"_s.arg(another->size()));
        return;
    }
    for (std::size_t i = 0; i < another->size(); ++i) {
        QStringList own;
        // Programs differ about the words beside those that they read in their own ways.
        qsizetype leeway = 0;
        for (const PageWord &word : wordsOf(subject.facts.pages()[i].content)) {
            const bool sure = !word.replaced && isSimple(word.text);
            leeway += sure ? 0 : 2;
            own += sure ? QStringList(word.text) : QStringList();
        }
        const QStringList theirs = simpleOnes((*another)[i]);
        const QStringList lost = beyond(own, theirs);
        const QStringList added = beyond(theirs, own);
        if (lost.size() > leeway || added.size() > leeway) {
            findings.add(pageName(static_cast<int>(i)), u"another program does not find '%1', but '%2'"_s.arg(
                                                            lost.mid(0, 8).join(u' '), added.mid(0, 8).join(u' ')));
        }
    }
}

void eachWord(const Subject &subject, Findings &findings, QString (*fault)(const PageWord &word, const PageFacts &page))
{
    int number = 0;
    for (const PageFacts &page : subject.facts.pages()) {
        for (const PageWord &word : wordsOf(page.content)) {
            const QString words = fault(word, page);
            if (!words.isEmpty()) {
                findings.add(pageName(number), u"'%1' %2"_s.arg(word.text, words));
            }
        }
        ++number;
    }
}

QString marginFault(const PageWord &word, const PageFacts &page)
{
    const QRectF room = page.box.adjusted(leastMargin, leastMargin, -leastMargin, -leastMargin);
    return room.contains(word.box) ? QString() : u"stands too near the page's edge, or beyond it"_s;
}

QString clipFault(const PageWord &word, const PageFacts &)
{
    return word.clip.adjusted(-rounding, -rounding, rounding, rounding).contains(word.box) ? QString()
                                                                                           : u"is cut off"_s;
}

template <QString (*Of)(const PageWord &, const PageFacts &)>
void check(const Subject &subject, Findings &findings)
{
    eachWord(subject, findings, Of);
}

/// Letters may reach into their neighbours' boxes a little.
QRectF core(const PageWord &word)
{
    const double aside = std::min(0.15 * word.size, word.box.width() / 4);
    return word.box.adjusted(aside, 0.05 * word.size, -aside, -0.05 * word.size);
}

void overlaps(const Subject &subject, Findings &findings)
{
    int number = 0;
    for (const PageFacts &page : subject.facts.pages()) {
        std::vector<PageWord> words = wordsOf(page.content);
        const auto unsure = [](const PageWord &word) { return word.text.trimmed().isEmpty() || !isSimple(word.text); };
        words.erase(std::remove_if(words.begin(), words.end(), unsure), words.end());
        std::sort(words.begin(), words.end(),
                  [](const PageWord &one, const PageWord &other) { return one.box.top() < other.box.top(); });
        for (std::size_t i = 0; i < words.size(); ++i) {
            for (std::size_t j = i + 1; j < words.size() && words[j].box.top() < words[i].box.bottom(); ++j) {
                if (core(words[i]).intersects(core(words[j]))) {
                    findings.add(pageName(number),
                                 u"'%1' and '%2' stand on one another"_s.arg(words[i].text, words[j].text));
                }
            }
        }
        ++number;
    }
}

} // namespace

Rules sightRules()
{
    return {
        {"sight-words", "Attest", "Another program finds on every page the words that stand there by this checker.",
         words},
        {"sight-margins", "Attest", "All text stands within the page, 20 points from its edges.", check<marginFault>},
        {"sight-clipping", "Attest", "No text is cut off.", check<clipFault>},
        {"sight-overlap", "Attest", "No word stands on another.", overlaps},
    };
}

} // namespace attest::test::pdf
