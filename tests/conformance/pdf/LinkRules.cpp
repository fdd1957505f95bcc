// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"

#include <set>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

constexpr double slack = 0.6; // points: coordinates are written rounded

constexpr int invisible = 1;
constexpr int hidden = 2;
constexpr int print = 4;
constexpr int noView = 32;
constexpr int toggleNoView = 256;

struct Area
{
    int page = 0;
    QString where;
    QPDFObjectHandle object;
};

std::vector<Area> areasOf(const Subject &subject)
{
    std::vector<Area> out;
    for (std::size_t i = 0; i < subject.facts.pages().size(); ++i) {
        QPDFObjectHandle page = subject.facts.pages()[i].object;
        QPDFObjectHandle held = page.getKey("/Annots");
        for (QPDFObjectHandle each : held.isArray() ? held.getArrayAsVector() : std::vector<QPDFObjectHandle>()) {
            if (each.isDictionary() && each.getKey("/Subtype").isNameAndEquals("/Link")) {
                const int number = static_cast<int>(i);
                out.push_back({number, u"%1, link %2"_s.arg(pageName(number)).arg(out.size() + 1), each});
            }
        }
    }
    return out;
}

QString stringIn(QPDFObjectHandle dictionary, const char *key)
{
    QPDFObjectHandle held = dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
    return held.isString() ? QString::fromStdString(held.getUTF8Value()) : QString();
}

QRectF rectOf(QPDFObjectHandle object)
{
    QPDFObjectHandle held = object.getKey("/Rect");
    if (!held.isRectangle()) {
        return {};
    }
    const auto box = held.getArrayAsRectangle();
    return QRectF(QPointF(box.llx, box.lly), QPointF(box.urx, box.ury)).normalized();
}

std::vector<QRectF> quadsOf(QPDFObjectHandle object)
{
    std::vector<QRectF> out;
    QPDFObjectHandle held = object.getKey("/QuadPoints");
    for (int i = 0; held.isArray() && i + 7 < held.getArrayNItems(); i += 8) {
        QRectF quad;
        for (int corner = 0; corner < 8; corner += 2) {
            const QPointF point(held.getArrayItem(i + corner).getNumericValue(),
                                held.getArrayItem(i + corner + 1).getNumericValue());
            quad = corner == 0 ? QRectF(point, point)
                               : QRectF(QPointF(std::min(quad.left(), point.x()), std::min(quad.top(), point.y())),
                                        QPointF(std::max(quad.right(), point.x()), std::max(quad.bottom(), point.y())));
        }
        out.push_back(quad);
    }
    return out;
}

QRectF wider(const QRectF &box)
{
    return box.adjusted(-slack, -slack, slack, slack);
}

void description(const Subject &subject, Findings &findings)
{
    for (const Area &area : areasOf(subject)) {
        if (stringIn(area.object, "/Contents").trimmed().isEmpty()) {
            findings.add(area.where, u"it has no Contents"_s);
        }
    }
}

void flags(const Subject &subject, Findings &findings)
{
    for (const Area &area : areasOf(subject)) {
        QPDFObjectHandle held = QPDFObjectHandle(area.object).getKey("/F");
        const auto bits = held.isInteger() ? held.getIntValue() : 0;
        if ((bits & print) == 0 || (bits & (invisible | hidden | noView | toggleNoView)) != 0) {
            findings.add(area.where, u"its flags are %1"_s.arg(bits));
        }
    }
}

void parents(const Subject &subject, Findings &findings)
{
    const TagTree &tree = subject.facts.tree();
    std::map<QPDFObjGen, const TagElement *> elements;
    for (const TagElement &element : tree.elements()) {
        elements.emplace(element.object.getObjGen(), &element);
    }
    std::set<long long> seen;
    for (const Area &area : areasOf(subject)) {
        QPDFObjectHandle key = QPDFObjectHandle(area.object).getKey("/StructParent");
        const auto found =
            key.isInteger() ? elements.find(tree.inParentTree(key.getIntValueAsInt()).getObjGen()) : elements.end();
        if (!key.isInteger() || !seen.insert(key.getIntValue()).second || found == elements.end() ||
            found->second->standard != "Link") {
            findings.add(area.where, u"its StructParent leads to no Link element"_s);
            continue;
        }
        const auto &kids = found->second->kids;
        const auto own = std::count_if(kids.begin(), kids.end(), [&](const TagKid &kid) {
            return kid.kind == TagKid::Kind::Annotation && kid.annotation == area.object.getObjGen() &&
                   kid.page == area.page;
        });
        if (own != 1) {
            findings.add(area.where, u"its element refers to it %1 times"_s.arg(own));
        }
    }
}

void elements(const Subject &subject, Findings &findings)
{
    std::set<QPDFObjGen> known;
    for (const Area &area : areasOf(subject)) {
        known.insert(area.object.getObjGen());
    }
    const auto &all = subject.facts.tree().elements();
    for (std::size_t i = 0; i < all.size(); ++i) {
        int count = 0;
        for (const TagKid &kid : all[i].kids) {
            if (kid.kind != TagKid::Kind::Annotation) {
                continue;
            }
            ++count;
            if (known.count(kid.annotation) == 0) {
                findings.add(all[i].path, u"it refers to a link that is on no page"_s);
            }
        }
        if (all[i].standard == "Link") {
            if (count == 0) {
                findings.add(all[i].path, u"there is nothing to follow"_s);
            }
            if (subject.facts.text(static_cast<int>(i)).trimmed().isEmpty()) {
                findings.add(all[i].path, u"it has no words"_s);
            }
        } else if (count > 0) {
            findings.add(all[i].path, u"it refers to an annotation and is no Link"_s);
        }
    }
}

void addresses(const Subject &subject, Findings &findings)
{
    for (const Area &area : areasOf(subject)) {
        QPDFObjectHandle action = QPDFObjectHandle(area.object).getKey("/A");
        if (!action.isDictionary() || !action.getKey("/S").isNameAndEquals("/URI") ||
            !action.getKey("/URI").isString() || QPDFObjectHandle(area.object).hasKey("/Dest")) {
            findings.add(area.where, u"it leads to no address"_s);
            continue;
        }
        const QByteArray address = QByteArray::fromStdString(action.getKey("/URI").getStringValue());
        const QByteArray lower = address.toLower();
        if (!lower.startsWith("https://") && !lower.startsWith("http://") && !lower.startsWith("mailto:")) {
            findings.add(area.where, u"it leads to “%1”"_s.arg(QString::fromUtf8(address)));
        }
        if (std::any_of(address.begin(), address.end(), [](char c) { return c <= ' ' || c >= 0x7f; })) {
            findings.add(area.where, u"its address is not in ASCII: “%1”"_s.arg(QString::fromUtf8(address)));
        }
    }
}

void places(const Subject &subject, Findings &findings)
{
    for (const Area &area : areasOf(subject)) {
        const QRectF rect = rectOf(area.object);
        const QRectF page = subject.facts.pages()[static_cast<std::size_t>(area.page)].box;
        if (rect.isEmpty() || !wider(page).contains(rect)) {
            findings.add(area.where, u"it is not on the page"_s);
        }
        QPDFObjectHandle quads = QPDFObjectHandle(area.object).getKey("/QuadPoints");
        if (!quads.isNull() && (!quads.isArray() || quads.getArrayNItems() == 0 || quads.getArrayNItems() % 8 != 0)) {
            findings.add(area.where, u"its QuadPoints are no quadrilaterals"_s);
        }
        for (const QRectF &quad : quadsOf(area.object)) {
            if (quad.isEmpty() || !wider(rect).contains(quad)) {
                findings.add(area.where, u"one of its lines is outside of it"_s);
            }
        }
    }
}

void borders(const Subject &subject, Findings &findings)
{
    for (const Area &area : areasOf(subject)) {
        QPDFObjectHandle held = QPDFObjectHandle(area.object).getKey("/Border");
        const bool none = held.isArray() && held.getArrayNItems() >= 3 && held.getArrayItem(2).isNumber() &&
                          held.getArrayItem(2).getNumericValue() == 0;
        if (!none || QPDFObjectHandle(area.object).hasKey("/AP")) {
            findings.add(area.where, u"a frame is drawn around it"_s);
        }
    }
}

/// The pieces of content within an element, by page.
void collect(const TagTree &tree, int element, std::set<std::pair<int, int>> &content)
{
    for (const TagKid &kid : tree.at(element).kids) {
        if (kid.kind == TagKid::Kind::Content) {
            content.emplace(kid.page, kid.mcid);
        } else if (kid.kind == TagKid::Kind::Element) {
            collect(tree, kid.element, content);
        }
    }
}

bool covered(const Glyph &glyph, const std::vector<QRectF> &quads)
{
    const QPointF middle((glyph.origin.x() + glyph.end.x()) / 2, glyph.origin.y() + glyph.size / 4);
    return std::any_of(quads.begin(), quads.end(), [&](const QRectF &quad) { return wider(quad).contains(middle); });
}

void coverage(const Subject &subject, Findings &findings)
{
    std::map<QPDFObjGen, Area> areas;
    for (const Area &area : areasOf(subject)) {
        areas.emplace(area.object.getObjGen(), area);
    }
    std::map<std::pair<int, int>, int> linkOf; // by page and piece
    std::map<int, std::map<int, std::vector<QRectF>>> quads;
    const TagTree &tree = subject.facts.tree();
    for (std::size_t i = 0; i < tree.elements().size(); ++i) {
        if (tree.elements()[i].standard != "Link") {
            continue;
        }
        const int link = static_cast<int>(i);
        std::set<std::pair<int, int>> content;
        collect(tree, link, content);
        for (const auto &[page, mcid] : content) {
            const Piece *piece = subject.facts.piece(page, mcid);
            if (piece != nullptr) {
                const auto &all = subject.facts.pages()[static_cast<std::size_t>(page)].content.pieces;
                linkOf[{page, static_cast<int>(piece - all.data())}] = link;
            }
        }
        for (const TagKid &kid : tree.elements()[i].kids) {
            const auto area = areas.find(kid.annotation);
            if (kid.kind == TagKid::Kind::Annotation && area != areas.end()) {
                std::vector<QRectF> own = quadsOf(area->second.object);
                own = own.empty() ? std::vector<QRectF>{rectOf(area->second.object)} : own;
                auto &held = quads[link][area->second.page];
                held.insert(held.end(), own.begin(), own.end());
            }
        }
    }
    for (std::size_t page = 0; page < subject.facts.pages().size(); ++page) {
        for (const Glyph &glyph : subject.facts.pages()[page].content.glyphs) {
            const auto link = linkOf.find({static_cast<int>(page), glyph.piece});
            if (link != linkOf.end() && !glyph.text.trimmed().isEmpty() &&
                !covered(glyph, quads[link->second][static_cast<int>(page)])) {
                findings.add(tree.at(link->second).path,
                             u"“%1” on %2 is outside of its area"_s.arg(glyph.text, pageName(static_cast<int>(page))));
            }
        }
    }
}

} // namespace

Rules linkRules()
{
    return {
        {"link-description", "PDF/UA-1 7.18.5", "Every link has a description.", description},
        {"link-flags", "PDF/A-2 6.3.2", "Links are printed and not hidden.", flags},
        {"link-parent", "PDF/UA-1 7.18.5", "Every link belongs to one Link element, which refers to it.", parents},
        {"link-element", "Attest", "Every Link element has words and a link to follow on a page.", elements},
        {"link-address", "Attest", "Links lead to addresses of the web or of mail, written in ASCII.", addresses},
        {"link-place", "PDF 1.7 12.5.6.5", "A link's area is on its page, and holds the areas of its lines.", places},
        {"link-border", "Attest", "No frame is drawn around a link.", borders},
        {"link-coverage", "Attest", "A link's area covers all of its words.", coverage},
    };
}

} // namespace attest::test::pdf
