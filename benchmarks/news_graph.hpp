// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A graph like those of news for the benchmarks of formats, and a sink that counts.

#ifndef TRIPLEWRIGHT_BENCHMARKS_NEWS_GRAPH_HPP
#define TRIPLEWRIGHT_BENCHMARKS_NEWS_GRAPH_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "triplewright/formats/sink.hpp"
#include "triplewright/graph/knowledge_graph.hpp"

namespace triplewright {

/// Counts bytes.
class CountingSink : public Sink {
public:
    [[nodiscard]] std::string description() const override { return "nowhere"; }
    std::size_t bytes = 0;

protected:
    std::string do_write(std::string_view text) noexcept override
    {
        bytes += text.size();
        return {};
    }
    std::string do_finish() noexcept override { return {}; }
};

inline void add_nodes(KnowledgeGraph& graph, std::size_t entities)
{
    for (std::size_t i = 0; i < entities; ++i) {
        GraphNode node;
        node.iri = graph.base + "entity/Person_of_Interest_" + std::to_string(i);
        node.label = "Person of Interest " + std::to_string(i);
        node.type = static_cast<EntityType>(i % 10);
        node.named = true;
        for (std::size_t k = 0; k < 3; ++k) {
            node.mentions.push_back({{static_cast<std::uint32_t>((i + k) % 100), 50 * k, 50 * k + 20}, node.label, {}});
        }
        boost::add_vertex(node, graph.structure);
    }
}

inline void add_statements(KnowledgeGraph& graph, std::size_t entities, std::size_t statements)
{
    const char* predicates[] = {"meet_with", "call", "work_for", "visit", "sue", "praise", "pay", "teach"};
    for (std::size_t i = 0; i < statements; ++i) {
        GraphStatement statement;
        statement.iri = graph.base + "statement/" + std::to_string(100000000000 + i) + "abcdef12";
        statement.predicate = predicates[i % 8];
        statement.words = "is going to meet with";
        statement.factuality = i % 5 == 0 ? Factuality::planned : Factuality::actual;
        statement.tense = Tense::past;
        if (i % 3 == 0) {
            statement.sources.push_back((i + 5) % entities);
        }
        statement.qualifiers.push_back({"place", "in", (i * 31) % entities});
        statement.confidence = static_cast<float>(i % 100) / 100;
        const auto document = static_cast<std::uint32_t>(i % 100);
        statement.evidence.push_back(
            {{document, 100, 180}, {document, 100, 120}, {document, 121, 130}, {document, 131, 150}});
        boost::add_edge(i % entities, (i * 7919 + 13) % entities, statement, graph.structure);
    }
}

/// Five statements an entity, with all that statements have.
inline KnowledgeGraph make_news_graph(std::size_t entities)
{
    KnowledgeGraph made;
    made.base = "https://example.org/kg/";
    for (int i = 100; i < 200; ++i) {
        made.documents.push_back(
            {"https://example.org/news/" + std::to_string(i), "d" + std::to_string(i), "2031-05-11", "News", "", 1000});
    }
    add_nodes(made, entities);
    add_statements(made, entities, 5 * entities);
    return made;
}

} // namespace triplewright

#endif
