// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// English words that attribute something to somebody, with the kinds of phrases in which they take what is attributed.
/// The verbs go by the classes of Levin, English Verb Classes and Alternations (1993): §29, 31–33, 37 and others.

#ifndef TRIPLEWRIGHT_EXTRACTION_CUE_LEXICON_HPP
#define TRIPLEWRIGHT_EXTRACTION_CUE_LEXICON_HPP

#include <cstdint>
#include <string_view>

namespace triplewright {

/// A place in which a cue takes its content.
enum class CueFrame : std::uint8_t {
    quotation,  ///< Beside direct speech: "'…,' she said".
    infinitive, ///< "promised to …"
    gerund,     ///< "denied …-ing"
    object,     ///< "praised the plan"
    request,    ///< "urged the board to …"
    naming      ///< "called the plan a farce"
};

/// May the verb take its content in that frame?
[[nodiscard]] bool takes_content(std::string_view verb, CueFrame frame);
/// May the verb take its content behind the preposition: "call for", "boast about"?
[[nodiscard]] bool takes_content_behind(std::string_view verb, std::string_view preposition);
/// Verbs whose finite clause is not what somebody says or thinks: ensure, mean, make.
[[nodiscard]] bool has_plain_clause(std::string_view verb);
/// seem, appear: an impression that nobody is named for.
[[nodiscard]] bool is_impression_verb(std::string_view verb);
/// claim, plan, fear: nouns of speech, thought and intention.
[[nodiscard]] bool is_attribution_noun(std::string_view noun);
/// May the noun take its content behind the preposition: "support for", "criticism of"?
[[nodiscard]] bool noun_takes_content_behind(std::string_view noun, std::string_view preposition);
/// confident, skeptical: adjectives of opinion and feeling.
[[nodiscard]] bool is_attitude_adjective(std::string_view adjective);
/// rule, need: "according to" these means in keeping with them, and nobody says anything.
[[nodiscard]] bool is_measure_of_accord(std::string_view noun);
/// clear, public: what is made so is told.
[[nodiscard]] bool is_publicity_adjective(std::string_view adjective);
/// deny, reject: verbs whose subject holds that a claim is not so.
[[nodiscard]] bool is_denial_of_claim(std::string_view verb);
/// Those, and confirm, admit: verbs whose subject says whether a claim is so.
[[nodiscard]] bool is_stand_on_claim(std::string_view verb);
/// have, make, express: verbs that lend a noun of speech its speaker.
[[nodiscard]] bool is_support_verb(std::string_view verb);

} // namespace triplewright

#endif
