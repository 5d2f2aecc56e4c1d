// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/quads_to_graph.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>
#include <tuple>
#include <vector>

#include "formats/rdf_names.hpp"
#include "formats/rdf_properties.hpp"
#include "triplewright/extraction/roles.hpp"
#include "triplewright/resolution/iri.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

/// The value of an enumeration, up to `last`, whose term of the vocabulary is `term`, or `otherwise`.
template <typename Enum>
Enum to_enum(std::string_view term, Enum last, Enum otherwise)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (term == std::string(tw_namespace) + to_camel_case(to_string(static_cast<Enum>(i)))) {
            return static_cast<Enum>(i);
        }
    }
    return otherwise;
}

/// What stands for a vertex before there are vertices; sorts like them.
struct NodeKey {
    NodeKind kind = NodeKind::entity;
    std::string first;  ///< IRI; of a literal its datatype.
    std::string second; ///< Of a literal its form.
    friend auto operator<=>(const NodeKey&, const NodeKey&) = default;
};

struct QualifierDraft {
    std::string role;
    std::string preposition;
    NodeKey value;
};

struct StatementDraft {
    GraphStatement statement;
    NodeKey subject;
    NodeKey object;
    std::vector<QualifierDraft> qualifiers;
    std::vector<NodeKey> sources;
};

class GraphReader {
public:
    GraphReader(const QuadTable& table, const std::string& name) : table_(table), name_(name) {}

    std::optional<KnowledgeGraph> read()
    {
        find_subjects();
        if (statements_.empty() && (documents_.empty() || id(tw_namespace, "named") == no_term)) {
            return std::nullopt;
        }
        find_base();
        if (graph_.base.empty() || !is_all_ours()) {
            return std::nullopt;
        }
        read_documents();
        read_entities();
        for (const TermId subject : statements_) {
            read_statement(subject);
        }
        read_mentions();
        add_vertices();
        add_edges();
        return std::move(graph_);
    }

private:
    // --- looking up ---

    [[nodiscard]] TermId id(std::string_view space, std::string_view local) const
    {
        return table_.find_iri(std::string(space) + std::string(local));
    }

    [[noreturn]] void fail(const std::string& message) const
    {
        throw InputError(SourceLocation{name_, 0, 0},
                         message + "; the graph was made by Triplewright but something was taken out of it since");
    }

    [[nodiscard]] std::string_view text(TermId term) const { return table_.term(term).value; }

    /// The first object of a property, or "".
    [[nodiscard]] std::string value(TermId subject, TermId property) const
    {
        const auto rows = property == no_term ? std::span<const QuadRow>() : table_.of(subject, property);
        return rows.empty() ? std::string() : std::string(text(rows.front().object));
    }

    /// All objects of a property, without those that are in several graphs twice.
    [[nodiscard]] std::vector<TermId> values(TermId subject, TermId property) const
    {
        std::vector<TermId> all;
        if (property != no_term) {
            for (const QuadRow& row : table_.of(subject, property)) {
                if (all.empty() || all.back() != row.object) {
                    all.push_back(row.object);
                }
            }
        }
        return all;
    }

    [[nodiscard]] NodeKey key(TermId term) const
    {
        const RdfTerm& value = table_.term(term);
        if (value.kind == TermKind::literal) {
            return {NodeKind::literal, std::string(value.datatype), std::string(value.value)};
        }
        const bool is_statement = is_statement_.contains(term);
        if (!is_statement && !is_entity_.contains(term)) {
            fail("nothing says what <" + std::string(value.value) + "> is");
        }
        return {is_statement ? NodeKind::statement : NodeKind::entity, std::string(value.value), ""};
    }

    void find_subjects()
    {
        const TermId type = id(rdf_namespace, "type");
        const TermId statement = id(rdf_namespace, "Statement");
        const TermId polarity = id(tw_namespace, "polarity");
        const TermId article = id(schema_namespace, "NewsArticle");
        const TermId named = id(tw_namespace, "named");
        const TermId phrase = id(nif_namespace, "Phrase");
        for (const QuadRow& row : table_.rows()) {
            if (type != no_term && row.predicate == type) {
                if (row.object == statement && polarity != no_term && !table_.of(row.subject, polarity).empty()) {
                    is_statement_.insert(row.subject);
                } else if (row.object == article) {
                    is_document_.insert(row.subject);
                } else if (row.object == phrase) {
                    is_phrase_.insert(row.subject);
                }
            } else if (named != no_term && row.predicate == named) {
                is_entity_.insert(row.subject);
            }
        }
        const auto by_iri = [&](const std::set<TermId>& set) {
            std::vector<TermId> list(set.begin(), set.end());
            std::sort(list.begin(), list.end(), [&](TermId a, TermId b) { return text(a) < text(b); });
            return list;
        };
        statements_ = by_iri(is_statement_);
        documents_ = by_iri(is_document_);
        entities_ = by_iri(is_entity_);
    }

    /// Nothing may be lost: what else there is makes the file one of other origin, and so do facts without statements.
    [[nodiscard]] bool is_all_ours() const
    {
        const TermId context = id(nif_namespace, "sourceUrl");
        const std::string relation = graph_.base + "relation/";
        const std::string qualifier = graph_.base + "qualifier/";
        TermId last = no_term;
        for (const QuadRow& row : table_.rows()) {
            if (statements_.empty() && text(row.predicate).starts_with(relation)) {
                return false;
            }
            if (row.subject != last && !is_statement_.contains(row.subject) && !is_entity_.contains(row.subject) &&
                !is_document_.contains(row.subject) && !is_phrase_.contains(row.subject) &&
                !text(row.subject).starts_with(relation) && !text(row.subject).starts_with(qualifier) &&
                (context == no_term || table_.of(row.subject, context).empty())) {
                return false;
            }
            last = row.subject;
        }
        return true;
    }

    /// From any IRI below it; from a prefix where there is none.
    void find_base()
    {
        const auto take = [&](std::string_view iri, std::string_view folder) {
            const std::size_t at = iri.rfind(folder);
            if (graph_.base.empty() && at != std::string_view::npos) {
                graph_.base = iri.substr(0, at + 1);
            }
        };
        for (const TermId statement : statements_) {
            take(text(statement), "/statement/");
        }
        for (const TermId entity : entities_) {
            take(text(entity), "/entity/");
        }
        for (const auto& [prefix, iri] : table_.prefixes().rows()) {
            if (prefix == "e") {
                take(iri, "/entity/");
            }
        }
    }

    // --- documents and mentions ---

    void read_documents()
    {
        std::map<std::string, std::size_t> lengths;
        const TermId source = id(nif_namespace, "sourceUrl");
        const TermId end = id(nif_namespace, "endIndex");
        for (const QuadRow& row : table_.rows()) {
            if (source != no_term && row.predicate == source) {
                lengths[std::string(text(row.object))] = to_number(value(row.subject, end));
            }
        }
        for (const TermId subject : documents_) {
            GraphDocument document;
            document.iri = text(subject);
            document.id = value(subject, id(schema_namespace, "identifier"));
            document.date = value(subject, id(schema_namespace, "datePublished"));
            document.title = value(subject, id(schema_namespace, "headline"));
            document.url = value(subject, id(schema_namespace, "url"));
            document.code_points = lengths[document.iri];
            document_index_.emplace(document.iri, static_cast<std::uint32_t>(graph_.documents.size()));
            graph_.documents.push_back(std::move(document));
        }
    }

    [[nodiscard]] static std::size_t to_number(std::string_view digits)
    {
        std::size_t number = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return number;
    }

    /// `https://example.org/doc#char=5,9`
    [[nodiscard]] TextRange to_range(std::string_view iri) const
    {
        constexpr std::string_view mark = "#char=";
        const std::size_t at = iri.rfind(mark);
        const std::size_t comma = at == std::string_view::npos ? at : iri.find(',', at);
        const auto document = document_index_.find(std::string(iri.substr(0, at)));
        if (comma == std::string_view::npos || document == document_index_.end()) {
            fail('<' + std::string(iri) + "> is no place in a document of the graph");
        }
        return {document->second, to_number(iri.substr(at + mark.size(), comma - at - mark.size())),
                to_number(iri.substr(comma + 1))};
    }

    void read_mentions()
    {
        const TermId ident = id(itsrdf_namespace, "taIdentRef");
        const TermId kind = id(tw_namespace, "mentionKind");
        const TermId anchor = id(nif_namespace, "anchorOf");
        for (const TermId phrase : is_phrase_) {
            const std::vector<TermId> idents = values(phrase, ident);
            const std::vector<TermId> kinds = values(phrase, kind);
            for (std::size_t i = 0; !idents.empty() && i < std::max(idents.size(), kinds.size()); ++i) {
                GraphMention mention{to_range(text(phrase)), value(phrase, anchor), MentionKind::nominal};
                if (!kinds.empty()) {
                    mention.kind =
                        to_enum(text(kinds[std::min(i, kinds.size() - 1)]), MentionKind::pronoun, mention.kind);
                }
                const NodeKey entity = key(idents[std::min(i, idents.size() - 1)]);
                nodes_.at(entity).mentions.push_back(std::move(mention));
            }
        }
    }

    // --- entities ---

    void read_entities()
    {
        for (const TermId subject : entities_) {
            GraphNode node;
            node.iri = text(subject);
            node.label = value(subject, id(rdfs_namespace, "label"));
            node.named = value(subject, id(tw_namespace, "named")) == "true";
            node.type = read_type(subject);
            for (const TermId alias : values(subject, id(skos_namespace, "altLabel"))) {
                node.aliases.emplace_back(text(alias));
            }
            std::sort(node.aliases.begin(), node.aliases.end());
            nodes_.emplace(NodeKey{NodeKind::entity, node.iri, ""}, std::move(node));
        }
    }

    [[nodiscard]] EntityType read_type(TermId subject) const
    {
        std::set<std::string_view> types;
        for (const TermId type : values(subject, id(rdf_namespace, "type"))) {
            types.insert(text(type));
        }
        for (int i = 0; i < static_cast<int>(EntityType::thing); ++i) {
            const TypeNames names = type_names(static_cast<EntityType>(i));
            std::set<std::string> wanted;
            if (!names.schema.empty()) {
                wanted.insert(std::string(schema_namespace) + std::string(names.schema));
            }
            if (!names.own.empty()) {
                wanted.insert(std::string(tw_namespace) + std::string(names.own));
            }
            if (std::equal(types.begin(), types.end(), wanted.begin(), wanted.end())) {
                return static_cast<EntityType>(i);
            }
        }
        return EntityType::thing;
    }

    // --- statements ---

    void read_statement(TermId subject)
    {
        StatementDraft draft;
        GraphStatement& statement = draft.statement;
        statement.iri = text(subject);
        const auto subjects = values(subject, id(rdf_namespace, "subject"));
        const auto relation = value(subject, id(rdf_namespace, "predicate"));
        const auto objects = values(subject, id(rdf_namespace, "object"));
        if (subjects.empty() || !relation.starts_with(graph_.base + "relation/")) {
            fail('<' + statement.iri + "> has no subject or no predicate");
        }
        draft.subject = key(subjects.front());
        const std::string label = value(table_.find_iri(relation), id(rdfs_namespace, "label"));
        statement.predicate =
            to_predicate(std::string_view(relation).substr(graph_.base.size() + std::size_t{9}), label);
        statement.has_object = !objects.empty();
        const NodeKey self{NodeKind::statement, statement.iri, ""};
        draft.object = statement.has_object ? key(objects.front()) : self;
        statement.polarity =
            to_enum(value(subject, id(tw_namespace, "polarity")), Polarity::negative, Polarity::positive);
        statement.factuality =
            to_enum(value(subject, id(tw_namespace, "factuality")), Factuality::unknown, Factuality::actual);
        statement.tense = to_enum(value(subject, id(tw_namespace, "tense")), Tense::future, Tense::none);
        statement.aspect =
            to_enum(value(subject, id(tw_namespace, "aspect")), Aspect::perfect_progressive, Aspect::simple);
        statement.words = value(subject, id(tw_namespace, "words"));
        const std::string confidence = value(subject, id(tw_namespace, "confidence"));
        std::from_chars(confidence.data(), confidence.data() + confidence.size(), statement.confidence);
        read_sources(subject, draft);
        read_qualifiers(subject, draft);
        read_evidence(subject, statement);
        labels_[statement.iri] = value(subject, id(rdfs_namespace, "label"));
        for (const NodeKey& node : {draft.subject, draft.object}) {
            nodes_.try_emplace(node);
        }
        drafts_.push_back(std::move(draft));
    }

    void read_sources(TermId subject, StatementDraft& draft)
    {
        std::vector<TermId> chain = values(subject, id(tw_namespace, "attributedTo"));
        if (chain.empty()) {
            return;
        }
        chain.erase(chain.begin() + 1, chain.end());
        std::vector<TermId> relays = values(subject, id(tw_namespace, "relayedBy"));
        std::vector<TermId> later;
        for (std::size_t step = 2;; ++step) {
            const auto found = values(subject, id(graph_.base, "qualifier/relayedBy" + std::to_string(step)));
            if (found.empty()) {
                break;
            }
            later.push_back(found.front());
        }
        const auto is_first = [&](TermId relay) { return std::find(later.begin(), later.end(), relay) == later.end(); };
        const auto first = std::find_if(relays.begin(), relays.end(), is_first);
        if (!relays.empty()) { // one that comes twice in a chain has a later step too
            chain.push_back(first != relays.end() ? *first : relays.back());
        }
        chain.insert(chain.end(), later.begin(), later.end());
        for (const TermId source : chain) {
            draft.sources.push_back(key(source));
        }
    }

    void read_qualifiers(TermId subject, StatementDraft& draft)
    {
        const std::string refined_start = graph_.base + "qualifier/";
        std::set<std::pair<std::string, TermId>> refined_values;
        for (const QuadRow& row : table_.of(subject)) {
            const std::string_view property = text(row.predicate);
            if (property.starts_with(refined_start) &&
                !property.substr(refined_start.size()).starts_with("relayedBy")) {
                const RefinedRole role = to_refined_role(property.substr(refined_start.size()),
                                                         value(row.predicate, id(rdfs_namespace, "subPropertyOf")),
                                                         value(row.predicate, id(tw_namespace, "preposition")));
                refined_values.emplace(role.property, row.object);
                add_qualifier(draft, {role.role, role.preposition, key(row.object)});
            }
        }
        for (const QuadRow& row : table_.of(subject)) {
            const std::string_view property = text(row.predicate);
            const QualifierRole* role = find_role_of_property(property);
            if (role != nullptr && !refined_values.contains({std::string(property), row.object})) {
                add_qualifier(draft, {std::string(role->role), "", key(row.object)});
            }
        }
    }

    void add_qualifier(StatementDraft& draft, QualifierDraft qualifier)
    {
        const auto same = [&](const QualifierDraft& other) {
            return std::tie(other.role, other.preposition, other.value) ==
                   std::tie(qualifier.role, qualifier.preposition, qualifier.value);
        };
        if (std::none_of(draft.qualifiers.begin(), draft.qualifiers.end(), same)) { // else in two graphs
            nodes_.try_emplace(qualifier.value);
            draft.qualifiers.push_back(std::move(qualifier));
        }
    }

    [[nodiscard]] std::vector<TextRange> ranges(TermId subject, TermId property) const
    {
        std::vector<TextRange> all;
        for (const TermId place : values(subject, property)) {
            all.push_back(to_range(text(place)));
        }
        std::sort(all.begin(), all.end());
        return all;
    }

    /// The spans of a sentence are those within it; what is in none stands in the last sentence before it.
    void read_evidence(TermId subject, GraphStatement& statement)
    {
        const std::vector<TextRange> sentences = ranges(subject, id(prov_namespace, "wasDerivedFrom"));
        if (sentences.empty()) {
            fail('<' + statement.iri + "> does not say where it was found");
        }
        std::array<std::vector<std::vector<TextRange>>, 3> parts;
        const std::string_view names[] = {"subjectSpan", "predicateSpan", "objectSpan"};
        std::vector<std::size_t> counts(sentences.size(), 1);
        for (std::size_t part = 0; part < parts.size(); ++part) {
            parts[part].resize(sentences.size());
            for (const TextRange& range : ranges(subject, id(tw_namespace, names[part]))) {
                const auto after = std::find_if(sentences.begin(), sentences.end(), [&](const TextRange& sentence) {
                    return sentence.document == range.document && range.end <= sentence.end;
                });
                const auto at = static_cast<std::size_t>(after - sentences.begin());
                parts[part][std::min(at, sentences.size() - 1)].push_back(range);
            }
        }
        for (std::size_t s = 0; s < sentences.size(); ++s) {
            std::size_t count = 1;
            for (const auto& part : parts) {
                count = std::max(count, part[s].size());
            }
            for (std::size_t i = 0; i < count; ++i) {
                const TextRange none{sentences[s].document, sentences[s].begin, sentences[s].begin};
                const auto pick = [&](const std::vector<TextRange>& list, const TextRange& otherwise) {
                    return list.empty() ? otherwise : list[std::min(i, list.size() - 1)];
                };
                Evidence evidence{sentences[s], pick(parts[0][s], none), pick(parts[1][s], none), {}};
                const TextRange behind{evidence.predicate.document, evidence.predicate.end, evidence.predicate.end};
                evidence.object = pick(parts[2][s], behind);
                statement.evidence.push_back(evidence);
            }
        }
        std::sort(statement.evidence.begin(), statement.evidence.end());
    }

    // --- the graph ---

    void add_vertices()
    {
        for (auto& [node_key, node] : nodes_) {
            node.kind = node_key.kind;
            if (node_key.kind == NodeKind::literal) {
                node.datatype = node_key.first;
                node.label = node_key.second;
            } else if (node_key.kind == NodeKind::statement) {
                node.iri = node_key.first;
                node.label = labels_.at(node_key.first);
            }
            std::sort(node.mentions.begin(), node.mentions.end(), [](const GraphMention& a, const GraphMention& b) {
                return std::tie(a.range, a.text) < std::tie(b.range, b.text);
            });
            vertices_.emplace(node_key, boost::add_vertex(std::move(node), graph_.structure));
        }
    }

    void add_edges()
    {
        for (StatementDraft& draft : drafts_) { // by IRI, as the statements are
            for (const QualifierDraft& qualifier : draft.qualifiers) {
                draft.statement.qualifiers.push_back(
                    {qualifier.role, qualifier.preposition, vertices_.at(qualifier.value)});
            }
            std::sort(draft.statement.qualifiers.begin(), draft.statement.qualifiers.end());
            for (const NodeKey& source : draft.sources) {
                draft.statement.sources.push_back(vertices_.at(source));
            }
            boost::add_edge(vertices_.at(draft.subject), vertices_.at(draft.object), std::move(draft.statement),
                            graph_.structure);
        }
    }

    const QuadTable& table_;
    const std::string& name_;
    KnowledgeGraph graph_;
    std::set<TermId> is_statement_;
    std::set<TermId> is_document_;
    std::set<TermId> is_entity_;
    std::set<TermId> is_phrase_;
    std::vector<TermId> statements_;
    std::vector<TermId> documents_;
    std::vector<TermId> entities_;
    std::map<std::string, std::uint32_t> document_index_;
    std::map<NodeKey, GraphNode> nodes_;
    std::map<std::string, std::string> labels_; ///< Of statements.
    std::vector<StatementDraft> drafts_;
    std::map<NodeKey, Vertex> vertices_;
};

} // namespace

std::optional<KnowledgeGraph> to_knowledge_graph(const QuadTable& table, const std::string& name)
{
    return GraphReader(table, name).read();
}

} // namespace triplewright
