// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/FileKind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileKind)
};

struct Signature
{
    QByteArrayView bytes;
    FileKind kind = FileKind::Unknown;
};

constexpr std::array kSignatures = {
    Signature{QByteArrayView("PK\x03\x04", 4), FileKind::Zip},
    Signature{QByteArrayView("PK\x05\x06", 4), FileKind::Zip},
    Signature{QByteArrayView("\xD0\xCF\x11\xE0", 4), FileKind::OldOffice},
    Signature{QByteArrayView("%PDF", 4), FileKind::Pdf},
    Signature{QByteArrayView("\x89PNG", 4), FileKind::Picture},
    Signature{QByteArrayView("\xFF\xD8\xFF", 3), FileKind::Picture},
    Signature{QByteArrayView("GIF8", 4), FileKind::Picture},
    Signature{QByteArrayView("{\\rtf", 5), FileKind::RichText},
    Signature{QByteArrayView("\xFF\xFE", 2), FileKind::Utf16},
    Signature{QByteArrayView("\xFE\xFF", 2), FileKind::Utf16},
};

/// What a package holds stands in the list at its end.
QString packageSentence(const QByteArray &bytes)
{
    constexpr qsizetype list = qsizetype(256) * 1024;
    const QByteArray end = bytes.right(list);
    return end.contains("word/document.xml")   ? Words::tr("It looks like a Word document (.docx).")
           : end.contains("xl/workbook.xml")   ? Words::tr("It looks like an Excel workbook (.xlsx).")
           : end.contains("META-INF/manifest") ? Words::tr("It looks like an OpenDocument file (.odt).")
                                               : Words::tr("It looks like a zip package.");
}

} // namespace

FileKind fileKind(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return FileKind::Empty;
    }
    for (const Signature &signature : kSignatures) {
        if (QByteArrayView(bytes).startsWith(signature.bytes)) {
            return signature.kind;
        }
    }
    const QByteArray start = bytes.left(4096);
    if (start.trimmed().startsWith('<') || start.trimmed().startsWith("\xEF\xBB\xBF<")) {
        return FileKind::Markup;
    }
    const bool binary = std::any_of(start.begin(), start.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    });
    return binary ? FileKind::Unknown : FileKind::Text;
}

QString whatItLooksLike(const QByteArray &bytes)
{
    switch (isPageSource(bytes) ? FileKind::Markup : fileKind(bytes)) {
    case FileKind::Zip:
        return packageSentence(bytes);
    case FileKind::OldOffice:
        return Words::tr("It looks like an old Office file or one protected by a password.");
    case FileKind::Pdf:
        return Words::tr("It looks like a PDF.");
    case FileKind::Picture:
        return Words::tr("It looks like a picture.");
    case FileKind::RichText:
        return Words::tr("It looks like a rich text file (.rtf).");
    case FileKind::Markup:
        return Words::tr("It looks like a web page or other markup.");
    case FileKind::Text:
    case FileKind::Utf16:
        return Words::tr("It looks like plain text.");
    case FileKind::Empty:
        return Words::tr("It is empty.");
    case FileKind::Unknown:
        break;
    }
    return {};
}

bool isPageSource(const QByteArray &bytes)
{
    constexpr qsizetype start = 1024;
    QByteArray words = bytes.left(start);
    words.replace("\xEF\xBB\xBF", "");
    words = words.trimmed().toLower();
    return words.startsWith("<!doctype html") || words.startsWith("<html");
}

} // namespace attest
