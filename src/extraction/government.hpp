// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What words ask for around them: the preposition of a verb, the gerund or quality behind it; and what a phrase can
/// be by its noun.

#ifndef TRIPLEWRIGHT_EXTRACTION_GOVERNMENT_HPP
#define TRIPLEWRIGHT_EXTRACTION_GOVERNMENT_HPP

#include <string_view>

#include "extraction/workspace.hpp"

namespace triplewright {

/// "rely on", "appear in": a preposition that the verb asks for, whatever its noun.
[[nodiscard]] bool governs(std::string_view verb, std::string_view preposition);
/// The preposition before a gerund that its verb or adjective may ask for, "at" of "aimed at finding"; or `no_word`.
[[nodiscard]] WordIndex gerund_preposition(const SentenceView& view, const Clause& clause);
/// The role of such a gerund: "thanked them for leaving", "accused them of leaving".
[[nodiscard]] std::string_view gerund_role(std::string_view preposition);
/// Does the verb take something for something: "describe as", "regard as"?
[[nodiscard]] bool takes_as(std::string_view verb);
/// "listed as endangered", "described it as unjust": does `word` say what `verb` takes something for? Not "as planned".
[[nodiscard]] bool is_taken_as(const SentenceView& view, WordIndex verb, WordIndex word);
/// The words of "deeply unjust".
[[nodiscard]] WordRange quality_words(const SentenceView& view, WordIndex word);
/// "secret" of "in secret"; "in tents", "in politics" are where or what.
[[nodiscard]] bool is_manner_noun(std::string_view lemma);
/// "power", "translation" of "in power", "in translation": no place, and no thing that can be told from others.
[[nodiscard]] bool is_bare_thing(const SentenceView& view, WordIndex noun);
/// "The dam broke, the mayor said on Monday", "…, he said, thanking them": does a word that a tree hangs on the clause
/// belong to the verb of speech behind it? Not where the clause goes on: "It was, he said, in ruins".
[[nodiscard]] bool is_behind_speech(const SentenceView& view, const Clause& clause, WordIndex word);
/// "what" of "what they found"
[[nodiscard]] bool is_free_relative(const SentenceView& view, WordIndex word);
/// Is it something that one is "on": "on stage", "on television"?
[[nodiscard]] bool is_surface(std::string_view lemma);
/// "by soldiers", "by the bank": not "by car", "by city".
[[nodiscard]] bool is_author(const SentenceView& view, WordIndex word);

} // namespace triplewright

#endif
