// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf_statements.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include <boost/range/iterator_range.hpp>

#include "formats/rdf_names.hpp"
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

class Walk {
public:
    Walk(const KnowledgeGraph& graph, const WriteOptions& options, RdfConsumer& consumer)
        : graph_(graph), g_(graph.structure), options_(options), out_(consumer), names_(graph.base)
    {
        for (const Vertex v : boost::make_iterator_range(boost::vertices(g_))) {
            vertex_names_.push_back(g_[v].kind == NodeKind::literal ? RdfName() : names_.name_of_iri(g_[v].iri));
        }
        for (const GraphDocument& document : graph.documents) {
            document_names_.push_back(names_.name_of_iri(document.iri));
        }
        if (options_.statements_layer) {
            for (const Edge edge : boost::make_iterator_range(boost::edges(g_))) {
                statements_.push_back(edge);
            }
            std::sort(statements_.begin(), statements_.end(),
                      [&](const Edge& a, const Edge& b) { return g_[a].iri < g_[b].iri; });
        }
    }

    void run()
    {
        for (const auto& [prefix, iri] : names_.prefixes()) {
            out_.prefix(prefix, iri);
        }
        for (std::size_t d = 0; d < graph_.documents.size() && out_.good(); ++d) {
            write_document(d);
        }
        for (const Vertex v : boost::make_iterator_range(boost::vertices(g_))) {
            if (g_[v].kind == NodeKind::entity && out_.good()) {
                write_entity(v);
                write_direct_triples(v);
            }
        }
        write_statements();
        write_relations();
        write_qualifiers();
        if (options_.mentions_layer) {
            write_mentions();
        }
    }

private:
    /// Terms of the vocabularies, made once.
    const RdfName& term(std::string_view prefix, std::string_view local)
    {
        auto& terms = terms_[prefix];
        auto found = terms.find(local);
        if (found == terms.end()) {
            RdfName name = names_.name(prefix, local);
            if (name.prefixed == "rdf:type") { // Serd writes `a` for the IRI only
                name.prefixed.clear();
            }
            found = terms.emplace(local, std::move(name)).first;
        }
        return found->second;
    }
    const RdfName& rdf(std::string_view local) { return term("rdf", local); }
    const RdfName& rdfs(std::string_view local) { return term("rdfs", local); }
    const RdfName& tw(std::string_view local) { return term("tw", local); }
    const RdfName& schema(std::string_view local) { return term("schema", local); }
    const RdfName& nif(std::string_view local) { return term("nif", local); }

    [[nodiscard]] RdfName span_name(const TextRange& range) const
    {
        return {document_names_.at(range.document).iri + "#char=" + std::to_string(range.begin) + ',' +
                    std::to_string(range.end),
                ""};
    }

    /// A triple whose object is a vertex.
    void link(const RdfName& subject, const RdfName& predicate, Vertex object)
    {
        if (g_[object].kind == NodeKind::literal) {
            out_.triple(subject, predicate, to_literal(g_[object].label, g_[object].datatype));
        } else {
            out_.triple(subject, predicate, vertex_names_[object]);
        }
    }

    // --- documents ---

    void write_document(std::size_t d)
    {
        const GraphDocument& document = graph_.documents[d];
        const RdfName& name = document_names_[d];
        out_.triple(name, rdf("type"), schema("NewsArticle"));
        if (!document.id.empty()) {
            out_.triple(name, schema("identifier"), to_text(document.id));
        }
        if (!document.title.empty()) {
            out_.triple(name, schema("headline"), to_text(document.title));
        }
        if (!document.date.empty()) {
            out_.triple(name, schema("datePublished"), to_literal(document.date, date_datatype(document.date)));
        }
        const RdfName url = names_.name_of_iri(document.url);
        if (is_absolute_iri(url.iri)) {
            out_.triple(name, schema("url"), url);
        }
    }

    // --- entities and facts ---

    void write_entity(Vertex v)
    {
        const GraphNode& node = g_[v];
        const RdfName& name = vertex_names_[v];
        const TypeNames types = type_names(node.type);
        if (!types.schema.empty()) {
            out_.triple(name, rdf("type"), schema(types.schema));
        }
        if (!types.own.empty()) {
            out_.triple(name, rdf("type"), tw(types.own));
        }
        out_.triple(name, rdfs("label"), to_text(node.label));
        for (const std::string& alias : node.aliases) {
            out_.triple(name, term("skos", "altLabel"), to_text(alias));
        }
        out_.triple(name, tw("named"), to_boolean(node.named));
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
        std::vector<std::pair<std::string, Vertex>> facts; // statements may differ in what a plain triple does not say
        for (const Edge& edge : boost::make_iterator_range(boost::out_edges(v, g_))) {
            std::string relation = direct_relation(g_[edge]);
            if (!relation.empty()) {
                note_relation(g_[edge]);
                facts.emplace_back(std::move(relation), boost::target(edge, g_));
            }
        }
        std::sort(facts.begin(), facts.end());
        facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
        for (const auto& [relation, object] : facts) {
            link(vertex_names_[v], relation_name(relation), object);
        }
    }

    // --- statement nodes ---

    void write_statements()
    {
        for (const Edge& edge : statements_) {
            if (!out_.good()) {
                return;
            }
            write_statement(edge);
        }
        if (!options_.statements_layer) { // facts about statements still are facts
            for (const Vertex v : boost::make_iterator_range(boost::vertices(g_))) {
                if (g_[v].kind == NodeKind::statement) {
                    write_direct_triples(v);
                }
            }
        }
    }

    void write_statement(const Edge& edge)
    {
        const GraphStatement& statement = g_[edge];
        const RdfName name = names_.name_of_iri(statement.iri);
        note_relation(statement);
        out_.triple(name, rdf("type"), rdf("Statement"));
        const Vertex vertex = find_vertex(statement.iri);
        if (vertex != boost::num_vertices(g_)) {
            out_.triple(name, rdfs("label"), to_text(g_[vertex].label));
        }
        link(name, rdf("subject"), boost::source(edge, g_));
        out_.triple(name, rdf("predicate"), relation_name(base_relation_of(statement)));
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
        for (const GraphQualifier& qualifier : statement.qualifiers) {
            const QualifierRole* role = find_qualifier_role(qualifier.role);
            link(name, tw(role != nullptr ? to_camel_case(role->role) : "qualifier"), qualifier.value);
            if (role == nullptr || !is_ordinary_preposition(*role, qualifier.preposition)) {
                const std::string refined = refined_role(qualifier.role, qualifier.preposition);
                qualifiers_.emplace(refined, qualifier);
                link(name, term("q", refined), qualifier.value);
            }
        }
    }

    void write_standing(const RdfName& name, const GraphStatement& statement)
    {
        out_.triple(name, tw("polarity"), tw(to_camel_case(to_string(statement.polarity))));
        out_.triple(name, tw("factuality"), tw(to_camel_case(to_string(statement.factuality))));
        if (statement.tense != Tense::none) {
            out_.triple(name, tw("tense"), tw(to_camel_case(to_string(statement.tense))));
        }
        if (statement.tense != Tense::none || statement.aspect != Aspect::simple) {
            out_.triple(name, tw("aspect"), tw(to_camel_case(to_string(statement.aspect))));
        }
        write_sources(name, statement);
        out_.triple(name, tw("confidence"), to_confidence(statement.confidence));
        if (!statement.words.empty()) {
            out_.triple(name, tw("words"), to_text(statement.words));
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
            link(name, term("q", "relayedBy" + std::to_string(i)), statement.sources[i]);
        }
    }

    void write_evidence(const RdfName& name, const GraphStatement& statement)
    {
        write_spans(name, term("prov", "wasDerivedFrom"), statement, &Evidence::sentence);
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
            if ((evidence.*part).begin != (evidence.*part).end) {
                ranges.push_back(evidence.*part);
            }
        }
        std::sort(ranges.begin(), ranges.end());
        ranges.erase(std::unique(ranges.begin(), ranges.end()), ranges.end());
        for (const TextRange& range : ranges) {
            out_.triple(name, property, span_name(range));
        }
    }

    // --- relations and qualifiers ---

    [[nodiscard]] RdfName relation_name(std::string_view local) const
    {
        return names_.name("r", percent_encode_segment(local));
    }

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
            const RdfName name = relation_name(local);
            out_.triple(name, rdf("type"), rdf("Property"));
            out_.triple(name, rdfs("label"), to_text(relation.label));
            if (!relation.base.empty()) {
                out_.triple(name, tw("baseRelation"), relation_name(relation.base));
                out_.triple(name, tw("polarity"), tw(to_camel_case(to_string(relation.polarity))));
                out_.triple(name, tw("factuality"), tw(to_camel_case(to_string(relation.factuality))));
                out_.triple(name, tw("reported"), to_boolean(relation.reported));
            }
        }
    }

    void write_qualifiers()
    {
        for (const auto& [local, qualifier] : qualifiers_) {
            const RdfName& name = term("q", local);
            const QualifierRole* role = find_qualifier_role(qualifier.role);
            std::string label(role != nullptr ? role->label : qualifier.preposition);
            if (role != nullptr) {
                label += " (" + qualifier.preposition + ')';
            } else if (label.empty()) {
                label = qualifier.role;
            }
            out_.triple(name, rdf("type"), rdf("Property"));
            out_.triple(name, rdfs("subPropertyOf"), tw(role != nullptr ? to_camel_case(role->role) : "qualifier"));
            out_.triple(name, rdfs("label"), to_text(label));
            if (!qualifier.preposition.empty()) {
                out_.triple(name, tw("preposition"), to_text(qualifier.preposition));
            }
        }
        for (std::size_t step = 2; step <= longest_chain_; ++step) {
            const RdfName& name = term("q", "relayedBy" + std::to_string(step));
            out_.triple(name, rdf("type"), rdf("Property"));
            out_.triple(name, rdfs("subPropertyOf"), tw("relayedBy"));
            out_.triple(name, rdfs("label"), to_text("relayed by (step " + std::to_string(step) + ')'));
        }
    }

    // --- mentions ---

    void write_mentions()
    {
        std::vector<std::tuple<TextRange, Vertex, const GraphMention*>> mentions;
        for (const Vertex v : boost::make_iterator_range(boost::vertices(g_))) {
            for (const GraphMention& mention : g_[v].mentions) {
                mentions.emplace_back(mention.range, v, &mention);
            }
        }
        std::sort(mentions.begin(), mentions.end(), [](const auto& a, const auto& b) {
            return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
        });
        auto next = mentions.begin();
        for (std::size_t d = 0; d < graph_.documents.size(); ++d) {
            const RdfName context = span_name({static_cast<std::uint32_t>(d), 0, graph_.documents[d].code_points});
            out_.triple(context, rdf("type"), nif("Context"));
            out_.triple(context, nif("sourceUrl"), document_names_[d]);
            out_.triple(context, nif("beginIndex"), to_index(0));
            out_.triple(context, nif("endIndex"), to_index(graph_.documents[d].code_points));
            for (; next != mentions.end() && std::get<0>(*next).document == d && out_.good(); ++next) {
                write_mention(context, std::get<1>(*next), *std::get<2>(*next));
            }
        }
    }

    void write_mention(const RdfName& context, Vertex entity, const GraphMention& mention)
    {
        const RdfName name = span_name(mention.range);
        if (mention.range != last_mention_) { // else two entities in one place
            last_mention_ = mention.range;
            out_.triple(name, rdf("type"), nif("Phrase"));
            out_.triple(name, nif("referenceContext"), context);
            out_.triple(name, nif("anchorOf"), to_text(mention.text));
            out_.triple(name, nif("beginIndex"), to_index(mention.range.begin));
            out_.triple(name, nif("endIndex"), to_index(mention.range.end));
        }
        out_.triple(name, term("itsrdf", "taIdentRef"), vertex_names_[entity]);
        static constexpr std::string_view kinds[] = {"name", "nominal", "pronoun"};
        out_.triple(name, tw("mentionKind"), tw(kinds[static_cast<std::size_t>(mention.kind)]));
    }

    const KnowledgeGraph& graph_;
    const GraphStructure& g_;
    const WriteOptions& options_;
    RdfConsumer& out_;
    RdfNames names_;
    std::vector<RdfName> vertex_names_;
    std::vector<RdfName> document_names_;
    std::vector<Edge> statements_; ///< By IRI.
    std::map<std::string_view, std::map<std::string, RdfName, std::less<>>> terms_;
    std::map<std::string, Relation> relations_;        ///< Those that were written, by local name.
    std::map<std::string, GraphQualifier> qualifiers_; ///< Refined ones that were written, by local name.
    std::size_t longest_chain_ = 0;
    std::optional<TextRange> last_mention_;
};

} // namespace

void walk_rdf(const KnowledgeGraph& graph, const WriteOptions& options, RdfConsumer& consumer)
{
    Walk(graph, options, consumer).run();
}

} // namespace triplewright
