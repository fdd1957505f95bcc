// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ComplyReading.h"

#include "formats/Document.h"
#include "intake/GroupAnswers.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestAnswerCell = 60;
constexpr double doubtfully = 0.6; ///< the confidence of a reading that somebody should look at

enum class Said { Yes, No, Partially, NotApplicable, Template };
struct Phrase
{
    QStringView words;
    Said said = Said::Template;
    bool sign = false; ///< named for what it shows: "Tick as appropriate" and "Cross-reference to 1.4" are no answers
};

// Longest first where one begins another.
constexpr Phrase phrases[] = {
    {u"not applicable", Said::NotApplicable},
    {u"not relevant", Said::NotApplicable},
    {u"n a", Said::NotApplicable},
    {u"na", Said::NotApplicable},
    {u"yes partially", Said::Partially},
    {u"yes partly", Said::Partially},
    {u"yes in part", Said::Partially},
    {u"no partially", Said::Partially},
    {u"no partly", Said::Partially},
    {u"partially", Said::Partially},
    {u"partial", Said::Partially},
    {u"partly", Said::Partially},
    {u"part", Said::Partially},
    {u"in part", Said::Partially},
    {u"mostly", Said::Partially},
    {u"yes or no", Said::Template},
    {u"yes no", Said::Template},
    {u"y n", Said::Template},
    {u"choose an item", Said::Template},
    {u"select", Said::Template},
    {u"tick", Said::Yes, true},
    {u"green tick", Said::Yes, true},
    {u"check mark", Said::Yes, true},
    {u"cross", Said::No, true},
    {u"red cross", Said::No, true},
    {u"not yet", Said::No},
    {u"not compliant", Said::No},
    {u"not complaint", Said::No},
    {u"not met", Said::No},
    {u"not fully compliant", Said::Partially},
    {u"not fully", Said::Partially},
    {u"non compliant", Said::No},
    {u"non complaint", Said::No},
    {u"non compliance", Said::No},
    {u"noncompliant", Said::No},
    {u"does not comply", Said::No},
    {u"do not comply", Said::No},
    {u"we do not comply", Said::No},
    {u"doesnt comply", Said::No},
    {u"unmet", Said::No},
    {u"no", Said::No},
    {u"n", Said::No},
    {u"yes", Said::Yes},
    {u"y", Said::Yes},
    {u"fully", Said::Yes},
    {u"full compliance", Said::Yes},
    {u"compliant", Said::Yes},
    {u"complaint", Said::Yes},
    {u"compliance", Said::Yes},
    {u"complies", Said::Yes},
    {u"comply", Said::Yes},
    {u"we comply", Said::Yes},
    {u"met", Said::Yes},
    {u"achieved", Said::Yes},
    {u"in place", Said::Yes},
};
// What may follow a phrase and leave it the plain answer.
constexpr QStringView fillers[] = {u"compliant",  u"complaint",       u"compliance", u"met",    u"comply",
                                   u"we comply",  u"fully compliant", u"complies",   u"fully",  u"applicable",
                                   u"at present", u"we do",           u"they do",    u"it does"};

std::optional<Comply> complyOf(Said said)
{
    switch (said) {
    case Said::Yes:
        return Comply::Yes;
    case Said::No:
        return Comply::No;
    case Said::Partially:
        return Comply::Partially;
    case Said::NotApplicable:
        return Comply::NotApplicable;
    case Said::Template:
        break;
    }
    return std::nullopt;
}

QString bare(const QString &cell)
{
    static const QRegularExpression apart(u"[^\\p{L}\\p{N}]+"_s);
    QString folded = cell.toLower();
    folded.remove(u'’').remove(u'\'').remove(u'\u00ad').remove(u'\u200b');
    return folded.split(apart, Qt::SkipEmptyParts).join(u' ');
}

const QString knownTicks = u"✓✔✅√☑🗸🗹"_s;
const QString knownCrosses = u"✗✘✕✖❌×xX"_s;

bool isOneOf(const QString &mark, const QString &known)
{
    return !mark.isEmpty() && known.contains(mark);
}

/// A mark without the invisible selectors that emoji carry.
QString markIn(const QString &cell)
{
    QString mark = cell.simplified();
    mark.remove(u'\ufe0f').remove(u'\ufe0e').remove(u' ');
    if (mark.size() >= 3 && (mark.startsWith(u'[') || mark.startsWith(u'('))) {
        mark = mark.mid(1, mark.size() - 2); // [x], (x)
    }
    return mark;
}

struct Read
{
    std::optional<Said> said;
    QString rest;
};

bool isChoiceOf(const QString &words)
{
    static const QSet<QString> known = {
        u"yes"_s, u"no"_s, u"partially"_s, u"partial"_s,    u"partly"_s, u"part"_s,   u"or"_s, u"n"_s,
        u"a"_s,   u"na"_s, u"not"_s,       u"applicable"_s, u"please"_s, u"delete"_s, u"as"_s, u"appropriate"_s};
    const QStringList each = words.split(u' ');
    return each.count(u"yes"_s) == 1 && each.count(u"no"_s) == 1 && each.front() != u"no"_s &&
           std::all_of(each.begin(), each.end(), [](const QString &word) { return known.contains(word); });
}

Read readPhrase(const QString &words);

/// "Tick Yes": what follows a sign's name is the answer that it stands for.
bool repeats(Said said, const QString &rest)
{
    const Read again = readPhrase(rest);
    return again.said == said && again.rest.isEmpty();
}

Read readPhrase(const QString &words)
{
    if (isChoiceOf(words)) {
        return {Said::Template, {}};
    }
    const Phrase *best = nullptr;
    for (const Phrase &phrase : phrases) {
        const bool here = words.startsWith(phrase.words) &&
                          (words.size() == phrase.words.size() || words.at(phrase.words.size()) == u' ');
        // "Yes / No" is the form's own only where nothing follows: "Yes, no issues" is an answer.
        const bool whole = words.size() == phrase.words.size() ||
                           (phrase.sign ? here && repeats(phrase.said, words.mid(phrase.words.size()).trimmed())
                                        : phrase.said != Said::Template);
        if (here && whole && (best == nullptr || phrase.words.size() > best->words.size())) {
            best = &phrase;
        }
    }
    if (best == nullptr) {
        return {};
    }
    QString rest = words.mid(best->words.size()).trimmed();
    for (const QStringView filler : fillers) {
        if (rest == filler) {
            rest.clear();
        }
    }
    return {best->said, rest};
}

/// "☒ Yes ☐ No", "Yes ☑ No ☐", "[x] Yes [ ] No": the one answer whose box is marked.
Read readBoxes(const QString &cell)
{
    static const QRegularExpression box(u"[☐☒☑□■✓✔✗✘▢◻◼]|[\\[(]\\s*[xX✓✔]?\\s*[\\])]"_s);
    static const QRegularExpression marked(u"[☒☑■✓✔✗✘◼xX]"_s);
    QRegularExpressionMatchIterator boxes = box.globalMatch(cell.left(200));
    std::vector<QRegularExpressionMatch> found;
    while (boxes.hasNext()) {
        found.push_back(boxes.next());
    }
    if (found.size() < 2) {
        return {};
    }
    const bool before = bare(cell.left(found.front().capturedStart())).isEmpty();
    QStringList chosen;
    for (size_t i = 0; i < found.size(); ++i) {
        const qsizetype from = before ? found[i].capturedEnd() : (i == 0 ? 0 : found[i - 1].capturedEnd());
        const qsizetype to = !before                ? found[i].capturedStart()
                             : i + 1 < found.size() ? found[i + 1].capturedStart()
                                                    : cell.size();
        if (found[i].captured().contains(marked)) {
            chosen.append(bare(cell.mid(from, to - from)));
        }
    }
    if (chosen.isEmpty()) {
        return {Said::Template, {}};
    }
    return chosen.size() == 1 ? readPhrase(chosen.front()) : Read{};
}

/// "Part of our policy" says nothing of how much: "Part" is an answer where it stands alone, or says of what.
bool isPartOfSomething(const QString &cell)
{
    static const QRegularExpression rule(
        u"\\A[^\\p{L}\\p{N}]*(?:in\\s+)?part\\s+(?!(?:compli|comply|compla|met\\b|complete|yes\\b|no\\b|achieved|done|"
        "implemented|in\\s+place|fulfilled)|[^\\p{L}\\p{N}])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return rule.match(cell.trimmed()).hasMatch();
}

bool exactlyPrinted(const QString &cell, Comply comply, const FormLayout &form)
{
    return std::any_of(form.answers.begin(), form.answers.end(), [&](const FormAnswer &answer) {
        return answer.prints == cell && (answer.answer == comply || form.prints(comply) == cell);
    });
}

bool takesBack(const QString &rest)
{
    static const QRegularExpression rule(
        u"\\b(but|not|no|except|however|partial|partially|partly|longer|change|yes)\\b"_s);
    return rest.contains(rule);
}

} // namespace

QString unnamedPicture()
{
    return {pictureSign};
}

QString withoutPictures(QString cell)
{
    return cell.remove(pictureSign).trimmed();
}

bool isPictured(const QString &cell)
{
    return cell.contains(pictureSign) && bare(cell).isEmpty();
}

void doubtPicture(ComplyReading &reading)
{
    reading.doubtful = reading.pictured = true;
    reading.confidence = reading.comply ? std::min(reading.confidence, doubtfully) : 0;
}

bool isMark(const QString &cell)
{
    static const QString knownOthers = u"☒☐□■•●P1ü\ufffc"_s;
    const QString mark = markIn(cell);
    return mark.isEmpty() || isOneOf(mark, knownTicks) || isOneOf(mark, knownCrosses) || isOneOf(mark, knownOthers);
}

bool isChoice(const QString &cell)
{
    return cell.size() <= longestAnswerCell && !readBoxes(cell).said && isChoiceOf(bare(cell));
}

bool isComplyCell(const QString &cell)
{
    if (cell.isEmpty() || cell.size() > longestAnswerCell) {
        return false;
    }
    const QString words = bare(cell);
    const Read read = readPhrase(words);
    return readBoxes(cell).said || (read.said && read.rest.isEmpty()) ||
           (isMark(cell) && (words.isEmpty() || words == u"x"));
}

ComplyReading readComply(const QString &cell, const FormLayout &form)
{
    ComplyReading out;
    if (isPictured(cell)) {
        doubtPicture(out);
        return out;
    }
    const QString text = withoutPictures(cell);
    if (text.isEmpty() || bare(text).isEmpty()) {
        const QString mark = markIn(text);
        if (isOneOf(mark, knownTicks)) {
            out.comply = Comply::Yes;
        } else if (isOneOf(mark, knownCrosses)) {
            out.comply = Comply::No;
        }
        const bool blank =
            mark.isEmpty() || mark == u"☐" || mark == u"□" || mark == u"-" || mark == u"–" || mark == u"—";
        out.asWritten = text;
        out.doubtful = !out.comply && !blank;
        out.confidence = out.comply ? 0.9 : blank ? 1 : 0;
        return out;
    }
    if (const std::optional<Comply> each = answerOfEach(text)) {
        return {each, text, doubtfully, true};
    }
    Read read = readBoxes(text);
    if (!read.said) {
        read = readPhrase(bare(text));
    }
    if (!read.said && text.size() <= longestAnswerCell) {
        // "Partiall y": a narrow column broke the word.
        const Read whole = readPhrase(bare(text).remove(u' '));
        read = whole.said && whole.rest.isEmpty() ? whole : read;
    }
    if (!read.said || (*read.said == Said::Partially && isPartOfSomething(text))) {
        return {std::nullopt, text, 0, true};
    }
    const bool contradicted = takesBack(read.rest);
    out.comply = complyOf(*read.said);
    const bool strange =
        out.comply == Comply::No && (read.rest.startsWith(u"longer") || read.rest.startsWith(u"change"));
    if (strange) {
        return {std::nullopt, text, 0, true};
    }
    out.doubtful = contradicted || (bare(text) == u"complaint");
    out.confidence = out.doubtful ? doubtfully : !read.rest.isEmpty() ? 0.9 : 0.97;
    if (out.comply && exactlyPrinted(text, *out.comply, form)) {
        out.confidence = 1;
    } else {
        out.asWritten = text;
    }
    return out;
}

ComplyReading readTicks(const std::vector<Tick> &ticks, const FormLayout &form)
{
    static const QString knownEmpty = u"☐□-–—"_s;
    std::vector<Tick> chosen;
    QStringList words;
    for (const Tick &tick : ticks) {
        const QString mark = markIn(tick.text);
        if (mark.isEmpty() || isOneOf(mark, knownEmpty)) {
            continue;
        }
        if (const QString written = withoutPictures(tick.text); !written.isEmpty()) {
            words.append(written);
        }
        chosen.push_back(tick);
    }
    if (chosen.size() > 1) { // a tick beside crosses
        const auto ticked = std::count_if(chosen.begin(), chosen.end(),
                                          [](const Tick &tick) { return isOneOf(markIn(tick.text), knownTicks); });
        if (ticked == 1) {
            chosen.erase(std::remove_if(chosen.begin(), chosen.end(),
                                        [](const Tick &tick) { return !isOneOf(markIn(tick.text), knownTicks); }),
                         chosen.end());
        }
    }
    if (chosen.empty()) {
        return {};
    }
    if (chosen.size() > 1) {
        const bool pictured =
            std::all_of(chosen.begin(), chosen.end(), [](const Tick &tick) { return isPictured(tick.text); });
        return {std::nullopt, pictured ? QString() : words.join(u" / "_s), 0, true, pictured};
    }
    const ColumnRole role = chosen.front().role;
    ComplyReading out;
    out.comply = role == ColumnRole::TickYes      ? Comply::Yes
                 : role == ColumnRole::TickNo     ? Comply::No
                 : role == ColumnRole::TickPartly ? Comply::Partially
                                                  : Comply::NotApplicable;
    out.confidence = 0.95;
    if (isPictured(chosen.front().text)) {
        doubtPicture(out);
    } else if (!isMark(chosen.front().text)) { // a word stands in the column instead of a mark
        const ComplyReading word = readComply(chosen.front().text, form);
        out.doubtful = word.comply && word.comply != out.comply;
        if (word.comply == Comply::Partially || word.comply == Comply::NotApplicable) {
            out.comply = word.comply; // for which the form has no column
        }
        out.confidence = out.doubtful ? doubtfully : out.confidence;
        out.asWritten = chosen.front().text == form.prints(*out.comply).value_or(QString()) ? QString() : words.front();
    }
    return out;
}

} // namespace attest
