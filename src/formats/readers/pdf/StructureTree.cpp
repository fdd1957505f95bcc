// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/StructureTree.h"

#include "formats/readers/pdf/ElementTypes.h"
#include "formats/readers/pdf/LinkAreas.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest::pdfreader {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfReader)
};

constexpr qint64 kCostOfKid = 16; // so that kids named over and over come to an end
constexpr int kLongestRoleChain = 32;
constexpr int kMostSpanned = 1000;
constexpr int kMostAttributes = 64;

/// Calls `use` with an object, or with each of an array's.
template <class Use>
void forEachOf(QPDFObjectHandle object, int most, Use use)
{
    if (!object.isArray()) {
        use(object);
        return;
    }
    const int count = std::min(object.getArrayNItems(), most);
    for (int item = 0; item < count; ++item) {
        use(object.getArrayItem(item));
    }
}

int spanOf(QPDFObjectHandle number)
{
    return number.isInteger() ? static_cast<int>(std::clamp<qint64>(number.getIntValue(), 1, kMostSpanned)) : 1;
}

QByteArray bytesOf(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

StructureTree::StructureTree(SourceFile &file, const PageText &text, bool attests)
    : m_file(file), m_text(text), m_attests(attests), m_taken(text.pieces().size())
{
}

void StructureTree::read()
{
    QPDFObjectHandle catalog = m_file.catalog();
    QPDFObjectHandle root = catalog.getKey("/StructTreeRoot");
    m_roles = member(root, "/RoleMap");
    m_classes = member(root, "/ClassMap");
    m_elements.emplace_back();
    readKids(0, member(root, "/K"), -1, 0);
}

bool StructureTree::admits(QPDFObjectHandle object, int depth)
{
    if (depth > m_file.limits().depth) {
        m_file.fail(badInput(Words::tr("%1 has parts nested more than %2 deep and was not read. Check that it is the "
                                       "right file.")
                                 .arg(m_file.name())
                                 .arg(m_file.limits().depth)));
        return false;
    }
    const size_t most = static_cast<size_t>(m_file.limits().blocks) + static_cast<size_t>(m_file.limits().cells);
    if (m_elements.size() > most) {
        m_file.failTooLarge();
        return false;
    }
    return !object.isIndirect() || m_seen.insert(object.getObjectID()).second;
}

void StructureTree::readKids(int element, QPDFObjectHandle kids, int page, int depth)
{
    if (!kids.isArray()) {
        readKid(element, kids, page, depth);
        return;
    }
    const int count = kids.getArrayNItems();
    for (int item = 0; item < count && !m_file.error(); ++item) {
        m_file.take(kCostOfKid);
        readKid(element, kids.getArrayItem(item), page, depth);
    }
}

void StructureTree::readKid(int element, QPDFObjectHandle kid, int page, int depth)
{
    if (kid.isInteger()) {
        addPiece(element, page, 0, kid);
        return;
    }
    if (!kid.isDictionary()) {
        return;
    }
    if (kid.hasKey("/S")) {
        readElement(element, kid, page, depth + 1);
        return;
    }
    if (kid.hasKey("/MCID")) {
        QPDFObjectHandle own = kid.getKey("/Pg");
        QPDFObjectHandle form = kid.getKey("/Stm");
        addPiece(element, own.isDictionary() ? m_file.pageNumber(own) : page, form.getObjectID(), kid.getKey("/MCID"));
    } else if (kid.hasKey("/Obj")) {
        readTarget(m_elements[static_cast<size_t>(element)], kid.getKey("/Obj"));
    }
}

void StructureTree::addPiece(int element, int page, int form, QPDFObjectHandle mark)
{
    const int piece = mark.isInteger() ? m_text.pieceOf(page, form, mark.getIntValue()) : -1;
    if (piece >= 0 && !m_taken[static_cast<size_t>(piece)]) {
        m_taken[static_cast<size_t>(piece)] = true;
        m_elements[static_cast<size_t>(element)].kids.push_back({true, piece});
    }
}

void StructureTree::readTarget(StructureElement &element, QPDFObjectHandle object)
{
    if (element.address.isEmpty()) {
        element.address = addressOfAnnotation(object);
    }
}

void StructureTree::readType(StructureElement &element, QPDFObjectHandle name)
{
    const std::string written = name.isName() ? name.getName() : "/";
    const auto [known, isNew] = m_types.try_emplace(written);
    if (isNew) {
        std::string type = written;
        std::optional<KnownType> found;
        for (int step = 0; step < kLongestRoleChain && !found && type.size() > 1; ++step) {
            const std::string_view plain = std::string_view(type).substr(1);
            found = m_attests ? attestsElementType(plain) : std::nullopt;
            found = found ? found : standardElementType(plain);
            QPDFObjectHandle next = member(m_roles, type.c_str());
            type = next.isName() ? next.getName() : std::string();
        }
        const KnownType meaning = found.value_or(KnownType{});
        known->second = {meaning.type, meaning.level};
    }
    element.type = known->second.first;
    element.level = known->second.second;
}

void StructureTree::readElement(int parent, QPDFObjectHandle object, int page, int depth)
{
    if (!admits(object, depth)) {
        return;
    }
    const int index = static_cast<int>(m_elements.size());
    StructureElement element;
    readType(element, object.getKey("/S"));
    if (element.type == ElementType::Artifact) {
        return;
    }
    element.language = textOf(object.getKey("/Lang"));
    element.alternative = textOf(object.getKey("/Alt"));
    element.actualText = textOf(object.getKey("/ActualText"));
    const bool isCell = element.type == ElementType::HeaderCell || element.type == ElementType::Cell;
    if (isCell || element.type == ElementType::List) {
        readAttributes(element, object.getKey("/A"), 0);
        forEachOf(object.getKey("/C"), kMostAttributes, [&](QPDFObjectHandle name) {
            if (name.isName()) {
                readAttributes(element, member(m_classes, name.getName().c_str()), 0);
            }
        });
    }
    if (QPDFObjectHandle id = isCell ? object.getKey("/ID") : QPDFObjectHandle::newNull(); id.isString()) {
        element.id = bytesOf(id.getStringValue());
    }
    if (QPDFObjectHandle own = object.getKey("/Pg"); own.isDictionary()) {
        page = m_file.pageNumber(own);
    }
    m_elements[static_cast<size_t>(parent)].kids.push_back({false, index});
    m_elements.push_back(std::move(element));
    readKids(index, object.getKey("/K"), page, depth);
}

void StructureTree::readAttributes(StructureElement &element, QPDFObjectHandle attributes, int depth)
{
    if (attributes.isArray() && depth == 0) {
        forEachOf(attributes, kMostAttributes, [&](QPDFObjectHandle each) { readAttributes(element, each, 1); });
        return;
    }
    QPDFObjectHandle owner = member(attributes, "/O");
    if (owner.isNameAndEquals("/List")) {
        if (QPDFObjectHandle numbering = member(attributes, "/ListNumbering"); numbering.isName()) {
            element.numbering = bytesOf(numbering.getName()).mid(1);
        }
    } else if (owner.isNameAndEquals("/Table")) {
        element.columnSpan = std::max(element.columnSpan, spanOf(member(attributes, "/ColSpan")));
        element.rowSpan = std::max(element.rowSpan, spanOf(member(attributes, "/RowSpan")));
        QPDFObjectHandle headers = member(attributes, "/Headers");
        forEachOf(headers, kMostAttributes, [&element](QPDFObjectHandle id) {
            if (id.isString()) {
                element.headers.push_back(bytesOf(id.getStringValue()));
            }
        });
    }
}

} // namespace attest::pdfreader
