// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdf/FinishedPdf.h"
#include "formats/pdf/SampleDrawing.h"

#include <qpdf/QPDFTokenizer.hh>

#include <QSet>
#include <QTest>

using namespace attest;
using namespace attest::test;

namespace {

QByteArray typeOf(QPDFObjectHandle element)
{
    return QByteArray::fromStdString(element.getKey("/S").getName()).mid(1);
}

/// Holds a structure tree against the elements that it was made of.
class TreeComparison
{
public:
    TreeComparison(const pdf::Drawing &drawing, const FinishedPdf &pdf) : m_drawing(drawing), m_pdf(pdf) {}

    /// What differs first; empty where nothing does.
    QString element(int index, QPDFObjectHandle found, QPDFObjectHandle parent);
    int elementsMet() const { return m_met; }

private:
    QString kid(int index, const pdf::ChildElement &child, QPDFObjectHandle found, QPDFObjectHandle element)
    {
        Q_UNUSED(index)
        return this->element(child.index, found, element);
    }
    QString kid(int index, const pdf::Mark &mark, QPDFObjectHandle found, QPDFObjectHandle element);
    QString kid(int index, const pdf::LinkArea &area, QPDFObjectHandle found, QPDFObjectHandle element);

    const pdf::Drawing &m_drawing;
    const FinishedPdf &m_pdf;
    int m_met = 0;
};

QString TreeComparison::element(int index, QPDFObjectHandle found, QPDFObjectHandle parent)
{
    ++m_met;
    const pdf::Element &drawn = m_drawing.elements[std::size_t(index)];
    const QString place = QString("element %1 (%2): ").arg(index).arg(QString(drawn.type));
    if (!found.isDictionary() || typeOf(found) != drawn.type) {
        return place + "another type";
    }
    if (found.getKey("/P").getObjGen() != parent.getObjGen()) {
        return place + "another parent";
    }
    if (words(found.getKey("/Alt")) != drawn.alternative || words(found.getKey("/Lang")) != drawn.language) {
        return place + "another text or language";
    }
    QPDFObjectHandle kids = found.getKey("/K");
    const int count = kids.isArray() ? kids.getArrayNItems() : 0;
    if (count != int(drawn.kids.size())) {
        return place + QString("%1 kids").arg(count);
    }
    for (int i = 0; i < count; ++i) {
        const QString difference =
            std::visit([&](const auto &each) { return kid(index, each, kids.getArrayItem(i), found); },
                       drawn.kids[std::size_t(i)]);
        if (!difference.isEmpty()) {
            return difference;
        }
    }
    return {};
}

QString TreeComparison::kid(int index, const pdf::Mark &mark, QPDFObjectHandle found, QPDFObjectHandle element)
{
    QPDFObjectHandle number = found.isDictionary() ? found.getKey("/MCID") : found;
    QPDFObjectHandle page = found.isDictionary() ? found.getKey("/Pg") : element.getKey("/Pg");
    const bool right = number.isInteger() && number.getIntValue() == mark.number && m_pdf.pageIndex(page) == mark.page;
    QPDFObjectHandle parents = m_pdf.parentTreeValue(mark.page);
    if (!right || !parents.isArray() || mark.number >= parents.getArrayNItems()) {
        return QString("element %1: piece %2 of page %3 is not there").arg(index).arg(mark.number).arg(mark.page);
    }
    return parents.getArrayItem(mark.number).getObjGen() == element.getObjGen()
               ? QString()
               : QString("element %1: the parent tree names another").arg(index);
}

QString TreeComparison::kid(int index, const pdf::LinkArea &area, QPDFObjectHandle found, QPDFObjectHandle element)
{
    const QString place = QString("element %1: ").arg(index);
    if (!found.isDictionary() || found.getKey("/Type").getName() != "/OBJR" ||
        m_pdf.pageIndex(found.getKey("/Pg")) != area.page) {
        return place + "no reference to an annotation on the page";
    }
    QPDFObjectHandle annotation = found.getKey("/Obj");
    QPDFObjectHandle key = annotation.getKey("/StructParent");
    if (!key.isInteger() || m_pdf.parentTreeValue(int(key.getIntValue())).getObjGen() != element.getObjGen()) {
        return place + "the parent tree names another element for its annotation";
    }
    return m_pdf.pageIndex(annotation.getKey("/P")) == area.page ? QString() : place + "an annotation elsewhere";
}

/// Reads a page's content by qpdf's tokenizer: what is painted outside of marked content, and the tagged pieces.
struct ContentFacts
{
    QStringList paintedOutside;
    std::vector<int> pieces;
    QSet<QByteArray> artifacts;
    int depthAtEnd = 0;
};

ContentFacts readContent(QPDFObjectHandle page)
{
    static const QSet<QByteArray> painting = {"f", "F",  "f*", "B",  "B*", "b", "b*", "S",
                                              "s", "sh", "Do", "Tj", "TJ", "'", "\"", "BI"};
    ContentFacts facts;
    QByteArrayList operands;
    int &depth = facts.depthAtEnd;
    struct Visitor : QPDFObjectHandle::ParserCallbacks
    {
        std::function<void(QPDFObjectHandle)> visit;
        void handleObject(QPDFObjectHandle object, size_t, size_t) override { visit(object); }
        void handleEOF() override {}
    } visitor;
    QPDFObjectHandle properties;
    QByteArray tag;
    visitor.visit = [&](QPDFObjectHandle object) {
        if (object.isName()) {
            tag = QByteArray::fromStdString(object.getName());
        } else if (object.isDictionary()) {
            properties = object;
        }
        if (!object.isOperator()) {
            return;
        }
        const QByteArray word = QByteArray::fromStdString(object.getOperatorValue());
        if (word == "BDC" || word == "BMC") {
            ++depth;
            if (properties.isInitialized() && properties.hasKey("/MCID")) {
                facts.pieces.push_back(int(properties.getKey("/MCID").getIntValue()));
            } else if (tag == "/Artifact") {
                facts.artifacts.insert(QByteArray::fromStdString(properties.unparse()));
            }
        } else if (word == "EMC") {
            --depth;
        } else if (painting.contains(word) && depth == 0) {
            facts.paintedOutside.append(word);
        }
        properties = QPDFObjectHandle();
    };
    page.parsePageContents(&visitor);
    return facts;
}

} // namespace

/// The structure that is put into a PDF, read again and held against what was drawn.
class PdfFinishStructureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theStructureTreeIsTheOneThatWasDrawn();
    void theParentTreeHasEachPieceAndEachAnnotationOnce();
    void onlyTypesThatOccurAreMapped();
    void nothingIsPaintedOutsideOfThePiecesButArtifacts();
    void whatRunsInTheMarginsIsAHeaderOrAFooter();
    void cellsListsAndPicturesSayWhatTheyAre();
    void nothingIsLeftOfTheDrawingsOwnStructure();

private:
    pdf::Drawing m_drawing;
    std::unique_ptr<FinishedPdf> m_pdf;
};

void PdfFinishStructureTest::initTestCase()
{
    m_drawing = sampleForm(40);
    QVERIFY(m_drawing.marks.size() > 3);
    m_pdf = std::make_unique<FinishedPdf>(m_drawing);
}

void PdfFinishStructureTest::theStructureTreeIsTheOneThatWasDrawn()
{
    TreeComparison comparison(m_drawing, *m_pdf);
    QCOMPARE(comparison.element(0, m_pdf->structureRoot().getKey("/K"), m_pdf->structureRoot()), QString());
    QCOMPARE(comparison.elementsMet(), int(m_drawing.elements.size()));
    QVERIFY(m_pdf->catalog().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
}

void PdfFinishStructureTest::theParentTreeHasEachPieceAndEachAnnotationOnce()
{
    QPDFObjectHandle pairs = m_pdf->structureRoot().getKey("/ParentTree").getKey("/Nums");
    int key = 0;
    int annotations = 0;
    for (std::size_t page = 0; page < m_pdf->pageCount(); ++page) {
        QPDFObjectHandle held = m_pdf->page(page);
        QCOMPARE(int(held.getKey("/StructParents").getIntValue()), int(page));
        QCOMPARE(QString::fromStdString(held.getKey("/Tabs").getName()), QString("/S"));
        QCOMPARE(m_pdf->parentTreeValue(int(page)).getArrayNItems(), m_drawing.marks[page]);
        annotations += held.hasKey("/Annots") ? held.getKey("/Annots").getArrayNItems() : 0;
    }
    QCOMPARE(annotations, 2);
    QCOMPARE(pairs.getArrayNItems(), 2 * (int(m_pdf->pageCount()) + annotations));
    for (int i = 0; i < pairs.getArrayNItems(); i += 2) {
        QCOMPARE(int(pairs.getArrayItem(i).getIntValue()), key++);
    }
    QCOMPARE(int(m_pdf->structureRoot().getKey("/ParentTreeNextKey").getIntValue()), key);
}

void PdfFinishStructureTest::onlyTypesThatOccurAreMapped()
{
    QMap<QString, QString> mapped;
    for (auto [key, value] : m_pdf->structureRoot().getKey("/RoleMap").getDictAsMap()) {
        mapped.insert(QString::fromStdString(key), QString::fromStdString(value.getName()));
    }
    const QMap<QString, QString> expected = {{"/Notice", "/P"},    {"/Title", "/H1"}, {"/Heading4At3", "/H3"},
                                             {"/Strong", "/Span"}, {"/Em", "/Span"},  {"/Colophon", "/Sect"}};
    QCOMPARE(mapped, expected);

    SampleDrawing plain;
    plain.text(plain.element("P"), "Words", {40, 40});
    QVERIFY(!FinishedPdf(plain.finish()).structureRoot().hasKey("/RoleMap"));
}

void PdfFinishStructureTest::nothingIsPaintedOutsideOfThePiecesButArtifacts()
{
    for (std::size_t page = 0; page < m_pdf->pageCount(); ++page) {
        const ContentFacts facts = readContent(m_pdf->page(page));
        QCOMPARE(facts.paintedOutside, QStringList());
        QCOMPARE(facts.depthAtEnd, 0);
        QCOMPARE(int(facts.pieces.size()), m_drawing.marks[page]);
        for (std::size_t i = 0; i < facts.pieces.size(); ++i) {
            QCOMPARE(facts.pieces[i], int(i));
        }
    }
}

void PdfFinishStructureTest::whatRunsInTheMarginsIsAHeaderOrAFooter()
{
    const QSet<QByteArray> artifacts = readContent(m_pdf->page(1)).artifacts;
    const QSet<QByteArray> expected = {"<< /Type /Layout >>", "<< /Subtype /Header /Type /Pagination >>",
                                       "<< /Subtype /Footer /Type /Pagination >>"};
    QCOMPARE(artifacts, expected);
}

void PdfFinishStructureTest::cellsListsAndPicturesSayWhatTheyAre()
{
    QStringList found;
    std::function<void(QPDFObjectHandle)> walk = [&](QPDFObjectHandle element) {
        if (element.isDictionary() && element.hasKey("/A")) {
            found.append(QString(typeOf(element)) + ' ' + QString::fromStdString(element.getKey("/A").unparse()));
        }
        QPDFObjectHandle kids = element.isDictionary() ? element.getKey("/K") : QPDFObjectHandle::newNull();
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
            walk(kids.getArrayItem(i));
        }
    };
    walk(m_pdf->structureRoot().getKey("/K"));
    QCOMPARE(found.count("TH << /O /Table /Scope /Column >>"), 4);
    QCOMPARE(found.count("TH << /O /Table /Scope /Row >>"), 41);
    QCOMPARE(found.count("TD << /ColSpan 3 /O /Table >>"), 1);
    QCOMPARE(found.count("L << /ListNumbering /Disc /O /List >>"), 1);
    QCOMPARE(found.count("L << /ListNumbering /LowerAlpha /O /List >>"), 1);
    const QStringList figures = found.filter("Figure ");
    QCOMPARE(figures.size(), 1);
    QVERIFY2(figures.first().contains("/O /Layout /Placement /Block"), qPrintable(figures.first()));
    QCOMPARE(found.size(), 49);
}

void PdfFinishStructureTest::nothingIsLeftOfTheDrawingsOwnStructure()
{
    QVERIFY(m_drawing.bytes.contains("StructTreeRoot"));
    // cairo's elements are all below the root it names; ours hold as many as were drawn.
    QPDF again;
    again.processMemoryFile("again", m_pdf->bytes().constData(), size_t(m_pdf->bytes().size()));
    int elements = 0;
    for (QPDFObjectHandle &object : again.getAllObjects()) {
        elements += object.isDictionaryOfType("/StructElem") ? 1 : 0;
    }
    QCOMPARE(elements, int(m_drawing.elements.size()));
}

QTEST_GUILESS_MAIN(PdfFinishStructureTest)
#include "PdfFinishStructureTest.moc"
