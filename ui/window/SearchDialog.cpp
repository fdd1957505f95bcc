// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SearchDialog.h"

#include "ui/widgets/ClearButton.h"
#include "ui/widgets/Theme.h"
#include "ui/window/HitDelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int restFor = 120; ///< milliseconds
constexpr int mostHits = 200;
constexpr int assessmentRole = Qt::UserRole;
constexpr int provisionRole = Qt::UserRole + 1;
constexpr int fieldRole = Qt::UserRole + 4;
constexpr QSize startSize(640, 480);

QString fieldWord(const QString &field)
{
    return field == "commentary"_L1    ? SearchDialog::tr("commentary")
           : field == "explanation"_L1 ? SearchDialog::tr("explanation")
           : field == "evidence"_L1    ? SearchDialog::tr("evidence")
                                       : field;
}

/// Down and Up in the field move through what was found.
class ListKeys : public QObject
{
public:
    ListKeys(QListView &list, QObject *parent) : QObject(parent), m_list(list) {}

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress) {
            return false;
        }
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int rows = m_list.model()->rowCount();
        if ((key != Qt::Key_Down && key != Qt::Key_Up) || rows == 0) {
            return false;
        }
        const int row = m_list.currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        m_list.setCurrentIndex(m_list.model()->index(std::clamp(row, 0, rows - 1), 0));
        return true;
    }

private:
    QListView &m_list;
};

} // namespace

SearchDialog::SearchDialog(Workplace &workplace, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_words(new QLineEdit), m_found(new QLabel), m_list(new QListView),
      m_hits(new QStandardItemModel(this))
{
    setObjectName(u"search"_s);
    setWindowTitle(tr("Search every year"));
    resize(startSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin);
    column->setSpacing(fieldGap);
    m_words->setObjectName(u"searchWords"_s);
    m_words->setAccessibleName(tr("Words to look for"));
    m_words->setPlaceholderText(tr("Words in answers, evidence and explanations"));
    addClearButton(*m_words);
    for (auto *button : m_words->findChildren<QToolButton *>()) {
        button->setAccessibleName(tr("Clear the words"));
    }
    m_found->setObjectName(u"searchFound"_s);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    Theme::setQuiet(m_found);
    m_list->setObjectName(u"searchHits"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setSpacing(smallGap);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_words);
    column->addWidget(m_found);
    column->addWidget(m_list, 1);
    m_words->installEventFilter(new ListKeys(*m_list, this));
    m_rest.setSingleShot(true);
    m_rest.setInterval(restFor);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_openOnceListed = false;
        m_rest.start();
    });
    connect(m_words, &QLineEdit::returnPressed, this, &SearchDialog::enter);
    connect(&m_rest, &QTimer::timeout, this, &SearchDialog::search);
    connect(m_list, &QListView::activated, this, &SearchDialog::openCurrent);
    list({}, {});
}

void SearchDialog::search()
{
    const QString words = m_words->text().trimmed();
    if (words.isEmpty()) {
        list(words, {});
        return;
    }
    m_workplace.store().ask(
        this, [words](Library &library) { return library.search(words, mostHits); },
        [this, words](const Result<std::vector<SearchHit>> &hits) {
            if (words != m_words->text().trimmed()) {
                return; // what was asked for is no longer wanted
            }
            list(words, hits ? *hits : std::vector<SearchHit>());
            if (!hits) {
                m_found->setText(hits.error().message);
                m_listedFor.clear(); // Enter asks again
            }
        });
}

void SearchDialog::list(const QString &words, const std::vector<SearchHit> &hits)
{
    m_hits->clear();
    struct Place
    {
        const AssessmentSummary *summary;
        const SearchHit *hit;
    };
    std::vector<Place> places;
    for (const SearchHit &hit : hits) {
        if (const AssessmentSummary *summary = m_workplace.summary(hit.assessment)) {
            places.push_back({summary, &hit});
        }
    }
    // This year's answer is the one that is worked on; within a year the likeliest first.
    std::stable_sort(places.begin(), places.end(),
                     [](const Place &one, const Place &other) { return other.summary->year < one.summary->year; });
    for (const auto &[summary, found] : places) {
        const SearchHit &hit = *found;
        const QString place =
            tr("%1 · %2 · %3, %4")
                .arg(summary->organisation, summary->year.text(), hit.provision.text(), fieldWord(hit.field));
        auto *item = new QStandardItem(place + u'\n' + excerptFrom(hit.excerpt).words);
        item->setData(place, HitDelegate::PlaceRole);
        item->setData(hit.excerpt, HitDelegate::MarkedRole);
        item->setData(hit.assessment.text(), assessmentRole);
        item->setData(hit.provision.text(), provisionRole);
        item->setData(hit.field, fieldRole);
        m_hits->appendRow(item);
    }
    const int count = m_hits->rowCount();
    m_found->setText(words.isEmpty() ? tr("Type words. Enter opens what is marked.")
                     : count == 0    ? tr("Nothing in this library has these words.")
                     : count == 1    ? tr("1 place")
                                     : tr("%1 places").arg(count));
    if (count > 0) {
        m_list->setCurrentIndex(m_hits->index(0, 0));
    }
    m_listedFor = words;
    if (std::exchange(m_openOnceListed, false)) {
        openCurrent();
    }
}

void SearchDialog::enter()
{
    if (m_words->text().trimmed() == m_listedFor) {
        openCurrent();
        return;
    }
    m_rest.stop();
    m_openOnceListed = true;
    search();
}

void SearchDialog::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    const auto id = AssessmentId::from(index.data(assessmentRole).toString());
    if (!id) {
        return;
    }
    accept();
    Q_EMIT m_workplace.wantsAssessment(*id, index.data(provisionRole).toString(), index.data(fieldRole).toString());
}

} // namespace attest::ui
