// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/lemmatiser.hpp"

namespace triplewright {

Lemmatiser::Lemmatiser(std::span<const std::string> rules, std::string_view lexicon)
    : rules_(rules.begin(), rules.end()), lexicon_(lexicon)
{}

std::string Lemmatiser::lemma(std::string_view form, std::string_view upos, std::span<const std::uint32_t> best) const
{
    if (const std::string_view known = lexicon_.find(form, upos); !known.empty()) {
        return std::string(known);
    }
    if (std::string likely = lexicon_.guess(form, upos); !likely.empty()) {
        return likely;
    }
    for (const std::uint32_t rule : best) {
        std::string lemma = rules_[rule].apply(form);
        if (lexicon_.knows_lemma(lemma, upos)) {
            return lemma;
        }
    }
    return rules_[best.front()].apply(form);
}

} // namespace triplewright
