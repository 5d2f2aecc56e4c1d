// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// "Ruiz will meet Okafor … the meeting": which statement a noun for an event names.

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "resolution/implied_statement.hpp"
#include "resolution/mention_cluster.hpp"
#include "triplewright/annotation/event_nouns.hpp"

namespace triplewright {

namespace {

/// Sentences back to which "the meeting" may go.
constexpr std::size_t horizon = 6;

/// The verb of a predicate: "meet" of `meet_with`; the participle of a passive, `be_arrested_in`.
std::string_view verb_of(const Statement& statement, bool& is_participle)
{
    std::string_view predicate = statement.predicate;
    is_participle = predicate.starts_with("be_");
    if (is_participle) {
        predicate.remove_prefix(3);
    }
    return predicate.substr(0, predicate.find('_'));
}

/// Regular participles only; where it is in doubt, nothing is said.
bool is_participle_of(std::string_view participle, std::string_view verb)
{
    if (!participle.starts_with(verb)) {
        return participle.ends_with("ied") && verb.ends_with('y') &&
               participle.substr(0, participle.size() - 3) == verb.substr(0, verb.size() - 1);
    }
    const std::string_view ending = participle.substr(verb.size());
    return ending.empty() || ending == "ed" || ending == "d";
}

bool tells(const EventNoun& noun, const Statement& statement)
{
    bool is_participle = false;
    const std::string_view verb = verb_of(statement, is_participle);
    if (!is_participle) {
        return names_event_of(noun, verb);
    }
    for (std::string_view verbs = noun.verbs; !verbs.empty();) {
        const std::size_t blank = verbs.find(' ');
        if (is_participle_of(verb, verbs.substr(0, blank))) {
            return true;
        }
        verbs = blank == std::string_view::npos ? std::string_view() : verbs.substr(blank + 1);
    }
    return false;
}

/// Looks for the events that nouns name.
class EventFinder {
public:
    EventFinder(const Extraction& extraction, const MentionClusters& clusters)
        : extraction_(extraction), clusters_(clusters)
    {
        for (std::uint32_t index = 0; index < extraction.statements.size(); ++index) {
            const Statement& statement = extraction.statements[index];
            by_sentence_[statement.sentence].push_back(index);
            if (statement.subject.kind == ArgumentKind::mention && statement.object.kind == ArgumentKind::mention &&
                (statement.construct == "possessive" || statement.construct == "noun_phrase")) {
                beside_[statement.subject.index].push_back(statement.object.index);
                beside_[statement.object.index].push_back(statement.subject.index);
            }
        }
    }

    /// The statement before a mention that tells the event which it names; nothing where two do or arguments clash.
    [[nodiscard]] std::optional<std::uint32_t> find(std::uint32_t mention) const
    {
        const Mention& event = extraction_.mentions[mention];
        const EventNoun* const noun = find_event_noun(event.head_lemma);
        // With words of its own ("the presidential election") it may well be another one.
        const bool is_bare = event.text.find(' ') == std::string::npos;
        if (noun == nullptr || !is_bare || event.kind != MentionKind::nominal || !event.definite) {
            return std::nullopt;
        }
        for (std::size_t back = 0; back <= std::min(horizon, event.sentence); ++back) {
            const auto sentence = by_sentence_.find(event.sentence - back);
            if (sentence == by_sentence_.end()) {
                continue;
            }
            std::optional<std::uint32_t> found;
            std::size_t place = 0;
            for (const std::uint32_t index : sentence->second) {
                const Statement& statement = extraction_.statements[index];
                if (statement.construct != "clause" || statement.predicate_span.end > event.span.begin ||
                    !tells(*noun, statement) || has(statement, mention)) {
                    continue;
                }
                if (statement.standing.polarity == Polarity::negative) {
                    return std::nullopt; // What did not happen is not spoken of as if it had.
                }
                if (found && statement.predicate_span.begin != place) {
                    return std::nullopt;
                }
                if (!found && clashes(mention, statement)) {
                    return std::nullopt;
                }
                found = found ? found : index;
                place = statement.predicate_span.begin;
            }
            if (found) {
                return found;
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool has(const Statement& statement, std::uint32_t mention) const
    {
        const auto is_same = [&](const Argument& argument) {
            return argument.kind == ArgumentKind::mention && clusters_.find(argument.index) == clusters_.find(mention);
        };
        return is_same(statement.subject) || is_same(statement.object) ||
               std::ranges::any_of(statement.qualifiers,
                                   [&](const Qualifier& qualifier) { return is_same(qualifier.value); });
    }

    /// "Ruiz's visit" is not that of Okafor: whoever stands beside the noun has to have a part in what is told.
    [[nodiscard]] bool clashes(std::uint32_t mention, const Statement& statement) const
    {
        const auto place = beside_.find(mention);
        return place != beside_.end() && std::ranges::any_of(place->second, [&](std::uint32_t other) {
                   return extraction_.mentions[other].kind != MentionKind::nominal && !has(statement, other);
               });
    }

    const Extraction& extraction_;
    const MentionClusters& clusters_;
    std::map<std::size_t, std::vector<std::uint32_t>> by_sentence_;
    std::map<std::uint32_t, std::vector<std::uint32_t>> beside_; ///< By mention: owners and phrases of the noun.
};

} // namespace

void add_events(Extraction& extraction, MentionClusters& clusters)
{
    constexpr float confidence = 0.7F;
    const SentenceSpans sentences(extraction);
    std::map<std::uint32_t, std::uint32_t> mention_of_event; // By statement.
    std::vector<Statement> implied;
    {
        const EventFinder finder(extraction, clusters);
        std::set<std::uint32_t> done; // Clusters: what was said of an event once is enough.
        for (std::uint32_t mention = 0; mention < extraction.mentions.size(); ++mention) {
            if (done.contains(clusters.find(mention))) {
                continue;
            }
            const auto event = finder.find(mention);
            auto statement = event ? sentences.statement_about(extraction, mention) : std::nullopt;
            if (!statement) {
                continue;
            }
            done.insert(clusters.find(mention));
            const auto [first, is_new] = mention_of_event.emplace(*event, mention);
            if (!is_new) { // "the meeting … the gathering"
                continue;
            }
            statement->predicate = "denote";
            statement->object = {ArgumentKind::statement, *event};
            statement->object_span = extraction.statements[*event].predicate_span;
            statement->construct = "event";
            statement->confidence = confidence;
            implied.push_back(*std::move(statement));
        }
        for (std::uint32_t mention = 0; mention < extraction.mentions.size(); ++mention) {
            if (const auto event = finder.find(mention)) {
                clusters.join(mention, mention_of_event.contains(*event) ? mention_of_event.at(*event) : mention,
                              LinkReason::event);
            }
        }
    }
    std::ranges::move(implied, std::back_inserter(extraction.statements));
}

} // namespace triplewright
