// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportBeside.h"

#include <QEvent>

namespace attest::ui {

namespace {

constexpr int charactersForAll = 150;
constexpr int listShare = 240;
constexpr int formShare = 480;
constexpr int documentShare = 480;

} // namespace

ImportBeside::ImportBeside(QWidget *list, QWidget *form, QWidget *document, QWidget *parent)
    : QSplitter(parent), m_form(form), m_document(document)
{
    setObjectName(QStringLiteral("importSplitter"));
    setChildrenCollapsible(false);
    for (QWidget *part : {list, form, document}) {
        addWidget(part);
    }
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 1);
    setSizes({listShare, formShare, documentShare}); // else large type gives the list's buttons half of the width
    arrange();
}

void ImportBeside::setHasDocument(bool has)
{
    m_has = has;
    m_turned = false;
    arrange();
}

bool ImportBeside::showsDocument() const
{
    return m_has && (hasRoom() ? m_wanted : m_turned);
}

void ImportBeside::showDocument(bool show)
{
    (hasRoom() ? m_wanted : m_turned) = show;
    arrange();
}

void ImportBeside::turnToForm()
{
    m_turned = false;
    arrange();
}

bool ImportBeside::hasRoom() const
{
    return width() >= fontMetrics().averageCharWidth() * charactersForAll;
}

void ImportBeside::arrange()
{
    const bool shown = showsDocument();
    m_document->setVisible(shown);
    m_form->setVisible(hasRoom() || !shown);
    Q_EMIT documentShown(shown);
}

void ImportBeside::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void ImportBeside::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

} // namespace attest::ui
