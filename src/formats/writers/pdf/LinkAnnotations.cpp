// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/LinkAnnotations.h"

#include "formats/Characters.h"
#include "formats/writers/pdf/PdfSyntax.h"

#include <QCoreApplication>
#include <QUrl>

namespace attest::pdf {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfFinish)
};

constexpr qsizetype longestAddress = 32'767; // bytes of a string in PDF/A-2

/// The address in the characters of ASCII, as an action holds it; empty where there is none that leads anywhere.
QByteArray uriOf(const QString &address)
{
    const auto link = linkAddress(address);
    QByteArray uri = link ? QUrl(*link, QUrl::StrictMode).toEncoded() : QByteArray();
    return uri.size() > longestAddress ? QByteArray() : uri;
}

QString description(const Element &element, const QByteArray &uri)
{
    QString address = QUrl::fromEncoded(uri).toString(QUrl::PrettyDecoded);
    if (address.startsWith(QStringLiteral("mailto:"))) {
        address = address.mid(7);
    }
    const QString words = element.words.simplified();
    return words.isEmpty() || words == address ? address : Words::tr("%1 (%2)").arg(words, address);
}

/// What all annotations of a link have in common.
QByteArray commonEntries(const Element &element, const QByteArray &uri)
{
    QByteArray out = "/Type /Annot /Subtype /Link /Border [0 0 0] /F 4 "; // 4: printed
    addEntry(out, "A", "<</S /URI /URI " + asciiString(uri) + ">>");
    addEntry(out, "Contents", textString(description(element, uri)));
    return out;
}

QRectF whole(const LinkArea &area)
{
    QRectF out = area.lines.front().normalized();
    for (const QRectF &line : area.lines) {
        out |= line.normalized();
    }
    return out;
}

/// The corners of each line in the order that readers expect, which is not the one that the standard's figure shows:
/// top left, top right, bottom left, bottom right.
QByteArray corners(const LinkArea &area, double pageHeight)
{
    QByteArray out = "[";
    for (const QRectF &each : area.lines) {
        const QRectF line = each.normalized();
        for (const QPointF &corner : {line.topLeft(), line.topRight(), line.bottomLeft(), line.bottomRight()}) {
            out += number(corner.x()) + ' ' + number(pageHeight - corner.y()) + ' ';
        }
    }
    return out += ']';
}

} // namespace

std::vector<LinkAnnotation> addLinkAnnotations(PdfFileWriter &out, const Drawing &drawing, int firstPage)
{
    std::vector<LinkAnnotation> links;
    for (std::size_t i = 0; i < drawing.elements.size(); ++i) {
        const Element &element = drawing.elements[i];
        const QByteArray uri = element.address.isEmpty() ? QByteArray() : uriOf(element.address);
        if (uri.isEmpty()) {
            continue;
        }
        const QByteArray common = commonEntries(element, uri);
        for (const auto &kid : element.kids) {
            const auto *area = std::get_if<LinkArea>(&kid);
            if (area == nullptr) {
                continue;
            }
            QByteArray entries = common;
            addEntry(entries, "Rect", rectangle(whole(*area), drawing.pageHeight));
            if (area->lines.size() > 1) {
                addEntry(entries, "QuadPoints", corners(*area, drawing.pageHeight));
            }
            addEntry(entries, "P", reference(firstPage + area->page));
            addEntry(entries, "StructParent",
                     QByteArray::number(qulonglong(drawing.marks.size()) + qulonglong(links.size())));
            links.push_back({int(i), area->page, out.reserve()});
            out.add(links.back().object, "<<" + entries + ">>");
        }
    }
    return links;
}

} // namespace attest::pdf
