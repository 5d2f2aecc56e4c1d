// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/quads_to_statement.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "formats/rdf_namespaces.hpp"
#include "formats/rdf_properties.hpp"
#include "triplewright/extraction/roles.hpp"

namespace triplewright {

namespace {

class StatementReader {
public:
    explicit StatementReader(const GraphQuads& quads) : quads_(quads) {}

    [[nodiscard]] StatementDraft read(TermId subject) const
    {
        StatementDraft draft;
        GraphStatement& statement = draft.statement;
        statement.iri = quads_.text(subject);
        const auto subjects = quads_.values(subject, quads_.id(rdf_namespace, "subject"));
        const auto relation = quads_.value(subject, quads_.id(rdf_namespace, "predicate"));
        const auto objects = quads_.values(subject, quads_.id(rdf_namespace, "object"));
        if (subjects.empty() || !relation.starts_with(quads_.base() + "relation/")) {
            quads_.fail('<' + statement.iri + "> has no subject or no predicate");
        }
        draft.subject = quads_.key(subjects.front());
        const std::string label = quads_.value(quads_.table().find_iri(relation), quads_.id(rdfs_namespace, "label"));
        statement.predicate =
            to_predicate(std::string_view(relation).substr(quads_.base().size() + std::size_t{9}), label);
        statement.has_object = !objects.empty();
        const VertexKey self{NodeKind::statement, statement.iri, ""};
        draft.object = statement.has_object ? quads_.key(objects.front()) : self;
        statement.polarity =
            to_enum(quads_.value(subject, quads_.id(tw_namespace, "polarity")), Polarity::negative, Polarity::positive);
        statement.factuality = to_enum(quads_.value(subject, quads_.id(tw_namespace, "factuality")),
                                       Factuality::unknown, Factuality::actual);
        statement.tense = to_enum(quads_.value(subject, quads_.id(tw_namespace, "tense")), Tense::future, Tense::none);
        statement.aspect = to_enum(quads_.value(subject, quads_.id(tw_namespace, "aspect")),
                                   Aspect::perfect_progressive, Aspect::simple);
        statement.words = quads_.value(subject, quads_.id(tw_namespace, "words"));
        const std::string confidence = quads_.value(subject, quads_.id(tw_namespace, "confidence"));
        std::from_chars(confidence.data(), confidence.data() + confidence.size(), statement.confidence);
        read_sources(subject, draft);
        read_qualifiers(subject, draft);
        read_evidence(subject, statement);
        return draft;
    }

private:
    void read_sources(TermId subject, StatementDraft& draft) const
    {
        std::vector<TermId> chain = quads_.values(subject, quads_.id(tw_namespace, "attributedTo"));
        if (chain.empty()) {
            return;
        }
        chain.erase(chain.begin() + 1, chain.end());
        std::vector<TermId> relays = quads_.values(subject, quads_.id(tw_namespace, "relayedBy"));
        std::vector<TermId> later;
        for (std::size_t step = 2;; ++step) {
            const auto found =
                quads_.values(subject, quads_.id(quads_.base(), "qualifier/relayedBy" + std::to_string(step)));
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
            draft.sources.push_back(quads_.key(source));
        }
    }

    void read_qualifiers(TermId subject, StatementDraft& draft) const
    {
        const std::string refined_start = quads_.base() + "qualifier/";
        std::set<std::pair<std::string, TermId>> refined_values;
        for (const QuadRow& row : quads_.table().of(subject)) {
            const std::string_view property = quads_.text(row.predicate);
            if (property.starts_with(refined_start) &&
                !property.substr(refined_start.size()).starts_with("relayedBy")) {
                const RefinedRole role =
                    to_refined_role(property.substr(refined_start.size()),
                                    quads_.value(row.predicate, quads_.id(rdfs_namespace, "subPropertyOf")),
                                    quads_.value(row.predicate, quads_.id(tw_namespace, "preposition")));
                refined_values.emplace(role.property, row.object);
                add_qualifier(draft, {role.role, role.preposition, quads_.key(row.object)});
            }
        }
        for (const QuadRow& row : quads_.table().of(subject)) {
            const std::string_view property = quads_.text(row.predicate);
            const QualifierRole* role = find_role_of_property(property);
            if (role != nullptr && !refined_values.contains({std::string(property), row.object})) {
                add_qualifier(draft, {std::string(role->role), "", quads_.key(row.object)});
            }
        }
    }

    static void add_qualifier(StatementDraft& draft, QualifierDraft qualifier)
    {
        const auto same = [&](const QualifierDraft& other) {
            return std::tie(other.role, other.preposition, other.value) ==
                   std::tie(qualifier.role, qualifier.preposition, qualifier.value);
        };
        if (std::none_of(draft.qualifiers.begin(), draft.qualifiers.end(), same)) { // else in two graphs
            draft.qualifiers.push_back(std::move(qualifier));
        }
    }

    /// The spans of a sentence are those within it; what is in none stands in the last sentence before it.
    void read_evidence(TermId subject, GraphStatement& statement) const
    {
        const std::vector<TextRange> sentences = quads_.ranges(subject, quads_.id(prov_namespace, "wasDerivedFrom"));
        if (sentences.empty()) {
            quads_.fail('<' + statement.iri + "> does not say where it was found");
        }
        std::array<std::vector<std::vector<TextRange>>, 3> parts;
        const std::string_view names[] = {"subjectSpan", "predicateSpan", "objectSpan"};
        std::vector<std::size_t> counts(sentences.size(), 1);
        for (std::size_t part = 0; part < parts.size(); ++part) {
            parts[part].resize(sentences.size());
            for (const TextRange& range : quads_.ranges(subject, quads_.id(tw_namespace, names[part]))) {
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

    const GraphQuads& quads_;
};

} // namespace

StatementDraft read_statement(const GraphQuads& quads, TermId subject)
{
    return StatementReader(quads).read(subject);
}

} // namespace triplewright
