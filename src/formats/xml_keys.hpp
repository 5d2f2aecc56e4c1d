// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// How GraphML and GEXF declare attributes: ids made of names, and the names of types.

#ifndef TRIPLEWRIGHT_FORMATS_XML_KEYS_HPP
#define TRIPLEWRIGHT_FORMATS_XML_KEYS_HPP

#include <set>
#include <string>
#include <string_view>

#include "formats/characters.hpp"
#include "triplewright/formats/elements.hpp"

namespace triplewright {

/// What both call a type; lists are strings.
[[nodiscard]] inline std::string_view xml_type_name(AttributeType type)
{
    switch (type) {
    case AttributeType::boolean: return "boolean";
    case AttributeType::integer: return "long";
    case AttributeType::single: return "float";
    case AttributeType::real: return "double";
    default: return "string";
    }
}

/// Gives ids that are NMTOKENs and differ also in lower case, to which Gephi folds them: `n_iri`, `n_iri-2`.
class XmlKeyIds {
public:
    [[nodiscard]] std::string make(std::string_view prefix, std::string_view name)
    {
        std::string wanted(prefix);
        for (const char c : name) {
            const char lower = to_lower_ascii(c);
            const bool is_kept =
                (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') || lower == '.' || lower == '-';
            wanted += is_kept ? lower : '_';
        }
        std::string id = wanted;
        for (int number = 2; !used_.insert(id).second; ++number) {
            id = wanted + '-' + std::to_string(number);
        }
        return id;
    }

private:
    /// What the writers use for other things than attributes.
    std::set<std::string> used_ = {"n_type", "n_times", "e_type", "e_times", "e_color", "e_thickness"};
};

} // namespace triplewright

#endif
