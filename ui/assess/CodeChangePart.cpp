// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/CodeChangePart.h"

#include "ui/assess/RequirementHtml.h"
#include "ui/widgets/ReadingLabel.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

CodeChangePart::CodeChangePart(const AssessmentSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_notes(new ReadingLabel(TypeSize::Body)),
      m_marked(new ReadingLabel(TypeSize::Body))
{
    setObjectName(u"codeChange"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    auto *heading = new QLabel(tr("What the Code changed"));
    Theme::setType(heading, TypeSize::Body, true);
    column->addWidget(heading);
    column->addWidget(m_notes);
    column->addWidget(m_marked);
}

QString CodeChangePart::sentence(const Relation &relation) const
{
    QStringList codes;
    for (const ProvisionCode &code : relation.from) {
        codes.append(code.text());
    }
    const QString from = codes.join(u", "_s);
    const QString before = m_session.earlier()->edition->name();
    QString words;
    switch (relation.kind) {
    case RelationKind::Same:
        words = tr("It asks what %1 of the %2 asked.").arg(from, before);
        break;
    case RelationKind::Amended:
        words = tr("It amends %1 of the %2.").arg(from, before);
        break;
    case RelationKind::Split:
        words = tr("It is a part of what %1 of the %2 asked.").arg(from, before);
        break;
    case RelationKind::Merged:
        words = tr("It joins %1 of the %2.").arg(from, before);
        break;
    case RelationKind::New:
        words = tr("It is new: the %1 did not ask it.").arg(before);
        break;
    case RelationKind::Withdrawn:
    case RelationKind::Covers:
        words = tr("It goes with %1 of the %2.").arg(from, before);
        break;
    }
    if (relation.strengthened) {
        words += u' ' + tr("It asks more.");
    }
    if (relation.relaxed) {
        words += u' ' + tr("It asks less.");
    }
    return relation.note.isEmpty() ? words : words + u' ' + relation.note;
}

void CodeChangePart::show(const ProvisionCode &code)
{
    const auto relations = m_session.codeChanges(code);
    const Provision *now = m_session.edition().find(code);
    setVisible(!relations.empty() && now != nullptr && m_session.codeChanged(code));
    if (isHidden()) {
        return;
    }
    QStringList sentences;
    QStringList old;
    for (const Relation *relation : relations) {
        sentences.append(sentence(*relation));
        for (const ProvisionCode &from : relation->from) {
            if (const Provision *provision = m_session.earlier()->edition->find(from)) {
                old.append(provision->plainText());
            }
        }
    }
    m_notes->setPlain(sentences.join(u'\n'));
    const bool comparable = !old.isEmpty() && !now->text.empty();
    m_marked->setVisible(comparable);
    if (comparable) {
        const auto pieces = readableDiff(wordDiff(old.join(u'\n'), now->plainText()));
        m_marked->setHtml(differenceHtml(pieces), differenceSpoken(pieces));
    }
}

} // namespace attest::ui
