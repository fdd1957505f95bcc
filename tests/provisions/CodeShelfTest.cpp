// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisions/CodeShelf.h"

#include "support/TestData.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace attest;

class CodeShelfTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutAFolderOfTheUsersTheShippedEditionsAreThere();
    void anEditionOfTheUsersStandsBesideTheShippedOnes();
    void aBrokenEditionDoesNotHideAGoodOne();
    void anIdThatIsTakenIsAProblem();
    void aCopyOfAShippedEditionIsNone();
    void twoFilesOfTheUsersWithOneIdAreAProblem();
    void correspondencesAndLimitsOfTheUsersAreRead();
    void aCorrespondenceThatLeavesAProvisionUnplacedIsAProblem();
    void aCorrespondenceOfAnUnknownEditionIsAProblem();
    void twoCorrespondencesOfOnePairAreAProblem();
    void limitsThatDoNotFitAreAProblem();
    void otherFilesArePassedOver();
    void aFileTooLargeIsAProblem();
    void aFileWhereTheFolderShouldBeIsAProblem();
    void anUnknownEditionIsToldWithThoseThereAre();

private:
    void put(const QString &name, const QByteArray &bytes);
    CodeShelf opened();
    /// A shipped edition under another id.
    static QByteArray renamed(const char *edition, const char *id);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CodeShelfTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void CodeShelfTest::put(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath("code-provisions/" + name);
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

CodeShelf CodeShelfTest::opened()
{
    Result<CodeShelf> shelf = CodeShelf::open(m_folder->path());
    if (!shelf) {
        qFatal("%s", qPrintable(shelf.error().message));
    }
    return *std::move(shelf);
}

QByteArray CodeShelfTest::renamed(const char *edition, const char *id)
{
    QByteArray bytes = test::edition(edition)->file;
    return bytes.replace("\"id\": \"" + QByteArray(edition) + "\"", "\"id\": \"" + QByteArray(id) + "\"");
}

void CodeShelfTest::withoutAFolderOfTheUsersTheShippedEditionsAreThere()
{
    for (const QString &folder : {QString(), m_folder->path(), m_folder->filePath("none")}) {
        const auto shelf = CodeShelf::open(folder);
        QVERIFY(shelf.ok());
        QCOMPARE(shelf->editions().size(), std::size_t(3));
        QCOMPARE(shelf->problems(), QStringList());
    }
}

void CodeShelfTest::anEditionOfTheUsersStandsBesideTheShippedOnes()
{
    put("next.json", renamed("hos-2024", "hos-2026"));
    const CodeShelf shelf = opened();
    QCOMPARE(shelf.problems(), QStringList());
    QCOMPARE(shelf.editions().size(), std::size_t(4));
    const auto edition = shelf.edition("hos-2026");
    QVERIFY(edition.ok());
    QCOMPARE((*edition)->provisions().size(), std::size_t(72));
}

void CodeShelfTest::aBrokenEditionDoesNotHideAGoodOne()
{
    put("a-broken.json", "{\"schema\": 1");
    put("b-good.json", renamed("hos-2024", "hos-2026"));
    put("c-broken.json", "{}");
    const CodeShelf shelf = opened();
    QVERIFY(shelf.edition("hos-2026").ok());
    QCOMPARE(shelf.problems().size(), 2);
    QVERIFY(shelf.problems().at(0).startsWith(
        QDir::toNativeSeparators(m_folder->filePath("code-provisions/a-broken.json"))));
    QVERIFY(shelf.problems().at(0).endsWith(" It was left out."));
    QVERIFY(shelf.problems().at(1).contains("c-broken.json"));
}

void CodeShelfTest::anIdThatIsTakenIsAProblem()
{
    QByteArray altered = test::edition("hos-2024")->file;
    altered.replace("on the on the", "on the");
    put("corrected.json", altered);
    const CodeShelf shelf = opened();
    QCOMPARE(shelf.editions().size(), std::size_t(3));
    QCOMPARE((*shelf.edition("hos-2024"))->file, test::edition("hos-2024")->file);
    QCOMPARE(shelf.problems().size(), 1);
    QVERIFY2(
        shelf.problems().at(0).contains("there is another edition with the id hos-2024. A corrected edition is a new "
                                        "edition: give it an id of its own."),
        qPrintable(shelf.problems().at(0)));
}

void CodeShelfTest::aCopyOfAShippedEditionIsNone()
{
    put("copy.json", test::edition("hos-2024")->file);
    const CodeShelf shelf = opened();
    QCOMPARE(shelf.editions().size(), std::size_t(3));
    QCOMPARE(shelf.problems(), QStringList());
}

void CodeShelfTest::twoFilesOfTheUsersWithOneIdAreAProblem()
{
    put("a.json", renamed("hos-2024", "hos-2026"));
    put("b.json", renamed("hos-2022", "hos-2026"));
    const CodeShelf shelf = opened();
    QCOMPARE((*shelf.edition("hos-2026"))->edition, QString("2024"));
    QCOMPARE(shelf.problems().size(), 1);
    QVERIFY(shelf.problems().at(0).contains("b.json"));
}

void CodeShelfTest::correspondencesAndLimitsOfTheUsersAreRead()
{
    QByteArray correspondence =
        test::bytesOf(test::projectPath("code-provisions/correspondences/hos-2022--hos-2024.json"));
    QByteArray limits = test::bytesOf(test::projectPath("code-provisions/limits/hos-2024.json"));
    put("next.json", renamed("hos-2024", "hos-2026"));
    put("correspondences/next.json", correspondence.replace("\"hos-2024\"", "\"hos-2026\""));
    put("limits/next.json", limits.replace("\"hos-2024\"", "\"hos-2026\""));
    const CodeShelf shelf = opened();
    QCOMPARE(shelf.problems(), QStringList());
    QVERIFY(shelf.correspondence(*EditionId::from("hos-2022"), *EditionId::from("hos-2026")) != nullptr);
    QVERIFY(shelf.limitsOf(*EditionId::from("hos-2026")) != nullptr);
}

void CodeShelfTest::aCorrespondenceThatLeavesAProvisionUnplacedIsAProblem()
{
    put("next.json", renamed("lgsco-2024", "lgsco-2026"));
    put("correspondences/next.json", R"({"schema": 1, "kind": "succession", "from": "lgsco-2024", "to": "lgsco-2026",
        "relations": [{"kind": "same", "from": ["1"], "to": ["1"]}]})");
    const CodeShelf shelf = opened();
    QVERIFY(shelf.edition("lgsco-2026").ok());
    QCOMPARE(shelf.correspondences().size(), std::size_t(2));
    QCOMPARE(shelf.problems().size(), 1);
    QVERIFY2(shelf.problems().at(0).contains("of the edition lgsco-2024 stands in none of them. It was left out."),
             qPrintable(shelf.problems().at(0)));
}

void CodeShelfTest::aCorrespondenceOfAnUnknownEditionIsAProblem()
{
    put("correspondences/next.json", R"({"schema": 1, "kind": "succession", "from": "hos-2024", "to": "hos-2030",
        "relations": [{"kind": "same", "from": ["1.2"], "to": ["1.2"]}]})");
    const CodeShelf shelf = opened();
    QCOMPARE(shelf.problems().size(), 1);
    QVERIFY2(shelf.problems().at(0).contains(
                 "to: There is no edition 'hos-2030'. There are: hos-2022, hos-2024, lgsco-2024."),
             qPrintable(shelf.problems().at(0)));
}

void CodeShelfTest::twoCorrespondencesOfOnePairAreAProblem()
{
    put("correspondences/mine.json",
        test::bytesOf(test::projectPath("code-provisions/correspondences/hos-2022--hos-2024.json")));
    const CodeShelf shelf = opened();
    QCOMPARE(shelf.correspondences().size(), std::size_t(2));
    QCOMPARE(shelf.problems().size(), 1);
    QVERIFY(shelf.problems().at(0).contains("there is another correspondence from hos-2022 to hos-2024"));
}

void CodeShelfTest::limitsThatDoNotFitAreAProblem()
{
    const QByteArray limit = R"("what": "answer", "value": 1, "unit": "days", "direction": "at most"}]})";
    put("limits/a.json", R"({"schema": 1, "edition": "lgsco-2024", "limits": [{"provision": "99", )" + limit);
    put("limits/b.json", R"({"schema": 1, "edition": "hos-2030", "limits": [{"provision": "1", )" + limit);
    put("limits/c.json", R"({"schema": 1, "edition": "hos-2024", "limits": [{"provision": "1.2", )" + limit);
    const CodeShelf shelf = opened();
    QCOMPARE(shelf.limits().size(), std::size_t(2));
    QCOMPARE(shelf.problems().size(), 3);
    QVERIFY(shelf.problems().at(0).contains("the edition lgsco-2024 has no provision 99"));
    QVERIFY(shelf.problems().at(1).contains("There is no edition 'hos-2030'"));
    QVERIFY(shelf.problems().at(2).contains("there is another limits file for hos-2024"));
}

void CodeShelfTest::otherFilesArePassedOver()
{
    put("README.md", "# Mine");
    put("edition.schema.json", "{}");
    put("drafts/next.json", "{");
    put(".hidden.json", "{");
    QCOMPARE(opened().problems(), QStringList());
}

void CodeShelfTest::aFileTooLargeIsAProblem()
{
    put("large.json", QByteArray((4 << 20) + 1, ' '));
    const CodeShelf shelf = opened();
    QCOMPARE(shelf.problems().size(), 1);
    QVERIFY(shelf.problems().at(0).contains("is larger than 4.00 MiB"));
}

void CodeShelfTest::aFileWhereTheFolderShouldBeIsAProblem()
{
    QFile file(m_folder->filePath("code-provisions"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const CodeShelf shelf = opened();
    QCOMPARE(shelf.editions().size(), std::size_t(3));
    QCOMPARE(shelf.problems().size(), 1);
    QVERIFY2(shelf.problems().at(0).contains("is not a folder that can be opened"), qPrintable(shelf.problems().at(0)));
}

void CodeShelfTest::anUnknownEditionIsToldWithThoseThereAre()
{
    const auto edition = test::shelf().edition("hos-2023");
    QVERIFY(!edition.ok());
    QCOMPARE(edition.error(), (Error{ErrorKind::NotFound,
                                     "There is no edition 'hos-2023'. There are: hos-2022, hos-2024, lgsco-2024."}));
}

QTEST_GUILESS_MAIN(CodeShelfTest)
#include "CodeShelfTest.moc"
