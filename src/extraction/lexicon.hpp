// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Classes of English words that constructs ask about. Lemmas, lower case. Classes are closed or broad: a word belongs
/// here for what it means anywhere, never for the sake of one text. What nouns denote is in annotation/noun_types.hpp.

#ifndef TRIPLEWRIGHT_EXTRACTION_LEXICON_HPP
#define TRIPLEWRIGHT_EXTRACTION_LEXICON_HPP

#include <string_view>

#include "triplewright/annotation/noun_types.hpp"

namespace triplewright {

/// Forms of address that say nothing about an office: Mr., Dr., Sir.
[[nodiscard]] bool is_honorific(std::string_view lemma);
/// Units, days, months, seasons and other nouns that name times: week, Monday, June, dawn.
[[nodiscard]] bool is_time_noun(std::string_view lemma);
/// Names of months and their abbreviations; 1–12, else 0.
[[nodiscard]] int month_number(std::string_view lemma);
/// second … century: what a duration is counted in.
[[nodiscard]] bool is_time_unit(std::string_view lemma);
/// Nouns that count what follows "of": thousand, dozen, majority, most.
[[nodiscard]] bool is_quantity_noun(std::string_view lemma);
/// percent, dollar, kilometre: a number of these is a value, not a thing.
[[nodiscard]] bool is_measure_noun(std::string_view lemma);
/// Nouns of change, whose "in" names what changes: surge, rise, drop.
[[nodiscard]] bool is_change_noun(std::string_view lemma);
/// statement, interview, letter: "in" or "at" one of these is how something was said.
[[nodiscard]] bool is_speech_noun(std::string_view lemma);
/// Adjectives that place a thing in the flow of talk and identify nothing: recent, own, such.
[[nodiscard]] bool is_fleeting_adjective(std::string_view lemma);
/// Verbs that report speech or thought when they stand beside their content: say, explain, announce.
[[nodiscard]] bool is_reporting_verb(std::string_view lemma);
/// Verbs that link a subject and a predicate: become, remain, seem.
[[nodiscard]] bool is_linking_verb(std::string_view lemma);
/// recently, now, yesterday.
[[nodiscard]] bool is_time_adverb(std::string_view lemma);
/// often, usually, daily.
[[nodiscard]] bool is_frequency_adverb(std::string_view lemma);
/// here, abroad, north.
[[nodiscard]] bool is_place_adverb(std::string_view lemma);
/// not, never, hardly.
[[nodiscard]] bool is_negative_adverb(std::string_view lemma);
/// perhaps, possibly, probably.
[[nodiscard]] bool is_hedge(std::string_view lemma);
/// reportedly, allegedly: somebody says so, but who?
[[nodiscard]] bool is_hearsay_adverb(std::string_view lemma);
/// if, unless, provided: marks a clause that may hold or not, and so leaves open what depends on it.
[[nodiscard]] bool is_condition_marker(std::string_view lemma);
/// Adverbs of degree and focus, which restrict no event: very, also, only.
[[nodiscard]] bool is_degree_adverb(std::string_view lemma);
/// Words in the names of those who publish news: Times, News, Reuters.
[[nodiscard]] bool is_outlet_word(std::string_view form);

} // namespace triplewright

#endif
