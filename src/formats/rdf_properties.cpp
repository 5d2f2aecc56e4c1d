// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf_properties.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>
#include <utility>

#include "formats/rdf_names.hpp"
#include "triplewright/graph/knowledge_graph.hpp"
#include "triplewright/resolution/iri.hpp"

namespace triplewright {

namespace {

std::string with_spaces(std::string text)
{
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

} // namespace

std::string percent_decode_segment(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned byte = 0;
        const char* begin = text.data() + i + 1;
        if (text[i] == '%' && i + 2 < text.size() && std::from_chars(begin, begin + 2, byte, 16).ptr == begin + 2) {
            out += static_cast<char>(byte);
            i += 2;
        } else {
            out += text[i];
        }
    }
    return percent_encode_segment(out) == text ? out : std::string(text);
}

std::string to_predicate(std::string_view local, std::string_view label)
{
    std::string predicate = percent_decode_segment(local);
    const std::size_t last = predicate.rfind('-');
    if (last != std::string::npos && with_spaces(predicate) != label) {
        GraphStatement statement;
        statement.predicate = predicate;
        statement.predicate[last] = '_';
        if (base_relation_of(statement) == predicate && with_spaces(statement.predicate) == label) {
            return statement.predicate;
        }
    }
    return predicate;
}

const QualifierRole* find_role_of_property(std::string_view iri)
{
    if (!iri.starts_with(tw_namespace)) {
        return nullptr;
    }
    static const std::map<std::string, const QualifierRole*, std::less<>> rows = [] {
        std::map<std::string, const QualifierRole*, std::less<>> made;
        for (const QualifierRole& role : qualifier_roles()) {
            made.emplace(to_camel_case(role.role), &role);
        }
        return made;
    }();
    const auto found = rows.find(iri.substr(tw_namespace.size()));
    return found != rows.end() ? found->second : nullptr;
}

RefinedRole to_refined_role(std::string_view local, std::string property, std::string preposition)
{
    if (const QualifierRole* role = find_role_of_property(property)) {
        return {std::string(role->role), std::move(preposition), std::move(property)};
    }
    // Where no role fits, the role is made from the preposition, or stands before it; a blank has become `_`.
    const std::string whole = percent_decode_segment(local);
    std::string ending = '_' + preposition;
    std::replace(ending.begin(), ending.end(), ' ', '_');
    const std::string before =
        !preposition.empty() && whole.ends_with(ending) ? whole.substr(0, whole.size() - ending.size()) : whole;
    for (const std::string& role : {preposition_role(preposition), before, with_spaces(before), whole}) {
        if (refined_role(role, preposition) == local) {
            return {role, std::move(preposition), std::move(property)};
        }
    }
    return {whole, std::move(preposition), std::move(property)};
}

} // namespace triplewright
