// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/Picture.h"

#include "support/TestData.h"

#include <QBuffer>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace attest::test;

/// The program that packaging/guide-pictures runs makes every picture that the pages name, and no other.
class GuidePicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPictureOnAPageIsMade();
    void everyPictureMadeIsOnAPage();
    void everyPictureIsKeptAndSmall();
    void picturesCanBeTaken_data();
    void picturesCanBeTaken();
    void fewColoursKeepTheRareOnes();

private:
    static QStringList made();
    static QStringList named();
};

QStringList GuidePicturesTest::made()
{
    QStringList paths;
    for (const auto &pictures : {guidePictures(), windowPictures()}) {
        for (const Picture &picture : pictures) {
            paths.append(picture.path);
        }
    }
    return paths;
}

QStringList GuidePicturesTest::named()
{
    static const QRegularExpression picture("!\\[[^\\]]*\\]\\(([^)]+\\.png)\\)");
    const QDir docs(projectPath("docs"));
    QStringList pages = {"look-checklist.md"};
    for (const QString &page : QDir(docs.filePath("user-guide")).entryList({"*.md"}, QDir::Files)) {
        pages.append("user-guide/" + page);
    }
    QStringList paths;
    for (const QString &page : pages) {
        const QDir folder(QFileInfo(docs.filePath(page)).path());
        for (const auto &match : picture.globalMatch(QString::fromUtf8(bytesOf(docs.filePath(page))))) {
            paths.append(docs.relativeFilePath(QDir::cleanPath(folder.filePath(match.captured(1)))));
        }
    }
    return paths;
}

void GuidePicturesTest::everyPictureOnAPageIsMade()
{
    const QStringList all = made();
    for (const QString &path : named()) {
        QVERIFY2(all.contains(path), qPrintable(path));
    }
}

void GuidePicturesTest::everyPictureMadeIsOnAPage()
{
    const QStringList all = named();
    for (const QString &path : made()) {
        QVERIFY2(all.contains(path), qPrintable(path));
    }
}

void GuidePicturesTest::everyPictureIsKeptAndSmall()
{
    constexpr qint64 largest = 120 * 1024;
    const QDir docs(projectPath("docs"));
    for (const QString &path : made()) {
        const QFileInfo file(docs.filePath(path));
        QVERIFY2(file.exists(), qPrintable(path + ": run packaging/guide-pictures"));
        QVERIFY2(file.size() <= largest, qPrintable(path));
    }
}

void GuidePicturesTest::picturesCanBeTaken_data()
{
    QTest::addColumn<QString>("path");
    // One of each way to take one; packaging/guide-pictures takes all.
    for (const char *name : {"user-guide/images/import-kept.png", "user-guide/images/evidence.png",
                             "user-guide/images/search.png", "images/window/unanswered.png"}) {
        QTest::newRow(name) << QString(name);
    }
}

void GuidePicturesTest::picturesCanBeTaken()
{
    QFETCH(QString, path);
    for (const auto &pictures : {guidePictures(), windowPictures()}) {
        for (const Picture &picture : pictures) {
            if (picture.path == path) {
                QVERIFY(!picture.take().isNull());
                return;
            }
        }
    }
    QFAIL("There is no such picture.");
}

void GuidePicturesTest::fewColoursKeepTheRareOnes()
{
    QImage image(256, 256, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, qRgb(y, y, 200 + x % 50));
        }
    }
    image.setPixel(10, 10, qRgb(200, 0, 0));
    const QImage few = inFewColours(image);
    QCOMPARE(few.format(), QImage::Format_Indexed8);
    QVERIFY(few.colorCount() <= 256);
    QCOMPARE(few.pixel(10, 10), qRgb(200, 0, 0));
}

QTEST_MAIN(GuidePicturesTest)
#include "GuidePicturesTest.moc"
