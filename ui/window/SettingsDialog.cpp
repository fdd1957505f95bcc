// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SettingsDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int percentStep = 10;

} // namespace

SettingsDialog::SettingsDialog(const QString &author, ThemeChoice theme, int fontPercent, QWidget *parent)
    : QDialog(parent), m_author(new QLineEdit(author)), m_theme(new QComboBox), m_percent(new QSpinBox)
{
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin);
    column->setSpacing(partGap);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(fieldGap);
    m_author->setObjectName(u"author"_s);
    m_theme->setObjectName(u"theme"_s);
    m_percent->setObjectName(u"fontPercent"_s);
    m_theme->addItem(tr("As the system says"), themeKey(ThemeChoice::System));
    m_theme->addItem(tr("Light"), themeKey(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), themeKey(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(themeKey(theme)));
    m_percent->setRange(smallestFontPercent, largestFontPercent);
    m_percent->setSingleStep(percentStep);
    m_percent->setSuffix(tr(" %"));
    m_percent->setValue(fontPercent);
    form->addRow(tr("Your name, as it stands beside each change"), m_author);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Size of type"), m_percent);
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Keep"));
    Theme::setLeading(buttons->button(QDialogButtonBox::Ok));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_theme, &QComboBox::activated, this, &SettingsDialog::lookChanged);
    connect(m_percent, &QSpinBox::valueChanged, this, &SettingsDialog::lookChanged);
}

QString SettingsDialog::author() const
{
    return m_author->text().trimmed();
}

ThemeChoice SettingsDialog::theme() const
{
    return themeFromKey(m_theme->currentData().toString());
}

int SettingsDialog::fontPercent() const
{
    return m_percent->value();
}

} // namespace attest::ui
