// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf_statements.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

#include <boost/range/iterator_range.hpp>

#include "formats/rdf_names.hpp"
#include "formats/string_map.hpp"
#include "triplewright/extraction/roles.hpp"
#include "triplewright/resolution/iri.hpp"

namespace triplewright {

namespace {

using Edge = GraphTraits::edge_descriptor;

/// 0.93; two digits are more than a confidence is worth, and the same on every machine.
RdfLiteral to_confidence(float confidence)
{
    const long hundredths = std::lround(std::clamp(confidence, 0.0F, 1.0F) * 100);
    const std::string digits = std::to_string(100 + hundredths % 100).substr(1);
    return {std::to_string(hundredths / 100) + '.' + digits, std::string(xsd_namespace) + "decimal"};
}

RdfLiteral to_text(std::string_view text)
{
    return {to_rdf_text(text), ""};
}

RdfLiteral to_boolean(bool value)
{
    return {value ? "true" : "false", std::string(xsd_namespace) + "boolean"};
}

RdfLiteral to_index(std::size_t number)
{
    return {std::to_string(number), std::string(xsd_namespace) + "nonNegativeInteger"};
}

/// The same relation under one name: what a reader needs to know about it.
struct Relation {
    std::string label;
    std::string base; ///< Local name; "" for one without standing.
    Polarity polarity = Polarity::positive;
    Factuality factuality = Factuality::actual;
    bool reported = false;
};

/// The names of one namespace, each made once.
class Namespace {
public:
    Namespace(const RdfNames& names, std::string_view prefix) : names_(names), prefix_(prefix) {}

    const RdfName& operator()(std::string_view local)
    {
        auto found = made_.find(local);
        if (found == made_.end()) {
            RdfName name = names_.name(prefix_, percent_encode_segment(local));
            if (name.prefixed == "rdf:type") { // Serd writes `a` for the IRI only
                name.prefixed.clear();
            }
            found = made_.emplace(local, std::move(name)).first;
        }
        return found->second;
    }

private:
    const RdfNames& names_;
    std::string_view prefix_;
    StringMap<RdfName> made_;
};

class Walk {
public:
    Walk(const KnowledgeGraph& graph, const WriteOptions& options, bool in_document_graphs, QuadVisitor& visitor)
        : graph_(graph), g_(graph.structure), options_(options), in_document_graphs_(in_document_graphs), out_(visitor),
          names_(graph.base)
    {
        rank_vertices();
        for (const Vertex v : boost::make_iterator_range(boost::vertices(g_))) {
            vertex_names_.push_back(g_[v].kind == NodeKind::literal ? RdfName() : names_.name_of_iri(g_[v].iri));
        }
        for (const GraphDocument& document : graph.documents) {
            document_names_.push_back(names_.name_of_iri(document.iri));
        }
        for (const Edge edge : boost::make_iterator_range(boost::edges(g_))) {
            statements_.push_back(edge);
        }
        std::sort(statements_.begin(), statements_.end(),
                  [&](const Edge& a, const Edge& b) { return g_[a].iri < g_[b].iri; });
    }

    void run()
    {
        for (const auto& [prefix, iri] : names_.prefixes()) {
            out_.prefix(prefix, iri);
        }
        for (std::size_t d = 0; d < graph_.documents.size() && out_.wants_more(); ++d) {
            write_document(d);
        }
        for (const Vertex v : boost::make_iterator_range(boost::vertices(g_))) {
            if (g_[v].kind == NodeKind::entity && out_.wants_more()) {
                write_entity(v);
                if (!in_document_graphs_) {
                    write_direct_triples(v);
                }
            }
        }
        collect_mentions();
        if (in_document_graphs_) {
            write_document_graphs();
        } else {
            write_statements(statements_);
        }
        write_relations();
        write_qualifiers();
        for (std::size_t d = 0; !in_document_graphs_ && d < graph_.documents.size(); ++d) {
            write_mentions(d);
        }
        out_.end();
    }

private:
    [[nodiscard]] RdfName span_name(const TextRange& range) const
    {
        return {document_names_.at(range.document).iri + "#char=" + std::to_string(range.begin) + ',' +
                    std::to_string(range.end),
                ""};
    }

    // --- quads ---

    static RdfTerm to_term(const RdfName& name) { return {TermKind::iri, name.iri, {}, {}, name.prefixed}; }

    void triple(const RdfName& subject, const RdfName& predicate, const RdfName& object)
    {
        out_.quad({to_term(subject), to_term(predicate), to_term(object), graph_term_});
    }

    void triple(const RdfName& subject, const RdfName& predicate, const RdfLiteral& object)
    {
        out_.quad({to_term(subject), to_term(predicate), literal_term(object.lexical, object.datatype), graph_term_});
    }

    /// A triple whose object is a vertex.
    void link(const RdfName& subject, const RdfName& predicate, Vertex object)
    {
        if (g_[object].kind == NodeKind::literal) {
            triple(subject, predicate, literals_.at(ranks_[object] - boost::num_vertices(g_)));
        } else {
            triple(subject, predicate, vertex_names_[object]);
        }
    }

    /// The order in which vertices are written: entities, literals, statements. Literals that are written alike have
    /// one rank ("about 5" is no integer, whatever its datatype), so that a graph that was read back comes in the same
    /// order.
    void rank_vertices()
    {
        const std::size_t size = boost::num_vertices(g_);
        std::vector<std::pair<RdfLiteral, Vertex>> written;
        ranks_.resize(size);
        for (const Vertex v : boost::make_iterator_range(boost::vertices(g_))) {
            if (g_[v].kind == NodeKind::literal) {
                written.emplace_back(to_literal(g_[v].label, g_[v].datatype), v);
            } else {
                ranks_[v] = g_[v].kind == NodeKind::entity ? v : 2 * size + v;
            }
        }
        std::sort(written.begin(), written.end());
        for (auto& [literal, v] : written) {
            if (literals_.empty() || literals_.back() != literal) {
                literals_.push_back(std::move(literal));
            }
            ranks_[v] = size + literals_.size() - 1;
        }
    }

    // --- graphs of documents ---

    void write_document_graphs()
    {
        std::vector<std::vector<Edge>> said(graph_.documents.size());
        for (const Edge& edge : statements_) {
            for (const Evidence& evidence : g_[edge].evidence) {
                std::vector<Edge>& edges = said.at(evidence.sentence.document);
                if (edges.empty() || edges.back() != edge) {
                    edges.push_back(edge);
                }
            }
        }
        for (std::size_t d = 0; d < said.size() && out_.wants_more(); ++d) {
            document_ = d;
            graph_term_ = to_term(document_names_[d]);
            std::vector<Vertex> subjects;
            for (const Edge& edge : said[d]) {
                if (g_[boost::source(edge, g_)].kind == NodeKind::entity) {
                    subjects.push_back(boost::source(edge, g_));
                }
            }
            std::sort(subjects.begin(), subjects.end());
            subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
            for (const Vertex v : subjects) {
                write_direct_triples(v);
            }
            write_statements(said[d]);
            write_mentions(d);
        }
        document_.reset();
        graph_term_ = {};
    }

    static bool is_said_in(const GraphStatement& statement, std::size_t document)
    {
        return std::any_of(statement.evidence.begin(), statement.evidence.end(),
                           [&](const Evidence& evidence) { return evidence.sentence.document == document; });
    }

    /// True for what belongs into the graph that is being written.
    [[nodiscard]] bool is_wanted(const GraphStatement& statement) const
    {
        return !document_ || is_said_in(statement, *document_);
    }

    // --- documents ---

    void write_document(std::size_t d)
    {
        const GraphDocument& document = graph_.documents[d];
        const RdfName& name = document_names_[d];
        triple(name, rdf("type"), schema("NewsArticle"));
        if (!document.id.empty()) {
            triple(name, schema("identifier"), to_text(document.id));
        }
        if (!document.title.empty()) {
            triple(name, schema("headline"), to_text(document.title));
        }
        if (!document.date.empty()) {
            triple(name, schema("datePublished"), to_literal(document.date, date_datatype(document.date)));
        }
        const RdfName url = names_.name_of_iri(document.url);
        if (is_absolute_iri(url.iri)) {
            triple(name, schema("url"), url);
        }
    }

    // --- entities and facts ---

    void write_entity(Vertex v)
    {
        const GraphNode& node = g_[v];
        const RdfName& name = vertex_names_[v];
        const TypeNames types = type_names(node.type);
        if (!types.schema.empty()) {
            triple(name, rdf("type"), schema(types.schema));
        }
        if (!types.own.empty()) {
            triple(name, rdf("type"), tw(types.own));
        }
        triple(name, rdfs("label"), to_text(node.label));
        for (const std::string& alias : node.aliases) {
            triple(name, skos("altLabel"), to_text(alias));
        }
        triple(name, tw("named"), to_boolean(node.named));
    }

    /// The name under which a statement is a plain triple, or "".
    [[nodiscard]] std::string direct_relation(const GraphStatement& statement) const
    {
        switch (options_.direct) {
        case DirectTriples::asserted: return is_plain(statement) ? base_relation_of(statement) : "";
        case DirectTriples::qualified: return qualified_relation(statement);
        case DirectTriples::all: return base_relation_of(statement);
        case DirectTriples::none: break;
        }
        return {};
    }

    void write_direct_triples(Vertex v)
    {
        // Statements may differ in what a plain triple does not say.
        std::vector<std::tuple<std::string, std::size_t, Vertex>> facts;
        for (const Edge& edge : boost::make_iterator_range(boost::out_edges(v, g_))) {
            std::string relation = direct_relation(g_[edge]);
            if (!relation.empty() && is_wanted(g_[edge])) {
                note_relation(g_[edge]);
                const Vertex object = boost::target(edge, g_);
                facts.emplace_back(std::move(relation), ranks_[object], object);
            }
        }
        std::sort(facts.begin(), facts.end());
        std::string_view last_relation;
        std::size_t last_rank = 0;
        for (const auto& [relation, rank, object] : facts) {
            if (relation != last_relation || rank != last_rank) {
                link(vertex_names_[v], r(relation), object);
            }
            last_relation = relation;
            last_rank = rank;
        }
    }

    // --- statement nodes ---

    void write_statements(const std::vector<Edge>& statements)
    {
        for (const Edge& edge : statements) {
            if (!out_.wants_more()) {
                return;
            }
            if (options_.statements_layer) {
                write_statement(edge);
            } else if (const Vertex v = find_vertex(g_[edge].iri); v != boost::num_vertices(g_)) {
                write_direct_triples(v); // facts about statements still are facts
            }
        }
    }

    void write_statement(const Edge& edge)
    {
        const GraphStatement& statement = g_[edge];
        const RdfName name = names_.name_of_iri(statement.iri);
        note_relation(statement);
        triple(name, rdf("type"), rdf("Statement"));
        const Vertex vertex = find_vertex(statement.iri);
        if (vertex != boost::num_vertices(g_)) {
            triple(name, rdfs("label"), to_text(g_[vertex].label));
        }
        link(name, rdf("subject"), boost::source(edge, g_));
        triple(name, rdf("predicate"), r(base_relation_of(statement)));
        if (statement.has_object) {
            link(name, rdf("object"), boost::target(edge, g_));
        }
        write_qualifiers_of(name, statement);
        write_standing(name, statement);
        write_evidence(name, statement);
        if (vertex != boost::num_vertices(g_)) {
            write_direct_triples(vertex);
        }
    }

    /// The vertex of a statement that is an argument of another, or the number of vertices.
    [[nodiscard]] Vertex find_vertex(const std::string& iri) const
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

    void write_qualifiers_of(const RdfName& name, const GraphStatement& statement)
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
            rows.emplace_back(role != nullptr ? to_camel_case(role->role) : "qualifier", ranks_[qualifier.value],
                              std::move(refined), qualifier.value);
        }
        std::sort(rows.begin(), rows.end());
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            const auto& [property, rank, refined, value] = *row;
            const bool is_new = row == rows.begin() || std::get<0>(row[-1]) != property || std::get<1>(row[-1]) != rank;
            if (is_new) {
                link(name, tw(property), value);
            }
            if (!refined.empty() && (is_new || std::get<2>(row[-1]) != refined)) {
                link(name, q(refined), value);
            }
        }
    }

    void write_standing(const RdfName& name, const GraphStatement& statement)
    {
        triple(name, tw("polarity"), tw(to_camel_case(to_string(statement.polarity))));
        triple(name, tw("factuality"), tw(to_camel_case(to_string(statement.factuality))));
        if (statement.tense != Tense::none) {
            triple(name, tw("tense"), tw(to_camel_case(to_string(statement.tense))));
        }
        if (statement.tense != Tense::none || statement.aspect != Aspect::simple) {
            triple(name, tw("aspect"), tw(to_camel_case(to_string(statement.aspect))));
        }
        write_sources(name, statement);
        triple(name, tw("confidence"), to_confidence(statement.confidence));
        if (!statement.words.empty()) {
            triple(name, tw("words"), to_text(statement.words));
        }
    }

    /// Who says it, and through whom. From the third step outwards, a property of the step too, so that the order of a
    /// chain is kept without lists.
    void write_sources(const RdfName& name, const GraphStatement& statement)
    {
        for (std::size_t i = 0; i < statement.sources.size(); ++i) {
            link(name, tw(i == 0 ? "attributedTo" : "relayedBy"), statement.sources[i]);
        }
        for (std::size_t i = 2; i < statement.sources.size(); ++i) {
            longest_chain_ = std::max(longest_chain_, i);
            link(name, q("relayedBy" + std::to_string(i)), statement.sources[i]);
        }
    }

    void write_evidence(const RdfName& name, const GraphStatement& statement)
    {
        write_spans(name, prov("wasDerivedFrom"), statement, &Evidence::sentence);
        write_spans(name, tw("subjectSpan"), statement, &Evidence::subject);
        write_spans(name, tw("predicateSpan"), statement, &Evidence::predicate);
        if (statement.has_object) {
            write_spans(name, tw("objectSpan"), statement, &Evidence::object);
        }
    }

    void write_spans(const RdfName& name, const RdfName& property, const GraphStatement& statement,
                     TextRange Evidence::*part)
    {
        std::vector<TextRange> ranges;
        for (const Evidence& evidence : statement.evidence) {
            const bool is_here = !document_ || evidence.sentence.document == *document_;
            if (is_here && (evidence.*part).begin != (evidence.*part).end) {
                ranges.push_back(evidence.*part);
            }
        }
        std::sort(ranges.begin(), ranges.end());
        ranges.erase(std::unique(ranges.begin(), ranges.end()), ranges.end());
        for (const TextRange& range : ranges) {
            triple(name, property, span_name(range));
        }
    }

    // --- relations and qualifiers ---

    void note_relation(const GraphStatement& statement)
    {
        GraphStatement plain;
        plain.predicate = statement.predicate;
        const std::string base = base_relation_of(statement);
        if (relations_.find(base) == relations_.end()) {
            relations_.emplace(base, Relation{relation_label(plain), "", {}, {}, false});
        }
        if (options_.direct == DirectTriples::qualified && !is_plain(statement)) {
            std::string qualified = qualified_relation(statement);
            if (relations_.find(qualified) == relations_.end()) {
                relations_.emplace(std::move(qualified), Relation{relation_label(statement), base, statement.polarity,
                                                                  statement.factuality, !statement.sources.empty()});
            }
        }
    }

    void write_relations()
    {
        for (const auto& [local, relation] : relations_) {
            const RdfName& name = r(local);
            triple(name, rdf("type"), rdf("Property"));
            triple(name, rdfs("label"), to_text(relation.label));
            if (!relation.base.empty()) {
                triple(name, tw("baseRelation"), r(relation.base));
                triple(name, tw("polarity"), tw(to_camel_case(to_string(relation.polarity))));
                triple(name, tw("factuality"), tw(to_camel_case(to_string(relation.factuality))));
                triple(name, tw("reported"), to_boolean(relation.reported));
            }
        }
    }

    void write_qualifiers()
    {
        for (const auto& [local, qualifier] : qualifiers_) {
            const RdfName& name = q(local);
            const QualifierRole* role = find_qualifier_role(qualifier.role);
            std::string label(role != nullptr ? role->label : qualifier.preposition);
            if (role != nullptr) {
                label += " (" + qualifier.preposition + ')';
            } else if (label.empty()) {
                label = qualifier.role;
            }
            triple(name, rdf("type"), rdf("Property"));
            triple(name, rdfs("subPropertyOf"), tw(role != nullptr ? to_camel_case(role->role) : "qualifier"));
            triple(name, rdfs("label"), to_text(label));
            if (!qualifier.preposition.empty()) {
                triple(name, tw("preposition"), to_text(qualifier.preposition));
            }
        }
        for (std::size_t step = 2; step <= longest_chain_; ++step) {
            const RdfName& name = q("relayedBy" + std::to_string(step));
            triple(name, rdf("type"), rdf("Property"));
            triple(name, rdfs("subPropertyOf"), tw("relayedBy"));
            triple(name, rdfs("label"), to_text("relayed by (step " + std::to_string(step) + ')'));
        }
    }

    // --- mentions ---

    struct PlacedMention {
        TextRange range;
        Vertex entity = 0;
        const GraphMention* mention = nullptr;
    };

    void collect_mentions()
    {
        if (!options_.mentions_layer) {
            return;
        }
        for (const Vertex v : boost::make_iterator_range(boost::vertices(g_))) {
            for (const GraphMention& mention : g_[v].mentions) {
                mentions_.push_back({mention.range, v, &mention});
            }
        }
        std::sort(mentions_.begin(), mentions_.end(), [](const PlacedMention& a, const PlacedMention& b) {
            return std::tie(a.range, a.entity, a.mention->text) < std::tie(b.range, b.entity, b.mention->text);
        });
    }

    void write_mentions(std::size_t d)
    {
        if (!options_.mentions_layer) {
            return;
        }
        const RdfName context = span_name({static_cast<std::uint32_t>(d), 0, graph_.documents[d].code_points});
        triple(context, rdf("type"), nif("Context"));
        triple(context, nif("sourceUrl"), document_names_[d]);
        triple(context, nif("beginIndex"), to_index(0));
        triple(context, nif("endIndex"), to_index(graph_.documents[d].code_points));
        while (next_mention_ < mentions_.size() && mentions_[next_mention_].range.document == d && out_.wants_more()) {
            const std::size_t begin = next_mention_;
            while (next_mention_ < mentions_.size() && mentions_[next_mention_].range == mentions_[begin].range) {
                ++next_mention_;
            }
            write_place(context, {mentions_.data() + begin, next_mention_ - begin});
        }
    }

    /// The mentions in one place, which may be of several entities.
    void write_place(const RdfName& context, std::span<const PlacedMention> mentions)
    {
        const TextRange& range = mentions.front().range;
        const RdfName name = span_name(range);
        triple(name, rdf("type"), nif("Phrase"));
        triple(name, nif("referenceContext"), context);
        triple(name, nif("anchorOf"), to_text(mentions.front().mention->text));
        triple(name, nif("beginIndex"), to_index(range.begin));
        triple(name, nif("endIndex"), to_index(range.end));
        std::array<bool, 3> kinds{};
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            kinds.at(static_cast<std::size_t>(mentions[i].mention->kind)) = true;
            if (i == 0 || mentions[i].entity != mentions[i - 1].entity) {
                triple(name, itsrdf("taIdentRef"), vertex_names_[mentions[i].entity]);
            }
        }
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            if (kinds[i]) {
                triple(name, tw("mentionKind"), tw(to_string(static_cast<MentionKind>(i))));
            }
        }
    }

    const KnowledgeGraph& graph_;
    const GraphStructure& g_;
    const WriteOptions& options_;
    bool in_document_graphs_;
    QuadVisitor& out_;
    std::optional<std::size_t> document_; ///< Whose graph is being written.
    RdfTerm graph_term_;
    RdfNames names_;
    std::vector<RdfName> vertex_names_;
    std::vector<RdfName> document_names_;
    std::vector<std::size_t> ranks_;   ///< Of every vertex.
    std::vector<RdfLiteral> literals_; ///< Of the ranks from the number of vertices on.
    std::vector<Edge> statements_;     ///< By IRI.
    Namespace rdf{names_, "rdf"};
    Namespace rdfs{names_, "rdfs"};
    Namespace skos{names_, "skos"};
    Namespace prov{names_, "prov"};
    Namespace schema{names_, "schema"};
    Namespace nif{names_, "nif"};
    Namespace itsrdf{names_, "itsrdf"};
    Namespace tw{names_, "tw"};
    Namespace r{names_, "r"};
    Namespace q{names_, "q"};
    std::map<std::string, Relation> relations_;        ///< Those that were written, by local name.
    std::map<std::string, GraphQualifier> qualifiers_; ///< Refined ones that were written, by local name.
    std::size_t longest_chain_ = 0;
    std::vector<PlacedMention> mentions_; ///< By place.
    std::size_t next_mention_ = 0;
};

} // namespace

void walk_rdf(const KnowledgeGraph& graph, const WriteOptions& options, bool in_document_graphs, QuadVisitor& visitor)
{
    Walk(graph, options, in_document_graphs && options.document_graphs, visitor).run();
}

} // namespace triplewright
