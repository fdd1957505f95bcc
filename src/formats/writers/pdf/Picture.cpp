// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/Picture.h"

#include "formats/writers/pdf/Canvas.h"

#include <QLibrary>

#include <librsvg/rsvg.h>

#include <utility>

namespace attest::pdf {

namespace {

constexpr double pointsPerPixel = 0.75;
constexpr double ownWidth = 400; ///< points, for a picture that does not say how large it is
constexpr double ownHeight = 300;

/// librsvg, loaded by the first picture: few forms have one, and it would make every start a fifth longer.
struct Rsvg
{
    QLibrary file{QStringLiteral("rsvg-2"), 2};
    decltype(&rsvg_handle_new_from_data) open = resolved<decltype(open)>("rsvg_handle_new_from_data");
    decltype(&rsvg_handle_get_intrinsic_size_in_pixels) size =
        resolved<decltype(size)>("rsvg_handle_get_intrinsic_size_in_pixels");
    decltype(&rsvg_handle_get_intrinsic_dimensions) shape =
        resolved<decltype(shape)>("rsvg_handle_get_intrinsic_dimensions");
    decltype(&rsvg_handle_render_document) draw = resolved<decltype(draw)>("rsvg_handle_render_document");

    bool isThere() const { return open != nullptr && size != nullptr && shape != nullptr && draw != nullptr; }

private:
    template <typename Function>
    Function resolved(const char *name)
    {
        return reinterpret_cast<Function>(file.resolve(name)); // NOLINT: how a library is asked for what it holds
    }
};

const Rsvg &rsvg()
{
    static const Rsvg library;
    return library;
}

} // namespace

Picture::Picture(const QByteArray &svg)
{
    if (svg.isEmpty() || !rsvg().isThere()) {
        return;
    }
    m_handle = rsvg().open(reinterpret_cast<const guint8 *>(svg.constData()), gsize(svg.size()), nullptr);
    if (m_handle == nullptr) {
        return;
    }
    double width = 0;
    double height = 0;
    if (rsvg().size(m_handle, &width, &height) != 0 && width > 0 && height > 0) {
        m_size = QSizeF(width, height) * pointsPerPixel;
        return;
    }
    gboolean hasWidth = 0;
    gboolean hasHeight = 0;
    gboolean hasBox = 0;
    RsvgLength ignored;
    RsvgRectangle box = {0, 0, ownWidth, ownHeight};
    rsvg().shape(m_handle, &hasWidth, &ignored, &hasHeight, &ignored, &hasBox, &box);
    const bool shaped = hasBox != 0 && box.width > 0 && box.height > 0;
    m_size = shaped ? QSizeF(ownWidth, ownWidth * box.height / box.width) : QSizeF(ownWidth, ownHeight);
}

Picture::~Picture()
{
    g_clear_object(&m_handle);
}

Picture::Picture(Picture &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)), m_size(other.m_size) {}

void Picture::draw(Canvas &canvas, const QRectF &area, int element) const
{
    canvas.belongTo(element);
    canvas.frame(element, area);
    const RsvgRectangle place = {area.x(), area.y(), area.width(), area.height()};
    rsvg().draw(m_handle, canvas.context(), &place, nullptr);
}

} // namespace attest::pdf
