// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/PdfReader.h"
#include "formats/writers/PdfWriter.h"
#include "intake/FormRecogniser.h"
#include "publish/FormBuilder.h"
#include "publish/FormSamples.h"
#include "publish/MadeUpText.h"
#include "publish/ReadBack.h"
#include "support/TestData.h"

#include <QTest>

#include <functional>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace attest;
using namespace Qt::StringLiterals;

namespace {

QStringList differences(const Document &document, const QByteArray &pdf)
{
    const Result<Document> read = readPdf(pdf, u"form.pdf"_s);
    return read ? readBackDifferences(document, *read) : QStringList(read.error().message);
}

QByteArray pdfOf(const Document &document)
{
    NoProgress progress;
    const Result<WrittenDocument> written = writePdf(document, progress);
    return written ? written->bytes : QByteArray();
}

Document formOf(const Assessment &assessment, bool ownTerm = false)
{
    FormOptions options;
    options.ownSubjectTerm = ownTerm;
    return buildForm(assessment, *test::edition(assessment.edition), options);
}

/// Changes a file; false where it does not hold what is to be changed.
using Change = std::function<bool(QPDF &)>;

QByteArray changed(const QByteArray &pdf, const Change &change)
{
    QPDF file;
    file.processMemoryFile("form.pdf", pdf.constData(), size_t(pdf.size()));
    if (!change(file)) {
        return {};
    }
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.write();
    const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(out->getBuffer()), qsizetype(out->getSize()));
}

/// Changes the first dictionary that is of a kind: "/S" "/TD".
Change inFirst(const char *key, const char *value, std::function<bool(QPDFObjectHandle)> change)
{
    return [key, value, change](QPDF &file) {
        for (QPDFObjectHandle &object : file.getAllObjects()) {
            if (object.isDictionary() && object.getKey(key).isNameAndEquals(value) && change(object)) {
                return true;
            }
        }
        return false;
    };
}

Change typeChanged(const char *from, const char *to)
{
    return inFirst("/S", from, [to](QPDFObjectHandle element) {
        element.replaceKey("/S", QPDFObjectHandle::newName(to));
        return true;
    });
}

Change streamChanged(const std::string &from, const std::string &to)
{
    return [from, to](QPDF &file) {
        for (QPDFObjectHandle &object : file.getAllObjects()) {
            if (!object.isStream()) {
                continue;
            }
            const std::shared_ptr<Buffer> data = object.getStreamData(qpdf_dl_generalized);
            std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
            if (const size_t at = text.find(from); at != std::string::npos) {
                object.replaceStreamData(text.replace(at, from.size(), to), QPDFObjectHandle::newNull(),
                                         QPDFObjectHandle::newNull());
                return true;
            }
        }
        return false;
    };
}

Change kidDropped(const char *type, int kid)
{
    return inFirst("/S", type, [kid](QPDFObjectHandle element) {
        QPDFObjectHandle kids = element.getKey("/K");
        if (!kids.isArray() || kids.getArrayNItems() <= kid) {
            return false;
        }
        kids.eraseItem(kid);
        return true;
    });
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Table)

class PdfRoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void sampleFormsComeBackWhole_data();
    void sampleFormsComeBackWhole();
    void worstCaseComesBackWhole_data();
    void worstCaseComesBackWhole();
    void realFormsComeBackWhole_data();
    void realFormsComeBackWhole();
    void blankFormComesBackWhole();
    void organisationAndYearComeBack();
    void anyTextComesBackWhole();
    void tableComesBackWhole_data();
    void tableComesBackWhole();
    void listComesBackWhole();
    void brokenFileIsCaught_data();
    void brokenFileIsCaught();
    void theFormIsTheSameWithoutItsStructure();
    void fileCutShortIsCaught();
};

void PdfRoundTripTest::sampleFormsComeBackWhole_data()
{
    QTest::addColumn<QString>("year");
    QTest::addColumn<bool>("ownTerm");
    QTest::newRow("2022-23") << u"2022-23"_s << false;
    QTest::newRow("2024-25") << u"2024-25"_s << false;
    QTest::newRow("2024-25, own word for landlord") << u"2024-25"_s << true;
}

void PdfRoundTripTest::sampleFormsComeBackWhole()
{
    QFETCH(QString, year);
    QFETCH(bool, ownTerm);
    const Document form = formOf(test::sampleAssessment(year), ownTerm);
    QCOMPARE(differences(form, pdfOf(form)).join(u'\n'), QString());
}

void PdfRoundTripTest::worstCaseComesBackWhole_data()
{
    QTest::addColumn<QString>("edition");
    QTest::newRow("hos-2022") << u"hos-2022"_s;
    QTest::newRow("hos-2024") << u"hos-2024"_s;
    QTest::newRow("lgsco-2024") << u"lgsco-2024"_s;
}

void PdfRoundTripTest::worstCaseComesBackWhole()
{
    QFETCH(QString, edition);
    const Document form = formOf(test::worstCase(*test::edition(edition)), true);
    QCOMPARE(differences(form, pdfOf(form)).join(u'\n'), QString());
}

void PdfRoundTripTest::realFormsComeBackWhole_data()
{
    QTest::addColumn<QString>("year");
    QTest::newRow("2022-23") << u"2022-23"_s;
    QTest::newRow("2024-25") << u"2024-25"_s;
}

void PdfRoundTripTest::realFormsComeBackWhole()
{
    QFETCH(QString, year);
    const auto assessment = test::realForm(year);
    if (!assessment) {
        QSKIP("The real published forms are not here.");
    }
    const Document form = formOf(*assessment);
    QCOMPARE(differences(form, pdfOf(form)).join(u'\n'), QString());
}

void PdfRoundTripTest::organisationAndYearComeBack()
{
    for (const QString &name : {u"Fenmoor 🏠 Homes"_s, u"Ŵyn & Sons <é> “q”"_s, u"مؤسسة الإسكان"_s}) {
        Assessment assessment = test::sampleAssessment(u"2024-25"_s);
        assessment.organisation.name = name;
        const Result<Document> read = readPdf(pdfOf(formOf(assessment)), u"form.pdf"_s);
        QVERIFY(read.ok());
        QCOMPARE(read->info.organisation, name);
        QCOMPARE(read->info.year, u"2024-25"_s);
    }
}

void PdfRoundTripTest::blankFormComesBackWhole()
{
    Assessment blank;
    blank.organisation.name = u"Fenmoor Homes"_s;
    blank.edition = u"hos-2024"_s;
    const Document form = formOf(blank);
    QCOMPARE(differences(form, pdfOf(form)).join(u'\n'), QString());
}

void PdfRoundTripTest::anyTextComesBackWhole()
{
    // An export that cannot be read back is refused: no text that an officer can enter may lead there.
    const quint32 seed = test::seedOfRun();
    QRandomGenerator random(seed);
    const int cases = qEnvironmentVariableIsSet("ATTEST_LONG") ? 200 : 10;
    for (int number = 0; number < cases; ++number) {
        Assessment assessment = test::sampleAssessment(u"2024-25"_s);
        for (Answer &answer : assessment.answers) {
            answer.commentary = Text::fromMarkup(test::madeUpText(random));
            answer.explanation = Text::fromPlain(test::madeUpText(random));
            answer.evidence.clear();
            for (int items = random.bounded(3); items > 0; --items) {
                Evidence item;
                item.text = test::madeUpText(random);
                item.url = random.bounded(2) == 0 ? QString() : test::madeUpText(random);
                answer.evidence.push_back(item);
            }
        }
        assessment.response = Text::fromMarkup(test::madeUpText(random));
        assessment.organisation.name = test::madeUpText(random);
        const Document form = formOf(assessment);
        const QStringList found = differences(form, pdfOf(form));
        const QString told = u"ATTEST_SEED=%1: %2"_s.arg(QString::number(seed), found.join(u'\n'));
        QVERIFY2(found.isEmpty(), qPrintable(told));
    }
}

void PdfRoundTripTest::tableComesBackWhole_data()
{
    QTest::addColumn<Table>("table");
    const auto cell = [](const QString &words, int columns = 1, int rows = 1) {
        return Cell{{paragraph(words)}, false, columns, rows};
    };
    const Row three = {{cell(u"a"_s), cell(u"b"_s), cell(u"c"_s)}};
    QTest::newRow("a short row") << Table{{}, 0, {three, {{cell(u"d"_s)}}, three}};
    QTest::newRow("a short row in the head") << Table{{}, 1, {{{cell(u"d"_s)}}, three}};
    QTest::newRow("a row without cells") << Table{{}, 0, {three, {}, three}};
    QTest::newRow("a short row beside a tall cell")
        << Table{{}, 0, {{{cell(u"a"_s), cell(u"b"_s, 1, 2), cell(u"c"_s)}}, {{cell(u"d"_s)}}}};
    Table tall{{}, 0, {{{cell(u"a"_s, 1, 1200), cell(u"b"_s)}}}};
    tall.rows.resize(1200, {{cell(u"b"_s)}});
    QTest::newRow("a cell beside more than a thousand rows") << tall;
}

void PdfRoundTripTest::tableComesBackWhole()
{
    QFETCH(Table, table);
    Document document;
    document.info.title = u"Tables"_s;
    document.blocks = {heading(1, u"Tables"_s), {table}};
    QCOMPARE(differences(document, pdfOf(document)).join(u'\n'), QString());
}

void PdfRoundTripTest::listComesBackWhole()
{
    for (const ListStyle style : {ListStyle::Number, ListStyle::Alpha}) {
        Document document;
        document.info.title = u"Lists"_s;
        document.blocks = {heading(1, u"Lists"_s), {List{style, 20'240'401, {{paragraph(u"Policy updated."_s)}}}}};
        QCOMPARE(differences(document, pdfOf(document)).join(u'\n'), QString());
    }
}

void PdfRoundTripTest::brokenFileIsCaught_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("a cell dropped") << inFirst("/S", "/TR", [](QPDFObjectHandle row) {
        QPDFObjectHandle cells = row.getKey("/K");
        const bool plain = cells.isArray() && cells.getArrayItem(2).getKey("/S").isNameAndEquals("/TD");
        if (plain) {
            cells.eraseItem(2);
        }
        return plain;
    });
    QTest::newRow("a row dropped") << kidDropped("/TBody", 1);
    QTest::newRow("a list item dropped") << kidDropped("/L", 0);
    QTest::newRow("a paragraph dropped") << kidDropped("/Document", 2);
    QTest::newRow("words changed") << streamChanged("97.6%", "79.6%");
    QTest::newRow("a link retargeted") << inFirst("/Subtype", "/Link", [](QPDFObjectHandle link) {
        link.getKey("/A").replaceKey("/URI", QPDFObjectHandle::newString("https://www.fenmoorhomes.example/elsewhere"));
        return true;
    });
    QTest::newRow("a link that is none") << typeChanged("/Link", "/Span");
    QTest::newRow("a header cell made an ordinary one") << typeChanged("/TH", "/TD");
    QTest::newRow("a head made a body") << typeChanged("/THead", "/TBody");
    QTest::newRow("a cell that spans two columns") << inFirst("/S", "/TD", [](QPDFObjectHandle cell) {
        cell.replaceKey("/A", QPDFObjectHandle::parse("<</O/Table/ColSpan 2>>"));
        return true;
    });
    QTest::newRow("a list marked otherwise") << inFirst("/S", "/L", [](QPDFObjectHandle list) {
        QPDFObjectHandle attributes = list.getKey("/A");
        const bool counted = attributes.isDictionary() && !attributes.getKey("/ListNumbering").isNameAndEquals("/Disc");
        if (counted) {
            attributes.replaceKey("/ListNumbering", QPDFObjectHandle::newName("/Disc"));
        }
        return counted;
    });
    QTest::newRow("the answer not bold") << typeChanged("/Strong", "/Span");
    QTest::newRow("a heading lost") << typeChanged("/H2", "/P");
    QTest::newRow("a heading of another level") << typeChanged("/H2", "/H3");
    QTest::newRow("words under other words") << inFirst("/S", "/TD", [](QPDFObjectHandle cell) {
        cell.replaceKey("/ActualText", QPDFObjectHandle::newUnicodeString("Yes, we do"));
        return true;
    });
    QTest::newRow("the title") << streamChanged("x-default\">Fenmoor", "x-default\">Fenland");
    QTest::newRow("the language") << Change([](QPDF &file) {
        file.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString("de"));
        return true;
    });
    QTest::newRow("the colophon") << kidDropped("/Colophon", 0);
    QTest::newRow("a page without its content") << Change([](QPDF &file) {
        QPDFObjectHandle page = file.getAllPages().at(1);
        page.replaceKey("/Contents", QPDFObjectHandle::newNull());
        return true;
    });
}

void PdfRoundTripTest::brokenFileIsCaught()
{
    QFETCH(Change, change);
    const Document form = formOf(test::sampleAssessment(u"2024-25"_s));
    const QByteArray pdf = changed(pdfOf(form), change);
    QVERIFY2(!pdf.isEmpty(), "the file does not hold what was to be changed");
    QVERIFY(!differences(form, pdf).isEmpty());
}

/// A program that reads the form by where its words stand finds the same answers as one that knows its structure.
void PdfRoundTripTest::theFormIsTheSameWithoutItsStructure()
{
    const Assessment sample = test::sampleAssessment(u"2024-25"_s);
    const QByteArray pdf = pdfOf(formOf(sample));
    const QByteArray stripped = changed(pdf, [](QPDF &file) {
        file.getRoot().removeKey("/StructTreeRoot");
        file.getRoot().removeKey("/MarkInfo");
        return true;
    });
    const auto recognised = [](const QByteArray &bytes) {
        RecogniseRequest request;
        request.editions = test::shelf().editions();
        const Result<Document> document = readPdf(bytes, u"form.pdf"_s);
        return document ? recogniseForm(*document, request) : Result<Proposal>(document.error());
    };
    const Result<Proposal> tagged = recognised(pdf);
    const Result<Proposal> placed = recognised(stripped);
    QVERIFY2(tagged.ok() && placed.ok(), placed.ok() ? "" : qPrintable(placed.error().message));
    QVERIFY(placed->unplaced.empty());
    QCOMPARE(placed->assessment.organisation.name, sample.organisation.name);
    QCOMPARE(placed->assessment.year.text(), sample.year.text());
    QCOMPARE(placed->assessment.answers.size(), tagged->assessment.answers.size());
    for (const Answer &expected : tagged->assessment.answers) {
        const Answer *answer = placed->assessment.find(expected.provision);
        QVERIFY2(answer != nullptr, qPrintable(expected.provision.text()));
        QCOMPARE(answer->comply, expected.comply);
        QCOMPARE(answer->evidenceText(), expected.evidenceText());
        QCOMPARE(answer->commentary.plain(), expected.commentary.plain());
    }
}

void PdfRoundTripTest::fileCutShortIsCaught()
{
    const Document form = formOf(test::sampleAssessment(u"2024-25"_s));
    const QByteArray pdf = pdfOf(form);
    QVERIFY(!pdf.isEmpty());
    for (qsizetype length = pdf.size() - 30; length > 0; length -= pdf.size() / 50) {
        const Result<Document> read = readPdf(pdf.left(length), u"form.pdf"_s);
        QVERIFY2(!read.ok(), qPrintable(QString::number(length)));
        QVERIFY(read.error().message.contains(u"cut short"));
    }
}

QTEST_GUILESS_MAIN(PdfRoundTripTest)
#include "PdfRoundTripTest.moc"
