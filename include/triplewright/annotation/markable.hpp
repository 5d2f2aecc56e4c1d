// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Markables: the phrases of a text that may refer to something (the term of MUC-6 and of GUM's guidelines). Found in
/// `nlp/`; coreference decides which of them mean the same.

#ifndef TRIPLEWRIGHT_ANNOTATION_MARKABLE_HPP
#define TRIPLEWRIGHT_ANNOTATION_MARKABLE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "triplewright/annotation/entity_type.hpp"
#include "triplewright/text/span.hpp"

namespace triplewright {

/// How a markable refers: which pronoun, what kind of name, how a noun phrase is determined. The order is that of the
/// features which the coreference model has learnt.
enum class MarkableClass : std::uint8_t {
    he,
    she,
    it,
    they,
    i,
    we,
    you,
    demonstrative, ///< "this" alone
    relative,      ///< "who"
    other_pronoun,
    person_name,
    organization_name,
    location_name,
    other_name,
    proper_noun,          ///< Tagged as a name, but no name was found there.
    definite,             ///< "the …"
    demonstrative_phrase, ///< "this …"
    possessed,            ///< "her …"
    indefinite,           ///< "a …"
    bare_singular,
    bare_plural,
    number,
    quantified, ///< "every …"
    other
};
inline constexpr std::size_t markable_classes = 24;

enum class MentionKind : std::uint8_t { name, nominal, pronoun };
[[nodiscard]] MentionKind kind_of(MarkableClass markable_class);

enum class GrammaticalNumber : std::uint8_t { unknown, singular, plural };
enum class Gender : std::uint8_t { unknown, masculine, feminine, neuter };
enum class Animacy : std::uint8_t { unknown, person, thing };
[[nodiscard]] std::string_view to_string(MentionKind kind);
[[nodiscard]] std::string_view to_string(GrammaticalNumber number);
[[nodiscard]] std::string_view to_string(Gender gender);
[[nodiscard]] std::string_view to_string(Animacy animacy);

/// Does the phrase speak of something that its reader is to know: a name, "the …", "this …", "her …", a pronoun?
[[nodiscard]] bool is_definite(MarkableClass markable_class);

/// What a phrase refers to.
enum class Reference : std::uint8_t {
    specific, ///< Somebody or something.
    clause,   ///< What a clause behind it says: "it" of "it is clear that …".
    generic   ///< People in general: "one", some "you".
};

/// What a phrase says of its referent.
struct MentionAttributes {
    EntityType type = EntityType::thing; ///< Of the name or the noun; `thing` where these do not tell.
    Animacy animacy = Animacy::unknown;
    Reference reference = Reference::specific;
    std::size_t counted = 0; ///< "the two leaders": 2; 0 where no number is said.
    Span minimal_span;       ///< The head with its compounds, or the whole name.
};

/// A phrase with its head.
struct Markable {
    Span span;                  ///< The whole phrase, relative clauses included; of whole surface tokens, as in GUM.
    Span head_span;             ///< The head word.
    std::size_t sentence = 0;   ///< Index in `Annotation::sentences`.
    std::size_t first_word = 0; ///< Words [first_word, end_word) of the sentence.
    std::size_t end_word = 0;
    std::size_t head_word = 0;
    MarkableClass markable_class = MarkableClass::other;
    GrammaticalNumber number = GrammaticalNumber::unknown;
    Gender gender = Gender::unknown; ///< Where the words themselves say so.
    MentionAttributes attributes;
    float probability = 1;     ///< That it refers to something at all, 0..1.
    std::vector<float> vector; ///< What the coreference model reads of its head; empty when there is none.
};

} // namespace triplewright

#endif
