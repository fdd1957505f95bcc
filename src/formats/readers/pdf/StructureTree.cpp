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
constexpr int kMostColumns = 1000;
constexpr int kMostAttributes = 64;

/// Calls `use` with a value, or with each of an array's.
template <class Use>
void forEachOf(const SourceValue &value, Use use)
{
    if (!value.isArray()) {
        use(value);
        return;
    }
    int left = kMostAttributes;
    value.forEachItem([&](const SourceValue &item) {
        use(item.resolved());
        return --left > 0;
    });
}

int spanOf(const SourceValue &number, int most)
{
    return std::clamp(number.integer(1), 1, most);
}

/// What of an element's dictionary is asked for, as it is written.
struct Members
{
    explicit Members(const SourceValue &dictionary)
    {
        dictionary.forEachMember([this](std::string_view key, const SourceValue &value) {
            SourceValue *const member = place(key);
            if (member != nullptr) {
                *member = value;
            }
            return true;
        });
    }

    SourceValue type, kids, page, language, alternative, actual, attributes, classes, id, mark, form, object;

private:
    SourceValue *place(std::string_view key)
    {
        switch (key.size()) {
        case 1:
            return key == "S" ? &type : key == "K" ? &kids : key == "A" ? &attributes : key == "C" ? &classes : nullptr;
        case 2:
            return key == "Pg" ? &page : key == "ID" ? &id : nullptr;
        case 3:
            return key == "Alt" ? &alternative : key == "Stm" ? &form : key == "Obj" ? &object : nullptr;
        default:
            return key == "MCID" ? &mark : key == "Lang" ? &language : key == "ActualText" ? &actual : nullptr;
        }
    }
};

} // namespace

StructureTree::StructureTree(SourceFile &file, const PageText &text, bool attests)
    : m_file(file), m_text(text), m_attests(attests), m_taken(text.pieces().size())
{
}

void StructureTree::read()
{
    const SourceValue root = m_file.catalog()["StructTreeRoot"];
    m_roles = root["RoleMap"];
    m_classes = root["ClassMap"];
    m_elements.emplace_back();
    readKids(0, root["K"], -1, 0);
}

/// Whether an element may be read: it is in no other, not too deep, and not one too many.
bool StructureTree::admits(int object, int depth)
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
    return object == 0 || m_seen.insert(object).second;
}

void StructureTree::readKids(int element, const SourceValue &kids, int page, int depth)
{
    if (!kids.isArray()) {
        readKid(element, kids, page, depth);
        return;
    }
    kids.forEachItem([&](const SourceValue &kid) {
        m_file.take(kCostOfKid);
        readKid(element, kid, page, depth);
        return !m_file.error();
    });
}

void StructureTree::readKid(int element, const SourceValue &written, int page, int depth)
{
    if (written.isReference() && m_seen.contains(written.id())) {
        return;
    }
    const SourceValue kid = written.resolved();
    if (kid.isNumber()) {
        addPiece(element, page, 0, kid);
    } else if (kid.isDictionary()) {
        readElement(element, kid, page, depth + 1);
    }
}

void StructureTree::addPiece(int element, int page, int form, const SourceValue &mark)
{
    const int piece = mark.isNumber() ? m_text.pieceOf(page, form, mark.integer()) : -1;
    if (piece < 0 || m_taken[static_cast<size_t>(piece)]) {
        return;
    }
    m_taken[static_cast<size_t>(piece)] = true;
    std::vector<StructureElement::Kid> &kids = m_elements[static_cast<size_t>(element)].kids;
    if (!kids.empty() && kids.back().isPiece) {
        const TextPiece &before = m_text.pieces()[static_cast<size_t>(kids.back().index)];
        const TextPiece &next = m_text.pieces()[static_cast<size_t>(piece)];
        const bool words = !before.text.isEmpty() && !next.text.isEmpty();
        if (words && jointBetween(before.end, next.start) == Joint::NewLine) {
            m_linesInSpaces += before.text.back().isSpace() ? 1 : -1;
        }
    }
    kids.push_back({true, piece});
}

void StructureTree::readType(StructureElement &element, std::string_view name)
{
    const auto [known, isNew] = m_types.try_emplace(std::string(name));
    if (isNew) {
        std::optional<KnownType> found;
        for (int step = 0; step < kLongestRoleChain && !found && !name.empty(); ++step) {
            found = m_attests ? attestsElementType(name) : std::nullopt;
            found = found ? found : standardElementType(name);
            name = m_roles[name].name();
        }
        const KnownType meaning = found.value_or(KnownType{});
        known->second = {meaning.type, meaning.level};
    }
    element.type = known->second.first;
    element.level = known->second.second;
}

void StructureTree::readElement(int parent, const SourceValue &object, int page, int depth)
{
    m_file.take(static_cast<qint64>(object.size()));
    const Members members(object);
    const int own = members.page.isReference() ? m_file.pageNumber(members.page.id()) : page;
    if (members.type.isNull() && !members.mark.isNull()) {
        addPiece(parent, own, members.form.id(), members.mark.resolved());
        return;
    }
    if (members.type.isNull()) {
        QString &address = m_elements[static_cast<size_t>(parent)].address;
        address = address.isEmpty() ? addressOfAnnotation(members.object.resolved()) : address;
        return;
    }
    StructureElement element;
    readType(element, members.type.resolved().name());
    if (element.type == ElementType::Artifact || !admits(object.id(), depth)) {
        return;
    }
    element.language = members.language.resolved().text();
    element.alternative = members.alternative.resolved().text();
    element.actualText = members.actual.resolved().text();
    const bool isCell = element.type == ElementType::HeaderCell || element.type == ElementType::Cell;
    if (isCell || element.type == ElementType::List) {
        readAttributes(element, members.attributes.resolved(), 0);
        forEachOf(members.classes.resolved(), [&](const SourceValue &name) {
            if (name.isName()) {
                readAttributes(element, m_classes[name.name()], 0);
            }
        });
        element.id = QByteArray::fromStdString(members.id.resolved().string());
    }
    const int index = static_cast<int>(m_elements.size());
    m_elements[static_cast<size_t>(parent)].kids.push_back({false, index});
    m_elements.push_back(std::move(element));
    readKids(index, members.kids.resolved(), own, depth);
}

void StructureTree::readAttributes(StructureElement &element, const SourceValue &attributes, int depth)
{
    if (attributes.isArray() && depth == 0) {
        forEachOf(attributes, [&](const SourceValue &each) { readAttributes(element, each, 1); });
        return;
    }
    const SourceValue owner = attributes["O"];
    if (owner.isName("List")) {
        const std::string_view numbering = attributes["ListNumbering"].name();
        element.numbering = QByteArray(numbering.data(), static_cast<qsizetype>(numbering.size()));
    } else if (owner.isName("Table")) {
        element.columnSpan = std::max(element.columnSpan, spanOf(attributes["ColSpan"], kMostColumns));
        element.rowSpan = std::max(element.rowSpan, spanOf(attributes["RowSpan"], m_file.limits().cells));
        forEachOf(attributes["Headers"], [&element](const SourceValue &id) {
            if (id.isString()) {
                element.headers.push_back(QByteArray::fromStdString(id.string()));
            }
        });
    }
}

} // namespace attest::pdfreader
