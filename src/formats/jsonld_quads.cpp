// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/jsonld_quads.hpp"

#include <algorithm>
#include <utility>

#include "formats/json_canonical.hpp"
#include "formats/rdf_guard.hpp"
#include "formats/rdf_namespaces.hpp"

namespace triplewright {

namespace {

constexpr std::string_view made_label = "anon";

constexpr std::string_view rdf_first = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first";
constexpr std::string_view rdf_rest = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest";
constexpr std::string_view rdf_nil = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil";
constexpr std::string_view rdf_json = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON";
constexpr std::string_view rdf_lang_string = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
constexpr std::string_view xsd_boolean = "http://www.w3.org/2001/XMLSchema#boolean";
constexpr std::string_view xsd_integer = "http://www.w3.org/2001/XMLSchema#integer";
constexpr std::string_view xsd_double = "http://www.w3.org/2001/XMLSchema#double";

/// A label that could be one of those made here, or become one.
bool looks_made(std::string_view label)
{
    const std::size_t begin = std::min(label.find_first_not_of('a'), label.size());
    if (begin == 0 || !label.substr(begin - 1).starts_with(made_label)) {
        return false;
    }
    const std::string_view number = label.substr(begin - 1 + made_label.size());
    return !number.empty() && number.find_first_not_of("0123456789") == std::string_view::npos;
}

void default_to(std::string& datatype, std::string_view iri)
{
    if (datatype.empty()) {
        datatype = iri;
    }
}

} // namespace

void JsonLdQuads::show(std::vector<JsonLdItem>& items, const Name& graph)
{
    for (JsonLdItem& item : items) {
        if (item.kind == JsonLdItemKind::node) {
            show_node(item, graph);
        }
    }
}

void JsonLdQuads::show_node(JsonLdItem& item, const Name& graph)
{
    JsonLdNode& node = *item.node;
    if (node.is_only_reference()) {
        return;
    }
    const std::optional<Name> subject = subject_of(item);
    if (subject) {
        for (const std::string& type : node.types) {
            if (const auto name = name_of(type, item.place)) {
                show_quad(*subject, rdf_type, name->term(), graph);
            }
        }
        for (JsonLdProperty& property : node.properties) {
            if (is_property(property)) {
                for (JsonLdItem& value : property.values) {
                    if (const auto object = object_of(value)) {
                        show_quad(*subject, property.iri, object->term(), graph);
                    }
                }
            }
        }
        for (JsonLdProperty& property : node.reverse) {
            if (is_property(property)) {
                for (JsonLdItem& value : property.values) {
                    if (const auto other = subject_of(value)) {
                        show_quad(*other, property.iri, subject->term(), graph);
                    }
                }
            }
        }
    }
    for (auto* properties : {&node.properties, &node.reverse}) {
        for (JsonLdProperty& property : *properties) {
            for (JsonLdItem& value : property.values) {
                show_below(value, graph);
            }
        }
    }
    show(node.included, graph);
    if (node.graph && subject) {
        show(*node.graph, *subject);
    }
}

void JsonLdQuads::show_below(JsonLdItem& item, const Name& graph)
{
    if (item.kind == JsonLdItemKind::node) {
        show_node(item, graph);
    } else if (item.kind == JsonLdItemKind::list) {
        show_list(item, graph);
    }
}

/// The list's head has the label that `object_of` gave it.
void JsonLdQuads::show_list(JsonLdItem& list, const Name& graph)
{
    if (!list.node) {
        return; // empty, or in a property that RDF has no place for
    }
    Name cell{TermKind::blank, list.node->label};
    for (std::size_t i = 0; i < list.list.size(); ++i) {
        if (const auto object = object_of(list.list[i])) {
            show_quad(cell, rdf_first, object->term(), graph);
        }
        const bool is_last = i + 1 == list.list.size();
        const Name next = is_last ? Name{TermKind::iri, std::string(rdf_nil)} : Name{TermKind::blank, make_label()};
        show_quad(cell, rdf_rest, next.term(), graph);
        cell = next;
    }
    for (JsonLdItem& item : list.list) {
        show_below(item, graph);
    }
}

void JsonLdQuads::show_quad(const Name& subject, std::string_view predicate, const RdfTerm& object, const Name& graph)
{
    visitor_.quad({subject.term(), iri_term(predicate), object, graph.term()});
}

// --- names ---

std::string JsonLdQuads::make_label()
{
    return blank_prefix_ + std::string(made_label) + std::to_string(++made_);
}

std::string JsonLdQuads::label_of(std::string_view blank)
{
    const std::string_view label = blank.substr(2);
    if (is_local_name(label)) {
        return blank_prefix_ + (looks_made(label) ? "a" : "") + std::string(label);
    }
    auto found = labels_.find(label);
    if (found == labels_.end()) {
        found = labels_.emplace(label, make_label()).first;
    }
    return found->second;
}

std::optional<JsonLdQuads::Name> JsonLdQuads::name_of(const std::string& id, JsonPlace place)
{
    if (id.starts_with("_:")) {
        return Name{TermKind::blank, label_of(id)};
    }
    if (is_rdf_iri(id)) {
        return Name{TermKind::iri, id};
    }
    report_.warn("jsonld.iri", place,
                 '"' + shorten(id) + "\" " +
                     (has_scheme(id) ? "has characters that no IRI may have; percent-encode them"
                                     : "is no IRI, and there is no base (--base, \"@base\") for a relative one") +
                     "; what is said of it is left out");
    return std::nullopt;
}

std::optional<JsonLdQuads::Name> JsonLdQuads::subject_of(JsonLdItem& item)
{
    if (item.node->id) {
        return name_of(*item.node->id, item.place);
    }
    if (item.node->label.empty()) {
        item.node->label = make_label();
    }
    return Name{TermKind::blank, item.node->label};
}

bool JsonLdQuads::is_property(const JsonLdProperty& property)
{
    if (is_rdf_iri(property.iri)) {
        return true;
    }
    report_.warn("jsonld.property", property.place,
                 "the property \"" + shorten(property.iri) + "\" is " +
                     (property.iri.starts_with("_:") ? "a blank node, which RDF does not have" : "no absolute IRI") +
                     "; it is left out with its values");
    return false;
}

// --- objects ---

RdfTerm JsonLdQuads::Object::term() const
{
    return name.kind != TermKind::none ? name.term()
                                       : literal_term(literal.lexical, literal.datatype, literal.language);
}

std::optional<JsonLdQuads::Object> JsonLdQuads::object_of(JsonLdItem& item)
{
    if (item.kind == JsonLdItemKind::value) {
        auto literal = literal_of(item);
        return literal ? std::optional(Object{{}, std::move(*literal)}) : std::nullopt;
    }
    if (item.kind == JsonLdItemKind::list) {
        if (item.list.empty()) {
            return Object{{TermKind::iri, std::string(rdf_nil)}, {}};
        }
        item.node = std::make_unique<JsonLdNode>();
        item.node->label = make_label();
        return Object{{TermKind::blank, item.node->label}, {}};
    }
    auto name = subject_of(item);
    return name ? std::optional(Object{std::move(*name), {}}) : std::nullopt;
}

std::optional<JsonLdQuads::Literal> JsonLdQuads::literal_of(const JsonLdItem& item)
{
    const JsonValue& value = *item.value;
    if (item.datatype == "@json") {
        return Literal{to_rdf_text(to_canonical_json(value)), std::string(rdf_json), ""};
    }
    Literal literal{"", item.datatype, item.language};
    if (!literal.datatype.empty() && !is_rdf_iri(literal.datatype)) {
        report_.warn("jsonld.iri", item.place,
                     "the datatype <" + shorten(literal.datatype) +
                         "> has characters that no IRI may have; the value is left out");
        return std::nullopt;
    }
    if (!literal.language.empty() && !is_language_tag(literal.language)) {
        report_.warn("jsonld.language", item.place,
                     '"' + shorten(literal.language) +
                         "\" is no language tag such as \"en\" or \"de-AT\"; the value is left out");
        return std::nullopt;
    }
    switch (value.kind) {
    case JsonKind::boolean:
        literal.lexical = value.flag ? "true" : "false";
        default_to(literal.datatype, xsd_boolean);
        break;
    case JsonKind::integer:
    case JsonKind::real:
        literal.lexical = literal.datatype == xsd_double ? "" : to_canonical_integer(value);
        if (!literal.lexical.empty()) {
            default_to(literal.datatype, xsd_integer);
        } else {
            literal.lexical = to_canonical_double(to_double(value));
            default_to(literal.datatype, xsd_double);
        }
        break;
    default: literal.lexical = to_rdf_text(value.text);
    }
    if (literal.datatype == xsd_string || (literal.datatype == rdf_lang_string && literal.language.empty())) {
        literal.datatype.clear();
    }
    return literal;
}

} // namespace triplewright
