// SPDX-License-Identifier: GPL-3.0-or-later
// attest-guide-pictures DOCS [NAME…]: makes the pictures of the user guide and of the window's states below DOCS; with
// names, only those. packaging/guide-pictures runs it.
#include "guide/Picture.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

using namespace attest::test;

namespace {

/// Whether it could be taken and written.
bool make(const Picture &picture, const QDir &docs)
{
    const QImage image = picture.take();
    const QString path = docs.filePath(picture.path);
    const bool made = !image.isNull() && QDir().mkpath(QFileInfo(path).path()) && inFewColours(image).save(path);
    std::printf("%s%s\n", qPrintable(picture.path), made ? "" : ": could not be made");
    std::fflush(stdout);
    return made;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qputenv("TZ", "Europe/London");
    QApplication application(argc, argv);
    QStringList names = QApplication::arguments().sliced(1);
    if (names.isEmpty()) {
        std::fprintf(stderr, "attest-guide-pictures DOCS [NAME…]\n");
        return 2;
    }
    const QDir docs(names.takeFirst());
    std::vector<Picture> pictures = guidePictures();
    for (const Picture &picture : windowPictures()) {
        pictures.push_back(picture);
    }
    bool all = true;
    for (const Picture &picture : pictures) {
        const QString name = QFileInfo(picture.path).completeBaseName();
        if (names.isEmpty() || names.contains(name)) {
            all = make(picture, docs) && all;
        }
    }
    return all ? 0 : 1;
}
