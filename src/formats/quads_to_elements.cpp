// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/quads_to_elements.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "formats/attribute_buffer.hpp"
#include "formats/attribute_values.hpp"
#include "formats/rdf_guard.hpp"

namespace triplewright {

namespace {

/// Properties that name a resource, the best first.
constexpr std::array<std::string_view, 8> label_properties = {rdfs_label,
                                                              "http://www.w3.org/2004/02/skos/core#prefLabel",
                                                              "https://schema.org/name",
                                                              "http://schema.org/name",
                                                              "http://xmlns.com/foaf/0.1/name",
                                                              "http://purl.org/dc/terms/title",
                                                              "http://purl.org/dc/elements/1.1/title",
                                                              "https://schema.org/headline"};

/// What comes behind the last `#`, `/` or `:`.
std::string_view local_name(std::string_view iri)
{
    while (iri.size() > 1 && (iri.back() == '/' || iri.back() == '#')) {
        iri.remove_suffix(1);
    }
    const std::size_t at = iri.find_last_of("#/:");
    return at == std::string_view::npos || at + 1 == iri.size() ? iri : iri.substr(at + 1);
}

std::string with_spaces(std::string_view text)
{
    std::string out(text);
    std::replace(out.begin(), out.end(), '_', ' ');
    return out;
}

/// What is known of a property whose objects are literals.
struct Column {
    AttributeType type = AttributeType::integer; ///< The narrowest that all values have.
    std::uint32_t key = 0;
};

AttributeType type_of(const RdfTerm& literal)
{
    if (literal.datatype.starts_with(xsd_namespace)) {
        const std::string_view name = literal.datatype.substr(xsd_namespace.size());
        if (name == "boolean" && parse_boolean(literal.value)) {
            return AttributeType::boolean;
        }
        if ((name == "integer" || name == "int" || name == "long" || name == "nonNegativeInteger" || name == "short") &&
            parse_integer(literal.value)) {
            return AttributeType::integer;
        }
        if ((name == "double" || name == "decimal" || name == "float") && parse_number(literal.value)) {
            return AttributeType::real;
        }
    }
    return AttributeType::text;
}

AttributeType wider(AttributeType a, AttributeType b)
{
    if (a == b) {
        return a;
    }
    const auto is_number = [](AttributeType t) { return t == AttributeType::integer || t == AttributeType::real; };
    return is_number(a) && is_number(b) ? AttributeType::real : AttributeType::text;
}

class ElementShow {
public:
    ElementShow(const QuadTable& table, ElementVisitor& visitor)
        : table_(table), visitor_(visitor), type_(table.find_iri(rdf_type))
    {
        for (const std::string_view property : label_properties) {
            label_properties_.push_back(table.find_iri(property));
        }
    }

    void show()
    {
        collect();
        ElementSchema schema = make_schema();
        visitor_.begin(schema);
        for (TermId id = 1; id < table_.term_count() && goes_on(); ++id) {
            if (is_node_[id]) {
                show_node(id);
            }
        }
        const auto& rows = table_.rows();
        for (std::size_t i = 0; i < rows.size() && goes_on(); ++i) {
            if (is_edge(rows[i])) {
                show_edge(rows, i);
            }
        }
        visitor_.end();
    }

private:
    static constexpr std::uint32_t iri_key = 0;      // of nodes: where the id is one
    static constexpr std::uint32_t relation_key = 0; // of edges
    static constexpr std::uint32_t graph_key = 1;

    [[nodiscard]] bool goes_on() { return (++asked_ & 255U) != 0 || visitor_.wants_more(); }

    [[nodiscard]] bool is_edge(const QuadRow& row) const
    {
        return table_.term(row.object).kind != TermKind::literal && row.predicate != type_;
    }

    [[nodiscard]] bool is_label(TermId property) const
    {
        return std::find(label_properties_.begin(), label_properties_.end(), property) != label_properties_.end();
    }

    void collect()
    {
        is_node_.resize(table_.term_count());
        const auto& rows = table_.rows();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QuadRow& row = rows[i];
            is_node_[row.subject] = true;
            if (is_edge(row)) {
                is_node_[row.object] = true;
                edge_count_ += i == 0 || !same_triple(rows[i - 1], row) ? 1 : 0;
                has_graphs_ = has_graphs_ || row.graph != no_term;
            } else if (row.predicate != type_) {
                const AttributeType type = type_of(table_.term(row.object));
                const auto [column, is_new] = columns_.try_emplace(row.predicate, Column{type, 0});
                const bool is_list = i > 0 && rows[i - 1].subject == row.subject &&
                                     rows[i - 1].predicate == row.predicate && rows[i - 1].object != row.object &&
                                     table_.term(rows[i - 1].object).kind == TermKind::literal;
                column->second.type = is_list || column->second.type == AttributeType::lines
                                          ? AttributeType::lines
                                          : wider(column->second.type, type);
            }
        }
        index_.resize(is_node_.size());
        for (std::size_t id = 0; id < is_node_.size(); ++id) {
            index_[id] = node_count_;
            node_count_ += is_node_[id] ? 1 : 0;
        }
    }

    static bool same_triple(const QuadRow& a, const QuadRow& b)
    {
        return a.subject == b.subject && a.predicate == b.predicate && a.object == b.object;
    }

    /// `prefix:local` where the document has a prefix; else the local name, and the IRI when that is taken.
    std::string column_name(TermId property)
    {
        const std::string_view iri = table_.term(property).value;
        std::string name;
        if (!table_.prefixes().abbreviate(iri, name)) {
            name = local_name(iri);
        }
        return names_.insert(name).second ? name : std::string(iri);
    }

    ElementSchema make_schema()
    {
        ElementSchema schema;
        schema.node_keys.push_back({"iri", AttributeType::text});
        names_ = {"iri", "id", "label", "type"};
        for (auto& [property, column] : columns_) {
            column.key = static_cast<std::uint32_t>(schema.node_keys.size());
            schema.node_keys.push_back({column_name(property), column.type});
        }
        schema.edge_keys.push_back({"relation", AttributeType::text});
        if (has_graphs_) {
            schema.edge_keys.push_back({"graph", AttributeType::lines});
        }
        schema.node_features.labels = true;
        schema.node_features.types = type_ != no_term;
        schema.edge_features.labels = true;
        schema.edge_features.types = true;
        schema.node_count = node_count_;
        schema.edge_count = edge_count_;
        return schema;
    }

    /// The id of a node: its IRI, or a blank node's label.
    [[nodiscard]] std::string_view id_of(TermId id, std::string& room) const
    {
        const RdfTerm term = table_.term(id);
        if (term.kind != TermKind::blank) {
            return term.value;
        }
        room.assign("_:").append(term.value);
        return room;
    }

    /// English and without a language come before other languages.
    [[nodiscard]] std::string_view label_of(TermId id) const
    {
        for (const TermId property : label_properties_) {
            std::string_view first;
            for (const QuadRow& row : property == no_term ? std::span<const QuadRow>() : table_.of(id, property)) {
                const RdfTerm term = table_.term(row.object);
                if (term.kind == TermKind::literal && !term.value.empty()) {
                    if (term.language.empty() || term.language == "en" || term.language.starts_with("en-")) {
                        return term.value;
                    }
                    first = first.empty() ? term.value : first;
                }
            }
            if (!first.empty()) {
                return first;
            }
        }
        return {};
    }

    void show_node(TermId id)
    {
        const RdfTerm term = table_.term(id);
        buffer_.clear();
        types_.clear();
        NodeElement node;
        node.id = id_of(id, id_room_);
        node.label = label_of(id);
        if (node.label.empty()) {
            node.label = term.kind == TermKind::iri ? local_name(term.value) : node.id;
        }
        if (term.kind == TermKind::iri) {
            buffer_.add_text(iri_key, term.value);
        }
        std::vector<std::pair<std::uint32_t, std::span<const QuadRow>>> cells;
        const auto rows = table_.of(id);
        for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
            const TermId property = rows[begin].predicate;
            while (end < rows.size() && rows[end].predicate == property) {
                ++end;
            }
            if (property == type_) {
                add_types(rows.subspan(begin, end - begin));
            } else if (const auto column = columns_.find(property); column != columns_.end()) {
                cells.emplace_back(column->second.key, rows.subspan(begin, end - begin));
            }
        }
        std::sort(cells.begin(), cells.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [key, values] : cells) {
            add_cell(key, values);
        }
        node.type = types_;
        node.attributes = buffer_.finish();
        visitor_.node(node);
    }

    void add_types(std::span<const QuadRow> rows)
    {
        TermId last = no_term;
        for (const QuadRow& row : rows) {
            if (row.object != last) {
                const RdfTerm type = table_.term(row.object);
                std::string name;
                if (type.kind != TermKind::iri) {
                    name = type.value;
                } else if (!table_.prefixes().abbreviate(type.value, name)) {
                    name = local_name(type.value);
                }
                types_ += (types_.empty() ? "" : ", ") + name;
            }
            last = row.object;
        }
    }

    void add_cell(std::uint32_t key, std::span<const QuadRow> rows)
    {
        const AttributeType type = columns_.at(rows.front().predicate).type;
        TermId last = no_term;
        std::string* list = nullptr;
        for (const QuadRow& row : rows) {
            const RdfTerm term = table_.term(row.object);
            if (term.kind != TermKind::literal || row.object == last) {
                continue;
            }
            last = row.object;
            if (type == AttributeType::lines) {
                if (list == nullptr) {
                    list = &buffer_.begin_text();
                } else {
                    *list += '\n';
                }
                for (const char c : term.value) { // a line of its own for each value
                    *list += c == '\n' ? ' ' : c;
                }
            } else if (const auto attribute = parse_attribute(key, type, term.value)) {
                buffer_.add(*attribute);
            }
        }
        if (list != nullptr) {
            buffer_.end_text(key, type);
        }
    }

    void show_edge(const std::vector<QuadRow>& rows, std::size_t i)
    {
        const QuadRow& row = rows[i];
        if (i > 0 && same_triple(rows[i - 1], row)) { // was shown, with all its graphs
            return;
        }
        const std::string_view relation = table_.term(row.predicate).value;
        buffer_.clear();
        buffer_.add_text(relation_key, relation);
        if (has_graphs_) {
            std::string& graphs = buffer_.begin_text();
            const std::size_t begin = graphs.size();
            for (std::size_t j = i; j < rows.size() && same_triple(rows[j], row); ++j) {
                if (rows[j].graph != no_term) {
                    graphs += graphs.size() > begin ? "\n" : "";
                    graphs += id_of(rows[j].graph, id_room_);
                }
            }
            buffer_.end_text(graph_key, AttributeType::lines);
        }
        std::string name;
        if (!table_.prefixes().abbreviate(relation, name)) {
            name = local_name(relation);
        }
        const std::string label = with_spaces(local_name(relation));
        EdgeElement edge;
        edge.source = id_of(row.subject, id_room_);
        edge.target = id_of(row.object, other_room_);
        edge.source_index = index_[row.subject];
        edge.target_index = index_[row.object];
        edge.type = name;
        edge.label = label;
        edge.attributes = buffer_.finish();
        visitor_.edge(edge);
    }

    const QuadTable& table_;
    ElementVisitor& visitor_;
    TermId type_;
    std::vector<TermId> label_properties_;
    std::vector<bool> is_node_; ///< By term.
    std::vector<TermId> index_; ///< By term: how many nodes come before it.
    std::map<TermId, Column> columns_;
    std::unordered_set<std::string> names_;
    TermId node_count_ = 0;
    std::size_t edge_count_ = 0;
    std::size_t asked_ = 0;
    bool has_graphs_ = false;
    AttributeBuffer buffer_;
    std::string id_room_;
    std::string other_room_;
    std::string types_;
};

} // namespace

void visit_elements(const QuadTable& table, ElementVisitor& visitor)
{
    ElementShow(table, visitor).show();
}

} // namespace triplewright
