// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LinkRow.h"

#include "ui/widgets/TextDocumentConversion.h"
#include "ui/widgets/Theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>

namespace attest::ui {

using namespace Qt::StringLiterals;

namespace {

/// Selects the whole link around a cursor. False: there is none.
bool selectLink(QTextCursor &cursor)
{
    const int at = cursor.selectionStart() + (cursor.hasSelection() ? 1 : 0);
    int start = -1;
    int end = -1;
    const QTextBlock block = cursor.document()->findBlock(at);
    QString address;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        const QString leads = fragment.charFormat().anchorHref();
        if (leads.isEmpty() || leads != address) {
            if (end >= at) {
                break;
            }
            start = fragment.position();
            address = leads;
        }
        end = leads.isEmpty() ? -1 : fragment.position() + fragment.length();
    }
    if (end < at || start > at || address.isEmpty()) {
        return false;
    }
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return true;
}

} // namespace

QString linkAddress(const QString &typed)
{
    static const QRegularExpression allowed(u"\\A(?:https?://[^\\s/?#]\\S*|mailto:[^\\s@]+@[^\\s@]+)\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(u"\\A[a-z][a-z0-9+-]*:(?!\\d)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression host(u"\\A[^\\s/:@]+\\.[^\\s/:@.]{2,}(?:[:/?#]\\S*)?\\z"_s);
    QString address = typed.trimmed();
    if (!scheme.match(address).hasMatch()) {
        if (address.contains(u'@') && !address.contains(u'/')) {
            address.prepend(u"mailto:"_s);
        } else if (host.match(address).hasMatch()) {
            address.prepend(u"https://"_s);
        }
    }
    return allowed.match(address).hasMatch() ? address : QString();
}

LinkRow::LinkRow(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_address(new QLineEdit(this)),
      m_apply(new QPushButton(tr("Set link"), this)), m_remove(new QPushButton(tr("Remove link"), this)),
      m_problem(new QLabel(this))
{
    m_words->setObjectName(u"linkWords"_s);
    m_address->setObjectName(u"linkAddress"_s);
    m_apply->setObjectName(u"setLink"_s);
    m_remove->setObjectName(u"removeLink"_s);
    m_problem->setObjectName(u"linkProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_address->setPlaceholderText(u"https://"_s);
    auto *wordsLabel = new QLabel(tr("Words"), this);
    auto *addressLabel = new QLabel(tr("Address"), this);
    wordsLabel->setBuddy(m_words);
    addressLabel->setBuddy(m_address);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelLink"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(fieldGap);
    buttons->addWidget(m_apply);
    buttons->addWidget(m_remove);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, smallGap, 0, smallGap);
    grid->setSpacing(fieldGap);
    grid->addWidget(wordsLabel, 0, 0);
    grid->addWidget(m_words, 0, 1);
    grid->addWidget(addressLabel, 1, 0);
    grid->addWidget(m_address, 1, 1);
    grid->addWidget(m_problem, 2, 1);
    grid->addLayout(buttons, 3, 1);
    connect(m_apply, &QPushButton::clicked, this, &LinkRow::apply);
    connect(m_remove, &QPushButton::clicked, this, &LinkRow::removeLink);
    connect(cancel, &QPushButton::clicked, this, &LinkRow::end);
    connect(m_words, &QLineEdit::returnPressed, this, &LinkRow::apply);
    connect(m_address, &QLineEdit::returnPressed, this, &LinkRow::apply);
    connect(m_address, &QLineEdit::textEdited, m_problem, &QLabel::hide);
    hide();
}

void LinkRow::setFieldName(const QString &name)
{
    m_words->setAccessibleName(name.isEmpty() ? tr("Words of the link") : tr("Words of the link, %1").arg(name));
    m_address->setAccessibleName(name.isEmpty() ? tr("Address of the link") : tr("Address of the link, %1").arg(name));
}

void LinkRow::begin(const QTextCursor &cursor)
{
    m_cursor = cursor;
    const bool isLink = selectLink(m_cursor);
    if (!isLink && m_cursor.document()->findBlock(m_cursor.selectionStart()) !=
                       m_cursor.document()->findBlock(m_cursor.selectionEnd())) {
        m_cursor.setPosition(m_cursor.selectionEnd()); // a link stays within its paragraph
    }
    const QString words = m_cursor.selectedText().replace(QChar(QChar::LineSeparator), u' ');
    m_words->setText(words);
    m_address->setText(isLink ? QTextCursor(m_cursor).charFormat().anchorHref() : linkAddress(words));
    m_apply->setText(isLink ? tr("Change link") : tr("Set link"));
    m_remove->setVisible(isLink);
    m_problem->hide();
    show();
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll();
}

void LinkRow::apply()
{
    const QString address = linkAddress(m_address->text());
    if (address.isEmpty()) {
        m_problem->setText(
            tr("A link leads to a web page (https://…) or an e-mail address. Please check the address."));
        m_problem->show();
        m_address->setFocus(Qt::OtherFocusReason);
        return;
    }
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    const QString words = m_words->text().trimmed().isEmpty() ? address : m_words->text().trimmed();
    m_cursor.beginEditBlock();
    if (words == m_cursor.selectedText()) {
        m_cursor.mergeCharFormat(format);
    } else {
        QTextCharFormat whole = m_cursor.charFormat();
        whole.merge(format);
        m_cursor.insertText(words, whole);
    }
    m_cursor.endEditBlock();
    end();
}

void LinkRow::removeLink()
{
    // Looks within the link stay as they are.
    const int end = m_cursor.selectionEnd();
    QTextCursor each(m_cursor.document());
    m_cursor.beginEditBlock();
    for (int at = m_cursor.selectionStart(); at < end; ++at) {
        each.setPosition(at);
        each.setPosition(at + 1, QTextCursor::KeepAnchor);
        QTextCharFormat format = each.charFormat();
        format.clearProperty(QTextFormat::IsAnchor);
        format.clearProperty(QTextFormat::AnchorHref);
        each.setCharFormat(format);
    }
    m_cursor.endEditBlock();
    this->end();
}

void LinkRow::end()
{
    hide();
    Q_EMIT closed();
}

void LinkRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        end();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace attest::ui
