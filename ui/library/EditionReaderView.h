// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QTextBrowser;

namespace attest::ui {

class Notice;

/// An edition's text with a search in it.
class EditionReaderView : public QWidget
{
    Q_OBJECT

public:
    explicit EditionReaderView(QWidget *parent = nullptr);

    void show(const std::shared_ptr<const Edition> &edition);
    void showSection(const Section &section);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void write();
    void markFound();
    void step(bool backwards);

    std::shared_ptr<const Edition> m_edition;
    QLabel *m_title;
    QLabel *m_facts;
    Notice *m_notice;
    QLineEdit *m_find;
    QLabel *m_found;
    QTextBrowser *m_text;
};

} // namespace attest::ui
