// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/ElementTypes.h"

#include "formats/writers/pdf/Drawing.h"

#include <algorithm>
#include <array>

namespace attest::pdfreader {

namespace {

struct Named
{
    std::string_view name;
    ElementType type;
};

constexpr std::array kStandard = {
    Named{"Document", ElementType::Group},
    Named{"DocumentFragment", ElementType::Group},
    Named{"Part", ElementType::Group},
    Named{"Art", ElementType::Group},
    Named{"Sect", ElementType::Group},
    Named{"Div", ElementType::Group},
    Named{"Aside", ElementType::Group},
    Named{"BlockQuote", ElementType::Group},
    Named{"TOC", ElementType::Group},
    Named{"Index", ElementType::Group},
    Named{"NonStruct", ElementType::NonStruct},
    Named{"Private", ElementType::NonStruct},
    Named{"P", ElementType::Paragraph},
    Named{"TOCI", ElementType::Paragraph},
    Named{"BibEntry", ElementType::Paragraph},
    Named{"H", ElementType::UnnumberedHeading},
    Named{"L", ElementType::List},
    Named{"LI", ElementType::Item},
    Named{"Lbl", ElementType::Label},
    Named{"LBody", ElementType::Body},
    Named{"Table", ElementType::Table},
    Named{"THead", ElementType::Head},
    Named{"TBody", ElementType::Rows},
    Named{"TFoot", ElementType::Rows},
    Named{"TR", ElementType::Row},
    Named{"TH", ElementType::HeaderCell},
    Named{"TD", ElementType::Cell},
    Named{"Caption", ElementType::Caption},
    Named{"Figure", ElementType::Figure},
    Named{"Formula", ElementType::Formula},
    Named{"Note", ElementType::Note},
    Named{"FENote", ElementType::Note},
    Named{"Link", ElementType::Link},
    Named{"Strong", ElementType::Strong},
    Named{"Em", ElementType::Emphasis},
    Named{"Span", ElementType::Inline},
    Named{"Quote", ElementType::Inline},
    Named{"Reference", ElementType::Inline},
    Named{"Code", ElementType::Inline},
    Named{"Annot", ElementType::Inline},
    Named{"Form", ElementType::Inline},
    Named{"Sub", ElementType::Inline},
    Named{"Ruby", ElementType::Inline},
    Named{"RB", ElementType::Inline},
    Named{"RT", ElementType::Inline},
    Named{"RP", ElementType::Inline},
    Named{"Warichu", ElementType::Inline},
    Named{"WT", ElementType::Inline},
    Named{"WP", ElementType::Inline},
    Named{"Artifact", ElementType::Artifact},
};

bool isDigit(char c)
{
    return c >= '1' && c <= '9';
}

} // namespace

std::optional<KnownType> standardElementType(std::string_view name)
{
    if (name.size() >= 2 && name[0] == 'H' && std::all_of(name.begin() + 1, name.end(), isDigit)) {
        return KnownType{ElementType::Heading, name.size() > 2 ? 6 : std::min(name[1] - '0', 6)};
    }
    const auto isNamed = [&name](const Named &known) { return known.name == name; };
    const auto found = std::find_if(kStandard.begin(), kStandard.end(), isNamed);
    return found == kStandard.end() ? std::nullopt : std::optional(KnownType{found->type, 0});
}

std::optional<KnownType> attestsElementType(std::string_view name)
{
    static constexpr std::string_view kHeading = "Heading"; // Heading4At3
    if (name == pdf::noticeType) {
        return KnownType{ElementType::Notice, 0};
    }
    if (name == pdf::titleType) {
        return KnownType{ElementType::Title, 0};
    }
    if (name == pdf::undescribedType) {
        return KnownType{ElementType::UndescribedFigure, 0};
    }
    if (name == pdf::colophonType) {
        return KnownType{ElementType::Colophon, 0};
    }
    if (name == pdf::addedType) {
        return KnownType{ElementType::AddedWords, 0};
    }
    if (name == pdf::removedType) {
        return KnownType{ElementType::RemovedWords, 0};
    }
    if (name == pdf::fillerType) {
        return KnownType{ElementType::Artifact, 0}; // only the page needs it
    }
    if (name.substr(0, kHeading.size()) == kHeading && name.size() > kHeading.size() &&
        isDigit(name[kHeading.size()])) {
        return KnownType{ElementType::Heading, std::min(name[kHeading.size()] - '0', 6)};
    }
    return std::nullopt;
}

} // namespace attest::pdfreader
