// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "support/TestData.h"

#include <QtTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// What was altered by hand, past the library's own methods, is found.
class VerifyTest : public QObject
{
    Q_OBJECT
private:
    static void row(const char *name, const QString &sql, const QString &says) { QTest::newRow(name) << sql << says; }
    static void tamperSealsAndJournal();

private Q_SLOTS:
    void tamperingIsFound_data();
    void tamperingIsFound();
    void aDamagedPageIsFound();
    void aRecomputedChainIsFoundByTheDigestThatWasPublished();
};

void VerifyTest::tamperingIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("says");
    const QString draft = u"(SELECT row FROM assessment WHERE year = '2024-25')"_s;
    const QString published = u"(SELECT row FROM assessment WHERE year = '2023-24')"_s;

    row("an answer",
        u"UPDATE answer SET json = replace(json, '\"no\"', '\"yes\"'), comply = 'yes' WHERE provision = '6.3' AND assessment = "_s +
            draft,
        u"6.3"_s);
    row("an answer's column", u"UPDATE answer SET comply = 'yes' WHERE provision = '6.3' AND assessment = "_s + draft,
        u"6.3"_s);
    row("an answer moved", u"UPDATE answer SET position = 500 WHERE provision = '1.2' AND assessment = "_s + draft,
        u"order"_s);
    row("an answer renamed",
        u"UPDATE answer SET provision = '99.9' WHERE provision = '1.3' AND assessment = "_s + draft, u"99.9"_s);
    row("an answer deleted", u"DELETE FROM answer WHERE provision = '1.3' AND assessment = "_s + draft, u"order"_s);
    row("an answer that is no JSON",
        u"UPDATE answer SET json = '{' WHERE provision = '1.3' AND assessment = "_s + draft, u"record of"_s);
    row("a sealed answer",
        u"UPDATE answer SET json = replace(json, 'The policy says so', 'The policy says no') WHERE provision = '4.1' AND assessment = "_s +
            published,
        u"no longer what was approved"_s);
    row("a state", u"UPDATE assessment SET state = 'approved' WHERE year = '2024-25'"_s, u"list"_s);
    row("a year", u"UPDATE assessment SET year = '2025-26' WHERE year = '2024-25'"_s, u"list"_s);
    row("a name in the list", u"UPDATE assessment SET organisation_name = 'Other' WHERE year = '2024-25'"_s, u"list"_s);
    row("an assessment's record",
        u"UPDATE assessment SET json = replace(json, 'housing association', 'council') WHERE year = '2024-25'"_s,
        u"record is not what the journal made"_s);
    row("an assessment deleted",
        u"DELETE FROM answer WHERE assessment = (SELECT row FROM assessment WHERE year = '2024-25')"_s, u"order"_s);
    tamperSealsAndJournal();
}

void VerifyTest::tamperSealsAndJournal()
{
    row("a seal's content", u"UPDATE seal SET content = replace(content, 'policy', 'Policy')"_s, u"seal"_s);
    row("a seal's digest", u"UPDATE seal SET digest = '%1'"_s.arg(QString(64, u'a')), u"seal"_s);
    row("a seal removed", u"DELETE FROM seal"_s, u"seal is missing"_s);
    row("a seal for a draft", u"INSERT INTO seal SELECT id, '', '', '' FROM assessment WHERE year = '2024-25'"_s,
        u"yet it bears a seal"_s);
    row("an approval's digest",
        u"UPDATE assessment SET json = replace(json, '\"digest\":\"', '\"digest\":\"0') WHERE year = '2023-24'"_s,
        u"digest"_s);
    row("an organisation", u"UPDATE organisation SET json = replace(json, '4300', '43')"_s, u"Organisation"_s);
    row("an edition", u"UPDATE edition SET bytes = CAST(bytes || x'0a' AS BLOB)"_s, u"hos-2024"_s);
    row("an edition's id", u"UPDATE edition SET id = 'hos-2023'"_s, u"hos-2023"_s);
    row("a journal row's Change",
        u"UPDATE journal SET change = replace(change, 'kingfisher', 'pigeon') WHERE change LIKE '%kingfisher%'"_s,
        u"was altered"_s);
    row("a journal row's author",
        u"UPDATE journal SET change = replace(change, 'Priya', 'Nobody') WHERE sequence = 10"_s, u"was altered"_s);
    row("a journal row's spelling", u"UPDATE journal SET change = ' ' || change WHERE sequence = 10"_s,
        u"was altered"_s);
    row("a journal row's hash", u"UPDATE journal SET hash = '%1' WHERE sequence = 10"_s.arg(QString(64, u'b')),
        u"chain is broken"_s);
    row("a journal row's group", u"UPDATE journal SET change_group = 1 WHERE sequence = 10"_s, u"was altered"_s);
    row("a journal row's undo", u"UPDATE journal SET undoes = 0 WHERE undoes <> 0"_s, u"was altered"_s);
    row("a journal row filed elsewhere", u"UPDATE journal SET provision = '1.3' WHERE provision = '4.1'"_s,
        u"filed under another target"_s);
    row("a journal row removed", u"DELETE FROM journal WHERE sequence = 10"_s, u"rows are missing"_s);
    row("the last journal rows removed", u"DELETE FROM journal WHERE sequence > 13"_s, u"not what the journal made"_s);
    row("the first journal rows removed", u"DELETE FROM journal WHERE sequence = 1"_s, u"rows are missing"_s);
    row("a whole journal removed", u"DELETE FROM journal"_s, u"does not say where it comes from"_s);
    row("a journal row of nobody's", u"UPDATE journal SET copy = 'x' WHERE sequence = 15"_s, u"copy id"_s);
    row("a word in the search index",
        u"UPDATE answer_search SET explanation = 'pigeon' WHERE explanation LIKE '%kingfisher%'"_s, u"search index"_s);
    row("a row of the search index",
        u"DELETE FROM answer_search WHERE rowid = (SELECT max(rowid) FROM answer_search)"_s, u"search index"_s);
    row("a row too many in the search index", u"INSERT INTO answer_search (rowid, evidence) VALUES (99999, 'pigeon')"_s,
        u"search index"_s);
    row("the index's own tables", u"DELETE FROM answer_search_data WHERE id > 10"_s, u"search index"_s);
    row("an assessment without answers' owner", u"DELETE FROM assessment WHERE year = '2024-25'"_s, u"not there"_s);
}

void VerifyTest::tamperingIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, says);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"homes.attest"_s);
    QVERIFY(QFile::copy(dataPath(u"store/version-2.attest"_s), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const FixedClock clock(QDateTime(QDate(2025, 6, 2), QTime(9, 30), Qt::UTC));
    QCOMPARE(need(need(Library::open(path, Library::Mode::ReadWrite, clock))->verify()), QStringList());
    for (const QString &statement : sql.split(u"; "_s)) {
        runSql(path, statement);
    }
    for (const auto mode : {Library::Mode::ReadWrite, Library::Mode::ReadOnly}) {
        const auto library = need(Library::open(path, mode, clock));
        const auto problems = need(library->verify());
        QVERIFY2(problems.join(u'\n').contains(says), qPrintable(u"found: "_s + problems.join(u'\n')));
    }
}

void VerifyTest::aDamagedPageIsFound()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"homes.attest"_s);
    QByteArray bytes = bytesOf(dataPath(u"store/version-2.attest"_s));
    bytes.replace(bytes.size() - 3 * 4096, 4096, QByteArray(4096, '\x5a'));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const FixedClock clock(QDateTime(QDate(2025, 6, 2), QTime(9, 30), Qt::UTC));
    const auto library = Library::open(path, Library::Mode::ReadOnly, clock);
    QVERIFY(!library || !need((*library)->verify()).isEmpty());
}

void VerifyTest::aRecomputedChainIsFoundByTheDigestThatWasPublished()
{
    // Whoever rewrites answers, journal and seal together leaves a library that agrees with itself; what was printed on
    // the approved form is then another digest. So the digest must depend on every answer.
    LibraryInFolder one;
    LibraryInFolder other;
    need(other.library().apply({answerChange(*other.assessment, u"9.8"_s, u"owner"_s, u"x"_s)}));
    const QString first = need(one.library().approve(*one.assessment, madeUpApproval(), u"Chair"_s));
    const QString second = need(other.library().approve(*other.assessment, madeUpApproval(), u"Chair"_s));
    QVERIFY(first != second);
    LibraryInFolder same;
    QCOMPARE(need(same.library().approve(*same.assessment, madeUpApproval(), u"Chair"_s)), first);
}

QTEST_GUILESS_MAIN(VerifyTest)
#include "VerifyTest.moc"
