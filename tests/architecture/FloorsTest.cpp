// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceRules.h"
#include "support/TestData.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace attest::test;

namespace {

/// Files that are longer than 400 lines, and why that is better than parting them.
const QHash<QString, QString> &reasonsForLength()
{
    static const QHash<QString, QString> reasons = {};
    return reasons;
}

SourceTree sourcesBelow(const QStringList &folders)
{
    SourceTree tree;
    const QDir root(projectPath(QString()));
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.contains("/node_modules/")) {
                tree.insert(root.relativeFilePath(path), QString::fromUtf8(bytesOf(path)));
            }
        }
    }
    return tree;
}

/// What the repository holds at its top; in a source archive, what lies there.
QStringList topLevelNames()
{
    QProcess git;
    git.setWorkingDirectory(projectPath(QString()));
    git.start("git", {"ls-files", "-z"});
    QSet<QString> names;
    if (git.waitForStarted() && git.waitForFinished() && git.exitCode() == 0) {
        for (const QByteArray &path : git.readAllStandardOutput().split('\0')) {
            names.insert(QString::fromUtf8(path).section('/', 0, 0));
        }
        names.remove(QString());
    } else {
        const QStringList found =
            QDir(projectPath(QString())).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        names = QSet<QString>(found.cbegin(), found.cend()) - QSet<QString>{"build", ".git"};
    }
    return names.values();
}

QString told(const QStringList &violations)
{
    return violations.join(u'\n');
}

} // namespace

/// The rules of docs/architecture.md over the sources as they stand, and each rule over a made-up tree that breaks it.
class FloorsTest : public QObject
{
    Q_OBJECT

private slots:
    void theSourcesKeepTheFloors() { QCOMPARE(told(floorViolations(sourcesBelow({"src", "ui"}))), QString()); }

    void theEngineSeesOnlyTheQtModulesItMay()
    {
        QCOMPARE(told(qtModuleViolations(sourcesBelow({"src"}), installedQtModules())), QString());
    }

    void everyOutsideLibraryStaysAtHome() { QCOMPARE(told(libraryViolations(sourcesBelow({"src", "ui"}))), QString()); }

    void everySourceSaysItsLicence()
    {
        QCOMPARE(told(headingViolations(sourcesBelow({"src", "ui", "tests"}))), QString());
    }

    void noFileIsLongWithoutAReason()
    {
        QCOMPARE(told(lengthViolations(sourcesBelow({"src", "ui", "tests"}), reasonsForLength())), QString());
    }

    void nothingStrayStandsAtTheTop() { QCOMPARE(told(topLevelViolations(topLevelNames())), QString()); }

    void thereAreSourcesToCheck() { QVERIFY(sourcesBelow({"src"}).size() > 20); }

    void anIncludeIsHeldToTheFloors_data();
    void anIncludeIsHeldToTheFloors();
    void aFolderWithoutAFloorIsFound();
    void aModuleOfQtIsHeldToItsFolder_data();
    void aModuleOfQtIsHeldToItsFolder();
    void theModulesOfTheInstalledQtAreKnown();
    void aLibraryIsHeldToItsHome_data();
    void aLibraryIsHeldToItsHome();
    void aTypeShownToOtherFoldersIsFound();
    void aMissingHeadingIsFound();
    void aLongFileNeedsAReasonAndAShortOneMayNotHaveIt();
    void aStrayNameAtTheTopIsFound();
};

void FloorsTest::anIncludeIsHeldToTheFloors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const char *path, const char *include, bool allowed) {
        QTest::newRow(name) << QString(path) << QString(include) << allowed;
    };
    row("the floor below", "src/provisions/A.cpp", "base/Id.h", true);
    row("far below", "src/cli/A.cpp", "base/Id.h", true);
    row("its own folder", "src/formats/readers/A.cpp", "formats/Document.h", true);
    row("the same floor", "src/provisions/A.cpp", "formats/Document.h", false);
    row("the same floor, the other way", "src/intake/A.cpp", "store/Library.h", false);
    row("a floor above", "src/base/A.cpp", "assessment/Text.h", false);
    row("from a header", "src/assessment/A.h", "store/Library.h", false);
    row("the window from a job", "src/jobs/A.cpp", "ui/window/Window.h", false);
    row("a job from the window", "ui/window/A.cpp", "jobs/ImportForm.h", true);
    row("the command line from the window", "ui/window/A.cpp", "cli/Command.h", false);
    row("a bare name", "src/base/A.cpp", "Id.h", false);
    row("up and over", "src/base/A.cpp", "../store/Library.h", false);
    row("what moc makes", "src/base/A.cpp", "A.moc", true);
}

void FloorsTest::anIncludeIsHeldToTheFloors()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, allowed);
    const QStringList found = floorViolations({{path, QString("#pragma once\n  # include \"%1\"\n").arg(include)}});
    QCOMPARE(found.isEmpty(), allowed);
    QVERIFY(allowed || found.first().startsWith(path));
}

void FloorsTest::aFolderWithoutAFloorIsFound()
{
    QCOMPARE(floorViolations({{"src/helpers/A.cpp", ""}}).size(), 1);
}

void FloorsTest::aModuleOfQtIsHeldToItsFolder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("core") << "src/base/A.cpp"
                          << "QString" << true;
    QTest::newRow("no header of Qt's") << "src/base/A.cpp"
                                       << "vector" << true;
    QTest::newRow("sql at home") << "src/store/A.cpp"
                                 << "QSqlQuery" << true;
    QTest::newRow("sql elsewhere") << "src/jobs/A.cpp"
                                   << "QSqlQuery" << false;
    QTest::newRow("a widget") << "src/cli/A.cpp"
                              << "QLabel" << false;
    QTest::newRow("a widget by its module") << "src/cli/A.cpp"
                                            << "QtWidgets/QLabel" << false;
    QTest::newRow("a widget in the window") << "ui/window/A.cpp"
                                            << "QLabel" << true;
}

void FloorsTest::aModuleOfQtIsHeldToItsFolder()
{
    QFETCH(QString, path);
    QFETCH(QString, header);
    QFETCH(bool, allowed);
    const auto moduleOf = [](const QString &name) {
        const QHash<QString, QString> modules = {
            {"QString", "QtCore"}, {"QSqlQuery", "QtSql"}, {"QLabel", "QtWidgets"}, {"QtWidgets/QLabel", "QtWidgets"}};
        return modules.value(name);
    };
    QCOMPARE(qtModuleViolations({{path, QString("#include <%1>\n").arg(header)}}, moduleOf).isEmpty(), allowed);
}

void FloorsTest::theModulesOfTheInstalledQtAreKnown()
{
    const QtModuleOf moduleOf = installedQtModules();
    if (moduleOf("QString").isEmpty()) {
        QSKIP("the headers of this Qt are not laid out in one folder a module");
    }
    QCOMPARE(moduleOf("QString"), "QtCore");
    QCOMPARE(moduleOf("QSqlQuery"), "QtSql");
    QCOMPARE(moduleOf("QtWidgets/QLabel"), "QtWidgets");
    QCOMPARE(moduleOf("vector"), QString());
}

void FloorsTest::aLibraryIsHeldToItsHome_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("zip at home") << "src/formats/Package.cpp"
                                 << "zip.h" << true;
    QTest::newRow("zip elsewhere") << "src/publish/A.cpp"
                                   << "zip.h" << false;
    QTest::newRow("gumbo in the store") << "src/store/A.cpp"
                                        << "gumbo.h" << false;
    QTest::newRow("md4c in a reader") << "src/formats/A.cpp"
                                      << "md4c.h" << false;
    QTest::newRow("valijson in provisions") << "src/provisions/A.cpp"
                                            << "valijson/schema.hpp" << false;
    QTest::newRow("a library nobody knows") << "src/formats/A.cpp"
                                            << "expat.h" << false;
    QTest::newRow("the standard library") << "src/formats/A.cpp"
                                          << "string_view" << true;
    QTest::newRow("the system") << "src/base/A.cpp"
                                << "sys/stat.h" << true;
}

void FloorsTest::aLibraryIsHeldToItsHome()
{
    QFETCH(QString, path);
    QFETCH(QString, header);
    QFETCH(bool, allowed);
    QCOMPARE(libraryViolations({{path, QString("#include <%1>\n").arg(header)}}).isEmpty(), allowed);
}

void FloorsTest::aTypeShownToOtherFoldersIsFound()
{
    const SourceTree kept = {{"src/formats/Tree.h", "GumboNode *root;"},
                             {"src/formats/A.cpp", "#include \"formats/Tree.h\"\n"}};
    QCOMPARE(libraryViolations(kept), QStringList());

    SourceTree shown = kept;
    shown.insert("src/intake/B.cpp", "#include \"formats/Tree.h\"\n");
    QCOMPARE(libraryViolations(shown).size(), 1);

    SourceTree through = kept;
    through.insert("src/formats/Page.h", "#include \"formats/Tree.h\"\n");
    through.insert("src/intake/B.cpp", "#include \"formats/Page.h\"\n");
    QCOMPARE(libraryViolations(through).size(), 1);

    const SourceTree onlySaid = {{"src/formats/Page.h", "/// Made from a GumboNode.\n"},
                                 {"src/intake/B.cpp", "#include \"formats/Page.h\"\n"}};
    QCOMPARE(libraryViolations(onlySaid), QStringList());
}

void FloorsTest::aMissingHeadingIsFound()
{
    const QString licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
    QCOMPARE(headingViolations({{"src/base/A.h", licence + "#pragma once\n"}}), QStringList());
    QCOMPARE(headingViolations({{"src/base/A.h", licence}}).size(), 1);
    QCOMPARE(headingViolations({{"src/base/A.h", "#pragma once\n" + licence}}).size(), 2);
    QCOMPARE(headingViolations({{"src/base/A.cpp", licence}}), QStringList());
}

void FloorsTest::aLongFileNeedsAReasonAndAShortOneMayNotHaveIt()
{
    const SourceTree tree = {{"src/base/Long.cpp", QString(401, '\n')}, {"src/base/Short.cpp", QString(400, '\n')}};
    QCOMPARE(lengthViolations(tree, {}).size(), 1);
    QCOMPARE(lengthViolations(tree, {{"src/base/Long.cpp", "a table"}}), QStringList());
    QCOMPARE(lengthViolations(tree, {{"src/base/Long.cpp", "a table"}, {"src/base/Short.cpp", "none"}}).size(), 1);
    QCOMPARE(lengthViolations(tree, {{"src/base/Long.cpp", "a table"}, {"src/base/Gone.cpp", "none"}}).size(), 1);
}

void FloorsTest::aStrayNameAtTheTopIsFound()
{
    QCOMPARE(topLevelViolations({"src", "run", ".ci"}), QStringList());
    QCOMPARE(topLevelViolations({"src", "TODO"}).size(), 1);
}

QTEST_GUILESS_MAIN(FloorsTest)
#include "FloorsTest.moc"
