// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Nouns that name what verbs tell: "meeting" for "meet", "resignation" for "resign". Everyday English, one row a noun.

#ifndef TRIPLEWRIGHT_ANNOTATION_EVENT_NOUNS_HPP
#define TRIPLEWRIGHT_ANNOTATION_EVENT_NOUNS_HPP

#include <span>
#include <string_view>

namespace triplewright {

/// A row of the table.
struct EventNoun {
    std::string_view noun;      ///< Lemma.
    std::string_view verbs;     ///< Lemmas of the verbs whose event it may name, separated by blanks.
    bool is_occurrence = false; ///< It names what happens ("visit"), not what comes of it ("decision", "payment").
};

/// All rows, sorted by noun.
[[nodiscard]] std::span<const EventNoun> event_nouns();
/// The row of a noun, or null.
[[nodiscard]] const EventNoun* find_event_noun(std::string_view noun);
/// Can the noun name what the verb tells?
[[nodiscard]] bool names_event_of(const EventNoun& noun, std::string_view verb);
/// Can two nouns name one event: the same noun, or nouns with a verb in common ("meeting", "gathering")?
[[nodiscard]] bool name_same_event(const EventNoun& a, const EventNoun& b);

} // namespace triplewright

#endif
