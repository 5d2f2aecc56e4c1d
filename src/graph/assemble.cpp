// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <array>
#include <compare>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "graph/statement_labels.hpp"
#include "triplewright/graph/knowledge_graph.hpp"
#include "triplewright/resolution/iri.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

constexpr std::size_t id_digits = 20; // 80 bits: p ~ 4e-11 of two equal among 10 million

/// What a vertex is, before there are vertices. Sorts like the vertices.
/// A value with its unit, "40000000 USD", so that a sum is one vertex; see the vocabulary.
constexpr std::string_view quantity_datatype = "https://w3id.org/triplewright/ns#Quantity";

struct NodeKey {
    NodeKind kind = NodeKind::entity;
    std::string first;  ///< Entity: relative IRI; literal: datatype; statement: id.
    std::string second; ///< Literal: lexical form.
    friend auto operator<=>(const NodeKey&, const NodeKey&) = default;
};

struct QualifierKey {
    std::string role;
    std::string preposition;
    NodeKey value;
    friend auto operator<=>(const QualifierKey&, const QualifierKey&) = default;
};

/// How sure one place of the text makes a statement, and in which words.
struct Witness {
    float confidence = 0;
    std::string words;
};

/// A statement, before there are vertices.
struct StatementRecord {
    NodeKey subject;
    std::optional<NodeKey> object;
    std::string predicate;
    std::vector<QualifierKey> qualifiers;
    std::vector<NodeKey> sources;
    const Standing* standing = nullptr; ///< Without the sources, which are indices of one document.
    std::map<Evidence, Witness> witnesses;
};

/// What the documents say about one entity.
struct EntityRecord {
    std::map<std::string, std::set<TextRange>> names; ///< Canonical names, each with its mentions.
    std::map<EntityType, std::set<TextRange>> types;  ///< The same for types.
    std::set<std::string> aliases;
    std::map<std::pair<TextRange, std::string>, MentionKind> mentions;
    bool named = false;
};

std::string checked_base(std::string base)
{
    if (!base.empty() && base.back() != '/') {
        base += '/';
    }
    const std::size_t authority = base.find("://");
    const bool no_host = authority != std::string::npos && base.find_first_not_of('/', authority) + 1 == base.size();
    if (!is_absolute_iri(base) || base.find_first_of("?#") != std::string::npos || no_host ||
        base.find_first_not_of('/', base.find(':') + 1) == std::string::npos) {
        throw ConfigError("'" + base + "' cannot be the base of a graph: give an absolute IRI without '?' and '#', " +
                          "such as https://example.org/kg/");
    }
    return base;
}

/// The IRI of a document, to which `#char=` can be appended.
std::string document_iri(const ResolvedDocument& document, const std::string& base)
{
    std::string iri = percent_encode_iri(document.iri);
    for (std::size_t at = iri.find('#'); at != std::string::npos; at = iri.find('#')) {
        iri.replace(at, 1, "%23");
    }
    return is_absolute_iri(iri) ? iri : base + "document/" + percent_encode_segment(document.id);
}

void add_key(ContentHash& hash, const NodeKey& key)
{
    hash.add(static_cast<std::uint64_t>(key.kind)).add(key.first).add(key.second);
}

/// The name or type with most mentions; of several such the first.
template <typename Value>
Value most_frequent(const std::map<Value, std::set<TextRange>>& mentions)
{
    return std::max_element(mentions.begin(), mentions.end(),
                            [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); })
        ->first;
}

class Assembler {
public:
    Assembler(const std::vector<ResolvedDocument>& documents, std::string base)
        : documents_(documents), iris_(mint_entity_iris(documents))
    {
        graph_.base = checked_base(std::move(base));
    }

    KnowledgeGraph assemble()
    {
        add_documents();
        for (std::size_t d = 0; d < documents_.size(); ++d) {
            collect_entities(d);
            collect_statements(d);
        }
        add_vertices();
        add_edges();
        label_statements(graph_.structure);
        return std::move(graph_);
    }

private:
    // --- documents ---

    void add_documents()
    {
        std::map<std::string, GraphDocument> sorted;
        for (const ResolvedDocument& document : documents_) {
            GraphDocument row{document_iri(document, graph_.base),
                              document.id,
                              document.date,
                              document.title,
                              document.url,
                              document.code_points};
            const auto [found, is_new] = sorted.emplace(row.iri, row);
            if (!is_new) {
                found->second = std::max(found->second, row, [](const GraphDocument& a, const GraphDocument& b) {
                    return std::tie(a.code_points, a.id, a.date, a.title, a.url) <
                           std::tie(b.code_points, b.id, b.date, b.title, b.url);
                });
            }
        }
        std::map<std::string, std::uint32_t> index;
        for (auto& [iri, document] : sorted) {
            index.emplace(iri, static_cast<std::uint32_t>(graph_.documents.size()));
            graph_.documents.push_back(std::move(document));
        }
        for (const ResolvedDocument& document : documents_) {
            document_index_.push_back(index.at(document_iri(document, graph_.base)));
        }
    }

    [[nodiscard]] TextRange range(std::size_t document, const Span& span) const
    {
        return {document_index_[document], span.begin, span.end};
    }

    // --- entities ---

    void collect_entities(std::size_t d)
    {
        const ResolvedDocument& document = documents_[d];
        for (std::size_t e = 0; e < document.entities.size(); ++e) {
            const DocumentEntity& entity = document.entities[e];
            EntityRecord& record = entities_[iris_.of[d][e]];
            auto& named_so = record.names[entity.name];
            auto& typed_so = record.types[entity.type];
            record.named = record.named || entity.named;
            record.aliases.insert(entity.aliases.begin(), entity.aliases.end());
            for (const std::uint32_t m : entity.mentions) {
                const Mention& mention = document.extraction.mentions.at(m);
                named_so.insert(range(d, mention.span));
                typed_so.insert(range(d, mention.span));
                record.mentions.emplace(std::pair(range(d, mention.span), mention.text), mention.kind);
            }
            if (entity.named) {
                nodes_.try_emplace(NodeKey{NodeKind::entity, iris_.of[d][e], ""});
            }
        }
    }

    // --- statements of one document ---

    [[nodiscard]] NodeKey entity_key(std::size_t d, std::uint32_t mention) const
    {
        return {NodeKind::entity, iris_.of[d].at(documents_[d].entity_of_mention.at(mention)), ""};
    }

    /// Nothing when there is no argument, or it is a statement without subject or in a circle (`ids` holds "").
    [[nodiscard]] std::optional<NodeKey> argument_key(std::size_t d, const Argument& argument,
                                                      const std::vector<std::string>& ids) const
    {
        switch (argument.kind) {
        case ArgumentKind::none: break;
        case ArgumentKind::mention: return entity_key(d, argument.index);
        case ArgumentKind::literal: {
            const Literal& literal = documents_[d].extraction.literals.at(argument.index);
            if (!literal.unit.empty()) {
                return NodeKey{NodeKind::literal, std::string(quantity_datatype), literal.value + ' ' + literal.unit};
            }
            return NodeKey{NodeKind::literal, literal.datatype, literal.value};
        }
        case ArgumentKind::statement:
            if (!ids.at(argument.index).empty()) {
                return NodeKey{NodeKind::statement, ids[argument.index], ""};
            }
            break;
        }
        return {};
    }

    template <typename Visit>
    static void visit_arguments(const Statement& statement, Visit visit)
    {
        visit(statement.subject);
        visit(statement.object);
        for (const Qualifier& qualifier : statement.qualifiers) {
            visit(qualifier.value);
        }
    }

    /// Statements, each after those that are its arguments; without recursion, because "he said that she said that …"
    /// has no end. Statements that are arguments of one another in a circle come in the order of the text.
    [[nodiscard]] std::vector<std::size_t> order_statements(std::size_t d) const
    {
        const std::vector<Statement>& statements = documents_[d].extraction.statements;
        std::vector<std::vector<std::size_t>> users(statements.size());
        std::vector<std::size_t> waiting_for(statements.size(), 0);
        for (std::size_t s = 0; s < statements.size(); ++s) {
            visit_arguments(statements[s], [&](const Argument& argument) {
                if (argument.kind == ArgumentKind::statement) {
                    users.at(argument.index).push_back(s);
                    ++waiting_for[s];
                }
            });
        }
        std::vector<std::size_t> order;
        std::vector<bool> is_in(statements.size(), false);
        const auto append = [&](std::size_t s) {
            order.push_back(s);
            is_in[s] = true;
        };
        std::size_t done = 0;
        const auto release_users = [&] {
            for (; done < order.size(); ++done) {
                for (const std::size_t user : users[order[done]]) {
                    if (--waiting_for[user] == 0 && !is_in[user]) {
                        append(user);
                    }
                }
            }
        };
        for (std::size_t s = 0; s < statements.size(); ++s) {
            if (waiting_for[s] == 0 && !is_in[s]) {
                append(s);
                release_users();
            }
        }
        for (std::size_t s = 0; s < statements.size(); ++s) {
            if (!is_in[s]) {
                append(s);
                release_users();
            }
        }
        return order;
    }

    void collect_statements(std::size_t d)
    {
        std::vector<std::string> ids(documents_[d].extraction.statements.size());
        for (const std::size_t s : order_statements(d)) {
            const Statement& statement = documents_[d].extraction.statements[s];
            const std::optional<NodeKey> subject = argument_key(d, statement.subject, ids);
            if (!subject) {
                continue;
            }
            StatementRecord record = to_record(d, statement, *subject, ids);
            ids[s] = id_of(record);
            add_statement(d, statement, ids[s], std::move(record));
        }
    }

    [[nodiscard]] StatementRecord to_record(std::size_t d, const Statement& statement, const NodeKey& subject,
                                            const std::vector<std::string>& ids) const
    {
        StatementRecord record;
        record.subject = subject;
        record.object = argument_key(d, statement.object, ids);
        record.predicate = statement.predicate;
        record.standing = &statement.standing;
        for (const Qualifier& qualifier : statement.qualifiers) {
            if (auto value = argument_key(d, qualifier.value, ids)) {
                record.qualifiers.push_back({qualifier.role, qualifier.preposition, std::move(*value)});
            }
        }
        std::sort(record.qualifiers.begin(), record.qualifiers.end());
        record.qualifiers.erase(std::unique(record.qualifiers.begin(), record.qualifiers.end()),
                                record.qualifiers.end());
        for (const std::uint32_t source : statement.standing.sources) {
            record.sources.push_back(entity_key(d, source));
        }
        return record;
    }

    static std::string id_of(const StatementRecord& record)
    {
        ContentHash hash;
        add_key(hash, record.subject);
        hash.add(record.predicate);
        hash.add(std::uint64_t{record.object.has_value()});
        add_key(hash, record.object.value_or(NodeKey()));
        hash.add(record.qualifiers.size());
        for (const QualifierKey& qualifier : record.qualifiers) {
            hash.add(qualifier.role).add(qualifier.preposition);
            add_key(hash, qualifier.value);
        }
        const Standing& standing = *record.standing;
        hash.add(to_string(standing.polarity)).add(to_string(standing.factuality));
        hash.add(to_string(standing.tense)).add(to_string(standing.aspect));
        for (const NodeKey& source : record.sources) {
            add_key(hash, source);
        }
        return hash.hex(id_digits);
    }

    void add_statement(std::size_t d, const Statement& statement, const std::string& id, StatementRecord record)
    {
        nodes_.try_emplace(record.subject);
        nodes_.try_emplace(record.object.value_or(NodeKey{NodeKind::statement, id, ""}));
        for (const QualifierKey& qualifier : record.qualifiers) {
            nodes_.try_emplace(qualifier.value);
        }
        for (const NodeKey& source : record.sources) {
            nodes_.try_emplace(source);
        }
        const Evidence evidence{range(d, statement.sentence_span), range(d, statement.subject_span),
                                range(d, statement.predicate_span), range(d, statement.object_span)};
        auto& witnesses = statements_.try_emplace(id, std::move(record)).first->second.witnesses;
        const auto [witness, is_new] = witnesses.try_emplace(evidence, Witness{statement.confidence, statement.words});
        if (!is_new) { // found twice at one place
            witness->second.confidence = std::max(witness->second.confidence, statement.confidence);
            witness->second.words = std::min(witness->second.words, statement.words);
        }
    }

    // --- the graph ---

    void add_vertices()
    {
        for (auto& [key, vertex] : nodes_) {
            GraphNode node;
            node.kind = key.kind;
            if (key.kind == NodeKind::literal) {
                node.datatype = key.first;
                node.label = key.second;
            } else if (key.kind == NodeKind::statement) {
                node.iri = statement_iri(key.first);
            } else {
                fill_entity(key.first, node);
            }
            vertex = boost::add_vertex(std::move(node), graph_.structure);
        }
    }

    void fill_entity(const std::string& relative_iri, GraphNode& node)
    {
        EntityRecord& record = entities_.at(relative_iri);
        node.iri = graph_.base + relative_iri;
        node.label = most_frequent(record.names);
        node.named = record.named;
        if (record.types.size() > 1) { // what is known of it somewhere is known
            record.types.erase(EntityType::thing);
        }
        if (record.types.size() > 1) {
            record.types.erase(EntityType::misc);
        }
        node.type = most_frequent(record.types);
        for (const auto& [name, mentions] : record.names) {
            record.aliases.insert(name);
        }
        record.aliases.erase(node.label);
        node.aliases.assign(record.aliases.begin(), record.aliases.end());
        for (const auto& [place, kind] : record.mentions) {
            node.mentions.push_back({place.first, place.second, kind});
        }
    }

    [[nodiscard]] std::string statement_iri(const std::string& id) const { return graph_.base + "statement/" + id; }

    void add_edges()
    {
        for (const auto& [id, record] : statements_) {
            GraphStatement edge;
            edge.iri = statement_iri(id);
            edge.predicate = record.predicate;
            edge.has_object = record.object.has_value();
            edge.polarity = record.standing->polarity;
            edge.factuality = record.standing->factuality;
            edge.tense = record.standing->tense;
            edge.aspect = record.standing->aspect;
            for (const NodeKey& source : record.sources) {
                edge.sources.push_back(nodes_.at(source));
            }
            for (const QualifierKey& qualifier : record.qualifiers) {
                edge.qualifiers.push_back({qualifier.role, qualifier.preposition, nodes_.at(qualifier.value)});
            }
            std::sort(edge.qualifiers.begin(), edge.qualifiers.end());
            double doubt = 1;
            for (const auto& [evidence, witness] : record.witnesses) {
                edge.evidence.push_back(evidence);
                doubt *= 1 - static_cast<double>(std::clamp(witness.confidence, 0.0F, 1.0F));
            }
            edge.confidence = static_cast<float>(1 - doubt);
            edge.words = record.witnesses.begin()->second.words;
            const Vertex from = nodes_.at(record.subject);
            const Vertex to = nodes_.at(record.object.value_or(NodeKey{NodeKind::statement, id, ""}));
            boost::add_edge(from, to, std::move(edge), graph_.structure);
        }
    }

    const std::vector<ResolvedDocument>& documents_;
    EntityIris iris_;
    KnowledgeGraph graph_;
    std::vector<std::uint32_t> document_index_; ///< Of each input document in `graph_.documents`.
    std::map<std::string, EntityRecord> entities_;
    std::map<std::string, StatementRecord> statements_;
    std::map<NodeKey, Vertex> nodes_; ///< All vertices there will be.
};

} // namespace

KnowledgeGraph assemble(const std::vector<ResolvedDocument>& documents, std::string base)
{
    return Assembler(documents, std::move(base)).assemble();
}

} // namespace triplewright
