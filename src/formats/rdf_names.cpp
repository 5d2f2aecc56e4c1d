// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf_names.hpp"

#include <algorithm>

#include "formats/rdf_guard.hpp"
#include "triplewright/extraction/roles.hpp"
#include "triplewright/resolution/iri.hpp"

namespace triplewright {

RdfNames::RdfNames(const std::string& base)
    : prefixes_({{"rdf", std::string(rdf_namespace)},
                 {"rdfs", std::string(rdfs_namespace)},
                 {"xsd", std::string(xsd_namespace)},
                 {"skos", std::string(skos_namespace)},
                 {"prov", std::string(prov_namespace)},
                 {"schema", std::string(schema_namespace)},
                 {"nif", std::string(nif_namespace)},
                 {"itsrdf", std::string(itsrdf_namespace)},
                 {"tw", std::string(tw_namespace)},
                 {"doc", base + "document/"},
                 {"e", base + "entity/"},
                 {"r", base + "relation/"},
                 {"q", base + "qualifier/"},
                 {"s", base + "statement/"}})
{}

RdfName RdfNames::name(std::string_view prefix, std::string_view local) const
{
    const auto row = std::find_if(prefixes_.begin(), prefixes_.end(), [&](const auto& p) { return p.first == prefix; });
    RdfName name{row->second, ""};
    name.iri += local;
    if (is_local_name(local)) {
        name.prefixed = row->first + ':';
        name.prefixed += local;
    }
    return name;
}

RdfName RdfNames::name_of_iri(std::string_view iri) const
{
    const std::string checked = percent_encode_iri(iri);
    const std::string_view view = checked;
    for (const auto& [prefix, start] : prefixes_) {
        if (view.starts_with(start)) {
            return name(prefix, view.substr(start.size()));
        }
    }
    return {checked, ""};
}

std::string to_camel_case(std::string_view snake_case)
{
    std::string out;
    bool upper = false;
    for (const char c : snake_case) {
        if (c == '_') {
            upper = !out.empty();
        } else {
            out += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
            upper = false;
        }
    }
    return out;
}

std::string refined_role(std::string_view role, std::string_view preposition)
{
    std::string name(role);
    if (!preposition.empty() && name != preposition_role(preposition)) {
        name += '_';
        name += preposition;
    }
    std::replace(name.begin(), name.end(), ' ', '_');
    return percent_encode_segment(name);
}

TypeNames type_names(EntityType type)
{
    switch (type) {
    case EntityType::person: return {"Person", ""};
    case EntityType::organization: return {"Organization", ""};
    case EntityType::location: return {"Place", ""};
    case EntityType::facility: return {"Place", "Facility"};
    case EntityType::norp: return {"", "Group"};
    case EntityType::product: return {"Product", ""};
    case EntityType::event: return {"Event", ""};
    case EntityType::work: return {"CreativeWork", ""};
    case EntityType::misc: return {"Thing", "Miscellaneous"};
    case EntityType::thing: break;
    }
    return {"Thing", ""};
}

} // namespace triplewright
