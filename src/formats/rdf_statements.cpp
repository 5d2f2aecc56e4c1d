// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf_statements.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>
#include <vector>

#include "triplewright/extraction/roles.hpp"

namespace triplewright {

namespace {

/// 0.93; two digits are more than a confidence is worth, and the same on every machine.
RdfLiteral to_confidence(float confidence)
{
    const long hundredths = std::lround(std::clamp(confidence, 0.0F, 1.0F) * 100);
    const std::string digits = std::to_string(100 + hundredths % 100).substr(1);
    return {std::to_string(hundredths / 100) + '.' + digits, std::string(xsd_namespace) + "decimal"};
}

} // namespace

void RdfStatements::write(const GraphTraits::edge_descriptor& edge)
{
    const GraphStatement& statement = g_[edge];
    const RdfName name = out_.name_of_iri(statement.iri);
    relations_.note_relation(statement);
    out_.triple(name, out_.rdf("type"), out_.rdf("Statement"));
    const Vertex vertex = find_vertex(statement.iri);
    if (vertex != boost::num_vertices(g_)) {
        out_.triple(name, out_.rdfs("label"), to_text(g_[vertex].label));
    }
    out_.link(name, out_.rdf("subject"), boost::source(edge, g_));
    out_.triple(name, out_.rdf("predicate"), out_.r(base_relation_of(statement)));
    if (statement.has_object) {
        out_.link(name, out_.rdf("object"), boost::target(edge, g_));
    }
    write_qualifiers_of(name, statement);
    write_standing(name, statement);
    write_evidence(name, statement);
    if (vertex != boost::num_vertices(g_)) {
        relations_.write_direct_triples(vertex);
    }
}

Vertex RdfStatements::find_vertex(const std::string& iri) const
{
    // Vertices are sorted: entities, literals, statements by IRI.
    Vertex low = 0;
    Vertex high = boost::num_vertices(g_);
    while (low < high) {
        const Vertex middle = low + (high - low) / 2;
        if (g_[middle].kind == NodeKind::statement && g_[middle].iri >= iri) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low < boost::num_vertices(g_) && g_[low].iri == iri ? low : boost::num_vertices(g_);
}

void RdfStatements::write_qualifiers_of(const RdfName& name, const GraphStatement& statement)
{
    // By property and value: an ordinary preposition is not written, so it must not decide about the order.
    std::vector<std::tuple<std::string, std::size_t, std::string, Vertex>> rows;
    for (const GraphQualifier& qualifier : statement.qualifiers) {
        const QualifierRole* role = find_qualifier_role(qualifier.role);
        std::string refined;
        if (role == nullptr || !is_ordinary_preposition(*role, qualifier.preposition)) {
            refined = refined_role(qualifier.role, qualifier.preposition);
            qualifiers_.emplace(refined, qualifier);
        }
        rows.emplace_back(role != nullptr ? to_camel_case(role->role) : "qualifier", out_.rank(qualifier.value),
                          std::move(refined), qualifier.value);
    }
    std::sort(rows.begin(), rows.end());
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const auto& [property, rank, refined, value] = *row;
        const bool is_new = row == rows.begin() || std::get<0>(row[-1]) != property || std::get<1>(row[-1]) != rank;
        if (is_new) {
            out_.link(name, out_.tw(property), value);
        }
        if (!refined.empty() && (is_new || std::get<2>(row[-1]) != refined)) {
            out_.link(name, out_.q(refined), value);
        }
    }
}

void RdfStatements::write_standing(const RdfName& name, const GraphStatement& statement)
{
    out_.triple(name, out_.tw("polarity"), out_.tw(to_camel_case(to_string(statement.polarity))));
    out_.triple(name, out_.tw("factuality"), out_.tw(to_camel_case(to_string(statement.factuality))));
    if (statement.tense != Tense::none) {
        out_.triple(name, out_.tw("tense"), out_.tw(to_camel_case(to_string(statement.tense))));
    }
    if (statement.tense != Tense::none || statement.aspect != Aspect::simple) {
        out_.triple(name, out_.tw("aspect"), out_.tw(to_camel_case(to_string(statement.aspect))));
    }
    write_sources(name, statement);
    out_.triple(name, out_.tw("confidence"), to_confidence(statement.confidence));
    if (!statement.words.empty()) {
        out_.triple(name, out_.tw("words"), to_text(statement.words));
    }
}

void RdfStatements::write_sources(const RdfName& name, const GraphStatement& statement)
{
    for (std::size_t i = 0; i < statement.sources.size(); ++i) {
        out_.link(name, out_.tw(i == 0 ? "attributedTo" : "relayedBy"), statement.sources[i]);
    }
    for (std::size_t i = 2; i < statement.sources.size(); ++i) {
        longest_chain_ = std::max(longest_chain_, i);
        out_.link(name, out_.q("relayedBy" + std::to_string(i)), statement.sources[i]);
    }
}

void RdfStatements::write_evidence(const RdfName& name, const GraphStatement& statement)
{
    write_spans(name, out_.prov("wasDerivedFrom"), statement, &Evidence::sentence);
    write_spans(name, out_.tw("subjectSpan"), statement, &Evidence::subject);
    write_spans(name, out_.tw("predicateSpan"), statement, &Evidence::predicate);
    if (statement.has_object) {
        write_spans(name, out_.tw("objectSpan"), statement, &Evidence::object);
    }
}

void RdfStatements::write_spans(const RdfName& name, const RdfName& property, const GraphStatement& statement,
                                TextRange Evidence::*part)
{
    std::vector<TextRange> ranges;
    for (const Evidence& evidence : statement.evidence) {
        const bool is_here = !out_.document || evidence.sentence.document == *out_.document;
        if (is_here && (evidence.*part).begin != (evidence.*part).end) {
            ranges.push_back(evidence.*part);
        }
    }
    std::sort(ranges.begin(), ranges.end());
    ranges.erase(std::unique(ranges.begin(), ranges.end()), ranges.end());
    for (const TextRange& range : ranges) {
        out_.triple(name, property, out_.span_name(range));
    }
}

void RdfStatements::write_qualifiers()
{
    for (const auto& [local, qualifier] : qualifiers_) {
        const RdfName& name = out_.q(local);
        const QualifierRole* role = find_qualifier_role(qualifier.role);
        std::string label(role != nullptr ? role->label : qualifier.preposition);
        if (role != nullptr) {
            label += " (" + qualifier.preposition + ')';
        } else if (label.empty()) {
            label = qualifier.role;
        }
        out_.triple(name, out_.rdf("type"), out_.rdf("Property"));
        out_.triple(name, out_.rdfs("subPropertyOf"),
                    out_.tw(role != nullptr ? to_camel_case(role->role) : "qualifier"));
        out_.triple(name, out_.rdfs("label"), to_text(label));
        if (!qualifier.preposition.empty()) {
            out_.triple(name, out_.tw("preposition"), to_text(qualifier.preposition));
        }
    }
    for (std::size_t step = 2; step <= longest_chain_; ++step) {
        const RdfName& name = out_.q("relayedBy" + std::to_string(step));
        out_.triple(name, out_.rdf("type"), out_.rdf("Property"));
        out_.triple(name, out_.rdfs("subPropertyOf"), out_.tw("relayedBy"));
        out_.triple(name, out_.rdfs("label"), to_text("relayed by (step " + std::to_string(step) + ')'));
    }
}

} // namespace triplewright
