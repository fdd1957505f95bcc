// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/FindingsModel.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr quintptr partId = ~quintptr(0);

FindingsModel::Kind kindOf(const Finding &finding, State state)
{
    using Kind = FindingsModel::Kind;
    if (!finding.open()) {
        return Kind::Accepted;
    }
    if (finding.blocks() && finding.gate == Gate::Approval && !isSealed(state)) {
        return Kind::BeforeApproval;
    }
    const bool published = state == State::Published || state == State::Superseded;
    if (finding.blocks() && finding.gate == Gate::Publication && !published) {
        return Kind::BeforePublication;
    }
    return Kind::WorthALook;
}

/// "8.2", or the words for the form as a whole.
QString placeOf(const Finding &finding)
{
    return finding.provision ? finding.provision->text() : FindingsModel::tr("Whole form");
}

QString strengthOf(const Finding &finding)
{
    return finding.open() ? severityWord(finding.severity) : FindingsModel::tr("Accepted");
}

QIcon glyphOf(const Finding &finding)
{
    const Colours &colours = Theme::colours();
    if (!finding.open()) {
        return icon(u"yes"_s, colours.yes);
    }
    switch (finding.severity) {
    case Severity::Blocking:
        return icon(u"no"_s, colours.no);
    case Severity::Warning:
        return icon(u"attention"_s, colours.attention);
    case Severity::Hint:
        break;
    }
    return icon(u"note"_s, colours.quiet);
}

QString titleOf(FindingsModel::Kind kind)
{
    switch (kind) {
    case FindingsModel::Kind::BeforeApproval:
        return FindingsModel::tr("Before the governing body approves");
    case FindingsModel::Kind::BeforePublication:
        return FindingsModel::tr("Before publication");
    case FindingsModel::Kind::WorthALook:
        return FindingsModel::tr("Worth a look");
    case FindingsModel::Kind::Accepted:
        break;
    }
    return FindingsModel::tr("Accepted with a reason");
}

} // namespace

FindingsModel::FindingsModel(QObject *parent) : QAbstractItemModel(parent) {}

void FindingsModel::show(const std::vector<Finding> &findings, State state)
{
    beginResetModel();
    m_parts.clear();
    for (const Kind kind : {Kind::BeforeApproval, Kind::BeforePublication, Kind::WorthALook, Kind::Accepted}) {
        Part part{kind, {}};
        // The form's order within a strength: what warns before what hints.
        for (const Severity severity : {Severity::Blocking, Severity::Warning, Severity::Hint}) {
            std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(part.findings),
                         [kind, state, severity](const Finding &finding) {
                             return finding.severity == severity && kindOf(finding, state) == kind;
                         });
        }
        if (!part.findings.empty()) {
            m_parts.push_back(std::move(part));
        }
    }
    endResetModel();
}

const Finding *FindingsModel::finding(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == partId) {
        return nullptr;
    }
    return &m_parts[index.internalId()].findings[std::size_t(index.row())];
}

QModelIndex FindingsModel::indexOf(const QString &key) const
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const auto &findings = m_parts[i].findings;
        const auto found =
            std::find_if(findings.cbegin(), findings.cend(), [&key](const Finding &one) { return one.key == key; });
        if (found != findings.cend()) {
            return index(int(found - findings.cbegin()), 0, index(int(i), 0));
        }
    }
    return {};
}

int FindingsModel::count(Kind kind) const
{
    const auto found =
        std::find_if(m_parts.cbegin(), m_parts.cend(), [kind](const Part &part) { return part.kind == kind; });
    return found == m_parts.cend() ? 0 : int(found->findings.size());
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : partId);
}

QModelIndex FindingsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == partId) {
        return {};
    }
    return createIndex(int(child.internalId()), 0, partId);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_parts.size());
    }
    return parent.internalId() == partId ? int(m_parts[std::size_t(parent.row())].findings.size()) : 0;
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (const Finding *one = finding(index)) {
        return role == KindRole ? int(m_parts[index.internalId()].kind) : findingData(*one, role);
    }
    return partData(m_parts[std::size_t(index.row())], role);
}

QVariant FindingsModel::partData(const Part &part, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1: %2").arg(titleOf(part.kind)).arg(part.findings.size());
    case Qt::FontRole:
        return Theme::font(TypeSize::Body, true);
    case KindRole:
        return int(part.kind);
    default:
        return {};
    }
}

QVariant FindingsModel::findingData(const Finding &finding, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1  %2").arg(placeOf(finding), finding.sentence);
    case Qt::AccessibleTextRole: {
        const QString words =
            tr("%1, %2: %3 %4").arg(placeOf(finding), strengthOf(finding), finding.sentence, finding.source);
        return finding.open() ? words : tr("%1 Accepted: %2").arg(words, finding.acceptedBecause);
    }
    case Qt::DecorationRole:
        return glyphOf(finding);
    case KeyRole:
        return finding.key;
    case CodeRole:
        return finding.provision ? finding.provision->text() : QString();
    case StrengthRole:
        return strengthOf(finding);
    case SentenceRole:
        return finding.sentence;
    case SourceRole:
        return finding.source;
    case ReasonRole:
        return finding.acceptedBecause;
    default:
        return {};
    }
}

} // namespace attest::ui
