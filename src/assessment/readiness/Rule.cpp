// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/Rule.h"

#include "base/Json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadinessRule)
};

/// Twelve digits tell apart what a person could accept in one provision.
QString digest(const QString &what)
{
    return sha256Hex(what.simplified().toUtf8()).left(12);
}
} // namespace

Finding Rule::finding(const ReadinessRow *row, Severity severity, const QString &sentence, const QString &what,
                      Gate gate) const
{
    Finding result;
    result.rule = id();
    const QString place = row == nullptr ? u"form"_s : row->provision->code.text();
    result.key = result.rule + u'/' + place + u'/' + digest(severityKey(severity) + u'\n' + what);
    result.severity = severity;
    result.gate = gate;
    if (row != nullptr) {
        result.provision = row->provision->code;
        result.field = field();
    }
    result.sentence = sentence;
    result.source = source();
    return result;
}

std::vector<Finding> RowRule::check(const ReadinessForm &form) const
{
    std::vector<Finding> findings;
    for (const ReadinessRow &row : form.rows()) {
        look(row, form, findings);
    }
    return findings;
}

void Noticed::add(const ReadinessPassage &passage, Stretch match)
{
    if (m_more > 0) {
        ++m_more;
        return;
    }
    const Stretch sentence = sentenceAround(passage.folded, match);
    const QString found = passage.folded.mid(sentence.at, sentence.length);
    add(excerpt(passage.text, match), found);
}

void Noticed::add(const QString &shown, const QString &what)
{
    constexpr qsizetype most = 12;
    if (m_what.size() == most) {
        ++m_more;
    } else if (!m_what.contains(what)) {
        m_shown.push_back(shown);
        m_what.push_back(what);
    }
}

QString Noticed::what() const
{
    const QString words = m_what.join(u'\n');
    return m_more > 0 ? words + u'\n' + QString::number(m_more) : words;
}

void Repeated::add(const QString &thing, const QString &shown, const ReadinessRow &row)
{
    const auto place = m_places.constFind(thing);
    if (place == m_places.cend()) {
        m_places.insert(thing, m_things.size());
        m_things.push_back({thing, shown, {&row}});
        return;
    }
    std::vector<const ReadinessRow *> &rows = m_things[*place].rows;
    if (rows.back() != &row) {
        rows.push_back(&row);
    }
}

QString Repeated::Thing::elsewhere() const
{
    QStringList codes;
    for (const ReadinessRow *row : rows) {
        if (row != rows.front()) {
            codes.push_back(row->provision->code.text());
        }
    }
    return codes.isEmpty() ? QString() : Words::tr(" (also in %1)", "after a thing found").arg(codeList(codes));
}

} // namespace attest::readiness
