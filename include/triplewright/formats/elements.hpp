// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The neutral form of every graph syntax (GraphML, GEXF, DOT, CSV, JSON): nodes and edges with typed attributes whose
/// keys are declared beforehand, and facts about the graph. A syntax turns bytes into elements and elements into bytes,
/// and knows nothing else.

#ifndef TRIPLEWRIGHT_FORMATS_ELEMENTS_HPP
#define TRIPLEWRIGHT_FORMATS_ELEMENTS_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/graph/knowledge_graph.hpp"

namespace triplewright {

/// What an attribute holds. Lists are texts too: their items are joined by a separator that no item contains.
enum class AttributeType : std::uint8_t {
    text,
    boolean,
    integer, ///< 64 bits.
    single,  ///< A float: a double would print more digits than it has.
    real,    ///< A double.
    lines,   ///< A list, joined by "\n".
    tokens   ///< A list of words without blanks, joined by " ".
};

/// An attribute that nodes or edges may have.
struct AttributeKey {
    std::string name; ///< Any text; unique among the keys of nodes, and among those of edges.
    AttributeType type = AttributeType::text;
    friend bool operator==(const AttributeKey&, const AttributeKey&) = default;
};

/// A value of one element, 16 bytes; text is not owned. Its type is that of its key.
class Attribute {
public:
    [[nodiscard]] static Attribute text(std::uint32_t key, std::string_view value)
    {
        Attribute made(key, AttributeType::text);
        made.size_ = static_cast<std::uint32_t>(value.size()); // an element's text is far below 4 GiB
        made.value_.text = value.data();
        return made;
    }
    [[nodiscard]] static Attribute boolean(std::uint32_t key, bool value)
    {
        Attribute made(key, AttributeType::boolean);
        made.value_.integer = value ? 1 : 0;
        return made;
    }
    [[nodiscard]] static Attribute integer(std::uint32_t key, std::int64_t value)
    {
        Attribute made(key, AttributeType::integer);
        made.value_.integer = value;
        return made;
    }
    [[nodiscard]] static Attribute single(std::uint32_t key, float value)
    {
        Attribute made(key, AttributeType::single);
        made.value_.real = static_cast<double>(value);
        return made;
    }
    [[nodiscard]] static Attribute real(std::uint32_t key, double value)
    {
        Attribute made(key, AttributeType::real);
        made.value_.real = value;
        return made;
    }
    /// A text that holds a list, `type` being `lines` or `tokens`.
    [[nodiscard]] static Attribute list(std::uint32_t key, AttributeType type, std::string_view joined)
    {
        Attribute made = text(key, joined);
        made.type_ = static_cast<std::uint8_t>(type);
        return made;
    }

    /// Index in `ElementSchema::node_keys` or `edge_keys`.
    [[nodiscard]] std::uint32_t key() const { return key_; }
    void set_key(std::uint32_t key) { key_ = key & 0xFFFFFFU; }
    [[nodiscard]] AttributeType type() const { return static_cast<AttributeType>(type_); }
    [[nodiscard]] bool is_text() const
    {
        return type() == AttributeType::text || type() == AttributeType::lines || type() == AttributeType::tokens;
    }
    [[nodiscard]] bool is_list() const { return type() == AttributeType::lines || type() == AttributeType::tokens; }
    /// Of text and lists; a list with its separators.
    [[nodiscard]] std::string_view as_text() const { return {value_.text, size_}; }
    [[nodiscard]] bool as_boolean() const { return value_.integer != 0; }
    [[nodiscard]] std::int64_t as_integer() const { return value_.integer; }
    [[nodiscard]] float as_single() const { return static_cast<float>(value_.real); }
    [[nodiscard]] double as_real() const { return value_.real; }

private:
    Attribute(std::uint32_t key, AttributeType type) : key_(key & 0xFFFFFFU), type_(static_cast<std::uint8_t>(type)) {}

    union {
        const char* text;
        std::int64_t integer;
        double real;
    } value_{};
    std::uint32_t size_ = 0;
    std::uint32_t key_ : 24;
    std::uint32_t type_ : 8;
};

/// When an element is there: ISO 8601 dates or date-times, or numbers, as `ElementSchema::time_format` says. `begin`
/// equals `end` for a moment; either may be "" for an open end.
struct Spell {
    std::string_view begin;
    std::string_view end;
};

/// How an element looks, where that is known.
struct Look {
    static constexpr std::uint32_t no_color = 0xFFFFFFFF;
    struct Position {
        double x = 0;
        double y = 0;
        double z = 0;
    };
    std::uint32_t color = no_color; ///< 0xRRGGBB
    double size = 0;                ///< Of a node its size, of an edge its thickness; 0 is not known.
    std::optional<Position> position;
};

/// A node while it is visited. Nothing is owned: all of it lives until the call returns.
struct NodeElement {
    std::string_view id;                   ///< Unique among the nodes, never "".
    std::string_view label;                ///< "" for none.
    std::string_view type;                 ///< What sort of thing it is (`person`); "" for none.
    std::span<const Attribute> attributes; ///< By ascending key, each at most once, no empty text.
    std::span<const Spell> times;
    Look look;
};

/// An edge while it is visited.
struct EdgeElement {
    std::string_view id; ///< Unique among the edges, or "".
    std::string_view source;
    std::string_view target;
    std::size_t source_index = 0; ///< How many nodes came before the source.
    std::size_t target_index = 0;
    std::string_view label; ///< For people ("meet with (planned)"); "" for none.
    std::string_view type;  ///< The relation (`meet_with_planned`); parallel edges differ in it. "" for none.
    double weight = 1;
    bool directed = true;
    std::span<const Attribute> attributes; ///< As those of a node.
    std::span<const Spell> times;
    Look look;
};

/// A fact about the graph as a whole, such as its documents.
struct GraphFact {
    std::string name;
    AttributeType type = AttributeType::text; ///< `text` or `lines`.
    std::string value;
    friend bool operator==(const GraphFact&, const GraphFact&) = default;
};

enum class TimeFormat : std::uint8_t { date, date_time, number };

/// What nodes or edges of a graph have beside their attributes, so that a format can declare it first.
struct ElementFeatures {
    bool labels = false;
    bool types = false;
    bool weights = false; ///< Edges only.
    bool colors = false;
    bool sizes = false;
    bool positions = false; ///< Nodes only.
    bool times = false;
    friend bool operator==(const ElementFeatures&, const ElementFeatures&) = default;
};

/// What is known before the first element.
struct ElementSchema {
    bool directed = true; ///< What most edges are.
    bool mixed = false;   ///< Some edges are otherwise.
    std::vector<GraphFact> facts;
    std::vector<AttributeKey> node_keys;
    std::vector<AttributeKey> edge_keys;
    ElementFeatures node_features;
    ElementFeatures edge_features;
    TimeFormat time_format = TimeFormat::date;
    bool intervals = false; ///< Some spell is longer than a moment.
    std::optional<std::size_t> node_count;
    std::optional<std::size_t> edge_count;
};

/// Is shown a graph: `begin`, every node, every edge, `end`. Writers are such visitors, and so is whatever collects.
class ElementVisitor {
public:
    virtual ~ElementVisitor() = default;
    virtual void begin(const ElementSchema& schema) = 0;
    virtual void node(const NodeElement& node) = 0;
    virtual void edge(const EdgeElement& edge) = 0;
    virtual void end() = 0;
    /// False when the rest would be in vain, because a sink has failed. Whoever shows a long graph asks now and then.
    [[nodiscard]] virtual bool wants_more() const { return true; }
};

/// A graph of elements in memory, for what readers read. Texts live in one arena; views of them stay valid for the
/// graph's life and across moves.
class ElementGraph {
public:
    ElementGraph();
    ~ElementGraph();
    ElementGraph(ElementGraph&& other) noexcept;
    ElementGraph& operator=(ElementGraph&& other) noexcept;

    ElementSchema schema; ///< Counts are filled in by `visit`.

    /// Copies a node; returns its index. The id must be new.
    std::size_t add_node(const NodeElement& node);
    /// Puts another node, with the same id, in the place of one.
    void set_node(std::size_t index, const NodeElement& node);
    /// Copies an edge; `source_index` and `target_index` say between which nodes, the ids are filled in.
    std::size_t add_edge(const EdgeElement& edge);
    /// Gives keys other indices: the key `i` of nodes becomes `of_nodes[i]`, that of edges `of_edges[i]`. The schema is
    /// not changed.
    void renumber_keys(std::span<const std::uint32_t> of_nodes, std::span<const std::uint32_t> of_edges);
    /// The index of the node with this id.
    [[nodiscard]] std::optional<std::size_t> find_node(std::string_view id) const;

    [[nodiscard]] const std::vector<NodeElement>& nodes() const { return nodes_; }
    [[nodiscard]] const std::vector<EdgeElement>& edges() const { return edges_; }
    /// Shows the graph to a visitor.
    void visit(ElementVisitor& visitor) const;
    /// Copies text into the arena.
    [[nodiscard]] std::string_view keep(std::string_view text);
    /// The same for words that come again and again: equal ones are kept once.
    [[nodiscard]] std::string_view intern(std::string_view text);

private:
    [[nodiscard]] std::span<const Attribute> keep(std::span<const Attribute> attributes);
    static void renumber(std::span<const Attribute> attributes, std::span<const std::uint32_t> keys);
    [[nodiscard]] std::span<const Spell> keep(std::span<const Spell> times);

    struct Texts; ///< The arena, and what finds texts in it.
    std::unique_ptr<Texts> texts_;
    std::vector<NodeElement> nodes_;
    std::vector<EdgeElement> edges_;
};

/// Fills an ElementGraph with what it is shown.
class ElementCollector final : public ElementVisitor {
public:
    explicit ElementCollector(ElementGraph& graph) : graph_(graph) {}
    void begin(const ElementSchema& schema) override { graph_.schema = schema; }
    void node(const NodeElement& node) override { graph_.add_node(node); }
    void edge(const EdgeElement& edge) override { graph_.add_edge(edge); }
    void end() override {}

private:
    ElementGraph& graph_;
};

/// Shows a knowledge graph as elements: the one place that decides which attributes its nodes and edges have. Carries
/// all of it; memory does not grow with the graph.
void visit_elements(const KnowledgeGraph& graph, ElementVisitor& visitor);

/// The knowledge graph that was shown by `visit_elements`, whatever format it went through; nothing for a graph of
/// other origin. Throws InputError (with `name` as its place) when it was, but has been damaged since.
[[nodiscard]] std::optional<KnowledgeGraph> to_knowledge_graph(const ElementGraph& graph, const std::string& name);

/// Calls `visit` with each item of a list as `Attribute` holds it.
template <typename Visit>
void for_each_item(std::string_view joined, AttributeType type, Visit visit)
{
    const char separator = type == AttributeType::tokens ? ' ' : '\n';
    for (std::size_t begin = 0; begin <= joined.size();) {
        const std::size_t end = joined.find(separator, begin);
        visit(joined.substr(begin, end == std::string_view::npos ? end : end - begin));
        if (end == std::string_view::npos) {
            break;
        }
        begin = end + 1;
    }
}

} // namespace triplewright

#endif
