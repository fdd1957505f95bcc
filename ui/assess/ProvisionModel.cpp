// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ProvisionModel.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr quintptr sectionId = ~quintptr(0);
constexpr int codeWidth = 5; ///< characters: 10.12
constexpr int longestTip = 300;

} // namespace

ProvisionModel::ProvisionModel(AssessmentSession &session, QObject *parent)
    : QAbstractItemModel(parent), m_session(session)
{
    connect(&session, &AssessmentSession::opened, this, &ProvisionModel::reload);
    connect(&session, &AssessmentSession::closed, this, &ProvisionModel::reload);
    connect(&session, &AssessmentSession::changed, this, &ProvisionModel::renew);
    reload();
}

void ProvisionModel::reload()
{
    beginResetModel();
    m_parts.clear();
    if (m_session.isOpen()) {
        for (const Section &section : m_session.edition().sections) {
            Part part;
            part.title = tr("%1 %2").arg(section.number, section.title);
            for (const Group &group : section.groups) {
                for (const Provision &provision : group.provisions) {
                    part.lines.push_back({provision.code,
                                          {},
                                          m_session.codeChanged(provision.code),
                                          false,
                                          false,
                                          provision.code.text() + u' ' + provision.plainText()});
                }
            }
            renewPart(part);
            m_parts.push_back(std::move(part));
        }
    }
    endResetModel();
    Q_EMIT statesChanged();
}

void ProvisionModel::renewPart(Part &part) const
{
    part.answered = 0;
    for (Line &line : part.lines) {
        const Answer *answer = m_session.assessment().find(line.code);
        const auto findings = m_session.findingsOf(line.code);
        line.state = answer != nullptr ? ui::stateOf(*answer, findings) : ProvisionState::NotAnswered;
        line.notCompliant = answer != nullptr && (answer->comply == Comply::No || answer->comply == Comply::Partially);
        line.finding = std::any_of(findings.cbegin(), findings.cend(),
                                   [](const Finding &one) { return one.open() && one.severity != Severity::Hint; });
        part.answered += answer != nullptr && answer->answered() ? 1 : 0;
    }
}

void ProvisionModel::renew()
{
    if (!m_session.isOpen()) {
        return;
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        renewPart(m_parts[i]);
        const QModelIndex section = index(int(i), 0);
        Q_EMIT dataChanged(section, section);
        Q_EMIT dataChanged(index(0, 0, section), index(int(m_parts[i].lines.size()) - 1, 0, section));
    }
    Q_EMIT statesChanged();
}

QModelIndex ProvisionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : sectionId);
}

QModelIndex ProvisionModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == sectionId) {
        return {};
    }
    return createIndex(int(child.internalId()), 0, sectionId);
}

int ProvisionModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_parts.size());
    }
    return parent.internalId() == sectionId ? int(m_parts[std::size_t(parent.row())].lines.size()) : 0;
}

int ProvisionModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ProvisionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (index.internalId() == sectionId) {
        return partData(m_parts[std::size_t(index.row())], role);
    }
    return lineData(m_parts[index.internalId()].lines[std::size_t(index.row())], role);
}

QVariant ProvisionModel::partData(const Part &part, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case WordsRole:
        return part.title;
    case Qt::AccessibleTextRole:
        return tr("Section %1, %2 of %3 answered").arg(part.title).arg(part.answered).arg(part.lines.size());
    case Qt::FontRole:
        return Theme::font(TypeSize::Body, true);
    case AnsweredRole:
        return part.answered;
    case CountRole:
        return int(part.lines.size());
    default:
        return {};
    }
}

QVariant ProvisionModel::lineData(const Line &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        // Figure spaces, so that the words stand below each other.
        return tr("%1 %2").arg(line.code.text().leftJustified(codeWidth, QChar(0x2007)), stateWord(line.state));
    case Qt::AccessibleTextRole: {
        const QString words = tr("Provision %1, %2").arg(line.code.text(), stateWord(line.state));
        return line.codeChanged ? tr("%1, the Code changed").arg(words) : words;
    }
    case Qt::DecorationRole:
        return icon(stateIcon(line.state), stateColour(line.state));
    case Qt::ToolTipRole:
        return u"<p>%1</p>"_s.arg(line.words.left(longestTip).toHtmlEscaped());
    case CodeRole:
        return line.code.text();
    case StateRole:
        return int(line.state);
    case CodeChangedRole:
        return line.codeChanged;
    case NotCompliantRole:
        return line.notCompliant;
    case FindingRole:
        return line.finding;
    case WordsRole:
        return line.words;
    default:
        return {};
    }
}

QModelIndex ProvisionModel::indexOf(const ProvisionCode &code) const
{
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        const auto &lines = m_parts[part].lines;
        const auto found =
            std::find_if(lines.cbegin(), lines.cend(), [&code](const Line &line) { return line.code == code; });
        if (found != lines.cend()) {
            return index(int(found - lines.cbegin()), 0, index(int(part), 0));
        }
    }
    return {};
}

std::vector<ProvisionCode> ProvisionModel::codes() const
{
    std::vector<ProvisionCode> codes;
    for (const Part &part : m_parts) {
        for (const Line &line : part.lines) {
            codes.push_back(line.code);
        }
    }
    return codes;
}

ProvisionState ProvisionModel::stateOf(const ProvisionCode &code) const
{
    return ProvisionState(indexOf(code).data(StateRole).toInt());
}

} // namespace attest::ui
