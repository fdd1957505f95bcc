// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ProseLabels.h"

#include "intake/ChosenWords.h"
#include "intake/ComplyReading.h"
#include "intake/FormRowParts.h"

#include <QRegularExpression>

namespace attest {

using namespace Qt::StringLiterals;

std::optional<ColumnRole> roleOfLabel(const QString &label)
{
    static const QRegularExpression digit(u"\\d"_s);
    const std::optional<ColumnRole> role =
        label.size() <= longestLabel && !label.contains(digit) ? roleOfHeading(label) : std::nullopt;
    return role && !isTick(*role) ? role : std::nullopt;
}

namespace {

constexpr qsizetype longestAnswered = 120; ///< a question and an answer in the landlord's own words
constexpr int fewestBare = 4;              ///< of a label that nothing parts from what follows

/// The form's own "Yes / No" behind its heading is no answer.
bool isTemplate(const QString &text)
{
    static const QRegularExpression rule(u"\\A[\\s(]*(?:yes\\s*(?:/|or)\\s*no|y\\s*/\\s*n)\\b[^\\n]*\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return text.size() <= longestLabel && text.contains(rule);
}

qsizetype strongStart(const Spans &spans)
{
    qsizetype length = 0;
    for (const Span &span : spans) {
        if (!span.strong && !span.text.trimmed().isEmpty()) {
            return length;
        }
        length += span.text.size();
    }
    return 0; // the whole of it
}

/// "Do we comply? Yes", "Compliant - Yes": the label of an answer that follows in the same line.
std::optional<ProseLabel> labelBeforeAnswer(const QString &text)
{
    static const QRegularExpression between(u"\\?\\s+|\\s+[-–—]\\s+|\\s+"_s);
    if (text.size() > longestLabel || isTemplate(text)) {
        return std::nullopt;
    }
    for (auto matches = between.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString answer = text.mid(match.capturedEnd()).trimmed();
        if (isTemplate(answer)) {
            return std::nullopt;
        }
        if (roleOfLabel(text.left(match.capturedStart())) == ColumnRole::Comply && isComplyCell(answer)) {
            return ProseLabel{match.capturedStart(), match.capturedEnd(), ColumnRole::Comply};
        }
    }
    return std::nullopt;
}

/// "EVIDENCE" in a line of its own, above others, or "Commentary /" and "explanation" in two: how long it is; 0: there
/// is none.
qsizetype labelLine(const QString &text)
{
    qsizetype end = text.left(longestLabel + 1).indexOf(u'\n');
    if (end > 0 && QStringView(text).left(end).trimmed().endsWith(u'/')) {
        const qsizetype next = text.left(longestLabel + 1).indexOf(u'\n', end + 1);
        end = next > 0 && isPlainHeading(text.left(next)) ? next : end;
    }
    const QString line = end > 0 ? text.left(end) : QString();
    const bool goesOn = end > 0 && end + 1 < text.size() && text.at(end + 1).isLower(); // "Evidence" of a sentence
    const bool label = !line.isEmpty() && !goesOn && !line.contains(u':') && isPlainHeading(line) &&
                       roleOfLabel(line) && !isComplyCell(line) && !labelBeforeAnswer(line);
    return label ? end : 0;
}

} // namespace

std::optional<ProseLabel> labelOf(const Spans &spans)
{
    const QString text = plainText(spans);
    if (const qsizetype line = labelLine(text); line > 0) {
        return ProseLabel{line, line + 1, roleOfLabel(text.left(line)).value_or(ColumnRole::Other)};
    }
    const qsizetype colon = text.left(longestLabel).indexOf(u':');
    if (colon > 0) {
        if (const auto role = roleOfLabel(text.left(colon))) {
            const bool whole = *role == ColumnRole::Comply && isTemplate(text.mid(colon + 1)) &&
                               !chosenIn({{Paragraph{withoutStart(spans, colon + 1)}}});
            return ProseLabel{whole ? text.size() : colon, whole ? text.size() : colon + 1, *role};
        }
    }
    if (const qsizetype strong = strongStart(spans); strong > 0) {
        if (const auto role = roleOfLabel(text.left(strong).trimmed())) {
            return ProseLabel{strong, strong, *role};
        }
    }
    if (const std::optional<ProseLabel> answered = labelBeforeAnswer(text)) {
        return answered;
    }
    const bool sentence = text.contains(u' ') && QStringView(text).trimmed().endsWith(u'.');
    if (const auto role = sentence ? std::nullopt : roleOfLabel(text)) {
        return ProseLabel{text.size(), text.size(), *role};
    }
    return std::nullopt;
}

BareLabels::BareLabels(const Blocks &blocks)
{
    QHash<QString, QSet<QString>> found; // what stands beside each: "Evidence provided" is one label
    QHash<QString, int> questions;
    int answers = 0;
    for (const Block &block : blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block.node);
        const QString text = paragraph != nullptr ? plainText(paragraph->spans) : QString();
        if (const auto answered = text.isEmpty() ? std::nullopt : labelBeforeAnswer(text)) {
            ++answers;
            if (text.at(answered->length) == u'?' && ++questions[text.left(answered->length).toLower()] >= fewestBare) {
                m_questions.insert(text.left(answered->length).toLower());
            }
        }
        if (const ProseLabel label = candidateIn(text); label.length > 0) {
            found[text.left(label.length)].insert(text.left(longestLabel));
        }
    }
    QSet<ColumnRole> roles;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (it->size() >= fewestBare && it->size() * 5 >= answers && answers >= fewestBare) {
            m_labels.insert(it.key());
            roles.insert(m_roles.value(it.key()));
        }
    }
    if (roles.size() < 2) {
        m_labels.clear(); // what is under the one could be the other's
    }
}

std::optional<ProseLabel> BareLabels::labelOf(const QString &text)
{
    if (const qsizetype asked = m_questions.isEmpty() ? -1 : text.left(longestLabel).indexOf(u"? "_s);
        asked > 0 && text.size() <= longestAnswered && m_questions.contains(text.left(asked).toLower())) {
        return ProseLabel{asked, asked + 2, ColumnRole::Comply};
    }
    const ProseLabel label = m_labels.isEmpty() ? ProseLabel() : candidateIn(text);
    return label.length > 0 && m_labels.contains(text.left(label.length)) ? std::optional(label) : std::nullopt;
}

/// One word, or two: "Our evidence".
ProseLabel BareLabels::candidateIn(const QString &text)
{
    const QString start = text.left(longestLabel).section(u'\n', 0, 0);
    for (qsizetype space = start.indexOf(u' '), words = 1; space > 0 && words <= 2; ++words) {
        auto role = m_roles.constFind(start.left(space));
        if (role == m_roles.constEnd()) {
            role = m_roles.insert(start.left(space), roleOfLabel(start.left(space)).value_or(ColumnRole::Other));
        }
        const QChar next = text.size() > space + 1 ? text.at(space + 1) : QChar(u' ');
        if ((*role == ColumnRole::Evidence || *role == ColumnRole::Commentary) && text.front().isUpper()) {
            const bool begins = !next.isLower() || QStringView(text).mid(space + 1).startsWith(u"http");
            const bool opens = next.isLetterOrNumber() || u"“‘\"'-–•"_s.contains(next); // a quotation, a list
            return begins && opens ? ProseLabel{space, space + 1, *role} : ProseLabel();
        }
        space = start.indexOf(u' ', space + 1);
    }
    return {};
}

} // namespace attest
