// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf_relations.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <boost/range/iterator_range.hpp>

#include "triplewright/resolution/implied_relations.hpp"

namespace triplewright {

std::string RdfRelations::direct_relation(const GraphStatement& statement) const
{
    switch (direct_) {
    case DirectTriples::asserted: return is_plain(statement) ? base_relation_of(statement) : "";
    case DirectTriples::qualified: return qualified_relation(statement);
    case DirectTriples::all: return base_relation_of(statement);
    case DirectTriples::none: break;
    }
    return {};
}

void RdfRelations::write_direct_triples(Vertex v)
{
    // Statements may differ in what a plain triple does not say.
    std::vector<std::tuple<std::string, std::size_t, Vertex>> facts;
    for (const auto& edge : boost::make_iterator_range(boost::out_edges(v, g_))) {
        std::string relation = direct_relation(g_[edge]);
        if (!relation.empty() && out_.is_wanted(g_[edge])) {
            note_relation(g_[edge]);
            const Vertex object = boost::target(edge, g_);
            facts.emplace_back(std::move(relation), out_.rank(object), object);
        }
    }
    std::sort(facts.begin(), facts.end());
    std::string_view last_relation;
    std::size_t last_rank = 0;
    for (const auto& [relation, rank, object] : facts) {
        if (relation != last_relation || rank != last_rank) {
            out_.link(out_.vertex_name(v), out_.r(relation), object);
        }
        last_relation = relation;
        last_rank = rank;
    }
}

void RdfRelations::note_relation(const GraphStatement& statement)
{
    GraphStatement plain;
    plain.predicate = statement.predicate;
    const std::string base = base_relation_of(statement);
    if (relations_.find(base) == relations_.end()) {
        relations_.emplace(base, Relation{relation_label(plain), "", {}, {}, false});
    }
    if (direct_ == DirectTriples::qualified && !is_plain(statement)) {
        std::string qualified = qualified_relation(statement);
        if (relations_.find(qualified) == relations_.end()) {
            relations_.emplace(std::move(qualified), Relation{relation_label(statement), base, statement.polarity,
                                                              statement.factuality, !statement.sources.empty()});
        }
    }
}

void RdfRelations::write_relations()
{
    for (const auto& [local, relation] : relations_) {
        const RdfName& name = out_.r(local);
        out_.triple(name, out_.rdf("type"), out_.rdf("Property"));
        if (find_implied_relation(local) != nullptr) {
            out_.triple(name, out_.rdfs("subPropertyOf"), out_.tw(to_camel_case(local)));
        }
        out_.triple(name, out_.rdfs("label"), to_text(relation.label));
        if (!relation.base.empty()) {
            out_.triple(name, out_.tw("baseRelation"), out_.r(relation.base));
            out_.triple(name, out_.tw("polarity"), out_.tw(to_camel_case(to_string(relation.polarity))));
            out_.triple(name, out_.tw("factuality"), out_.tw(to_camel_case(to_string(relation.factuality))));
            out_.triple(name, out_.tw("reported"), to_boolean(relation.reported));
        }
    }
}

} // namespace triplewright
