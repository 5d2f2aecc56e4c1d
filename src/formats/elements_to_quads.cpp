// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/elements_to_quads.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "formats/rdf_guard.hpp"
#include "formats/value_text.hpp"
#include "triplewright/resolution/iri.hpp"

namespace triplewright {

namespace {

std::string join(std::string_view a, std::string_view b)
{
    return std::string(a) + std::string(b);
}

class Bridge final : public ElementVisitor {
public:
    Bridge(std::string base, QuadVisitor& quads) : base_(std::move(base)), quads_(quads) {}

    void begin(const ElementSchema& schema) override
    {
        schema_ = schema;
        nodes_.clear();
        quads_.prefix("rdf", rdf_namespace);
        quads_.prefix("rdfs", rdfs_namespace);
        quads_.prefix("xsd", xsd_namespace);
        for (const auto& [name, folder] :
             {std::pair("n", "node/"), {"t", "type/"}, {"a", "attribute/"}, {"r", "relation/"}, {"g", "edge/"}}) {
            quads_.prefix(name, base_ + folder);
        }
        for (const GraphFact& fact : schema.facts) {
            const std::string property = make("attribute/", fact.name);
            for_each_item(fact.value, fact.type == AttributeType::lines ? AttributeType::lines : AttributeType::text,
                          [&](std::string_view item) { say(base_, property, literal(item)); });
        }
    }

    void node(const NodeElement& node) override
    {
        nodes_.push_back(node_iri(node));
        const std::string& iri = nodes_.back();
        if (!node.type.empty()) {
            const std::string type = make("type/", node.type);
            say(iri, rdf_type, iri_term(type));
        } else if (node.label.empty() && node.attributes.empty()) { // else it might not be there at all
            const std::string resource = join(rdfs_namespace, "Resource");
            say(iri, rdf_type, iri_term(resource));
        }
        if (!node.label.empty()) {
            say(iri, rdfs_label, literal(node.label));
        }
        for (const Attribute& attribute : node.attributes) {
            const AttributeKey& key = schema_.node_keys[attribute.key()];
            if (key.name != "iri" || attribute.type() != AttributeType::text || attribute.as_text() != iri) {
                say_attribute(iri, key, attribute);
            }
        }
        say_times(iri, node.times);
    }

    void edge(const EdgeElement& edge) override
    {
        const std::string& source = nodes_.at(edge.source_index);
        const std::string& target = nodes_.at(edge.target_index);
        const std::string relation = relation_of(edge);
        say(source, relation, iri_term(target));
        ++edges_;
        if (!has_more(edge, relation)) {
            return;
        }
        const std::string iri = make("edge/", edge.id.empty() ? std::to_string(edges_) : std::string(edge.id));
        const std::string statement = join(rdf_namespace, "Statement");
        say(iri, rdf_type, iri_term(statement));
        say(iri, join(rdf_namespace, "subject"), iri_term(source));
        say(iri, join(rdf_namespace, "predicate"), iri_term(relation));
        say(iri, join(rdf_namespace, "object"), iri_term(target));
        if (!edge.label.empty()) {
            say(iri, rdfs_label, literal(edge.label));
        }
        if (edge.weight != 1) {
            say_value(iri, make("attribute/", "weight"), Attribute::real(0, edge.weight));
        }
        if (!edge.directed) {
            say_value(iri, make("attribute/", "directed"), Attribute::boolean(0, false));
        }
        for (const Attribute& attribute : edge.attributes) {
            const AttributeKey& key = schema_.edge_keys[attribute.key()];
            if (!is_relation(key, attribute, relation)) {
                say_attribute(iri, key, attribute);
            }
        }
        say_times(iri, edge.times);
    }

    void end() override {}
    [[nodiscard]] bool wants_more() const override { return quads_.wants_more(); }

private:
    [[nodiscard]] std::string make(std::string_view folder, std::string_view name) const
    {
        std::string iri = base_;
        iri += folder;
        std::string local(name);
        std::replace(local.begin(), local.end(), ' ', '_');
        return iri += percent_encode_segment(local);
    }

    [[nodiscard]] std::string node_iri(const NodeElement& node) const
    {
        if (is_absolute_iri(node.id) && node.id.find("://") != std::string_view::npos) {
            return std::string(node.id);
        }
        for (const Attribute& attribute : node.attributes) {
            if (schema_.node_keys[attribute.key()].name == "iri" && attribute.type() == AttributeType::text &&
                is_absolute_iri(attribute.as_text())) {
                return std::string(attribute.as_text());
            }
        }
        return make("node/", node.id);
    }

    static bool is_relation(const AttributeKey& key, const Attribute& attribute, std::string_view relation)
    {
        return key.name == "relation" && attribute.type() == AttributeType::text && attribute.as_text() == relation;
    }

    [[nodiscard]] std::string relation_of(const EdgeElement& edge) const
    {
        for (const Attribute& attribute : edge.attributes) {
            if (schema_.edge_keys[attribute.key()].name == "relation" && attribute.type() == AttributeType::text &&
                is_absolute_iri(attribute.as_text())) {
                return std::string(attribute.as_text());
            }
        }
        return make("relation/", !edge.type.empty() ? edge.type : !edge.label.empty() ? edge.label : "edge");
    }

    /// Whether the triple leaves something unsaid.
    [[nodiscard]] bool has_more(const EdgeElement& edge, std::string_view relation) const
    {
        const bool says_all = std::all_of(edge.attributes.begin(), edge.attributes.end(), [&](const Attribute& a) {
            return is_relation(schema_.edge_keys[a.key()], a, relation);
        });
        const bool new_label =
            !edge.label.empty() && make("relation/", edge.label) != relation && edge.label != edge.type;
        return !says_all || edge.weight != 1 || !edge.directed || new_label || !edge.times.empty();
    }

    RdfTerm literal(std::string_view value, std::string_view datatype = {})
    {
        literal_ = to_literal(value, datatype);
        return literal_term(literal_.lexical, literal_.datatype);
    }

    void say(std::string_view subject, std::string_view predicate, const RdfTerm& object)
    {
        subject_ = subject;
        predicate_ = predicate;
        quads_.quad({iri_term(subject_), iri_term(predicate_), object, {}});
    }

    void say_attribute(std::string_view subject, const AttributeKey& key, const Attribute& attribute)
    {
        const std::string property = make("attribute/", key.name);
        if (attribute.is_list()) {
            for_each_item(attribute.as_text(), attribute.type(),
                          [&](std::string_view item) { say(subject, property, literal(item)); });
        } else {
            say_value(subject, property, attribute);
        }
    }

    void say_value(std::string_view subject, std::string_view property, const Attribute& attribute)
    {
        std::string value;
        const char* type = "";
        switch (attribute.type()) {
        case AttributeType::boolean:
            value = attribute.as_boolean() ? "true" : "false";
            type = "boolean";
            break;
        case AttributeType::integer:
            append_number(value, attribute.as_integer());
            type = "integer";
            break;
        case AttributeType::single:
            append_number(value, attribute.as_single());
            type = "double";
            break;
        case AttributeType::real:
            append_number(value, attribute.as_real());
            type = "double";
            break;
        default: value = attribute.as_text(); break;
        }
        value = value == "inf" ? "INF" : value == "-inf" ? "-INF" : value.ends_with("nan") ? "NaN" : value;
        say(subject, property, literal(value, *type == '\0' ? "" : join(xsd_namespace, type)));
    }

    void say_times(std::string_view subject, std::span<const Spell> times)
    {
        for (const Spell& spell : times) {
            const bool is_moment = spell.begin == spell.end;
            if (!spell.begin.empty()) {
                const std::string property = make("attribute/", is_moment ? "time" : "start");
                say(subject, property, literal(spell.begin, date_datatype(spell.begin)));
            }
            if (!spell.end.empty() && !is_moment) {
                say(subject, make("attribute/", "end"), literal(spell.end, date_datatype(spell.end)));
            }
        }
    }

    std::string base_;
    QuadVisitor& quads_;
    ElementSchema schema_;
    std::vector<std::string> nodes_; ///< IRIs.
    std::size_t edges_ = 0;
    RdfLiteral literal_;
    std::string subject_;
    std::string predicate_;
};

} // namespace

std::unique_ptr<ElementVisitor> make_element_to_quad_bridge(std::string base, QuadVisitor& quads)
{
    return std::make_unique<Bridge>(std::move(base), quads);
}

} // namespace triplewright
