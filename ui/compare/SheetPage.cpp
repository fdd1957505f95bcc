// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/SheetPage.h"

#include "ui/compare/CompareDetail.h"
#include "ui/compare/CompareList.h"
#include "ui/compare/CompareText.h"

#include <QHBoxLayout>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int listWidth = 330;
constexpr int detailWidth = 830;

} // namespace

SheetPage::SheetPage(QWidget *parent)
    : QWidget(parent), m_list(new CompareList), m_detail(new CompareDetail), m_parts(new QSplitter)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_detail);
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(1, 1);
    m_parts->setSizes({listWidth, detailWidth});
    row->addWidget(m_parts);
    connect(m_list, &CompareList::currentChanged, this,
            [this] { m_detail->show(m_list->sheet().get(), m_list->current()); });
}

void SheetPage::setSheet(const SharedSheet &sheet, const std::optional<ProvisionCode> &wanted)
{
    const SharedSheet before = m_list->sheet(); // the detail shows of it until it is told of the new one
    m_list->setSheet(sheet, wanted);
}

std::optional<std::pair<AssessmentId, ProvisionCode>> SheetPage::atHand() const
{
    const CompareLine *line = m_list->current();
    if (line == nullptr) {
        return std::nullopt;
    }
    const auto &id = line->after ? m_list->sheet()->after.assessment : m_list->sheet()->before.assessment;
    return id ? std::optional(std::pair(*id, line->after ? *line->after : *line->before)) : std::nullopt;
}

QString SheetPage::copiedRow() const
{
    const CompareLine *line = m_list->current();
    return line == nullptr ? QString() : copiedText(*m_list->sheet(), *line);
}

QString SheetPage::copiedRows() const
{
    if (!m_list->sheet()) {
        return {};
    }
    QStringList texts = {copiedHead(*m_list->sheet())};
    for (const CompareLine *line : m_list->shown()) {
        texts.append(copiedText(*m_list->sheet(), *line));
    }
    return texts.join(u"\n\n"_s);
}

} // namespace attest::ui
