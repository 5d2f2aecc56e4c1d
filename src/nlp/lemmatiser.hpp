// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Lemmas from the treebanks' lexicon and the model's rules.

#ifndef TRIPLEWRIGHT_NLP_LEMMATISER_HPP
#define TRIPLEWRIGHT_NLP_LEMMATISER_HPP

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nlp/lemma_lexicon.hpp"
#include "nlp/lemma_rules.hpp"

namespace triplewright {

/// Immutable; keeps views of the lexicon's text.
class Lemmatiser {
public:
    /// Rules in the order of the model's labels; the lexicon's lines. Throws ConfigError for what is neither.
    Lemmatiser(std::span<const std::string> rules, std::string_view lexicon);

    /// What the lexicon says of the form; for a new form what its ending makes likely, else the first of the `best`
    /// rules (indices, best first, at least one) that makes a known lemma, else the best one that adds only an ending.
    /// Short names in capitals ("AOL") or small letters ("al") stay as they are. `xpos` tells
    /// "her" of "she" from that of "her", and which capitals belong to names.
    /// `is_shouted`: the whole sentence is in capitals, so they tell nothing.
    [[nodiscard]] std::string lemma(std::string_view form, std::string_view upos, std::string_view xpos,
                                    std::span<const std::uint32_t> best, bool is_shouted = false) const;

private:
    [[nodiscard]] std::string plain_lemma(std::string_view form, std::string_view upos, std::string_view xpos,
                                          std::span<const std::uint32_t> best, bool is_shouted) const;

    std::vector<LemmaRule> rules_;
    LemmaLexicon lexicon_;
};

} // namespace triplewright

#endif
