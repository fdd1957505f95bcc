// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareChoosers.h"

#include "ui/library/LibraryWords.h"
#include "ui/session/EditionWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int shownCharacters = 26;
constexpr int mostCharacters = 42; ///< so that two stand in a line: the list has long names whole
constexpr int secondRole = Qt::UserRole + 1;

/// A box to choose from that grows with its words, up to a point.
class Chooser : public QComboBox
{
public:
    QSize sizeHint() const override { return bounded(QComboBox::sizeHint()); }
    QSize minimumSizeHint() const override { return bounded(QComboBox::minimumSizeHint()); }

private:
    QSize bounded(const QSize &size) const
    {
        return {qMin(size.width(), fontMetrics().averageCharWidth() * mostCharacters), size.height()};
    }
};

QComboBox *chooser(const char *name, const QString &accessible)
{
    auto *box = new Chooser;
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(accessible);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(shownCharacters);
    return box;
}

QWidget *labelled(const QString &words, QComboBox *box)
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fieldGap);
    auto *label = new QLabel(words);
    label->setBuddy(box);
    row->addWidget(label);
    row->addWidget(box, 1);
    return part;
}

/// The newest first, of each landlord; landlords by name.
bool standsBefore(const AssessmentSummary &one, const AssessmentSummary &other)
{
    const int names = QString::localeAwareCompare(one.organisation, other.organisation);
    return names != 0 ? names < 0 : one.year.text() > other.year.text();
}

} // namespace

CompareChoosers::CompareChoosers(QWidget *parent)
    : QWidget(parent), m_what(chooser("compareWhat", tr("What to compare"))),
      m_from(chooser("compareFrom", tr("First, to compare"))),
      m_to(chooser("compareTo", tr("Second, to compare it with"))),
      m_landlord(chooser("compareLandlord", tr("Landlord"))), m_fromPart(labelled(tr("First"), m_from)),
      m_toPart(labelled(tr("Second"), m_to)), m_landlordPart(labelled(tr("Landlord"), m_landlord))
{
    setObjectName(u"compareChoosers"_s);
    auto *flow = new FlowLayout(this, cardMargin);
    m_what->addItem(tr("Two forms"));
    m_what->addItem(tr("Two editions of the Code"));
    m_what->addItem(tr("All years of a landlord"));
    m_what->setMinimumContentsLength(0);
    for (QWidget *part : {labelled(tr("Compare"), m_what), m_fromPart, m_toPart, m_landlordPart}) {
        flow->addWidget(part);
    }
    connect(m_what, &QComboBox::activated, this, [this](int what) { Q_EMIT wants(CompareWhat(what)); });
    for (QComboBox *box : {m_from, m_to, m_landlord}) {
        connect(box, &QComboBox::activated, this, &CompareChoosers::take);
    }
    fill();
}

std::vector<CompareChoosers::Entry> CompareChoosers::formsOf(const Contents &contents, const CodeShelf &shelf)
{
    std::vector<AssessmentSummary> forms = contents.assessments;
    std::stable_sort(forms.begin(), forms.end(), standsBefore);
    std::vector<Entry> entries;
    for (const AssessmentSummary &form : forms) {
        QStringList words = {tr("%1 · %2").arg(form.year.text(), form.organisation)};
        // Where a year has several, what tells them apart.
        const auto alike = std::count_if(forms.cbegin(), forms.cend(), [&form](const AssessmentSummary &other) {
            return other.organisationId == form.organisationId && other.year == form.year;
        });
        if (alike > 1) {
            words.append(form.purpose != Purpose::Annual ? purposeWord(form.purpose)
                                                         : editionTold(shelf, forms, form.edition));
            words.append(stateWord(form.state));
        }
        entries.push_back({words.join(u" · "_s), form.id.text(), {}});
    }
    return entries;
}

std::vector<CompareChoosers::Entry> CompareChoosers::editionsOf(const CodeShelf &shelf)
{
    std::vector<Entry> entries;
    for (const auto &edition : shelf.editions()) {
        const auto alike = std::count_if(shelf.editions().cbegin(), shelf.editions().cend(),
                                         [&](const auto &other) { return other->name() == edition->name(); });
        entries.push_back({alike > 1 ? tr("%1 · %2").arg(edition->name(), edition->ombudsman) : edition->name(),
                           edition->id.text(),
                           {}});
    }
    return entries;
}

std::vector<CompareChoosers::Entry> CompareChoosers::landlordsOf(const Contents &contents, const CodeShelf &shelf)
{
    std::vector<Entry> entries;
    for (const OrganisationRecord &landlord : contents.organisations) {
        QStringList ombudsmen;
        for (const AssessmentSummary &form : contents.assessments) {
            const auto edition = shelf.edition(form.edition);
            if (form.organisationId == landlord.id && edition && !ombudsmen.contains((*edition)->ombudsman)) {
                ombudsmen.append((*edition)->ombudsman);
            }
        }
        const QString name = landlord.organisation.name;
        for (const QString &ombudsman : ombudsmen) {
            const bool one = ombudsmen.size() == 1;
            entries.push_back(
                {one ? name : tr("%1 · %2").arg(name, ombudsman), landlord.id.text(), one ? QString() : ombudsman});
        }
    }
    return entries;
}

void CompareChoosers::setContents(const Contents &contents, const CodeShelf &shelf)
{
    auto forms = formsOf(contents, shelf);
    auto editions = editionsOf(shelf);
    auto landlords = landlordsOf(contents, shelf);
    if (forms == m_forms && editions == m_editions && landlords == m_landlords) {
        return;
    }
    m_forms = std::move(forms);
    m_editions = std::move(editions);
    m_landlords = std::move(landlords);
    fill();
}

void CompareChoosers::setChoice(const CompareChoice &choice)
{
    m_choice = choice;
    fill();
}

void CompareChoosers::fill()
{
    const auto put = [](QComboBox &box, const std::vector<Entry> &entries, const QString &id, const QString &second) {
        const QSignalBlocker quiet(&box);
        box.clear();
        box.setPlaceholderText(tr("Choose one"));
        int at = -1;
        for (const Entry &entry : entries) {
            box.addItem(entry.words, entry.id);
            box.setItemData(box.count() - 1, entry.second, secondRole);
            at = entry.id == id && entry.second == second ? box.count() - 1 : at;
        }
        box.setCurrentIndex(at);
        box.setToolTip(plainToolTip(box.currentText()));
    };
    const QSignalBlocker quiet(m_what);
    const bool years = m_choice.what == CompareWhat::Years;
    const auto &sides = m_choice.what == CompareWhat::Editions ? m_editions : m_forms;
    m_what->setCurrentIndex(int(m_choice.what));
    put(*m_from, sides, m_choice.from, {});
    put(*m_to, sides, m_choice.to, {});
    put(*m_landlord, m_landlords, m_choice.landlord, m_choice.ombudsman);
    m_fromPart->setVisible(!years);
    m_toPart->setVisible(!years);
    m_landlordPart->setVisible(years);
}

void CompareChoosers::take()
{
    m_choice.from = m_from->currentData().toString();
    m_choice.to = m_to->currentData().toString();
    m_choice.landlord = m_landlord->currentData().toString();
    m_choice.ombudsman = m_landlord->currentData(secondRole).toString();
    Q_EMIT chosen();
}

} // namespace attest::ui
