// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/PdfDrawing.h"
#include "formats/writers/PdfWriter.h"
#include "formats/writers/pdf/Passage.h"
#include "formats/writers/pdf/Typesetter.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace attest;
using namespace attest::pdf;

namespace {

Document documentOf(Blocks blocks)
{
    Document out;
    out.info.title = "A report";
    out.blocks = std::move(blocks);
    return out;
}

Drawing drawingOf(const Document &document)
{
    NoProgress progress;
    auto typesetter = Typesetter::create();
    if (!typesetter) {
        return {};
    }
    auto drawn = drawDocument(document, std::move(*typesetter), progress);
    return drawn ? *std::move(drawn) : Drawing();
}

QByteArrayList typesOf(const Drawing &drawing)
{
    QByteArrayList out;
    for (const Element &element : drawing.elements) {
        out.append(element.type);
    }
    return out;
}

const Element *firstOf(const Drawing &drawing, const QByteArray &type)
{
    const auto found = std::find_if(drawing.elements.begin(), drawing.elements.end(),
                                    [&](const Element &element) { return element.type == type; });
    return found == drawing.elements.end() ? nullptr : &*found;
}

class StopAfter final : public Progress
{
public:
    explicit StopAfter(int questions) : m_left(questions) {}
    void at(const QString &, int, int) override {}
    bool cancelled() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

/// Points fontconfig at a folder of no fonts, until it goes.
class NoFonts
{
public:
    NoFonts() : m_before(qgetenv("FONTCONFIG_FILE"))
    {
        QFile rules(m_folder.filePath("fonts.conf"));
        if (rules.open(QIODevice::WriteOnly)) {
            rules.write("<?xml version=\"1.0\"?><fontconfig><dir>" + m_folder.path().toUtf8() + "</dir></fontconfig>");
        }
        qputenv("FONTCONFIG_FILE", rules.fileName().toUtf8());
    }
    ~NoFonts()
    {
        if (m_before.isEmpty()) {
            qunsetenv("FONTCONFIG_FILE");
        } else {
            qputenv("FONTCONFIG_FILE", m_before);
        }
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

} // namespace

/// What is drawn, and under which elements.
class PdfDrawingTest : public QObject
{
    Q_OBJECT

private slots:
    void everyMarkIsNumberedOnce();
    void emphasisAndLinksAreElementsOfTheirOwn();
    void linkOverTwoLinesHasAnAreaForEach();
    void linkWithoutWordsShowsItsAddress();
    void headingLevelsLeaveNoneOut();
    void documentWithoutHeadingIsHeadedByItsTitle();
    void noticeLeadsAndColophonEnds();
    void shortRowIsFilledUp();
    void characterThatNoFontHasIsTold();
    void charactersOfPrivateUseAreToldToo();
    void runningLinesMayBeInAnyScript();
    void softHyphenShowsWhereTheLineEnds();
    void tableOfHeadingsAloneHasNoHead();
    void otherScriptsAreDrawn_data();
    void otherScriptsAreDrawn();
    void missingFontIsToldWithWhatToDo();
    void writingStopsWhenAsked();
    void pictureThatCannotBeReadIsToldInWords();
};

void PdfDrawingTest::everyMarkIsNumberedOnce()
{
    Blocks blocks = {heading(1, "A report")};
    for (int i = 0; i < 120; ++i) {
        blocks.push_back(
            paragraph(QString("Paragraph %1 of a report that goes over several pages.").arg(i).repeated(4)));
    }
    const Drawing drawing = drawingOf(documentOf(blocks));
    QVERIFY(drawing.marks.size() > 2);
    QList<QPair<int, int>> found;
    for (const Element &element : drawing.elements) {
        for (const auto &kid : element.kids) {
            if (const auto *mark = std::get_if<Mark>(&kid)) {
                found.append({mark->page, mark->number});
            }
        }
    }
    std::sort(found.begin(), found.end());
    QList<QPair<int, int>> wanted;
    for (int page = 0; page < int(drawing.marks.size()); ++page) {
        for (int number = 0; number < drawing.marks[size_t(page)]; ++number) {
            wanted.append({page, number});
        }
    }
    QCOMPARE(found, wanted);
}

void PdfDrawingTest::emphasisAndLinksAreElementsOfTheirOwn()
{
    Span plain{"We publish ", false, false, {}, {}};
    Span link{"our ", false, false, "https://example.org/policy", {}};
    Span strong{"policy", true, false, "https://example.org/policy", {}};
    Span welsh{" bob blwyddyn", false, true, {}, "cy"};
    const Drawing drawing = drawingOf(documentOf({heading(1, "A"), {Paragraph{{plain, link, strong, welsh}}}}));
    QCOMPARE(typesOf(drawing), (QByteArrayList{"Document", "H1", "P", "Link", "Strong", "Em", "Span"}));
    QCOMPARE(drawing.elements[3].address, "https://example.org/policy");
    QCOMPARE(drawing.elements[4].parent, 3);
    QCOMPARE(drawing.elements[6].parent, 5);
    QCOMPARE(drawing.elements[6].language, "cy");
}

void PdfDrawingTest::linkOverTwoLinesHasAnAreaForEach()
{
    Span link{QString("the complaints policy ").repeated(12), false, false, "https://example.org/policy", {}};
    const Drawing drawing = drawingOf(documentOf({heading(1, "A"), {Paragraph{{link}}}}));
    const Element *element = firstOf(drawing, "Link");
    QVERIFY(element != nullptr);
    const auto *area = std::get_if<LinkArea>(&element->kids.back());
    QVERIFY(area != nullptr);
    QVERIFY(area->lines.size() >= 2);
    QVERIFY(area->lines[1].top() > area->lines[0].top());
}

void PdfDrawingTest::linkWithoutWordsShowsItsAddress()
{
    Span link{" ", false, false, "https://example.org/policy", {}};
    const Drawing drawing = drawingOf(documentOf({heading(1, "A"), {Paragraph{{link}}}}));
    const Element *element = firstOf(drawing, "Link");
    QVERIFY(element != nullptr);
    QVERIFY(std::get<LinkArea>(element->kids.back()).lines.front().width() > 50);
}

void PdfDrawingTest::headingLevelsLeaveNoneOut()
{
    const Drawing drawing = drawingOf(documentOf({heading(1, "A"), heading(4, "B"), heading(2, "C"), heading(3, "D")}));
    QCOMPARE(typesOf(drawing), (QByteArrayList{"Document", "H1", "Heading4At2", "H2", "H3"}));
    QCOMPARE(standardType("Heading4At2"), "H2");
    QCOMPARE(drawing.bookmarks.size(), size_t(4));
}

void PdfDrawingTest::documentWithoutHeadingIsHeadedByItsTitle()
{
    QCOMPARE(typesOf(drawingOf(documentOf({paragraph("words")}))), (QByteArrayList{"Document", titleType, "P"}));
    QCOMPARE(typesOf(drawingOf(documentOf({heading(2, "B")}))), (QByteArrayList{"Document", titleType, "H2"}));
}

void PdfDrawingTest::noticeLeadsAndColophonEnds()
{
    Document document = documentOf({heading(1, "A"), paragraph("words")});
    document.info.notice = "Draft for approval";
    document.colophon = {paragraph("Not yet approved.")};
    QCOMPARE(typesOf(drawingOf(document)), (QByteArrayList{"Document", noticeType, "H1", "P", colophonType, "P"}));
}

void PdfDrawingTest::shortRowIsFilledUp()
{
    Table table;
    table.rows = {Row{{Cell{{paragraph("a")}}, Cell{{paragraph("b")}}}}, Row{{Cell{{paragraph("c")}}}}};
    QVERIFY(typesOf(drawingOf(documentOf({heading(1, "A"), {table}}))).contains(fillerType));
}

void PdfDrawingTest::characterThatNoFontHasIsTold()
{
    const Drawing drawing =
        drawingOf(documentOf({heading(1, "A"), paragraph(QString("before ") + QChar(0x0378) + " after")}));
    QCOMPARE(drawing.missingGlyphs, QStringList("U+0378"));
    QVERIFY(drawingOf(documentOf({heading(1, "A"), paragraph("plain – “quoted” • £10")})).missingGlyphs.isEmpty());
}

void PdfDrawingTest::charactersOfPrivateUseAreToldToo()
{
    const Drawing drawing =
        drawingOf(documentOf({heading(1, "A"), paragraph(QString("a ") + QChar(0xE001) + QChar(0xF0B7))}));
    QCOMPARE(drawing.missingGlyphs, (QStringList{"U+E001", "U+F0B7"}));
}

void PdfDrawingTest::runningLinesMayBeInAnyScript()
{
    Document document = documentOf({heading(1, "A"), paragraph("plain")});
    document.info.organisation = "مؤسسة 東京";
    QCOMPARE(drawingOf(document).missingGlyphs, QStringList());
}

void PdfDrawingTest::softHyphenShowsWhereTheLineEnds()
{
    auto typesetter = Typesetter::create();
    QVERIFY(typesetter.ok());
    TextStyle style;
    const auto widest = [&](const QString &text) {
        Span span;
        span.text = text;
        Passage passage({span}, style, 60);
        passage.set(**typesetter);
        return passage.width();
    };
    // "international-" is wider than "internation": the hyphen is there where the text allows it, and only there.
    QVERIFY(widest(QString::fromUtf8("internatio\u00ADnalisation")) > widest("internatio"));
    QVERIFY(widest("https://example.org/internationalisation") <= 60.01);
}

void PdfDrawingTest::tableOfHeadingsAloneHasNoHead()
{
    Table table;
    table.headerRows = 1;
    Cell cell{{paragraph("Code")}};
    cell.header = true;
    table.rows = {Row{{cell}}};
    const QByteArrayList types = typesOf(drawingOf(documentOf({heading(1, "A"), {table}})));
    QVERIFY(types.contains("TH"));
    QVERIFY(!types.contains("THead"));
}

void PdfDrawingTest::otherScriptsAreDrawn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Arabic") << "السيدة فاطمة الزهراء";
    QTest::newRow("Hebrew") << "שרה כהן";
    QTest::newRow("Greek and Cyrillic") << "Ελένη, Олена";
    QTest::newRow("Polish") << "Zażółć gęślą jaźń";
    QTest::newRow("Bengali") << "ফাতিমা বেগম";
    QTest::newRow("Gurmukhi") << "ਹਰਪ੍ਰੀਤ ਕੌਰ";
    QTest::newRow("Tamil") << "கவிதா";
    QTest::newRow("Devanagari") << "प्रिया शर्मा";
    QTest::newRow("Gujarati") << "પ્રિયા શાહ";
    QTest::newRow("Chinese") << "王小明，房屋投诉";
    QTest::newRow("Urdu") << "فاطمہ بیگم، شکایت";
    QTest::newRow("combining marks") << QString::fromUtf8("Cafe\u0301, Zoe\u0308, A\u030a");
    QTest::newRow("emoji") << "👩‍🔧 👍🏽";
}

void PdfDrawingTest::otherScriptsAreDrawn()
{
    QFETCH(QString, text);
    QCOMPARE(drawingOf(documentOf({heading(1, "A"), paragraph(text)})).missingGlyphs, QStringList());
}

void PdfDrawingTest::missingFontIsToldWithWhatToDo()
{
    const NoFonts none;
    NoProgress progress;
    const auto drawn = writePdf(documentOf({paragraph("words")}), progress);
    QVERIFY(!drawn);
    QCOMPARE(drawn.error().kind, ErrorKind::NotFound);
    QVERIFY(drawn.error().message.contains("Liberation Sans"));
    QVERIFY(drawn.error().message.contains("Install"));
}

void PdfDrawingTest::writingStopsWhenAsked()
{
    Blocks blocks = {heading(1, "A")};
    for (int i = 0; i < 300; ++i) {
        blocks.push_back(paragraph("Some words of a document that is long enough to be stopped in its middle."));
    }
    for (const int questions : {0, 1, 100, 301, 305}) {
        StopAfter progress(questions);
        const auto drawn = writePdf(documentOf(blocks), progress);
        QVERIFY2(!drawn, qPrintable(QString::number(questions)));
        QCOMPARE(drawn.error().kind, ErrorKind::Cancelled);
    }
}

void PdfDrawingTest::pictureThatCannotBeReadIsToldInWords()
{
    for (const QByteArray &svg : {QByteArray(), QByteArray("no picture"), QByteArray("<svg")}) {
        const Drawing drawing = drawingOf(documentOf({heading(1, "A"), {Figure{svg, "Complaints by month"}}}));
        const Element *figure = firstOf(drawing, "Figure");
        QVERIFY(figure != nullptr);
        QCOMPARE(figure->alternative, "Complaints by month");
        QVERIFY(std::holds_alternative<Mark>(figure->kids.front()));
    }
}

QTEST_GUILESS_MAIN(PdfDrawingTest)
#include "PdfDrawingTest.moc"
