// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextDocumentConversion.h"
#include "support/TestData.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

namespace {

/// Markup of paragraphs, lists in lists, looks and links, made up.
QString madeUp(QRandomGenerator &random)
{
    static const QStringList pieces = {"word",       " ",      "**b**",      "*i*",      "[l](http://z.uk)",
                                       "\n",         "\n\n",   "\n- ",       "\n* ",     "\n  - ",
                                       "\n\n- ",     "\n7. ",  "\n1. ",      "\n   1. ", "\n    - ",
                                       "\n\n  more", "\u00e9", "\U0001F600", "\u00a0",   "&amp;",
                                       "<b>",        "- - ",   "\ufffc",     "\u202e",   "[*x* y](mailto:a@b.uk)",
                                       "\n0. ",      "\\*",    "***bi***"};
    QString text;
    const int count = random.bounded(1, 24);
    for (int i = 0; i < count; ++i) {
        text += pieces.at(random.bounded(int(pieces.size())));
    }
    return text;
}

QString there(const QString &markup)
{
    const Text given = Text::fromMarkup(markup);
    QTextDocument document;
    toDocument(given.blocks(), document);
    const Text back = Text::fromBlocks(blocksOf(document));
    return back.blocks() == given.blocks() ? QString() : markup + u"\n=> "_s + back.markup();
}

} // namespace

class TextDocumentConversionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatADocumentShowsIsReadBackTheSame()
    {
        const quint32 seed = seedOfRun();
        QRandomGenerator random(seed);
        for (int i = 0; i < 3000; ++i) {
            const QString failed = there(madeUp(random));
            QVERIFY2(failed.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(failed)));
        }
    }

    void listsAreReadBackTheSame_data()
    {
        QTest::addColumn<QString>("markup");
        for (const char *markup :
             {"- a\n- b\n\n3. c\n4. d", "- a\n  - b\n    1. c\n- d", "- - a\n  - b", "-\n- b", "- a\n\n* b",
              "- a\n\n  more\n\n  - b\n\n    of b\n\n  of a\n- c\n\nend", "99. a\n100. b", "0. a", "1. - a\n2. - b",
              "a\nb\n\n- c\n  d", "**a**b [*c* d](https://x.uk/a_b) e"}) {
            QTest::newRow(markup) << QString(markup);
        }
    }
    void listsAreReadBackTheSame()
    {
        QFETCH(QString, markup);
        QCOMPARE(there(markup), QString());
    }

    void theRealFormsTextsAreReadBackTheSame()
    {
        if (realFormsFolder().isEmpty()) {
            QSKIP("The folder of real forms is not here.");
        }
        int texts = 0;
        for (const char *name : {"cambridge-2022-23.transcription.json", "cambridge-2024-25.transcription.json"}) {
            const QByteArray bytes = bytesOf(realFormsFolder() + "/" + name);
            const QJsonArray answers = QJsonDocument::fromJson(bytes).object()["answers"].toArray();
            for (const QJsonValue &answer : answers) {
                for (const char *member : {"evidence_commentary", "commentary", "evidence"}) {
                    const Text text = Text::fromPlain(answer[QLatin1String(member)].toString());
                    QCOMPARE(there(text.markup()), QString());
                    texts += text.isEmpty() ? 0 : 1;
                }
            }
        }
        QVERIFY(texts > 50);
    }
};

QTEST_MAIN(TextDocumentConversionTest)
#include "TextDocumentConversionTest.moc"
