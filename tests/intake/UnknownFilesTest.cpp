// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/UnknownFiles.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// The form of a Code that is not here, in each kind of file.
class UnknownFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCodeFromEachKindOfFile_data();
    void readsTheCodeFromEachKindOfFile();
};

void UnknownFilesTest::readsTheCodeFromEachKindOfFile_data()
{
    QTest::addColumn<Format>("format");
    for (const Format format : {Format::Docx, Format::Odt, Format::Html, Format::Pdf, Format::Xlsx, Format::Csv}) {
        QTest::addRow("%s", qPrintable(formatName(format))) << format;
    }
}

void UnknownFilesTest::readsTheCodeFromEachKindOfFile()
{
    QFETCH(Format, format);
    const Result<Document> document = readDocument(format, unknownFile(format), u"form"_s);
    QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
    const Proposal proposal = recognised(*document);
    QVERIFY(proposal.editionIsNew());
    const Edition &edition = *proposal.edition;
    QCOMPARE(edition.name(), u"Resident Complaints Code 2027"_s);
    QCOMPARE(edition.ombudsman, u"Homes Ombudsman"_s);
    QStringList sections;
    for (const Section &section : edition.sections) {
        sections.append(section.number + u' ' + section.title);
    }
    QCOMPARE(sections,
             QStringList({u"1 What a complaint is"_s, u"2 Answers and appeals"_s, u"3 Redress and learning"_s}));
    QCOMPARE(edition.groupOf(*ProvisionCode::from(u"1.4"_s))->level, Level::Should);
    QCOMPARE(edition.groupOf(*ProvisionCode::from(u"2.1"_s))->level, Level::Must);
    for (const UnknownProvision &one : unknownProvisions()) {
        const Provision *provision = edition.find(*ProvisionCode::from(one.code));
        QVERIFY2(provision != nullptr, qPrintable(one.code));
        QString expected = one.requirement;
        QCOMPARE(provision->plainText(), expected.replace(u"\n\n"_s, u"\n"_s).remove(u"- "_s));
    }
    QCOMPARE(edition.find(*ProvisionCode::from(u"1.2"_s))->text.back().items.size(), 3);
    QCOMPARE(proposal.assessment.answers.size(), unknownProvisions().size());
    QCOMPARE(differences(proposal, unknownAnswers()), QStringList());
    // A sheet's title and the sentence below it are no rows of the form, though they stand in rows.
    QCOMPARE(proposal.unplaced.size(), 0U);
    QCOMPARE(proposal.assessment.organisation.name, u"Fenmoor Homes"_s);
    QCOMPARE(proposal.assessment.year.text(), u"2027-28"_s);
}

QTEST_GUILESS_MAIN(UnknownFilesTest)
#include "UnknownFilesTest.moc"
