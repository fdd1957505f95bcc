// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/GuideText.h"

#include "ui/widgets/Theme.h"

#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QTimer>

#include <algorithm>

namespace attest::ui {

GuideText::GuideText(QWidget *parent) : QTextBrowser(parent)
{
    // Else its coming and going would change the width that the pictures have.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(this, &QTextBrowser::sourceChanged, this, &GuideText::setInOurType);
}

int GuideText::pictureWidth() const
{
    return std::max(1, viewport()->width() - 2 * int(document()->documentMargin()));
}

void GuideText::setInOurType()
{
    document()->setDocumentMargin(cardMargin);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) {
            continue;
        }
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat words;
        words.setFont(Theme::font(level == 1 ? TypeSize::Title : TypeSize::Lead, true));
        cursor.setCharFormat(words);
        QTextBlockFormat room;
        room.setTopMargin(level == 1 ? 0 : partGap);
        room.setBottomMargin(fieldGap);
        cursor.mergeBlockFormat(room);
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setCellSpacing(0);
            format.setCellPadding(smallGap);
            table->setFormat(format);
        }
    }
    cursor.endEditBlock();
}

QVariant GuideText::loadResource(int type, const QUrl &name)
{
    const QVariant resource = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource) {
        return resource;
    }
    QImage picture = resource.userType() == QMetaType::QByteArray ? QImage::fromData(resource.toByteArray())
                                                                  : resource.value<QImage>();
    const qreal ratio = devicePixelRatioF();
    const int widest = int(pictureWidth() * ratio);
    if (picture.width() > widest) {
        picture = picture.convertToFormat(QImage::Format_RGB32).scaledToWidth(widest, Qt::SmoothTransformation);
    }
    picture.setDevicePixelRatio(picture.width() == widest ? ratio : 1);
    return picture;
}

void GuideText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_fitted != pictureWidth()) {
        QTimer::singleShot(0, this, &GuideText::refit);
    }
}

void GuideText::refit()
{
    if (m_fitted == pictureWidth() || source().isEmpty()) {
        return;
    }
    m_fitted = pictureWidth();
    QScrollBar *bar = verticalScrollBar();
    const qreal place = qreal(bar->value()) / std::max(1, bar->maximum());
    reload();
    setInOurType();
    bar->setValue(qRound(place * bar->maximum()));
}

} // namespace attest::ui
