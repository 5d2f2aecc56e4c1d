// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// "Ruiz will meet Okafor … the meeting": which statement a noun for an event names.

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "resolution/implied_statement.hpp"
#include "resolution/mention_cluster.hpp"
#include "triplewright/annotation/event_nouns.hpp"

namespace triplewright {

namespace {

/// Sentences back to which "the meeting" may go.
constexpr std::size_t horizon = 6;

/// Does the verb of the statement's predicate, "meet" of `meet_with`, or the participle of a passive, "arrested" of
/// `be_arrested_in`, tell what the noun names?
bool tells(const EventNoun& noun, const Statement& statement)
{
    constexpr std::string_view passive = "be_";
    std::string_view predicate = statement.predicate;
    const bool is_passive = predicate.starts_with(passive);
    predicate.remove_prefix(is_passive ? passive.size() : 0);
    const std::string_view verb = predicate.substr(0, predicate.find('_'));
    return is_passive ? names_event_of_participle(noun, verb) : names_event_of(noun, verb);
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
            const std::vector<std::uint32_t> told = statements_that_tell(*noun, mention, sentence->second);
            if (!told.empty()) {
                return the_one_of(told, mention);
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::vector<std::uint32_t> statements_that_tell(const EventNoun& noun, std::uint32_t mention,
                                                                  const std::vector<std::uint32_t>& statements) const
    {
        std::vector<std::uint32_t> told;
        std::ranges::copy_if(statements, std::back_inserter(told), [&](std::uint32_t index) {
            const Statement& statement = extraction_.statements[index];
            return statement.construct == "clause" &&
                   statement.predicate_span.end <= extraction_.mentions[mention].span.begin && tells(noun, statement) &&
                   !has(statement, mention);
        });
        return told;
    }

    /// The first of a sentence's statements, where all are of one verb. What did not happen is not spoken of as if it
    /// had.
    [[nodiscard]] std::optional<std::uint32_t> the_one_of(const std::vector<std::uint32_t>& told,
                                                          std::uint32_t mention) const
    {
        const Statement& first = extraction_.statements[told.front()];
        const bool is_one = std::ranges::all_of(told, [&](std::uint32_t index) {
            const Statement& statement = extraction_.statements[index];
            return statement.standing.polarity == Polarity::positive &&
                   statement.predicate_span.begin == first.predicate_span.begin;
        });
        return is_one && !clashes(mention, first) ? std::optional(told.front()) : std::nullopt;
    }

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

/// A mention, and the statement of the event that it names.
struct NamedEvent {
    std::uint32_t mention = 0;
    std::uint32_t statement = 0;
};

std::vector<NamedEvent> find_events(const Extraction& extraction, const MentionClusters& clusters)
{
    const EventFinder finder(extraction, clusters);
    std::vector<NamedEvent> events;
    for (std::uint32_t mention = 0; mention < extraction.mentions.size(); ++mention) {
        if (const auto statement = finder.find(mention)) {
            events.push_back({mention, *statement});
        }
    }
    return events;
}

} // namespace

void add_events(Extraction& extraction, MentionClusters& clusters)
{
    const std::vector<NamedEvent> events = find_events(extraction, clusters);
    const ImpliedStatementMaker maker(extraction);
    std::map<std::uint32_t, std::uint32_t> mention_of_event; // By statement: the first mention that names it.
    std::set<std::uint32_t> done;                            // Clusters: what was said of an event once is enough.
    for (const NamedEvent& event : events) {
        if (done.contains(clusters.find(event.mention))) {
            continue;
        }
        auto statement = maker.make(event.mention, "denote", {ArgumentKind::statement, event.statement}, "event");
        if (!statement) {
            continue;
        }
        done.insert(clusters.find(event.mention));
        if (mention_of_event.emplace(event.statement, event.mention).second) { // Else "the meeting … the gathering".
            extraction.statements.push_back(*std::move(statement));
        }
    }
    for (const NamedEvent& event : events) {
        if (const auto first = mention_of_event.find(event.statement); first != mention_of_event.end()) {
            clusters.join(event.mention, first->second, LinkReason::event);
        }
    }
}

} // namespace triplewright
