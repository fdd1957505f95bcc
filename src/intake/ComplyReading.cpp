// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ComplyReading.h"

#include "formats/Document.h"
#include "intake/AnswerPhrases.h"
#include "intake/GroupAnswers.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestAnswerCell = 60;
constexpr double doubtfully = 0.6; ///< the confidence of a reading that somebody should look at

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

/// "☒ Yes ☐ No", "Yes ☑ No ☐", "[x] Yes [ ] No": the one answer whose box is marked.
ReadPhrase readBoxes(const QString &cell)
{
    static const QRegularExpression box(u"[☐☒☑□■✓✔✗✘▢◻◼]|[\\[(]\\s*[xX✓✔]?\\s*[\\])]"_s);
    static const QRegularExpression marked(u"[☒☑■✓✔✗✘◼xX]"_s);
    if (std::none_of(cell.begin(), cell.end(), [](QChar c) { return u"☐☒☑□■✓✔✗✘▢◻◼[("_s.contains(c); })) {
        return {};
    }
    QRegularExpressionMatchIterator boxes = box.globalMatch(cell.left(200));
    std::vector<QRegularExpressionMatch> found;
    while (boxes.hasNext()) {
        found.push_back(boxes.next());
    }
    if (found.size() < 2) {
        return {};
    }
    const bool before = bareWords(cell.left(found.front().capturedStart())).isEmpty();
    QStringList chosen;
    for (size_t i = 0; i < found.size(); ++i) {
        const qsizetype from = before ? found[i].capturedEnd() : (i == 0 ? 0 : found[i - 1].capturedEnd());
        const qsizetype to = !before                ? found[i].capturedStart()
                             : i + 1 < found.size() ? found[i + 1].capturedStart()
                                                    : cell.size();
        if (found[i].captured().contains(marked)) {
            chosen.append(bareWords(cell.mid(from, to - from)));
        }
    }
    if (chosen.isEmpty()) {
        return {Said::Template, {}};
    }
    return chosen.size() == 1 ? readPhrase(chosen.front()) : ReadPhrase{};
}

/// "Yes No ☒ ☐": a PDF's structure may file the boxes behind the words that stood beside them.
ReadPhrase readBoxesBehind(const QString &cell)
{
    if (!cell.contains(u'☐')) {
        return {};
    }
    static const QRegularExpression boxes(u"\\A([^☐☒☑]+?)\\s*([☐☒☑](?:\\s*[☐☒☑])+)\\s*\\z"_s);
    const QRegularExpressionMatch match = boxes.match(cell.left(longestAnswerCell));
    const QStringList words = bareWords(match.captured(1)).split(u' ', Qt::SkipEmptyParts);
    const QString marks = match.captured(2).simplified().remove(u' ');
    if (!match.hasMatch() || words.size() != marks.size() || !isChoiceOf(words.join(u' ')) ||
        marks.count(u'☐') != marks.size() - 1) {
        return {};
    }
    const auto marked = std::find_if(marks.begin(), marks.end(), [](QChar mark) { return mark != u'☐'; });
    return readPhrase(words.at(std::distance(marks.begin(), marked)));
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
    return cell.contains(pictureSign) && bareWords(cell).isEmpty();
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
    return cell.size() <= longestAnswerCell && !readBoxes(cell).said && isChoiceOf(bareWords(cell));
}

bool isComplyCell(const QString &cell)
{
    if (cell.isEmpty() || cell.size() > longestAnswerCell) {
        return false;
    }
    const QString words = bareWords(cell);
    const ReadPhrase read = readPhrase(words);
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
    if (text.isEmpty() || bareWords(text).isEmpty()) {
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
    if (const ReadPhrase behind = readBoxesBehind(text); behind.said) {
        return {complyOf(*behind.said), text, doubtfully, true};
    }
    ReadPhrase read = readBoxes(text);
    if (!read.said) {
        read = readPhrase(bareWords(text));
    }
    if (!read.said && text.size() <= longestAnswerCell) {
        // "Partiall y": a narrow column broke the word.
        const ReadPhrase whole = readPhrase(bareWords(text).remove(u' '));
        read = whole.said && whole.rest.isEmpty() ? whole : read;
    }
    if (!read.said || (*read.said == Said::Partially && isPartOfSomething(text))) {
        return {std::nullopt, text, 0, true};
    }
    const bool contradicted = takesBack(*read.said, read.rest);
    out.comply = complyOf(*read.said);
    // "No longer relevant", "No issues": nobody says that it is not complied with.
    static const QRegularExpression otherwise(u"\\A(longer|change|issues?|concerns?|problems?|exceptions?|gaps?)\\b"_s);
    const bool strange = out.comply == Comply::No && !read.rest.isEmpty() && read.rest.contains(otherwise);
    if (strange) {
        return {std::nullopt, text, 0, true};
    }
    out.doubtful = contradicted || (bareWords(text) == u"complaint");
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
