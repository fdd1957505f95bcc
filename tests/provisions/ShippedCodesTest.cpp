// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Json.h"
#include "provisions/CodeShelf.h"
#include "provisions/ShippedFolder.h"

#include "support/TestData.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace attest;

namespace {

QStringList filesBelow(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        names += QDir(folder).relativeFilePath(files.next());
    }
    names.sort();
    return names;
}

} // namespace

/// The Codes are law: what is shipped is what was transcribed, to the byte.
class ShippedCodesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsAsItWasTranscribed_data();
    void everyFileIsAsItWasTranscribed();
    void noFileWasAddedOrLost();
    void theFolderEqualsItsSourceBesideTheCheckout();
    void theProgramHoldsTheSameBytes();
    void everyFileKeepsToItsSchema_data();
    void everyFileKeepsToItsSchema();
    void theEditionsHaveTheirProvisions_data();
    void theEditionsHaveTheirProvisions();
    void theSlipsOfThePublishedFormsAreKept();
    void wordingThatIsNotOfficialIsSaidAloud();
    void everyProvisionOfBothSidesIsPlaced();
    void theCorrespondencesLeadWhereTheCodesWent();
    void theLimitsAreTheCodes();
};

void ShippedCodesTest::everyFileIsAsItWasTranscribed_data()
{
    QTest::addColumn<QString>("hash");
    const auto row = [](const char *name, const char *hash) { QTest::newRow(name) << QString(hash); };
    row("README.md", "847502e86dacc85d527574f1dc4e97d466327270aee308a3dd8efdd079a03c4c");
    row("edition.schema.json", "f928d8f6aa14a6ab2b7139ed39146f72eb7ab9966456aa75a3140d3fc0407911");
    row("hos-2022.json", "6cb38c35d88ca94717cf8cfc1005e537af354cfa8d2bedec95d34fc9c5b8ffd5");
    row("hos-2024.json", "2dbb26cb792a39ac76cbc60df9b2165c6691a422060e1507a4818b67388c16f2");
    row("lgsco-2024.json", "5754b5614d7bd6e6850ed19270ee3158bc13cdad6432abc4d5e4aae610d10497");
    row("correspondences/hos-2022--hos-2024.json", "309a4faadee0998e0428e8c8deb24476f327d7a6ea583874f1f7c1c755ce58bc");
    row("correspondences/hos-2024--lgsco-2024.json",
        "c63dcb8fa934407c111232219fb8fc9b001230ed1f41001cc8fe079f0b405b59");
    row("limits/hos-2022.json", "4ab897f70796d7b9387d4918943a77ae42bc190d73727532981b441cc8f9bbb0");
    row("limits/hos-2024.json", "f2ca776c397f83754d73c2d588c6235b8dbc1039968eafba76724a8b16442c8b");
}

void ShippedCodesTest::everyFileIsAsItWasTranscribed()
{
    QFETCH(QString, hash);
    const QString name = QTest::currentDataTag();
    QCOMPARE(sha256Hex(test::bytesOf(test::projectPath("code-provisions/" + name))), hash);
}

void ShippedCodesTest::noFileWasAddedOrLost()
{
    const QStringList expected{"README.md",
                               "correspondences/hos-2022--hos-2024.json",
                               "correspondences/hos-2024--lgsco-2024.json",
                               "edition.schema.json",
                               "hos-2022.json",
                               "hos-2024.json",
                               "lgsco-2024.json",
                               "limits/hos-2022.json",
                               "limits/hos-2024.json"};
    QCOMPARE(filesBelow(test::projectPath("code-provisions")), expected);
}

void ShippedCodesTest::theFolderEqualsItsSourceBesideTheCheckout()
{
    const QString source = test::realFormsFolder().isEmpty() ? QString() : test::realFormsFolder() + "/../codes";
    if (source.isEmpty() || !QDir(source).exists()) {
        QSKIP("the transcribed Codes do not lie beside this checkout");
    }
    const QString shipped = test::projectPath("code-provisions");
    const QStringList names = filesBelow(source);
    QCOMPARE(filesBelow(shipped), names);
    for (const QString &name : names) {
        QVERIFY2(test::bytesOf(shipped + '/' + name) == test::bytesOf(source + '/' + name), qPrintable(name));
    }
}

void ShippedCodesTest::theProgramHoldsTheSameBytes()
{
    QCOMPARE(test::shelf().editions().size(), std::size_t(3));
    for (const auto &edition : test::shelf().editions()) {
        const QByteArray bytes = test::bytesOf(test::projectPath("code-provisions/" + edition->id.text() + ".json"));
        QVERIFY(edition->file == bytes);
        QCOMPARE(edition->contentHash, sha256Hex(bytes));
    }
}

void ShippedCodesTest::everyFileKeepsToItsSchema_data()
{
    QTest::addColumn<QString>("path");
    openShippedFolder();
    for (const QString &name : filesBelow(":/code-provisions")) {
        if (name.endsWith(".json") && !name.endsWith(".schema.json")) {
            QTest::newRow(qPrintable(name)) << ":/code-provisions/" + name;
        }
    }
}

/// They are not held to it at every start of the program.
void ShippedCodesTest::everyFileKeepsToItsSchema()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const SchemaGiver schema = path.contains("/correspondences/") ? correspondenceSchema
                               : path.contains("/limits/")        ? limitsSchema
                                                                  : editionSchema;
    const auto read = readBySchema(file.readAll(), path, schema);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
}

void ShippedCodesTest::theEditionsHaveTheirProvisions_data()
{
    QTest::addColumn<int>("provisions");
    QTest::addColumn<int>("sections");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("first");
    QTest::addColumn<bool>("statutory");
    QTest::newRow("hos-2022") << 72 << 8 << "Complaint Handling Code 2022"
                              << "1.2" << false;
    QTest::newRow("hos-2024") << 72 << 9 << "Complaint Handling Code 2024"
                              << "1.2" << true;
    QTest::newRow("lgsco-2024") << 10 << 9 << "Complaint Handling Code 2024"
                                << "1" << false;
}

void ShippedCodesTest::theEditionsHaveTheirProvisions()
{
    QFETCH(int, provisions);
    QFETCH(int, sections);
    QFETCH(QString, name);
    QFETCH(QString, first);
    QFETCH(bool, statutory);
    const auto edition = test::edition(QTest::currentDataTag());
    QCOMPARE(int(edition->provisions().size()), provisions);
    QCOMPARE(int(edition->sections.size()), sections);
    QCOMPARE(edition->name(), name);
    QCOMPARE(edition->provisions().front()->code.text(), first);
    QCOMPARE(edition->statutory, statutory);
    QVERIFY(edition->form.hasColumn(ColumnKey::Requirement));
    QCOMPARE(edition->form.prints(Comply::Partially), std::optional<QString>("No"));
    QVERIFY(!edition->form.prints(Comply::NotApplicable).has_value());
}

void ShippedCodesTest::theSlipsOfThePublishedFormsAreKept()
{
    const auto text = [](const char *id, const char *code) {
        const auto edition = test::edition(id); // keeps the provision alive
        return edition->find(*ProvisionCode::from(code))->plainText();
    };
    QVERIFY(text("hos-2024", "8.2").contains("on the on the"));
    const QString definition = text("hos-2022", "1.2");
    QCOMPARE(definition.count(QChar(0x201C)) + definition.count(QChar(0x2018)) + definition.count('\''), 1);
    QCOMPARE(definition.count(QChar(0x201D)), 0);
}

void ShippedCodesTest::wordingThatIsNotOfficialIsSaidAloud()
{
    QCOMPARE(test::edition("hos-2024")->wordingNotice(), QString());
    QCOMPARE(test::edition("hos-2022")->wordingNotice(),
             QString("Part of the official wording of provisions 5.18 and 7.4 is missing here; look it up in the "
                     "Complaint Handling Code 2022."));
    QCOMPARE(
        test::edition("lgsco-2024")->wordingNotice(),
        QString("The requirements shown here are a summary in our words, not the official wording of the Complaint "
                "Handling Code 2024 (Local Government and Social Care Ombudsman)."));
    const auto code = *ProvisionCode::from("7.4");
    QVERIFY(test::edition("hos-2022")->find(code)->incomplete);
    QVERIFY(!test::edition("hos-2022")->find(code)->summary.isEmpty());
}

void ShippedCodesTest::everyProvisionOfBothSidesIsPlaced()
{
    QCOMPARE(test::shelf().correspondences().size(), std::size_t(2));
    for (const Correspondence &correspondence : test::shelf().correspondences()) {
        const auto from = test::edition(correspondence.from.text());
        const auto to = test::edition(correspondence.to.text());
        for (const Provision *provision : from->provisions()) {
            QVERIFY2(!correspondence.relationsFrom(provision->code).empty(), qPrintable(provision->code.text()));
        }
        for (const Provision *provision : to->provisions()) {
            QVERIFY2(!correspondence.relationsTo(provision->code).empty(), qPrintable(provision->code.text()));
        }
    }
}

void ShippedCodesTest::theCorrespondencesLeadWhereTheCodesWent()
{
    const auto id = [](const char *text) { return *EditionId::from(text); };
    const auto code = [](const char *text) { return *ProvisionCode::from(text); };
    const Correspondence *succession = test::shelf().correspondence(id("hos-2022"), id("hos-2024"));
    QVERIFY(succession != nullptr);
    QCOMPARE(succession->kind, CorrespondenceKind::Succession);
    QCOMPARE(succession->relationsFrom(code("2.1")).size(), std::size_t(1));
    const Relation &split = *succession->relationsFrom(code("2.1")).front();
    QCOMPARE(split.kind, RelationKind::Split);
    QCOMPARE(split.to, (std::vector<ProvisionCode>{code("3.1"), code("3.2")}));
    QVERIFY(split.strengthened && !split.relaxed && !split.note.isEmpty());
    QCOMPARE(succession->relationsTo(code("5.8")).size(), std::size_t(2)); // from 3.2, and from 4.6, 4.7 and 4.12
    QCOMPARE(succession->relationsTo(code("2.3")).front()->kind, RelationKind::New);
    QCOMPARE(succession->relationsFrom(code("4.3")).front()->kind, RelationKind::Withdrawn);
    const Correspondence *parallel = test::shelf().correspondence(id("hos-2024"), id("lgsco-2024"));
    QVERIFY(parallel != nullptr);
    QCOMPARE(parallel->kind, CorrespondenceKind::Parallel);
    QVERIFY(test::shelf().correspondence(id("hos-2024"), id("hos-2022")) == nullptr);
}

void ShippedCodesTest::theLimitsAreTheCodes()
{
    QCOMPARE(test::shelf().limits().size(), std::size_t(2));
    const Limits *limits = test::shelf().limitsOf(*EditionId::from("hos-2024"));
    QVERIFY(limits != nullptr);
    QCOMPARE(limits->limits.size(), std::size_t(8));
    const Limit &response = limits->limits.at(2);
    QCOMPARE(response.provision.text(), QString("6.3"));
    QCOMPARE(response.value, 10);
    QCOMPARE(response.unit, QString("working days"));
    QCOMPARE(response.from, QString("acknowledgement"));
    QCOMPARE(response.direction, QString("at most"));
    QVERIFY(test::shelf().limitsOf(*EditionId::from("lgsco-2024")) == nullptr);
}

QTEST_GUILESS_MAIN(ShippedCodesTest)
#include "ShippedCodesTest.moc"
