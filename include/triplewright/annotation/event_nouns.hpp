// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Nouns that name what verbs tell: "meeting" for "meet", "resignation" for "resign". Everyday English, one row a noun.

#ifndef TRIPLEWRIGHT_ANNOTATION_EVENT_NOUNS_HPP
#define TRIPLEWRIGHT_ANNOTATION_EVENT_NOUNS_HPP

#include <string_view>

namespace triplewright {

/// A row of the table.
struct EventNoun {
    std::string_view noun;      ///< Lemma.
    std::string_view verbs;     ///< Lemmas of the verbs whose event it may name, separated by blanks.
    bool is_occurrence = false; ///< It names what happens ("visit"), not what comes of it ("decision", "payment").
};

/// The row of a noun, or null.
[[nodiscard]] const EventNoun* find_event_noun(std::string_view noun);
/// Can the noun name what the verb tells?
[[nodiscard]] bool names_event_of(const EventNoun& noun, std::string_view verb);
/// Can it name what the past participle tells? Regular participles only; where it is in doubt, false.
[[nodiscard]] bool names_event_of_participle(const EventNoun& noun, std::string_view participle);

} // namespace triplewright

#endif
