// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/dot_drawing.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include <boost/range/iterator_range.hpp>

namespace triplewright {

namespace {

LineStyle style_of(const GraphStatement& statement)
{
    if (!statement.sources.empty()) {
        return LineStyle::dotted;
    }
    return statement.factuality == Factuality::actual ? LineStyle::solid : LineStyle::dashed;
}

class Drawer {
public:
    Drawer(const KnowledgeGraph& graph, std::size_t max_nodes)
        : g_(graph.structure), degree_(boost::num_vertices(g_), 0), joint_of_(boost::num_vertices(g_), none)
    {
        for (const GraphEdge& edge : boost::make_iterator_range(boost::edges(g_))) {
            edges_.push_back(edge);
        }
        const auto by_iri = [&](const GraphEdge& a, const GraphEdge& b) { return g_[a].iri < g_[b].iri; };
        if (!std::is_sorted(edges_.begin(), edges_.end(), by_iri)) {
            std::sort(edges_.begin(), edges_.end(), by_iri);
        }
        find_joints();
        choose_nodes(max_nodes);
    }

    Drawing draw()
    {
        Drawing drawing;
        for (std::size_t i = 0; i < edges_.size(); ++i) {
            add_lines(i);
        }
        std::stable_sort(lines_.begin(), lines_.end(),
                         [](const Line& a, const Line& b) { return a.key < b.key; }); // which keeps them by IRI
        std::vector<bool> has_line(degree_.size(), false);
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (i == 0 || lines_[i].key != lines_[i - 1].key) {
                const auto& [from, to, style, negated, has_arrow, has_label] = lines_[i].key;
                has_line[from] = true;
                has_line[to] = true;
                drawing.edges.push_back({from, to, style, negated, has_arrow, has_label, {}});
            }
            drawing.edges.back().statements.push_back(edges_[lines_[i].edge]);
        }
        for (Vertex v = 0; v < degree_.size(); ++v) {
            drawing.nodes_in_graph += degree_[v] > 0 ? 1 : 0;
            if (has_line[v]) {
                drawing.nodes.push_back(v);
            }
        }
        return drawing;
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// From, to, style, negated, with arrow, with label; and the statement.
    struct Line {
        std::tuple<Vertex, Vertex, LineStyle, bool, bool, bool> key;
        std::size_t edge = 0;
    };

    /// A statement's vertex becomes a joint where another edge ends at it, or where its own does for want of an object.
    void find_joints()
    {
        const auto find_edge = [&](const std::string& iri) {
            const auto found =
                std::lower_bound(edges_.begin(), edges_.end(), iri,
                                 [&](const GraphEdge& edge, const std::string& i) { return g_[edge].iri < i; });
            // A graph that was put together by hand may have the vertex of a statement without its edge.
            return found != edges_.end() && g_[*found].iri == iri ? static_cast<std::size_t>(found - edges_.begin())
                                                                  : none;
        };
        for (std::size_t i = 0; i < edges_.size(); ++i) {
            for (const Vertex end : {boost::source(edges_[i], g_), boost::target(edges_[i], g_)}) {
                ++degree_[end];
                if (g_[end].kind == NodeKind::statement) {
                    joint_of_[end] = find_edge(g_[end].iri);
                }
            }
        }
        joint_of_edge_.assign(edges_.size(), none);
        for (Vertex v = 0; v < joint_of_.size(); ++v) {
            if (joint_of_[v] != none) {
                joint_of_edge_[joint_of_[v]] = v;
            }
        }
    }

    void choose_nodes(std::size_t max_nodes)
    {
        std::vector<Vertex> ranked;
        for (Vertex v = 0; v < degree_.size(); ++v) {
            if (degree_[v] > 0) {
                ranked.push_back(v);
            }
        }
        std::stable_sort(ranked.begin(), ranked.end(), [&](Vertex a, Vertex b) { return degree_[a] > degree_[b]; });
        if (max_nodes != 0 && ranked.size() > max_nodes) {
            ranked.resize(max_nodes);
        }
        is_chosen_.assign(degree_.size(), false);
        for (const Vertex v : ranked) {
            is_chosen_[v] = true;
        }
    }

    void add_lines(std::size_t i)
    {
        const Vertex from = boost::source(edges_[i], g_);
        const Vertex to = boost::target(edges_[i], g_);
        const Vertex joint = joint_of_edge_[i];
        if (!is_chosen_[from] || !is_chosen_[to]) {
            return;
        }
        if (joint == none || !is_chosen_[joint]) {
            add_line(from, to, i, true, true);
        } else {
            add_line(from, joint, i, false, true);
            if (to != joint) {
                add_line(joint, to, i, true, false);
            }
        }
    }

    void add_line(Vertex from, Vertex to, std::size_t i, bool has_arrow, bool has_label)
    {
        const GraphStatement& statement = g_[edges_[i]];
        const bool negated = statement.polarity == Polarity::negative;
        const LineStyle style = style_of(statement);
        lines_.push_back({{from, to, style, negated, has_arrow, has_label}, i});
    }

    const GraphStructure& g_;
    std::vector<GraphEdge> edges_; ///< By IRI.
    std::vector<std::size_t> degree_;
    std::vector<std::size_t> joint_of_;      ///< Of a vertex: the edge of which it is the joint.
    std::vector<std::size_t> joint_of_edge_; ///< The reverse.
    std::vector<bool> is_chosen_;
    std::vector<Line> lines_;
};

} // namespace

Drawing make_drawing(const KnowledgeGraph& graph, std::size_t max_nodes)
{
    return Drawer(graph, max_nodes).draw();
}

} // namespace triplewright
