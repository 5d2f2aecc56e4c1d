// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// How the arguments of a statement read in its sentence, for tuples of words.

#ifndef TRIPLEWRIGHT_EXTRACTION_ARGUMENT_TEXT_HPP
#define TRIPLEWRIGHT_EXTRACTION_ARGUMENT_TEXT_HPP

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "triplewright/extraction/statement.hpp"
#include "triplewright/text/document.hpp"

namespace triplewright {

/// Views a document and what was extracted from it, which must outlive it.
class ArgumentTexts {
public:
    /// `entities` has a number for each mention, the largest for none; or is empty. A pronoun gives way to the last
    /// phrase of its sentence that its entity has.
    ArgumentTexts(const Document& document, const Extraction& extraction, std::span<const std::uint32_t> entities);

    /// A pronoun that nothing in its sentence stands for.
    [[nodiscard]] bool is_unknown_pronoun(const Argument& argument) const;
    /// The phrase in the text; empty for statements and for literals that are not in the text.
    [[nodiscard]] Span span_of(const Argument& argument) const;
    /// The words of an argument of `outer`; "" for none.
    [[nodiscard]] std::string to_text(const Argument& argument, const Statement& outer) const;

private:
    [[nodiscard]] std::string mention_text(const Argument& argument, const Statement& outer) const;
    [[nodiscard]] std::string content_text(std::size_t number, const Statement& outer) const;
    [[nodiscard]] Span extent(std::size_t number, const Statement& outer) const;

    const Document& document_;
    const Extraction& extraction_;
    std::vector<std::uint32_t> stand_ins_; ///< For each mention the one whose words are printed.
};

} // namespace triplewright

#endif
