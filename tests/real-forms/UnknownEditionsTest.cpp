// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/Formats.h"
#include "intake/FormRecogniser.h"
#include "intake/Wording.h"

#include "support/TestData.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

Proposal readWith(const Document &document, const QString &file, const QStringList &editions)
{
    RecogniseRequest request;
    for (const QString &id : editions) {
        request.editions.push_back(edition(id));
    }
    request.fileName = file;
    Result<Proposal> proposal = recogniseForm(document, request);
    if (!proposal) {
        qFatal("%s: %s", qPrintable(file), qPrintable(proposal.error().message));
    }
    return *std::move(proposal);
}

/// Without the marks of list items, which a form may have typed.
QString words(QString text)
{
    static const QRegularExpression mark(u"(?:^|(?<=\\s))\\(?[a-z][.)](?=\\s)"_s);
    return comparableWords(text.remove(mark)).join(u' ');
}

/// How many provisions of the edition that is here the one that was read has otherwise, and how many answers differ.
struct Differing
{
    QStringList wordings, answers;
};

Differing differing(const Proposal &known, const Proposal &read)
{
    Differing out;
    for (size_t i = 0; i < known.assessment.answers.size(); ++i) {
        const Answer &expected = known.assessment.answers[i];
        const QString code = expected.provision.text();
        const QString printed = known.rows[i].requirement;
        if (expected.source.isEmpty()) {
            continue; // the form has no row for it
        }
        const Provision *provision = read.edition->find(expected.provision);
        if (provision == nullptr || words(provision->plainText()) != words(printed)) {
            out.wordings.append(code);
        }
        const Answer *found = read.assessment.find(expected.provision);
        if (found == nullptr || found->comply != expected.comply || found->evidenceText() != expected.evidenceText() ||
            found->commentary != expected.commentary) {
            out.answers.append(code);
        }
    }
    return out;
}

} // namespace

/// Published forms where their edition is not here: the Code is read from the form, and the answers are those that are
/// read where it is.
class UnknownEditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCodeFromPublishedForms_data();
    void readsTheCodeFromPublishedForms();
    void readsTheCodeFromPdfInEveryLayout_data();
    void readsTheCodeFromPdfInEveryLayout();
};

void UnknownEditionsTest::readsTheCodeFromPublishedForms_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("sections");
    for (const QString &kind :
         {u"docx"_s, u"odt"_s, u"table.html"_s, u"prose.html"_s, u"libreoffice.pdf"_s, u"chromium.pdf"_s}) {
        QTest::addRow("2022 %s", qPrintable(kind)) << u"cambridge-2022-23."_s + kind << 8;
        QTest::addRow("2024 %s", qPrintable(kind)) << u"cambridge-2024-25."_s + kind << 9;
    }
}

void UnknownEditionsTest::readsTheCodeFromPublishedForms()
{
    QFETCH(QString, file);
    QFETCH(int, sections);
    const QString folder = realFormsFolder();
    if (folder.isEmpty()) {
        QSKIP("The folder of real published forms (shared/real beside the checkout) is not here: nothing was checked.");
    }
    const QString path = folder + u'/' + file;
    const Result<Document> document = readDocument(*formatFromPath(path), bytesOf(path), file);
    QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
    const QString own = file.contains(u"2022"_s) ? u"hos-2022"_s : u"hos-2024"_s;
    const QString other = own == u"hos-2022"_s ? u"hos-2024"_s : u"hos-2022"_s;
    const Proposal known = readWith(*document, file, {own});
    const Proposal read = readWith(*document, file, {other, u"lgsco-2024"_s});
    QVERIFY(read.editionIsNew());
    QStringList told;
    for (const Section &section : read.edition->sections) {
        QStringList groups;
        for (const Group &group : section.groups) {
            groups.append(u"%1 %2 %3 (%4)"_s.arg(group.title, group.stage)
                              .arg(group.level == Level::Must ? u"must"_s : u"should"_s)
                              .arg(group.provisions.size()));
        }
        told.append(section.number + u' ' + section.title + u": "_s + groups.join(u", "_s));
    }
    qInfo("%s: %s\n%s\n%s", qPrintable(file), qPrintable(read.edition->id.text()), qPrintable(told.join(u'\n')),
          qPrintable(read.editionDoubts.join(u'\n')));
    QCOMPARE(int(read.edition->sections.size()), sections);
    const Differing differ = differing(known, read);
    QCOMPARE(differ.wordings.join(u", "_s), QString());
    QCOMPARE(differ.answers.join(u", "_s), QString());
}

void UnknownEditionsTest::readsTheCodeFromPdfInEveryLayout_data()
{
    QTest::addColumn<QString>("file");
    QStringList files = QDir(dataPath(u"published"_s)).entryList({u"*.pdf"_s});
    files.removeIf([](const QString &file) { return file.startsWith(u"no-codes"_s); });
    QVERIFY(files.size() >= 15);
    for (const QString &file : files) {
        QTest::addRow("%s", qPrintable(file)) << file;
    }
}

void UnknownEditionsTest::readsTheCodeFromPdfInEveryLayout()
{
    QFETCH(QString, file);
    const Result<Document> document = readDocument(Format::Pdf, bytesOf(dataPath(u"published/"_s + file)), file);
    QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
    const Proposal known = readWith(*document, file, {u"hos-2024"_s});
    const Proposal read = readWith(*document, file, {u"hos-2022"_s, u"lgsco-2024"_s});
    QVERIFY(read.editionIsNew());
    const Differing differ = differing(known, read);
    QCOMPARE(differ.wordings.join(u", "_s), QString());
    QCOMPARE(differ.answers.join(u", "_s), QString());
}

QTEST_GUILESS_MAIN(UnknownEditionsTest)
#include "UnknownEditionsTest.moc"
