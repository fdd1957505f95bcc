// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AssessmentJson.h"
#include "intake/CellPlaces.h"
#include "jobs/FormPages.h"
#include "support/SectionPages.h"
#include "support/TestData.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// A form that was published as several files, such as a web page for each section, is read as one.
class FormInPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreReadAsOneForm();
    void eachPlaceNamesItsPage();
    void theSamePagesAreTheSameForm();
    void onePageThatCannotBeReadIsNamed();
    void anAssessmentFileIsNoPage();
    void pagesAreKnownByWhatTheyAnswer();
    void anotherLandlordsOrYearsPageIsRefused();
    void aPageWithoutAProvisionIsTold();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    /// A page for each section of the Code.
    QStringList pages(const QString &title = u"Fenmoor Homes self-assessment 2024-25"_s) const;
    static ImportRequest together(const QStringList &paths);
    static Result<Proposal> read(const ImportRequest &request);
    static Proposal readWell(const ImportRequest &request);

    QTemporaryDir m_folder;
};

QString FormInPagesTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(name));
    }
    return file.fileName();
}

QStringList FormInPagesTest::pages(const QString &title) const
{
    const Edition &code = *edition(u"hos-2024"_s);
    QStringList paths;
    for (const Section &section : code.sections) {
        paths.append(write(u"section-%1.html"_s.arg(section.number), sectionPage(code, section, title)));
    }
    return paths;
}

ImportRequest FormInPagesTest::together(const QStringList &paths)
{
    ImportRequest request;
    request.path = paths.front();
    request.furtherPages = paths.mid(1);
    return request;
}

Result<Proposal> FormInPagesTest::read(const ImportRequest &request)
{
    NoProgress progress;
    return importForm(request, shelf(), progress);
}

Proposal FormInPagesTest::readWell(const ImportRequest &request)
{
    auto proposal = read(request);
    if (!proposal) {
        qFatal("%s", qPrintable(proposal.error().message));
    }
    return *std::move(proposal);
}

void FormInPagesTest::pagesAreReadAsOneForm()
{
    const Proposal form = readWell(together(pages()));
    QCOMPARE(form.assessment.organisation.name, u"Fenmoor Homes"_s);
    QCOMPARE(form.assessment.year.text(), u"2024-25"_s);
    QCOMPARE(form.assessment.edition, u"hos-2024"_s);
    for (const Answer &answer : form.assessment.answers) {
        const QString code = answer.provision.text();
        QCOMPARE(answer.comply, Comply::Yes);
        QCOMPARE(answer.evidenceText(), u"Complaints policy, page %1"_s.arg(code));
        QCOMPARE(answer.commentary.plain(), commentaryOn(code));
    }
    QCOMPARE(form.unplaced.size(), 0U);
    QCOMPARE(form.notes, QStringList());
    QCOMPARE(form.file, u"section-1.html and 8 more"_s);
}

void FormInPagesTest::eachPlaceNamesItsPage()
{
    const Proposal form = readWell(together(pages()));
    CellPlaces shown;
    for (const Block &block : form.source->document.blocks) {
        shown.push_back(block.place.value_or(SourcePlace()));
    }
    for (const Answer &answer : form.assessment.answers) {
        const QString section = edition(u"hos-2024"_s)->sectionOf(answer.provision)->number;
        const CellPlaces places = placesIn(answer.source[u"commentary"_s].toObject());
        QCOMPARE(places.size(), 1U);
        QVERIFY2(places.front().path.startsWith(u"section-%1.html, paragraph "_s.arg(section)),
                 qPrintable(places.front().path));
        QCOMPARE(std::count(shown.begin(), shown.end(), places.front()), 1); // it can be outlined
    }
}

void FormInPagesTest::theSamePagesAreTheSameForm()
{
    const QStringList paths = pages();
    const QString digest = readWell(together(paths)).fileDigest;
    QCOMPARE(readWell(together(paths)).fileDigest, digest);
    QStringList turned = paths;
    std::reverse(turned.begin(), turned.end());
    QCOMPARE(readWell(together(turned)).fileDigest, digest);
    QVERIFY(readWell(together(paths.mid(1))).fileDigest != digest);
    QVERIFY(readWell(together(paths.mid(0, 1))).fileDigest != digest);
    QCOMPARE(readWell(together(paths.mid(0, 1))).file, u"section-1.html"_s);
}

void FormInPagesTest::onePageThatCannotBeReadIsNamed()
{
    const QStringList paths = pages();
    const auto missing = read(together(paths + QStringList{m_folder.filePath(u"gone.html"_s)}));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Storage);
    QVERIFY2(missing.error().message.contains(u"gone.html"), qPrintable(missing.error().message));
    const auto broken = read(together(paths + QStringList{write(u"broken.docx"_s, "PK no zip at all")}));
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, ErrorKind::BadInput);
    QVERIFY2(broken.error().message.contains(u"broken.docx"), qPrintable(broken.error().message));
    const auto many = read(together(QStringList(101, paths.front())));
    QVERIFY(!many);
    QVERIFY2(many.error().message.contains(u"101"), qPrintable(many.error().message));
}

void FormInPagesTest::anAssessmentFileIsNoPage()
{
    const QStringList paths = pages();
    const QString whole = write(u"whole.json"_s, writeAssessment(readWell(together(paths)).assessment));
    for (const QStringList &mixed : {QStringList{whole, paths[0]}, QStringList{paths[0], whole}}) {
        const auto refused = read(together(mixed));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY2(refused.error().message.contains(u"whole.json"), qPrintable(refused.error().message));
    }
}

void FormInPagesTest::pagesAreKnownByWhatTheyAnswer()
{
    const QStringList paths = pages();
    const Proposal first = readWell(together({paths[0]}));
    const Proposal second = readWell(together({paths[1]}));
    const Proposal both = readWell(together({paths[0], paths[1]}));
    QVERIFY(mayBePagesOfOneForm({&first, &second}));
    QVERIFY(!mayBePagesOfOneForm({&first}));
    QVERIFY(!mayBePagesOfOneForm({&first, &both})); // they answer the same
    const QStringList others = pages(u"Weald Homes self-assessment 2024-25"_s);
    const Proposal others1 = readWell(together({others[1]}));
    QVERIFY(!mayBePagesOfOneForm({&first, &others1}));
    const QStringList later = pages(u"Fenmoor Homes self-assessment 2025-26"_s);
    const Proposal later1 = readWell(together({later[1]}));
    QVERIFY(!mayBePagesOfOneForm({&first, &later1}));
    const Proposal whole = readWell({write(u"part.json"_s, writeAssessment(second.assessment))});
    QVERIFY(!mayBePagesOfOneForm({&first, &whole}));
}

void FormInPagesTest::anotherLandlordsOrYearsPageIsRefused()
{
    const Edition &code = *edition(u"hos-2024"_s);
    const QString ours = pages().front();
    for (const QString &title :
         {u"Weald Homes self-assessment 2024-25"_s, u"Fenmoor Homes self-assessment 2023-24"_s}) {
        const QString other = write(u"other.html"_s, sectionPage(code, code.sections[3], title));
        const auto refused = read(together({ours, other}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY2(refused.error().message.contains(u"section-1.html") && refused.error().message.contains(u"other.html"),
                 qPrintable(refused.error().message));
        ImportRequest said = together({ours, other}); // somebody says whose it is
        said.organisation = u"Fenmoor Homes"_s;
        said.year = AssessmentYear::starting(2024);
        QCOMPARE(readWell(said).assessment.organisation.name, u"Fenmoor Homes"_s);
    }
}

void FormInPagesTest::aPageWithoutAProvisionIsTold()
{
    const QString none = write(u"contact.html"_s, "<title>Fenmoor Homes</title><h1>Contact us</h1><p>Ring us.</p>");
    for (const QStringList &paths : {pages() + QStringList{none}, QStringList{none} + pages()}) {
        const Proposal form = readWell(together(paths));
        QVERIFY2(form.notes.filter(u"contact.html"_s).size() == 1, qPrintable(form.notes.join(u'\n')));
        QCOMPARE(form.notes.filter(u"section-"_s), QStringList());
    }
}

QTEST_GUILESS_MAIN(FormInPagesTest)
#include "FormInPagesTest.moc"
