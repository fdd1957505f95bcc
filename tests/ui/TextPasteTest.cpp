// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestData.h"
#include "ui/EditorPage.h"
#include "ui/widgets/Theme.h"

#include <QLabel>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

namespace {

QMimeData *html(const QString &source, const QString &plain = {})
{
    auto *data = new QMimeData;
    data->setHtml(source);
    if (!plain.isEmpty()) {
        data->setText(plain);
    }
    return data;
}

} // namespace

class TextPasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light, 100); }

    void wordsPasteIsCleaned()
    {
        EditorPage page(Text::fromPlain("Before after"));
        QTextCursor cursor = page.field->textCursor();
        cursor.setPosition(7);
        page.field->setTextCursor(cursor);
        page.paste(html(QString::fromUtf8(bytesOf(dataPath("ui/word-clipboard.html")))));
        QCOMPARE(page.markup(),
                 u"Before We log **every** complaint in our [policy](https://www.example.org.uk/policy).\n\n"
                 "- by post\n- by *e-mail*\n\n1. Stage 1\n2. Stage 2\n\nafter"_s);
    }

    void aBrowsersPasteIsCleaned()
    {
        EditorPage page;
        page.paste(html("<b style=\"font-weight:normal;\" id=\"docs-internal\"><h2>Title</h2><p>One<br>two<img "
                        "src=\"file:///etc/passwd\"></p></b><ul><li>a<ul><li>b</li></ul></li></ul><table><tr><td>x"
                        "</td><td>y</td></tr></table><script>alert(1)</script>"));
        QCOMPARE(page.markup(), u"Title\n\nOne\ntwo\n\n- a\n  - b\n\nx\n\ny"_s);
    }

    void plainWordsArePasted()
    {
        EditorPage page;
        auto *data = new QMimeData;
        data->setText("a\u0001b\x1b[0m\r\nc\n\n- d\n- *e*");
        page.paste(data);
        QCOMPARE(page.editor->text().plain(), u"ab[0m\nc\n\n- d\n- *e*"_s);
    }

    void whatIsCopiedHereIsPastedTheSame()
    {
        const Text text = Text::fromMarkup("a **b** [c](https://d.uk)\n\n3. e\n4. f\n   - g");
        EditorPage page(text);
        page.key(Qt::Key_A, Qt::ControlModifier);
        page.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), text.plain());
        EditorPage other;
        other.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(other.editor->text().markup(), text.markup());
    }

    void hostilePastesAreBounded_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<bool>("told");
        QTest::newRow("huge") << QString() << QString(u'x').repeated(5'000'000) << true;
        QTest::newRow("huge HTML") << u"<p>x</p>"_s.repeated(1'000'000) << QString() << true;
        QTest::newRow("deep HTML") << u"<div><ul><li>"_s.repeated(50'000) + u"x"_s << u"words"_s << false;
        QTest::newRow("deep tables") << u"<table><tr><td>"_s.repeated(20'000) + u"x"_s << u"words"_s << false;
        QTest::newRow("HTML of nothing") << u"<style>x</style>"_s << u"words"_s << false;
    }
    void hostilePastesAreBounded()
    {
        QFETCH(QString, html);
        QFETCH(QString, plain);
        QFETCH(bool, told);
        EditorPage page;
        auto *data = new QMimeData;
        if (!html.isEmpty()) {
            data->setHtml(html);
        }
        if (!plain.isEmpty()) {
            data->setText(plain);
        }
        page.paste(data);
        QCOMPARE(page.editor->findChild<QLabel *>("problem")->isVisible(), told);
        QCOMPARE(page.markup(), told ? QString() : u"words"_s);
        page.type("z");
        QVERIFY(!page.editor->findChild<QLabel *>("problem")->isVisible());
    }
};

QTEST_MAIN(TextPasteTest)
#include "TextPasteTest.moc"
