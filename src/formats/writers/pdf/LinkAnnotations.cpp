// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/LinkAnnotations.h"

#include "formats/Characters.h"
#include "formats/writers/pdf/PdfObjects.h"

#include <QCoreApplication>
#include <QUrl>

namespace attest::pdf {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfFinish)
};

constexpr qsizetype longestAddress = 32'767; // bytes of a string in PDF/A-2

using Dictionary = std::map<std::string, QPDFObjectHandle>;

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

/// Turns areas from a page's top left into PDF's coordinates from its bottom left.
class Areas
{
public:
    Areas(const LinkArea &area, double pageHeight) : m_area(area), m_height(pageHeight) {}

    QPDFObjectHandle rectangle() const
    {
        QRectF whole = m_area.lines.front().normalized();
        for (const QRectF &line : m_area.lines) {
            whole |= line.normalized();
        }
        return QPDFObjectHandle::newArray({number(whole.left()), number(m_height - whole.bottom()),
                                           number(whole.right()), number(m_height - whole.top())});
    }

    /// The corners in the order that readers expect, which is not the one that the standard's figure shows: top left,
    /// top right, bottom left, bottom right.
    QPDFObjectHandle corners() const
    {
        std::vector<QPDFObjectHandle> out;
        out.reserve(m_area.lines.size() * 8);
        for (const QRectF &each : m_area.lines) {
            const QRectF line = each.normalized();
            for (const QPointF &corner : {line.topLeft(), line.topRight(), line.bottomLeft(), line.bottomRight()}) {
                out.push_back(number(corner.x()));
                out.push_back(number(m_height - corner.y()));
            }
        }
        return QPDFObjectHandle::newArray(out);
    }

private:
    const LinkArea &m_area;
    double m_height;
};

Dictionary annotation(const Element &element, const QByteArray &uri)
{
    Dictionary action = {
        {"/S", name("/URI")},
        {"/URI", QPDFObjectHandle::newString(uri.toStdString())},
    };
    return {
        {"/Type", name("/Annot")},
        {"/Subtype", name("/Link")},
        {"/F", integer(4)}, // printed
        {"/Border", QPDFObjectHandle::newArray({integer(0), integer(0), integer(0)})},
        {"/A", QPDFObjectHandle::newDictionary(action)},
        {"/Contents", textString(description(element, uri))},
    };
}

} // namespace

std::vector<LinkAnnotation> addLinkAnnotations(QPDF &pdf, const Drawing &drawing, std::vector<QPDFObjectHandle> &pages)
{
    std::vector<LinkAnnotation> out;
    std::vector<std::vector<QPDFObjectHandle>> byPage(pages.size());
    for (std::size_t i = 0; i < drawing.elements.size(); ++i) {
        const Element &element = drawing.elements[i];
        const QByteArray uri = element.address.isEmpty() ? QByteArray() : uriOf(element.address);
        if (uri.isEmpty()) {
            continue;
        }
        const Dictionary common = annotation(element, uri);
        for (const auto &kid : element.kids) {
            const auto *area = std::get_if<LinkArea>(&kid);
            if (area == nullptr) {
                continue;
            }
            Dictionary held = common;
            const Areas areas(*area, drawing.pageHeight);
            held["/Rect"] = areas.rectangle();
            if (area->lines.size() > 1) {
                held["/QuadPoints"] = areas.corners();
            }
            held["/StructParent"] = integer(static_cast<long long>(pages.size() + out.size()));
            held["/P"] = pages[std::size_t(area->page)];
            const QPDFObjectHandle made = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary(held));
            out.push_back({int(i), area->page, made});
            byPage[std::size_t(area->page)].push_back(made);
        }
    }
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (byPage[page].empty()) {
            pages[page].removeKey("/Annots");
        } else {
            pages[page].replaceKey("/Annots", QPDFObjectHandle::newArray(byPage[page]));
        }
    }
    return out;
}

} // namespace attest::pdf
