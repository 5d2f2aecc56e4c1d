// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "resolution/join_guard.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "resolution/name_form.hpp"

namespace triplewright {

namespace {

bool is_reflexive(const Mention& mention)
{
    return mention.kind == MentionKind::pronoun &&
           (mention.head_lemma.ends_with("self") || mention.head_lemma.ends_with("selves") ||
            mention.text.ends_with("self") || mention.text.ends_with("selves"));
}

/// Below it the subject of a statement is often a guess.
constexpr float least_confidence = 0.5F;

/// Does the statement take for granted that its subject and object are two? Not "the painter is Ana Ruiz", "the port,
/// Karst".
bool is_about_two(const Statement& statement)
{
    if (statement.construct == "apposition") {
        return statement.predicate.ends_with("_of") && statement.predicate != "be_one_of";
    }
    return statement.predicate != "be" && statement.predicate != "be_known_as" && statement.predicate != "be_called" &&
           (statement.confidence >= least_confidence || statement.construct == "possessive");
}

} // namespace

JoinGuard::JoinGuard(const Extraction& extraction, MentionClusters& clusters)
    : extraction_(extraction), clusters_(clusters), facts_(extraction.mentions.size())
{
    for (std::uint32_t index = 0; index < facts_.size(); ++index) {
        describe(index, extraction.mentions[index]);
    }
    for (const Statement& statement : extraction.statements) {
        keep_apart(statement);
    }
}

void JoinGuard::describe(std::uint32_t mention, const Mention& known)
{
    Facts own;
    own.type = known.type;
    if (known.kind == MentionKind::name && known.type == EntityType::person) {
        if (Words words = name_tokens(known.text, true); words.size() > 1) {
            own.full_names.push_back(std::move(words));
        }
    }
    merge(facts_[clusters_.find(mention)], own);
}

void JoinGuard::keep_apart(const Statement& statement)
{
    if (statement.subject.kind != ArgumentKind::mention || statement.object.kind != ArgumentKind::mention ||
        !is_about_two(statement) || is_reflexive(extraction_.mentions[statement.object.index])) {
        return;
    }
    const std::uint32_t subject = statement.subject.index;
    const std::uint32_t object = statement.object.index;
    if (clusters_.find(subject) != clusters_.find(object)) {
        facts_[clusters_.find(subject)].other_mentions.push_back(object);
        facts_[clusters_.find(object)].other_mentions.push_back(subject);
    }
}

void JoinGuard::merge(Facts& into, Facts& facts)
{
    into.type = is_exclusive(into.type) ? into.type : facts.type;
    for (Words& name : facts.full_names) {
        if (std::ranges::find(into.full_names, name) == into.full_names.end()) {
            into.full_names.push_back(std::move(name));
        }
    }
    if (into.other_mentions.size() < facts.other_mentions.size()) { // Copies each mention few times.
        into.other_mentions.swap(facts.other_mentions);
    }
    std::ranges::copy(facts.other_mentions, std::back_inserter(into.other_mentions));
    facts = {};
}

bool JoinGuard::contradict(const Facts& a, std::uint32_t root_of_a, const Facts& b, std::uint32_t root_of_b) const
{
    if (exclude_each_other(a.type, b.type)) {
        return true;
    }
    const auto is_other = [&](const Words& name) {
        return std::ranges::any_of(b.full_names, [&](const Words& other) { return are_other_people(name, other); });
    };
    const bool ask_a = a.other_mentions.size() < b.other_mentions.size();
    const std::uint32_t root = ask_a ? root_of_b : root_of_a;
    return std::ranges::any_of(a.full_names, is_other) ||
           std::ranges::any_of((ask_a ? a : b).other_mentions,
                               [&](std::uint32_t mention) { return clusters_.find(mention) == root; });
}

bool JoinGuard::join(std::uint32_t mention, std::uint32_t other, LinkReason reason, float score)
{
    const std::uint32_t a = clusters_.find(mention);
    const std::uint32_t b = clusters_.find(other);
    if (a != b && contradict(facts_[a], a, facts_[b], b)) {
        return false;
    }
    clusters_.join(mention, other, reason, score);
    if (a != b) {
        const std::uint32_t root = clusters_.find(mention);
        merge(facts_[root], facts_[root == a ? b : a]);
    }
    return true;
}

} // namespace triplewright
