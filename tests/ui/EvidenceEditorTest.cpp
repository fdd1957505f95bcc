// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/EvidenceItems.h"
#include "ui/EvidencePage.h"
#include "ui/Looking.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WordsField.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

using Page = EvidencePage;

class EvidenceEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<std::vector<Evidence>>();
        Theme::apply(ThemeChoice::Light, 100);
    }

    void theListIsAsHighAsItsItems()
    {
        Page page(threeItems());
        const int three = page.list->height();
        std::vector<Evidence> many(30, madeEvidence(EvidenceKind::Note, QString("long words ").repeated(40)));
        many.push_back(madeEvidence(EvidenceKind::Url, "https://x.uk/" + QString(400, 'a'), "https://x.uk/"));
        page.editor->setEvidence(many);
        QVERIFY(page.list->height() > 10 * three);
        QVERIFY(!page.list->verticalScrollBar()->isVisible());
        QCOMPARE(page.list->verticalScrollBar()->maximum(), 0);
        const int wide = page.list->height();
        page.page.resize(300, 500);
        QVERIFY(until([&] { return page.list->height() > wide; }));
    }

    void aDocumentIsAddedByKeys()
    {
        Page page;
        page.key(Qt::Key_Insert);
        QVERIFY(page.editor->isEditing());
        page.choose(EvidenceKind::Document);
        page.key(Qt::Key_Tab);
        page.type("Complaints policy 2025");
        page.key(Qt::Key_Tab);
        page.type("8");
        page.key(Qt::Key_Tab);
        page.type("4.1");
        page.key(Qt::Key_Return);
        QCOMPARE(page.texts(), QStringList("Complaints policy 2025, page 8, 4.1"));
        const Evidence &item = page.editor->evidence().front();
        QCOMPARE(item.kind, EvidenceKind::Document);
        QCOMPARE(item.document + "|" + item.page + "|" + item.clause, u"Complaints policy 2025|8|4.1"_s);
        QCOMPARE(page.edited.size(), 1);
        QVERIFY(page.list->hasFocus());
        QVERIFY(!page.editor->isEditing());
    }

    void aLinkNeedsAnAddress()
    {
        Page page;
        QTest::mouseClick(page.editor->findChild<QToolButton *>("addEvidenceButton"), Qt::LeftButton);
        page.choose(EvidenceKind::Url);
        page.key(Qt::Key_Tab);
        page.type("file:///etc/passwd");
        page.key(Qt::Key_Return);
        QVERIFY(page.editor->findChild<QLabel *>("evidenceProblem")->isVisible());
        QCOMPARE(page.edited.size(), 0);
        page.editor->findChild<QLineEdit *>("evidenceAddress")->clear();
        page.type("www.example.org.uk/policy");
        QVERIFY(!page.editor->findChild<QLabel *>("evidenceProblem")->isVisible());
        page.key(Qt::Key_Return);
        QCOMPARE(page.texts(), QStringList("https://www.example.org.uk/policy"));
        QCOMPARE(page.editor->evidence().front().url, u"https://www.example.org.uk/policy"_s);
    }

    void aQuotationGetsItsMarks()
    {
        Page page;
        page.key(Qt::Key_Insert);
        page.choose(EvidenceKind::Quote);
        page.editor->findChild<WordsField *>("evidenceWords")->setFocus();
        page.type("We aim to reply");
        page.key(Qt::Key_Return);
        QCOMPARE(page.texts(), QStringList(u"“We aim to reply”"_s));
    }

    void anItemIsEditedAndKeepsWhatTheFormDoesNotKnow()
    {
        Page page(threeItems());
        page.select(0);
        page.key(Qt::Key_Return);
        QVERIFY(page.editor->isEditing());
        auto *number = page.editor->findChild<QLineEdit *>("evidencePage");
        number->setFocus();
        number->selectAll();
        page.type("8-9");
        page.key(Qt::Key_Return);
        const Evidence &item = page.editor->evidence().front();
        QCOMPARE(item.text, u"Complaints policy 2025, pages 8-9, 4.1"_s);
        QVERIFY(item.other == threeItems().front().other);
        QCOMPARE(page.edited.size(), 1);
        // Words of somebody's own stay.
        page.select(1);
        page.key(Qt::Key_Return);
        page.key(Qt::Key_End);
        page.type("2");
        page.key(Qt::Key_Return);
        QCOMPARE(page.editor->evidence()[1].text, u"Our policy"_s);
        QCOMPARE(page.editor->evidence()[1].url, u"https://www.example.org.uk/policy2"_s);
        QCOMPARE(page.edited.size(), 2);
    }

    void anEditThatChangesNothingIsNone()
    {
        Page page(threeItems());
        for (int row = 0; row < 3; ++row) {
            page.select(row);
            page.key(Qt::Key_Return);
            page.key(Qt::Key_Return);
            QVERIFY(!page.editor->isEditing());
            page.key(Qt::Key_Return);
            page.type("x");
            page.key(Qt::Key_Escape);
        }
        QCOMPARE(page.edited.size(), 0);
        QVERIFY(page.editor->evidence() == threeItems());
    }

    void aDoubleClickEdits()
    {
        Page page(threeItems());
        const QPoint at = page.list->visualRect(page.list->model()->index(2, 0)).center();
        QTest::mouseClick(page.list->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(page.list->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(page.editor->isEditing());
        QCOMPARE(page.editor->findChild<WordsField *>("evidenceWords")->words(), u"Minutes of the panel"_s);
    }

    void whatTheKeysAreAboutIsMarked()
    {
        Page page;
        auto *remove = page.editor->findChild<QAction *>("deleteEvidence");
        page.page.setFocus();
        page.editor->begin(threeItems());
        QVERIFY(!page.list->selectionModel()->hasSelection());
        QVERIFY(!remove->isEnabled());
        page.list->setFocus(Qt::TabFocusReason);
        QVERIFY(page.list->selectionModel()->isSelected(page.list->model()->index(0, 0)));
        QVERIFY(remove->isEnabled());
        // So it is where another provision's evidence comes while the keys go there.
        page.select(2);
        page.editor->begin({threeItems().at(1), threeItems().at(0)});
        QVERIFY(page.list->selectionModel()->isSelected(page.list->model()->index(0, 0)));
        // Nothing of another provision's evidence is chosen.
        page.list->clearFocus();
        page.select(2);
        page.editor->begin(threeItems());
        QVERIFY(!page.list->selectionModel()->hasSelection());
        QVERIFY(!remove->isEnabled());
    }

    void itemsAreMovedAndDeletedByKeys()
    {
        Page page(threeItems());
        page.select(2);
        page.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(page.texts().at(1), u"Minutes of the panel"_s);
        page.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        page.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(page.texts().at(0), u"Minutes of the panel"_s);
        page.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(page.texts().at(1), u"Minutes of the panel"_s);
        QCOMPARE(page.edited.size(), 3);
        page.key(Qt::Key_Delete);
        QCOMPARE(page.texts(), QStringList({"Complaints policy 2025, page 8, 4.1", "Our policy"}));
        page.key(Qt::Key_Delete);
        page.key(Qt::Key_Delete);
        page.key(Qt::Key_Delete);
        QCOMPARE(page.texts(), QStringList());
        QCOMPARE(page.edited.size(), 6);
    }

    void anAddressOrWordsArePasted()
    {
        Page page(threeItems());
        page.select(0);
        QApplication::clipboard()->setText("https://www.example.org.uk/report\n“We aim to reply.”\n\nWords");
        page.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(page.texts().mid(1, 3),
                 QStringList({"https://www.example.org.uk/report", "“We aim to reply.”", "Words"}));
        QCOMPARE(page.editor->evidence()[1].kind, EvidenceKind::Url);
        QCOMPARE(page.editor->evidence()[2].kind, EvidenceKind::Quote);
        QCOMPARE(page.editor->evidence()[3].kind, EvidenceKind::Note);
        QCOMPARE(page.edited.size(), 1);
        auto *linked = new QMimeData;
        linked->setHtml("<p>See <a href='https://www.example.org.uk/a'>our annual report</a></p>");
        QApplication::clipboard()->setMimeData(linked);
        page.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(page.editor->evidence()[4].url, u"https://www.example.org.uk/a"_s);
        QApplication::clipboard()->setText(QString("line\n\n").repeated(5000));
        page.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(page.editor->findChild<QLabel *>("evidenceNews")->isVisible());
        QApplication::clipboard()->setText(QString("a\u0001\u0002"));
        page.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(page.editor->evidence()[5].text, u"a"_s);
        QCOMPARE(page.edited.size(), 3);
        page.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"a"_s);
    }

    void onlyWebAndMailAddressesAreOpened()
    {
        std::vector<Evidence> items = threeItems();
        items.push_back(madeEvidence(EvidenceKind::Url, "bad", "javascript:alert(1)"));
        items.push_back(madeEvidence(EvidenceKind::Url, "file", "file:///etc/passwd"));
        items.push_back(madeEvidence(EvidenceKind::Url, "mail", "mailto:a@example.org.uk"));
        Page page(items);
        QStringList opened;
        page.editor->openUrl = [&](const QUrl &url) { opened.append(url.toString()); };
        auto *open = page.editor->findChild<QAction *>("openEvidence");
        for (int row = 0; row < int(items.size()); ++row) {
            page.select(row);
            page.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(open->isEnabled(), row == 1 || row == 5);
        }
        QCOMPARE(opened, QStringList({"https://www.example.org.uk/policy", "mailto:a@example.org.uk"}));
        page.select(1);
        QVERIFY(open->toolTip().contains("https://www.example.org.uk/policy"));
    }

    void readOnlyEvidenceIsReadAndOpenedOnly()
    {
        Page page(threeItems());
        page.editor->setReadOnly(true);
        page.select(1);
        page.key(Qt::Key_Delete);
        page.key(Qt::Key_Return);
        page.key(Qt::Key_Insert);
        page.key(Qt::Key_V, Qt::ControlModifier);
        page.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(page.edited.size(), 0);
        QVERIFY(!page.editor->isEditing());
        QVERIFY(!page.editor->findChild<QToolButton *>("addEvidenceButton")->isVisible());
        QVERIFY(page.editor->findChild<QToolButton *>("openEvidenceButton")->isVisible());
    }

    void whatIsBeingWrittenOutlivesOtherEvidence()
    {
        Page page(threeItems());
        page.select(2);
        page.key(Qt::Key_Return);
        page.type("New ");
        std::vector<Evidence> others = threeItems();
        std::swap(others[0], others[2]);
        page.editor->setEvidence(others);
        QVERIFY(page.editor->isEditing());
        page.editor->finish();
        QCOMPARE(page.texts().at(0), u"New Minutes of the panel"_s);
        page.select(0);
        page.key(Qt::Key_Return);
        page.type("Again ");
        page.editor->setEvidence({});
        page.editor->finish();
        QCOMPARE(page.texts(), QStringList("Again New Minutes of the panel"));
        QCOMPARE(page.edited.size(), 2);
    }

    void tabGoesFromTheListToAddAndThroughTheForm()
    {
        Page page(threeItems());
        page.key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"addEvidenceButton"_s);
        page.list->setFocus();
        page.select(0);
        page.key(Qt::Key_Return);
        QStringList order(QApplication::focusWidget()->objectName());
        for (int i = 0; i < 5; ++i) {
            page.key(Qt::Key_Tab);
            order.append(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(order, QStringList({"evidenceDocument", "evidencePage", "evidenceClause", "evidenceWords",
                                     "evidenceApply", "evidenceCancel"}));
    }

    void whatIsNotCompleteIsKeptAsANote()
    {
        Page page(threeItems());
        page.key(Qt::Key_Insert);
        page.choose(EvidenceKind::Url);
        page.key(Qt::Key_Tab);
        page.type("the policy page");
        auto *elsewhere = new QLineEdit(&page.page);
        elsewhere->show();
        elsewhere->setFocus();
        page.editor->finish();
        QVERIFY(elsewhere->hasFocus());
        QCOMPARE(page.editor->evidence().back(), madeEvidence(EvidenceKind::Note, "the policy page"));
        page.list->setFocus();
        page.key(Qt::Key_Insert);
        page.editor->finish();
        QCOMPARE(page.edited.size(), 1);
        page.select(1);
        page.key(Qt::Key_Return);
        page.type(" not an address");
        page.editor->finish();
        QVERIFY(page.editor->evidence()[1] == threeItems()[1]);
    }

    void wordsNotHandedOverAreTold()
    {
        Page page(threeItems());
        QSignalSpy typing(page.editor, &EvidenceEditor::typing);
        page.key(Qt::Key_Insert);
        page.choose(EvidenceKind::Document);
        QVERIFY(typing.isEmpty());
        page.key(Qt::Key_Tab);
        page.type("x");
        QCOMPARE(typing.size(), 1);
        QCOMPARE(typing.last().first().toBool(), true);
        page.key(Qt::Key_Backspace);
        QCOMPARE(typing.last().first().toBool(), false);
        page.type("Policy");
        page.key(Qt::Key_Return);
        QCOMPARE(typing.size(), 4);
        QCOMPARE(typing.last().first().toBool(), false);
        page.key(Qt::Key_Return);
        page.type("x");
        page.key(Qt::Key_Escape);
        QCOMPARE(typing.size(), 6);
        page.key(Qt::Key_Return);
        page.type("x");
        page.editor->setReadOnly(true);
        QCOMPARE(typing.size(), 8);
        QCOMPARE(typing.last().first().toBool(), false);
        QVERIFY(!page.editor->isEditing());
    }

    void everyControlHasAName()
    {
        Page page(threeItems());
        QCOMPARE(namelessControls(page.page), QStringList());
        page.key(Qt::Key_Insert);
        for (const EvidenceKind kind :
             {EvidenceKind::Url, EvidenceKind::Document, EvidenceKind::Quote, EvidenceKind::Note}) {
            page.choose(kind);
            QCOMPARE(namelessControls(page.page), QStringList());
        }
    }

    void itLooksWell()
    {
        std::vector<Evidence> items = threeItems();
        Evidence quote =
            madeEvidence(EvidenceKind::Quote,
                         "“We aim to reply to every complaint at stage one within ten working days of the day on "
                         "which we acknowledged it, and we say so if we cannot.”");
        quote.document = "Complaints policy 2025";
        quote.page = "9";
        items.push_back(quote);
        for (const auto &[name, theme, percent] :
             {std::tuple("light", ThemeChoice::Light, 100), std::tuple("dark", ThemeChoice::Dark, 100),
              std::tuple("200", ThemeChoice::Light, 200)}) {
            Theme::apply(theme, percent);
            Page page(items);
            page.select(1);
            QVERIFY(!pictureOf(page.page, QString("evidence-%1").arg(name), QSize(620, 640)).isNull());
            page.select(3);
            page.key(Qt::Key_Return);
            QVERIFY(!pictureOf(page.page, QString("evidence-form-%1").arg(name), QSize(620, 640)).isNull());
        }
        Theme::apply(ThemeChoice::Light, 100);
        Page empty;
        QVERIFY(!pictureOf(empty.page, "evidence-empty", QSize(620, 200)).isNull());
    }
};

QTEST_MAIN(EvidenceEditorTest)
#include "EvidenceEditorTest.moc"
