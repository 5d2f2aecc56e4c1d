// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// GraphML for Gephi, networkx, igraph, graphology and others. One small pugixml tree for each node and edge, so memory
// does not grow with the graph. Key ids are chosen by what Gephi reads: `label`, `size`, `color`, `edgelabel` and
// `weight` are special there, and it folds ids to lower case. Lists are tokens separated by blanks; nodes are named in
// them by their ids.

#include <charconv>
#include <cmath>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <boost/range/iterator_range.hpp>
#include <pugixml.hpp>

#include "formats/appearance.hpp"
#include "formats/characters.hpp"
#include "formats/writers.hpp"
#include "triplewright/resolution/iri.hpp"

namespace triplewright {

namespace {

constexpr std::string_view header =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
    "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";

struct Key {
    const char* id;
    const char* domain;
    const char* name;
    const char* type;
};

constexpr Key keys[] = {
    {"g_base", "graph", "base", "string"},
    {"g_documents", "graph", "documents", "string"}, // a line each: IRI, id, date, title, URL, length; tabs between

    {"label", "node", "label", "string"},
    {"n_iri", "node", "iri", "string"},
    {"n_kind", "node", "kind", "string"},
    {"n_type", "node", "type", "string"},
    {"n_named", "node", "named", "boolean"},
    {"n_aliases", "node", "aliases", "string"}, // a line each
    {"n_datatype", "node", "datatype", "string"},
    {"n_mentions", "node", "mentions", "int"},
    {"n_mention_ranges", "node", "mention_ranges", "string"}, // name=IRI#char=0,5 …
    {"n_mention_texts", "node", "mention_texts",
     "string"}, // a line each, in the same order; none when all are the label
    {"size", "node", "size", "double"},
    {"color", "node", "color", "string"},

    {"edgelabel", "edge", "label", "string"},
    {"weight", "edge", "weight", "double"}, // number of places in the texts
    {"e_iri", "edge", "iri", "string"},
    {"e_relation", "edge", "relation", "string"},
    {"e_base_relation", "edge", "base_relation", "string"},
    {"e_predicate", "edge", "predicate", "string"},
    {"e_words", "edge", "words", "string"},
    {"e_has_object", "edge", "has_object", "boolean"},
    {"e_polarity", "edge", "polarity", "string"},
    {"e_factuality", "edge", "factuality", "string"},
    {"e_tense", "edge", "tense", "string"},
    {"e_aspect", "edge", "aspect", "string"},
    {"e_sources", "edge", "sources", "string"},                 // Wayne < CNN
    {"e_source_nodes", "edge", "source_nodes", "string"},       // n3 n0
    {"e_qualifiers", "edge", "qualifiers", "string"},           // time on 2023-12-27; place in Mexico City
    {"e_qualifier_nodes", "edge", "qualifier_nodes", "string"}, // time/on=n7 place/in=n4
    {"e_confidence", "edge", "confidence", "double"},
    {"e_documents", "edge", "documents", "string"},
    {"e_dates", "edge", "dates", "string"},
    {"e_evidence", "edge", "evidence", "string"}, // IRI#char=0,62;subject=0,5;predicate=6,10;object=11,14 …
};

/// XML 1.0 [2] Char; what is outside of it stops every parser.
std::string to_xml_text(std::string_view text)
{
    return replace_characters(text, [](char32_t c) {
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
    });
}

/// For lists of lines and columns.
std::string to_one_line(std::string_view text)
{
    std::string out(text);
    for (char& c : out) {
        c = c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
    }
    return out;
}

std::string to_number(double value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

std::string to_number(float value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

/// Adds a word to a list.
void add_token(std::string& list, std::string_view token)
{
    if (!list.empty()) {
        list += ' ';
    }
    list += token;
}

/// Area of a node grows with its mentions. Two digits; a square root is the same on every machine.
std::string node_size(const GraphNode& node)
{
    return to_number(std::round(std::sqrt(static_cast<double>(node.mentions.size()) + 1) * 1000) / 100);
}

std::string node_id(Vertex v)
{
    return 'n' + std::to_string(v);
}

std::string range_text(const TextRange& range)
{
    return std::to_string(range.begin) + ',' + std::to_string(range.end);
}

/// Bytes from pugixml to the sink.
class SinkWriter : public pugi::xml_writer {
public:
    explicit SinkWriter(Sink& sink) : sink_(sink) {}
    void write(const void* data, std::size_t size) override { sink_.write({static_cast<const char*>(data), size}); }

private:
    Sink& sink_;
};

class GraphmlWriter {
public:
    GraphmlWriter(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
        : graph_(graph), g_(graph.structure), strict_(options.graphml_strict), sink_(sink), writer_(sink)
    {}

    void write()
    {
        sink_.write(header);
        for (const Key& key : keys) {
            write_key(key);
        }
        sink_.write(" <graph id=\"G\" edgedefault=\"directed\" parse.nodes=\"" +
                    std::to_string(boost::num_vertices(g_)) + "\" parse.edges=\"" +
                    std::to_string(boost::num_edges(g_)) + "\" parse.order=\"nodesfirst\">\n");
        write_graph_data();
        for (const Vertex v : boost::make_iterator_range(boost::vertices(g_))) {
            if (!sink_.good()) {
                return;
            }
            write_node(v);
        }
        std::size_t number = 0;
        for (const auto& edge : boost::make_iterator_range(boost::edges(g_))) {
            if (!sink_.good()) {
                return;
            }
            write_edge(edge, number++);
        }
        sink_.write(" </graph>\n</graphml>\n");
    }

private:
    pugi::xml_node begin(const char* name)
    {
        document_.reset();
        return document_.append_child(name);
    }

    void end(std::string_view indentation)
    {
        sink_.write(indentation);
        document_.first_child().print(writer_, "", pugi::format_raw, pugi::encoding_utf8);
        sink_.write("\n");
    }

    /// A value; empty ones are left out. Text with `&` or `<` goes into CDATA: Gephi takes text in pieces that end at
    /// entities, and drops pieces of blanks.
    static void add_data(pugi::xml_node& element, const char* key, std::string_view value)
    {
        if (value.empty()) {
            return;
        }
        const std::string text = to_xml_text(value);
        pugi::xml_node data = element.append_child("data");
        data.append_attribute("key").set_value(key);
        const bool cdata = text.find_first_of("&<") != std::string::npos;
        data.append_child(cdata ? pugi::node_cdata : pugi::node_pcdata).set_value(text.c_str());
    }

    static void add_flag(pugi::xml_node& element, const char* key, bool value)
    {
        add_data(element, key, value ? "true" : "false");
    }

    void write_key(const Key& key)
    {
        pugi::xml_node element = begin("key");
        element.append_attribute("id").set_value(key.id);
        element.append_attribute("for").set_value(key.domain);
        element.append_attribute("attr.name").set_value(key.name);
        element.append_attribute("attr.type").set_value(key.type);
        end(" ");
    }

    void write_graph_data()
    {
        std::string documents;
        for (const GraphDocument& document : graph_.documents) {
            for (const std::string* field :
                 {&document.iri, &document.id, &document.date, &document.title, &document.url}) {
                documents += to_one_line(*field) + '\t';
            }
            documents += std::to_string(document.code_points) + '\n';
        }
        write_graph_datum("g_base", graph_.base);
        write_graph_datum("g_documents", documents);
    }

    void write_graph_datum(const char* key, const std::string& value)
    {
        pugi::xml_node parent = begin("graph");
        add_data(parent, key, value);
        if (parent.first_child()) {
            sink_.write("  ");
            parent.first_child().print(writer_, "", pugi::format_raw, pugi::encoding_utf8);
            sink_.write("\n");
        }
    }

    void write_node(Vertex v)
    {
        static constexpr std::string_view kinds[] = {"entity", "literal", "statement"};
        const GraphNode& node = g_[v];
        pugi::xml_node element = begin("node");
        element.append_attribute("id").set_value(node_id(v).c_str());
        add_data(element, "label", node.label.empty() ? node_id(v) : node.label);
        add_data(element, "n_iri", node.iri);
        add_data(element, "n_kind", kinds[static_cast<std::size_t>(node.kind)]);
        if (node.kind == NodeKind::entity) {
            add_data(element, "n_type", to_string(node.type));
            add_flag(element, "n_named", node.named);
            add_lines(element, "n_aliases", node.aliases);
            add_mentions(element, node);
        }
        add_data(element, "n_datatype", node.datatype);
        add_data(element, "size", node_size(node));
        add_data(element, "color", appearance_of(node).fill);
        end("  ");
    }

    static void add_lines(pugi::xml_node& element, const char* key, const std::vector<std::string>& lines)
    {
        std::string text;
        for (const std::string& line : lines) {
            text += text.empty() ? "" : "\n";
            text += to_one_line(line);
        }
        add_data(element, key, text);
    }

    void add_mentions(pugi::xml_node& element, const GraphNode& node) const
    {
        static constexpr std::string_view kinds[] = {"name=", "nominal=", "pronoun="};
        std::string ranges;
        std::vector<std::string> texts;
        bool all_like_label = true;
        for (const GraphMention& mention : node.mentions) {
            add_token(ranges, std::string(kinds[static_cast<std::size_t>(mention.kind)]) + place(mention.range));
            texts.push_back(mention.text);
            all_like_label = all_like_label && mention.text == node.label;
        }
        add_data(element, "n_mentions", std::to_string(node.mentions.size()));
        add_data(element, "n_mention_ranges", ranges);
        add_lines(element, "n_mention_texts", all_like_label ? std::vector<std::string>() : texts);
    }

    [[nodiscard]] std::string place(const TextRange& range) const
    {
        return graph_.documents.at(range.document).iri + "#char=" + range_text(range);
    }

    void write_edge(const GraphTraits::edge_descriptor& edge, std::size_t number)
    {
        const GraphStatement& statement = g_[edge];
        const std::string relation = qualified_relation(statement);
        pugi::xml_node element = begin("edge");
        element.append_attribute("id").set_value(('e' + std::to_string(number)).c_str());
        element.append_attribute("source").set_value(node_id(boost::source(edge, g_)).c_str());
        element.append_attribute("target").set_value(node_id(boost::target(edge, g_)).c_str());
        if (!strict_) { // Gephi's type of the edge: without it, it merges what is parallel. Not in the XML Schema.
            element.append_attribute("label").set_value(to_xml_text(relation).c_str());
        }
        add_data(element, "edgelabel", relation_label(statement));
        add_data(element, "weight", std::to_string(statement.evidence.size()));
        add_data(element, "e_iri", statement.iri);
        add_data(element, "e_relation", relation_iri(relation));
        add_data(element, "e_base_relation", relation_iri(base_relation_of(statement)));
        add_data(element, "e_predicate", statement.predicate);
        add_data(element, "e_words", statement.words);
        add_flag(element, "e_has_object", statement.has_object);
        add_data(element, "e_polarity", to_string(statement.polarity));
        add_data(element, "e_factuality", to_string(statement.factuality));
        add_data(element, "e_tense", to_string(statement.tense));
        add_data(element, "e_aspect", to_string(statement.aspect));
        add_sources(element, statement);
        add_qualifiers(element, statement);
        add_data(element, "e_confidence", to_number(statement.confidence));
        add_evidence(element, statement);
        end("  ");
    }

    [[nodiscard]] std::string relation_iri(const std::string& relation) const
    {
        return graph_.base + "relation/" + percent_encode_segment(relation);
    }

    void add_sources(pugi::xml_node& element, const GraphStatement& statement) const
    {
        std::string labels;
        std::string nodes;
        for (const Vertex source : statement.sources) {
            labels += (labels.empty() ? "" : " < ") + g_[source].label;
            add_token(nodes, node_id(source));
        }
        add_data(element, "e_sources", labels);
        add_data(element, "e_source_nodes", nodes);
    }

    void add_qualifiers(pugi::xml_node& element, const GraphStatement& statement) const
    {
        std::string labels;
        std::string nodes;
        for (const GraphQualifier& qualifier : statement.qualifiers) {
            labels += (labels.empty() ? "" : "; ") + qualifier.role + ' ';
            labels += qualifier.preposition.empty() ? "" : qualifier.preposition + ' ';
            labels += g_[qualifier.value].label;
            add_token(nodes, percent_encode_segment(qualifier.role) + '/' +
                                 percent_encode_segment(qualifier.preposition) + '=' + node_id(qualifier.value));
        }
        add_data(element, "e_qualifiers", labels);
        add_data(element, "e_qualifier_nodes", nodes);
    }

    void add_evidence(pugi::xml_node& element, const GraphStatement& statement) const
    {
        std::string places;
        std::set<std::string> documents;
        std::set<std::string> dates;
        for (const Evidence& evidence : statement.evidence) {
            documents.insert(graph_.documents.at(evidence.sentence.document).iri);
            dates.insert(graph_.documents[evidence.sentence.document].date);
            add_token(places, place(evidence.sentence) + ";subject=" + range_text(evidence.subject) + ";predicate=" +
                                  range_text(evidence.predicate) + ";object=" + range_text(evidence.object));
        }
        add_set(element, "e_documents", documents);
        add_set(element, "e_dates", dates);
        add_data(element, "e_evidence", places);
    }

    static void add_set(pugi::xml_node& element, const char* key, const std::set<std::string>& values)
    {
        std::string list;
        for (const std::string& value : values) {
            if (!value.empty()) {
                add_token(list, value);
            }
        }
        add_data(element, key, list);
    }

    const KnowledgeGraph& graph_;
    const GraphStructure& g_;
    bool strict_;
    Sink& sink_;
    SinkWriter writer_;
    pugi::xml_document document_;
};

} // namespace

void write_graphml(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
{
    GraphmlWriter(graph, options, sink).write();
}

} // namespace triplewright
