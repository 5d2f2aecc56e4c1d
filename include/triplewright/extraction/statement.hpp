// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Statements with standing: what a text says, who says it, how sure, and where. Filled by the constructs in
/// `src/extraction/`, resolved by `resolution/`. Indices refer to the vectors of one `Extraction`.

#ifndef TRIPLEWRIGHT_EXTRACTION_STATEMENT_HPP
#define TRIPLEWRIGHT_EXTRACTION_STATEMENT_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/annotation/annotation.hpp"
#include "triplewright/annotation/entity_type.hpp"
#include "triplewright/text/span.hpp"

namespace triplewright {

/// A place in the text that refers to something.
struct Mention {
    Span span;        ///< The minimal phrase: without determiner, appositions and relative clauses; never empty.
    Span head;        ///< The head word.
    Span phrase;      ///< `span` with its determiner, number and possessor, as Open IE prints it.
    std::string text; ///< The words of `span`, joined by single blanks where the text has blanks.
    std::string head_lemma;
    MentionKind kind = MentionKind::nominal;
    EntityType type = EntityType::thing;
    bool definite = false; ///< A name, or a nominal with "the", "this", a possessive.
    bool plural = false;
    std::size_t sentence = 0; ///< Running number of the sentence in the document.
};

/// Why a mention counts as the same thing as another one of its document.
enum class LinkReason : std::uint8_t {
    none,        ///< It was joined to nothing.
    same_name,   ///< The same words.
    short_name,  ///< A shorter form or an acronym of the other name.
    coreference, ///< The coreference model, whose score is its log-odds.
    speaker,     ///< "I" in the words of the other.
    event        ///< Both name the event of one clause.
};
[[nodiscard]] std::string_view to_string(LinkReason reason);

struct MentionLink {
    LinkReason reason = LinkReason::none;
    std::uint32_t to = 0; ///< Into `mentions`.
    float score = 0;      ///< Of `coreference`, else 0.
};

/// A value: text, number or date.
struct Literal {
    std::string value;
    std::string datatype; ///< IRI such as `http://www.w3.org/2001/XMLSchema#date`; "" for plain words.
    Span span;
    std::string unit = {};  ///< Of a quantity; see `Quantity`.
    std::string bound = {}; ///< Likewise.
    Span phrase =
        {}; ///< The phrase around `span` that Open IE prints: an office with its article and body; else empty.
};

enum class ArgumentKind : std::uint8_t { none, mention, literal, statement };

/// Subject, object or a qualifier's value.
struct Argument {
    ArgumentKind kind = ArgumentKind::none;
    std::uint32_t index = 0; ///< Into `mentions`, `literals` or `statements`.
    friend bool operator==(const Argument&, const Argument&) = default;
};

enum class Polarity : std::uint8_t { positive, negative };
enum class Factuality : std::uint8_t { actual, planned, proposed, possible, required, unknown };
enum class Tense : std::uint8_t { none, past, present, future };
enum class Aspect : std::uint8_t { simple, progressive, perfect, perfect_progressive };
[[nodiscard]] std::string_view to_string(Polarity polarity);
[[nodiscard]] std::string_view to_string(Factuality factuality);
[[nodiscard]] std::string_view to_string(Tense tense);
[[nodiscard]] std::string_view to_string(Aspect aspect);

/// How a text stands behind a statement.
struct Standing {
    Polarity polarity = Polarity::positive;
    Factuality factuality = Factuality::actual;
    Tense tense = Tense::none;
    Aspect aspect = Aspect::simple;
    /// Who says it, innermost first: {Ruiz, Reuters} is "Ruiz according to Reuters"; empty is the document's own voice.
    /// Indices into `mentions`.
    std::vector<std::uint32_t> sources;
};

/// Role of a qualifier: `time`, `place`, `with`, `purpose`, `topic`, `amount`, `instrument`, `source_place` …
struct Qualifier {
    std::string role;        ///< Lower case, words joined by `_`; documented in the vocabulary.
    std::string preposition; ///< As in the text, lower case; "" where there is none.
    Argument value;
};

/// Subject – predicate – object, with everything that restricts it.
struct Statement {
    Argument subject;
    std::string predicate; ///< Lemma-based, words joined by `_`: `meet_with`, `hold_position`.
    std::string words;     ///< The predicate's own words in the text ("will meet with"); "" for an implied one.
    Argument object;       ///< `none` for an intransitive.
    std::string
        object_preposition; ///< Of an object that is a phrase ("with" of `meet_with`), last of `words`; else "".
    std::vector<Qualifier> qualifiers; ///< In the order of the text.
    Standing standing;
    float confidence = 1; ///< 0..1, how likely a reader of the text is to call it right.
    float salience = 1;   ///< 0..1, how likely people list it among the facts of its sentence; orders Open IE lines.
    std::string
        construct; ///< Which construct found it: `clause`, `apposition`, … (one file of `src/extraction/` each).
    std::size_t sentence = 0; ///< Running number of the sentence in the document.
    Span sentence_span;
    Span subject_span;
    Span predicate_span; ///< The head of the predicate, or the words that imply it.
    Span object_span;    ///< Empty at `predicate_span.end` when there is no object.
};

/// All that was found in one document, in the order of the text.
struct Extraction {
    std::vector<Mention> mentions;
    std::vector<Literal> literals;
    std::vector<Statement> statements;
    std::size_t sentences = 0; ///< Sentences seen so far.
    std::string date = {};     ///< The document's, `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or "": what "yesterday" counts from.
};

/// Appends what a passage says; its attributions must be there (`find_attributions`). Passages of a document must come
/// in order. Deterministic; never throws on odd text.
void extract(const Annotation& passage, Extraction& out);

} // namespace triplewright

#endif
