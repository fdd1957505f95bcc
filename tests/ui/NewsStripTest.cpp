// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/NewsStrip.h"
#include "ui/Looking.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

namespace {

News done(const QString &sentence)
{
    return {NewsKind::Done, sentence, {}, {}};
}

News warning(const QString &sentence)
{
    return {NewsKind::Warning, sentence, {}, {}};
}

News failure(const QString &sentence)
{
    return {NewsKind::Failure, sentence, {}, {}};
}

struct Page
{
    Page() : strip(new NewsStrip), field(new QPushButton)
    {
        auto *column = new QVBoxLayout(&page);
        column->addWidget(strip);
        column->addWidget(field);
        column->addStretch();
        page.show();
        page.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&page));
        field->setFocus();
    }
    QString words() { return child<QLabel>(page, "newsWords")->text(); }
    void close() { child<QToolButton>(page, "newsClose")->click(); }

    QWidget page;
    NewsStrip *strip;
    QPushButton *field;
};

} // namespace

class NewsStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailureStaysUntilItIsClosed()
    {
        Page page;
        page.strip->setPatience(0);
        page.strip->show(failure("Not kept."));
        page.strip->show(done("Taken back."));
        page.strip->show(warning("Read only."));
        page.strip->show(done("Made again."));
        page.strip->show(failure("Not kept either."));
        page.strip->show(failure("Not kept."));
        QTest::qWait(30);
        QCOMPARE(page.words(), u"Not kept."_s);
        page.close();
        QCOMPARE(page.words(), u"Not kept either."_s);
        page.strip->setPatience(60'000);
        page.close();
        QCOMPARE(page.words(), u"Read only."_s);
        page.close();
        QCOMPARE(page.words(), u"Made again."_s);
        page.close();
        QVERIFY(!page.strip->isVisible());
        QCOMPARE(page.strip->sentence(), QString());
        QCOMPARE(page.words(), QString());
    }

    void whatWentWellTakesThePlaceOfAFailureThatWasRead()
    {
        Page page;
        page.strip->show(failure("Not kept."));
        page.strip->setReadAfter(0);
        page.strip->show(done("Kept."));
        QCOMPARE(page.words(), u"Kept."_s);
        page.close();
        QVERIFY(!page.strip->isVisible());
        // Where there is something to do about it, it stays.
        page.strip->show({NewsKind::Failure, "Not saved.", "Save again", [] {}});
        page.strip->show(done("Kept."));
        QCOMPARE(page.words(), u"Not saved."_s);
    }

    void everyWarningIsSeen()
    {
        Page page;
        page.strip->show(warning("One."));
        page.strip->show(warning("Two."));
        page.strip->show(warning("Two."));
        page.strip->show(failure("Three."));
        QStringList seen;
        while (page.strip->isVisible()) {
            seen.append(page.words());
            page.close();
        }
        QCOMPARE(seen, QStringList({"Three.", "One.", "Two."}));
    }

    void whatWentWellGivesWay()
    {
        Page page;
        page.strip->show(done("One."));
        page.strip->show(done("Two."));
        QCOMPARE(page.words(), u"Two."_s);
        page.close();
        QVERIFY(!page.strip->isVisible());
    }

    void nothingGoesWhileSomebodyIsAtIt()
    {
        Page page;
        page.strip->setPatience(1);
        page.strip->show(done("One."));
        child<QToolButton>(page.page, "newsClose")->setFocus();
        QTest::qWait(30);
        QCOMPARE(page.words(), u"One."_s);
        page.field->setFocus();
        QVERIFY(until([&] { return !page.strip->isVisible(); }));
    }

    void theButtonDoesWhatItSaysOnce()
    {
        Page page;
        int done = 0;
        page.strip->show({NewsKind::Failure, "Not kept.", "Try again", [&] { ++done; }});
        auto *button = child<QPushButton>(page.page, "newsAction");
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(done, 1);
        QVERIFY(!page.strip->isVisible());
    }

    void wordsOfSomebodyAreNoMarkup()
    {
        Page page;
        page.strip->show(failure("<b>Fenmoor</b>"));
        QCOMPARE(child<QLabel>(page.page, "newsWords")->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(NewsStripTest)
#include "NewsStripTest.moc"
