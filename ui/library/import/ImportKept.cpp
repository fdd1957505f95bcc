// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportKept.h"

#include "jobs/StartYear.h"
#include "ui/library/import/ImportMessage.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

ImportKept::ImportKept(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_title(new QLabel), m_words(new QLabel), m_message(new ImportMessage),
      m_start(new QPushButton), m_look(new QPushButton(tr("Just look at it")))
{
    m_title->setTextFormat(Qt::PlainText);
    m_words->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(partGap, partGap, partGap, partGap);
    column->setSpacing(cardMargin);
    m_title->setObjectName(u"importKeptTitle"_s);
    m_title->setWordWrap(true);
    Theme::setType(m_title, TypeSize::Title, true);
    m_words->setWordWrap(true);
    m_start->setObjectName(u"importStartNext"_s);
    Theme::setLeading(m_start);
    m_look->setObjectName(u"importLook"_s);
    auto *another = new QPushButton(tr("Import another form…"));
    another->setObjectName(u"importAgain"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, fieldGap);
    for (QPushButton *button : {m_start, m_look, another}) {
        flow->addWidget(button);
    }
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_message);
    column->addWidget(buttons);
    column->addStretch(1);
    setFocusProxy(m_start);
    connect(m_start, &QPushButton::clicked, this, &ImportKept::start);
    connect(m_look, &QPushButton::clicked, this, [this] { Q_EMIT m_workplace.wantsAssessment(*m_id, {}); });
    connect(another, &QPushButton::clicked, this, &ImportKept::anotherWanted);
}

void ImportKept::add(const AssessmentId &id, const Assessment &kept, std::shared_ptr<const Edition> edition)
{
    if (++m_count == 1 || m_year < kept.year) {
        m_id = id;
        m_year = kept.year;
        m_landlord = kept.organisation.name;
        m_next = kept.year.next();
        m_edition = editionForYear(m_workplace.shelf(), edition, m_next);
    }
    showKept();
}

void ImportKept::showKept()
{
    m_title->setText(m_count == 1 ? tr("%1, %2 is in the library").arg(m_landlord, m_year.text())
                                  : tr("%1 forms are in the library, the latest %2, %3")
                                        .arg(QString::number(m_count), m_landlord, m_year.text()));
    m_message->clear();
    m_start->setEnabled(true);
    if (nextThere()) {
        m_words->setText(tr("%1 is there already.").arg(m_next.text()));
        m_start->setText(tr("Open %1").arg(m_next.text()));
    } else {
        m_words->setText(tr("%1 can start from its answers, against the %2: each is carried over for you to "
                            "review.")
                             .arg(m_next.text(), m_edition->name()));
        m_start->setText(tr("Start %1 from it").arg(m_next.text()));
    }
}

std::optional<AssessmentId> ImportKept::nextThere() const
{
    for (const AssessmentSummary &summary : m_workplace.contents().assessments) {
        if (summary.purpose == Purpose::Annual && summary.year == m_next &&
            summary.organisation.compare(m_landlord, Qt::CaseInsensitive) == 0) {
            return summary.id;
        }
    }
    return std::nullopt;
}

void ImportKept::start()
{
    if (const auto there = nextThere()) {
        Q_EMIT m_workplace.wantsAssessment(*there, {});
        return;
    }
    StartYearRequest request;
    request.from = m_id->text();
    request.code = m_edition->id.text();
    request.year = m_next;
    m_start->setEnabled(false);
    m_message->clear();
    m_workplace.store().ask(
        this,
        [request, shelf = m_workplace.sharedShelf(), who = m_workplace.who()](Library &library) {
            return startYear(library, *shelf, request, who);
        },
        [this](const Result<AssessmentId> &started) {
            m_start->setEnabled(true);
            if (!started) {
                m_message->say(NewsKind::Failure, started.error().message);
                return;
            }
            m_workplace.refresh();
            Q_EMIT m_workplace.wantsAssessment(*started, {});
        });
}

} // namespace attest::ui
