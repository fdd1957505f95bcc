// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/CodeChangePart.h"

#include "compare/CodeLists.h"
#include "compare/RowWords.h"
#include "compare/SplitWording.h"
#include "ui/assess/RequirementHtml.h"
#include "ui/widgets/ReadingLabel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

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
    if (!relation.saysDemand()) {
        words += u' ' + tr("It is not said whether it asks for more or less.");
    }
    const bool parts = relation.kind == RelationKind::Split;
    const QString note = parts ? noteWords(relation.note, relation.to) : relation.note;
    return note.isEmpty() ? words : words + u' ' + note;
}

/// Of what was split, only the sentences that became this part are compared with it; what became of the rest is said.
void CodeChangePart::addPart(const Relation &split, const ProvisionCode &code, QStringList &old,
                             QStringList &sentences) const
{
    const Provision *whole = m_session.earlier()->edition->find(split.from.front());
    QStringList parts;
    for (const ProvisionCode &to : split.to) {
        const Provision *part = m_session.edition().find(to);
        parts.append(part == nullptr ? QString() : part->plainText());
    }
    const auto place = std::find(split.to.cbegin(), split.to.cend(), code);
    if (whole == nullptr || whole->text.empty() || place == split.to.cend()) {
        return;
    }
    const PartWording wording = partWording(whole->plainText(), parts, int(place - split.to.cbegin()));
    old.append(wording.own);
    std::vector<ProvisionCode> others;
    for (const int other : wording.others) {
        others.push_back(split.to[std::size_t(other)]);
    }
    if (!others.empty()) {
        sentences.append(tr("The rest of %1 became %2.").arg(whole->code.text(), listedCodes(others)));
    }
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
        if (relation->kind == RelationKind::Split) {
            addPart(*relation, code, old, sentences);
            continue;
        }
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
