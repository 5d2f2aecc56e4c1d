// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/summary.hpp"

#include <array>
#include <cstdio>

#include <boost/range/iterator_range.hpp>

namespace triplewright {

namespace {

std::string describe_entities(const GraphStructure& structure)
{
    std::size_t entities = 0;
    std::size_t named = 0;
    for (const Vertex vertex : boost::make_iterator_range(boost::vertices(structure))) {
        const GraphNode& node = structure[vertex];
        entities += node.kind == NodeKind::entity ? 1U : 0U;
        named += node.kind == NodeKind::entity && node.named ? 1U : 0U;
    }
    return std::to_string(entities) + " (" + std::to_string(named) + " named)";
}

/// "52: 40 actual, 3 planned, 9 possible; 4 negative, 12 with a source"
std::string describe_statements(const GraphStructure& structure)
{
    constexpr std::size_t kinds = static_cast<std::size_t>(Factuality::unknown) + 1;
    std::array<std::size_t, kinds> by_factuality{};
    std::size_t negative = 0;
    std::size_t with_source = 0;
    for (const auto& edge : boost::make_iterator_range(boost::edges(structure))) {
        const GraphStatement& statement = structure[edge];
        ++by_factuality.at(static_cast<std::size_t>(statement.factuality));
        negative += statement.polarity == Polarity::negative ? 1U : 0U;
        with_source += statement.sources.empty() ? 0U : 1U;
    }
    std::string out = std::to_string(boost::num_edges(structure));
    const char* separator = ": ";
    for (std::size_t i = 0; i < kinds; ++i) {
        if (by_factuality[i] != 0) {
            out +=
                separator + std::to_string(by_factuality[i]) + ' ' + std::string(to_string(static_cast<Factuality>(i)));
            separator = ", ";
        }
    }
    return out + "; " + std::to_string(negative) + " negative, " + std::to_string(with_source) + " with a source";
}

} // namespace

std::string to_summary(const KnowledgeGraph& graph, std::size_t words, double seconds)
{
    std::array<char, 32> time{};
    std::snprintf(time.data(), time.size(), "%.2f", seconds);
    return "documents   " + std::to_string(graph.documents.size()) + "\nentities    " +
           describe_entities(graph.structure) + "\nstatements  " + describe_statements(graph.structure) +
           "\nwords       " + std::to_string(words) + "\nseconds     " + time.data() + '\n';
}

} // namespace triplewright
