// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/lemma_lexicon.hpp"

#include <string>

#include "triplewright/text/error.hpp"

namespace triplewright {

LemmaLexicon::LemmaLexicon(std::string_view lines)
{
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        const std::size_t first = line.find('\t');
        const std::size_t second = line.find('\t', first + 1);
        if (first == std::string_view::npos || second == std::string_view::npos) {
            throw ConfigError("the model's lemma lexicon has a line that is not form, part of speech, lemma");
        }
        lemma_of_.emplace(line.substr(0, second), line.substr(second + 1));
        lemmas_.insert(line.substr(first + 1));
        lines.remove_prefix(line.size() == lines.size() ? line.size() : line.size() + 1);
    }
}

std::string_view LemmaLexicon::find(std::string_view form, std::string_view upos) const
{
    std::string key;
    key.reserve(form.size() + 1 + upos.size());
    for (const char c : form) {
        key += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    key += '\t';
    key += upos;
    const auto found = lemma_of_.find(key);
    return found == lemma_of_.end() ? std::string_view() : found->second;
}

bool LemmaLexicon::knows_lemma(std::string_view lemma, std::string_view upos) const
{
    return lemmas_.contains(std::string(upos) + '\t' + std::string(lemma));
}

} // namespace triplewright
