// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/FindingsPart.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/ReadingLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

} // namespace

FindingsPart::FindingsPart(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"findings"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(fieldGap);
    hide();
}

void FindingsPart::show(const std::vector<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings) {
        words.append(finding.key + finding.sentence + finding.acceptedBecause);
    }
    if (words == m_shown && !words.isEmpty()) {
        return; // nothing on the card moves for nothing
    }
    m_shown = words;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Finding &finding : findings) {
        add(finding);
    }
    setVisible(!findings.empty());
}

void FindingsPart::add(const Finding &finding)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fieldGap);
    auto *glyph = new QLabel;
    const Colours &colours = Theme::colours();
    const bool strong = finding.blocks();
    glyph->setPixmap(iconPixmap(finding.open() ? u"attention"_s : u"yes"_s, strong ? colours.attention : colours.quiet,
                                Theme::iconSide(), devicePixelRatioF()));
    glyph->setAccessibleName(finding.open() ? severityWord(finding.severity) : tr("Accepted"));
    auto *words = new ReadingLabel(TypeSize::Body);
    const QString sentence =
        finding.open() ? tr("%1: %2 (%3)").arg(severityWord(finding.severity), finding.sentence, finding.source)
                       : tr("Accepted: %1 Reason: %2").arg(finding.sentence, finding.acceptedBecause);
    words->setPlain(sentence);
    if (!strong) {
        Theme::setQuiet(words);
    }
    row->addWidget(glyph, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_column->addWidget(line);
}

} // namespace attest::ui
