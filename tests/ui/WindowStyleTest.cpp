// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Looking.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/style/FrameKind.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStringListModel>
#include <QStyleOptionSlider>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace attest;
using namespace attest::ui;

namespace {

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

} // namespace

/// What an officer relies on to see: where the focus is, what is ticked, how far down a list they are.
class WindowStyleTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { Theme::apply(ThemeChoice::Light, 100); }
    void cleanup() { Theme::apply(ThemeChoice::Light, 100); }
    void theFocusIsSeenRoundEveryControl_data();
    void theFocusIsSeenRoundEveryControl();
    void whatIsTickedIsSeen_data();
    void whatIsTickedIsSeen();
    void boxesGrowWithTheType();
    void aScrollBarShowsWhereOneIs();
    void aListStandsOnTheGroundOfItsPage();
    void aFieldKnowsItsFrameBeforeItIsShown();
    void quietWordsFollowTheTheme();
    void theButtonThatLeadsOnStandsOut();
};

void WindowStyleTest::theFocusIsSeenRoundEveryControl_data()
{
    using Make = std::function<QWidget *()>;
    QTest::addColumn<Make>("make");
    QTest::newRow("line") << Make([] { return new QLineEdit("words"); });
    QTest::newRow("text") << Make([] { return new QTextEdit("words"); });
    QTest::newRow("plain text") << Make([] { return new QPlainTextEdit("words"); });
    QTest::newRow("list") << Make([] { return new QListView; });
    QTest::newRow("box to choose from") << Make([] {
        auto *box = new QComboBox;
        box->addItems({"2024-25", "2025-26"});
        return box;
    });
    QTest::newRow("box to choose from or to write in") << Make([] {
        auto *box = new QComboBox;
        box->setEditable(true);
        return box;
    });
    QTest::newRow("number") << Make([] { return new QSpinBox; });
    QTest::newRow("button") << Make([] { return new QPushButton("Open"); });
    QTest::newRow("tool") << Make([] {
        auto *tool = new QToolButton;
        tool->setText("Add");
        tool->setFocusPolicy(Qt::StrongFocus);
        return tool;
    });
    QTest::newRow("box to tick") << Make([] { return new QCheckBox("Mark changes"); });
    QTest::newRow("choice") << Make([] { return new QRadioButton("Yes"); });
    QTest::newRow("tabs") << Make([] {
        auto *tabs = new QTabBar;
        tabs->addTab("Last year");
        tabs->addTab("History");
        tabs->setFocusPolicy(Qt::StrongFocus);
        return tabs;
    });
}

void WindowStyleTest::theFocusIsSeenRoundEveryControl()
{
    QFETCH(std::function<QWidget *()>, make);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Theme::apply(theme, 100);
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *other = new QPushButton("Elsewhere");
        QWidget *control = make();
        column->addWidget(other);
        column->addWidget(control);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        other->setFocus();
        QCoreApplication::processEvents();
        const int before = pixelsOf(control->grab().toImage(), Theme::colours().focus);
        control->setFocus();
        QCoreApplication::processEvents();
        const int after = pixelsOf(control->grab().toImage(), Theme::colours().focus);
        const int side = std::min(control->width(), control->height());
        QVERIFY2(after - before > side, qPrintable(QString("%1, then %2").arg(before).arg(after)));
    }
}

void WindowStyleTest::whatIsTickedIsSeen_data()
{
    QTest::addColumn<bool>("choice");
    QTest::newRow("box to tick") << false;
    QTest::newRow("choice") << true;
}

void WindowStyleTest::whatIsTickedIsSeen()
{
    QFETCH(bool, choice);
    for (const bool enabled : {true, false}) {
        const std::unique_ptr<QAbstractButton> button(choice ? static_cast<QAbstractButton *>(new QRadioButton("Yes"))
                                                             : new QCheckBox("Yes"));
        button->setCheckable(true);
        button->setEnabled(enabled);
        button->show();
        const QImage empty = button->grab().toImage();
        button->setChecked(true);
        const QImage ticked = button->grab().toImage();
        const QColor set = enabled ? Theme::colours().accent : Theme::colours().quiet;
        QVERIFY(pixelsOf(ticked, set) > pixelsOf(empty, set));
    }
}

void WindowStyleTest::boxesGrowWithTheType()
{
    const auto side = [] {
        const QCheckBox box("Mark changes");
        return box.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box);
    };
    const int before = side();
    Theme::apply(ThemeChoice::Light, 200);
    QVERIFY2(side() >= 2 * before - 2, qPrintable(QString("%1, then %2").arg(before).arg(side())));
}

void WindowStyleTest::aScrollBarShowsWhereOneIs()
{
    QScrollBar bar(Qt::Vertical);
    bar.resize(bar.sizeHint().width(), 200);
    bar.setRange(0, 1'000'000);
    bar.setPageStep(10);
    const auto handle = [&bar] {
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = bar.orientation();
        option.minimum = bar.minimum();
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = bar.value();
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    };
    bar.setValue(0);
    QCOMPARE(handle().top(), 0);
    QVERIFY2(handle().height() >= 32, "however long the list is, the handle can be taken");
    bar.setValue(bar.maximum());
    QCOMPARE(handle().bottom(), 199);
    const QImage image = bar.grab().toImage();
    QVERIFY(pixelsOf(image, Theme::colours().edge) > 0);
    bar.setRange(0, 0);
    QCOMPARE(pixelsOf(bar.grab().toImage(), Theme::colours().edge), 0);
}

void WindowStyleTest::aListStandsOnTheGroundOfItsPage()
{
    QWidget page;
    auto *list = new QListView(&page);
    auto *field = new QTextEdit(&page);
    page.show();
    QVERIFY(!list->viewport()->autoFillBackground());
    QVERIFY(field->viewport()->autoFillBackground());
}

void WindowStyleTest::aFieldKnowsItsFrameBeforeItIsShown()
{
    QWidget page;
    QPlainTextEdit field(&page);
    setFrameKind(field, FrameKind::Field);
    QCOMPARE(field.contentsMargins().top(), frameWidthOf(FrameKind::Field));
    setFrameKind(field, FrameKind::None);
    QCOMPARE(field.contentsMargins().top(), 0);
}

void WindowStyleTest::quietWordsFollowTheTheme()
{
    QLabel words("Nothing is kept here");
    Theme::setQuiet(&words);
    QCOMPARE(words.palette().color(QPalette::WindowText), Theme::colours().quiet);
    Theme::apply(ThemeChoice::Dark, 100);
    QCOMPARE(words.palette().color(QPalette::WindowText), Theme::colours().quiet);
    QCOMPARE(words.palette().color(QPalette::Text), Theme::colours().quiet);
}

void WindowStyleTest::theButtonThatLeadsOnStandsOut()
{
    QPushButton button("Export form…");
    Theme::setLeading(&button);
    button.show();
    QVERIFY(pixelsOf(button.grab().toImage(), Theme::colours().accent) > button.width() * button.height() / 2);
    Theme::setLeading(&button, false);
    QCOMPARE(pixelsOf(button.grab().toImage(), Theme::colours().accent), 0);
    button.setFlat(true);
    QCOMPARE(pixelsOf(button.grab().toImage(), Theme::colours().edge), 0);
}

QTEST_MAIN(WindowStyleTest)
#include "WindowStyleTest.moc"
