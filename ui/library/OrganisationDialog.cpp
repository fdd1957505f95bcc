// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/OrganisationDialog.h"

#include "ui/library/LibraryWords.h"
#include "ui/library/Notice.h"
#include "ui/library/PageParts.h"
#include "ui/widgets/DateField.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

/// A year that has a 29 February.
constexpr int leapYear = 2024;
constexpr int charactersAcross = 72;

template <class Widget>
Widget *named(Widget *widget, const char *objectName, const QString &accessibleName)
{
    widget->setObjectName(QLatin1StringView(objectName));
    widget->setAccessibleName(accessibleName);
    return widget;
}

DateField *dateField(const char *objectName, const QString &name)
{
    auto *field = new DateField;
    field->setObjectName(QLatin1StringView(objectName));
    field->setFieldName(name);
    return field;
}

/// The number in what people write: "3,140", "3 140".
std::optional<qint64> numberOf(const QString &words)
{
    QString digits = words.simplified();
    digits.remove(u',').remove(u' ');
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

OrganisationDialog::OrganisationDialog(const Organisation &organisation, QWidget *parent)
    : QDialog(parent), m_before(organisation), m_name(named(new QLineEdit, "landlordName", tr("Name"))),
      m_kind(named(new QComboBox, "landlordKind", tr("Kind"))),
      m_homes(named(new QLineEdit, "landlordHomes", tr("Homes"))),
      m_term(named(new QLineEdit, "subjectTerm", tr("Calls itself"))),
      m_endDay(named(new QComboBox, "yearEndDay", tr("Day on which its year ends"))),
      m_endMonth(named(new QComboBox, "yearEndMonth", tr("Month in which its year ends"))),
      m_member(named(new QLineEdit, "memberResponsible", tr("Member Responsible for Complaints"))),
      m_officer(named(new QLineEdit, "seniorOfficer", tr("Senior lead for complaints"))),
      m_memberSince(dateField("memberSince", tr("Member Responsible for Complaints since"))),
      m_memberUntil(dateField("memberUntil", tr("Member Responsible for Complaints until"))),
      m_officerSince(dateField("officerSince", tr("Senior lead for complaints since"))),
      m_officerUntil(dateField("officerUntil", tr("Senior lead for complaints until"))), m_problem(new Notice)
{
    setObjectName(u"organisationDialog"_s);
    setWindowTitle(tr("Landlord"));
    layOut();
    fill();
}

void OrganisationDialog::layOut()
{
    QVBoxLayout *column = scrollingColumn(*this);
    column->addWidget(wordsLabel(tr("Landlord"), TypeSize::Title, true));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(fieldGap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Homes"), m_homes);
    m_term->setPlaceholderText(tr("the Council, the Association, its name"));
    form->addRow(tr("What it &calls itself in its form"), m_term);
    auto *end = new QHBoxLayout;
    end->setSpacing(fieldGap);
    end->addWidget(m_endDay);
    end->addWidget(m_endMonth);
    end->addStretch();
    auto *endLabel = new QLabel(tr("Its &year ends on"));
    endLabel->setBuddy(m_endDay);
    form->addRow(endLabel, end);
    addPerson(*form, tr("&Member Responsible for Complaints (a member of the governing body)"), m_member, m_memberSince,
              m_memberUntil);
    addPerson(*form, tr("&Senior lead for complaints"), m_officer, m_officerSince, m_officerUntil);
    column->addLayout(form);
    column->addStretch();

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(partGap, fieldGap, partGap, partGap);
    m_problem->setObjectName(u"landlordProblem"_s);
    foot->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox;
    auto *save = namedButton(tr("Keep"), "keepLandlord");
    Theme::setLeading(save);
    save->setDefault(true);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelLandlord"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &OrganisationDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    foot->addWidget(buttons);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    const QSize room = screen()->availableSize() * 0.9;
    const int width = std::min(fontMetrics().averageCharWidth() * charactersAcross, room.width());
    const int wanted = std::max(column->totalSizeHint().height(), column->totalHeightForWidth(width)) +
                       foot->totalSizeHint().height() + partGap;
    resize(width, std::min(wanted, room.height()));
}

void OrganisationDialog::addPerson(QFormLayout &form, const QString &who, QLineEdit *name, DateField *since,
                                   DateField *until)
{
    form.addRow(who, name);
    auto *term = new QHBoxLayout;
    term->setSpacing(fieldGap);
    const auto add = [term](const QString &word, DateField *field) {
        auto *label = new QLabel(word);
        label->setBuddy(field->field());
        auto *part = new QVBoxLayout;
        part->setSpacing(smallGap);
        part->addWidget(label);
        part->addWidget(field);
        part->addStretch();
        term->addLayout(part, 1);
    };
    add(tr("From"), since);
    add(tr("Until"), until);
    form.addRow(term);
}

void OrganisationDialog::fill()
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    m_kind->addItem(tr("Not said"), QString());
    for (const QString &kind : {u"council"_s, u"housing association"_s, u"other"_s}) {
        m_kind->addItem(kindWord(kind), kind);
    }
    m_endDay->addItem(u"–"_s, 0);
    for (int day = 1; day <= 31; ++day) {
        m_endDay->addItem(QString::number(day), day);
    }
    m_endMonth->addItem(tr("Not said"), 0);
    for (int month = 1; month <= 12; ++month) {
        m_endMonth->addItem(british.standaloneMonthName(month), month);
    }
    m_name->setText(m_before.name);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_before.kind)));
    m_homes->setText(m_before.homes ? british.toString(*m_before.homes) : QString());
    m_term->setText(m_before.subjectTerm);
    m_endMonth->setCurrentIndex(m_before.yearEnd.left(2).toInt());
    m_endDay->setCurrentIndex(m_before.yearEnd.mid(3).toInt());
    m_member->setText(m_before.memberResponsible);
    m_officer->setText(m_before.seniorOfficer);
    m_memberSince->setDate(m_before.memberResponsibleSince);
    m_memberUntil->setDate(m_before.memberResponsibleUntil);
    m_officerSince->setDate(m_before.seniorOfficerSince);
    m_officerUntil->setDate(m_before.seniorOfficerUntil);
}

QString OrganisationDialog::yearEnd() const
{
    const int month = m_endMonth->currentData().toInt();
    const int day = m_endDay->currentData().toInt();
    if (month == 0) {
        return {};
    }
    // A month alone means its last day; so does a day that the month does not have.
    const int last = QDate(leapYear, month, 1).daysInMonth();
    return QDate(leapYear, month, day == 0 ? last : std::min(day, last)).toString(u"MM-dd"_s);
}

Organisation OrganisationDialog::organisation() const
{
    Organisation said = m_before;
    said.name = m_name->text().simplified();
    said.kind = m_kind->currentData().toString();
    said.homes = numberOf(m_homes->text());
    said.subjectTerm = m_term->text().simplified();
    said.yearEnd = yearEnd();
    said.memberResponsible = m_member->text().simplified();
    said.seniorOfficer = m_officer->text().simplified();
    said.memberResponsibleSince = m_memberSince->date();
    said.memberResponsibleUntil = m_memberUntil->date();
    said.seniorOfficerSince = m_officerSince->date();
    said.seniorOfficerUntil = m_officerUntil->date();
    return said;
}

void OrganisationDialog::keep()
{
    if (!m_homes->text().trimmed().isEmpty() && !numberOf(m_homes->text())) {
        setProblem(tr("“%1” is no number of homes. Give a whole number, such as 3,140.").arg(m_homes->text()));
        m_homes->setFocus();
        return;
    }
    for (const DateField *field : {m_memberSince, m_memberUntil, m_officerSince, m_officerUntil}) {
        if (!field->date().isValid() && !field->field()->text().trimmed().isEmpty()) {
            setProblem(tr("“%1” is no date. Give one such as 31 March 2027.").arg(field->field()->text()));
            field->field()->setFocus();
            return;
        }
    }
    setProblem({});
    Q_EMIT keepAsked();
}

void OrganisationDialog::setProblem(const QString &sentence)
{
    m_problem->say(sentence);
}

} // namespace attest::ui
