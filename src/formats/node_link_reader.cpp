// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// JSON node-link as networkx and D3 write it, read in one go. What type an attribute has is known only after the last
// element: when it turns out to be another than that of the elements before, the text is read once more.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "formats/graph_builder.hpp"
#include "formats/json_scanner.hpp"
#include "formats/node_link_element.hpp"
#include "formats/readers.hpp"

namespace triplewright {

namespace {

/// `links` in older networkx and D3, `edges` in newer networkx.
bool is_edge_list(std::string_view name)
{
    return name == "links" || name == "edges";
}

/// What one reading finds out for the next.
struct NodeLinkKnowledge {
    NodeLinkKeys nodes{true};
    NodeLinkKeys edges{false};
    bool directed = true;
    bool directed_has_changed = false;
    /// Whether the reading went on with something that it found to be otherwise later.
    [[nodiscard]] bool has_changed() const
    {
        return nodes.has_changed() || edges.has_changed() || directed_has_changed;
    }
    void begin_again()
    {
        nodes.begin_again();
        edges.begin_again();
        directed_has_changed = false;
    }
};

class NodeLinkReader {
public:
    NodeLinkReader(const InputText& input, NodeLinkKnowledge& known, ElementGraph& graph, InputReport& report)
        : input_(input), known_(known), graph_(graph), report_(report), scanner_(input.text, report),
          builder_(graph, report)
    {}

    void read()
    {
        if (scanner_.peek() != '{') {
            (void)scanner_.value();
            scanner_.end();
            report_.fail("json.root", 0, "this is no JSON node-link graph: the root is no object");
        }
        for (bool more = scanner_.enter('{'); more; more = scanner_.next('}')) {
            const std::string name(scanner_.name());
            read_member(name);
            scanner_.release();
        }
        scanner_.end();
        if (!has_nodes_ && !has_edges_) {
            report_.fail("json.no-graph", 0,
                         "this is no JSON node-link graph: there is neither \"nodes\" nor \"links\"");
        }
        for (const auto& [begin, end] : edge_lists_) {
            JsonScanner links(input_.text, report_, begin, end);
            read_edges(links);
        }
        declare_keys();
        builder_.finish();
        report_.finish();
    }

private:
    void read_member(const std::string& name)
    {
        const char first = scanner_.peek();
        if (name == "nodes") {
            has_nodes_ = true;
            first == '[' ? read_nodes() : (void)scanner_.value();
        } else if (is_edge_list(name)) {
            has_edges_ = true;
            if (first == '[' && has_nodes_) {
                read_edges(scanner_);
            } else { // later, when all nodes are known: links may be numbers of nodes
                const std::size_t begin = scanner_.offset();
                if (scanner_.value().kind == ScannedKind::array) {
                    edge_lists_.emplace_back(begin, scanner_.offset());
                }
            }
        } else if (name == "directed" && (first == 't' || first == 'f')) {
            const bool directed = scanner_.value().flag;
            const bool is_late = directed != known_.directed && !graph_.edges().empty();
            known_.directed_has_changed = known_.directed_has_changed || is_late;
            known_.directed = directed;
        } else if (name == "graph" && first == '{') {
            read_facts(graph_.schema.facts, scanner_);
        } else {
            (void)scanner_.value();
        }
    }

    void read_nodes()
    {
        std::size_t number = 0;
        for (bool more = scanner_.enter('['); more; more = scanner_.next(']'), ++number) {
            if (scanner_.peek() == '{') {
                read_node(number);
            } else {
                report_.warn("json.element", scanner_.value().offset, "a node that is no object is left out");
            }
            scanner_.release();
        }
    }

    void read_node(std::size_t number)
    {
        const std::size_t offset = scanner_.offset();
        NodeLinkElement& element = element_;
        element.read(scanner_, known_.nodes);
        NodeElement node;
        const std::string number_text = element.id.empty() ? std::to_string(number) : std::string();
        node.id = element.id.empty() ? std::string_view(number_text) : element.id; // D3 numbers nodes without id
        node.label = element.label.empty() ? element.name : element.label;
        node.type = element.type;
        node.attributes = element.attributes.finish();
        node.times = element.times;
        node.look = element.look;
        if (element.x && element.y) {
            node.look.position = Look::Position{*element.x, *element.y, element.z.value_or(0)};
        }
        ids_.push_back(graph_.nodes()[builder_.add_node(node, offset)].id);
    }

    void read_edges(JsonScanner& scanner)
    {
        for (bool more = scanner.enter('['); more; more = scanner.next(']')) {
            if (scanner.peek() == '{') {
                read_edge(scanner);
            } else {
                report_.warn("json.element", scanner.value().offset, "a link that is no object is left out");
            }
            scanner.release();
        }
    }

    void read_edge(JsonScanner& scanner)
    {
        const std::size_t offset = scanner.offset();
        NodeLinkElement& element = element_;
        element.read(scanner, known_.edges);
        EdgeElement edge;
        edge.id = element.key;
        edge.source = end_of(element.source);
        edge.target = end_of(element.target);
        edge.label = element.label;
        edge.type = element.type;
        edge.directed = element.directed.value_or(known_.directed);
        edge.weight = element.weight.value_or(1);
        graph_.schema.edge_features.weights = graph_.schema.edge_features.weights || element.weight;
        edge.attributes = element.attributes.finish();
        edge.times = element.times;
        edge.look = element.look;
        builder_.add_edge(edge, offset);
    }

    /// The id of a link's end, which D3 gives as the node's number.
    [[nodiscard]] std::string_view end_of(const NodeLinkEnd& end) const
    {
        if (end.number && !graph_.find_node(end.id)) {
            return *end.number < ids_.size() ? ids_[*end.number] : end.id;
        }
        return end.id;
    }

    void declare_keys()
    {
        graph_.schema.directed = known_.directed;
        graph_.renumber_keys(known_.nodes.declare(graph_.schema.node_keys),
                             known_.edges.declare(graph_.schema.edge_keys));
    }

    const InputText& input_;
    NodeLinkKnowledge& known_;
    ElementGraph& graph_;
    InputReport& report_;
    JsonScanner scanner_;
    GraphBuilder builder_;
    bool has_nodes_ = false;
    bool has_edges_ = false;
    std::vector<std::pair<std::size_t, std::size_t>> edge_lists_; ///< Those that wait: where they are.
    std::vector<std::string_view> ids_;                           ///< Of the nodes, by number.
    NodeLinkElement element_;
};

} // namespace

ElementGraph parse_node_link(const InputText& input, const DiagnosticSink& diagnostics)
{
    const DiagnosticSink nobody;
    NodeLinkKnowledge known;
    for (bool is_first = true;; is_first = false) { // what a second reading has to say was said
        ElementGraph graph;
        InputReport report(input, is_first ? diagnostics : nobody);
        NodeLinkReader(input, known, graph, report).read();
        if (!known.has_changed()) {
            return graph;
        }
        known.begin_again();
    }
}

ElementGraph read_node_link(const std::string& path, const DiagnosticSink& diagnostics)
{
    return parse_node_link(to_input_text(display_name(path), read_bytes(path)), diagnostics);
}

} // namespace triplewright
