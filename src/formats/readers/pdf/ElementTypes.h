// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/pdf/StructureTree.h"

#include <optional>
#include <string_view>

namespace attest::pdfreader {

struct KnownType
{
    ElementType type = ElementType::Unknown;
    int level = 0; ///< of a Heading
};

/// What a standard structure type means; none for any other.
std::optional<KnownType> standardElementType(std::string_view name);
/// The same of a type that only Attest writes.
std::optional<KnownType> attestsElementType(std::string_view name);

} // namespace attest::pdfreader
