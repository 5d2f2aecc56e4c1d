// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "resolution/empty_phrase.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// Quantifiers, and substitutes of nouns. A tagger takes some of them for nouns or adjectives.
constexpr auto empty_words =
    word_set("all", "another", "any", "anybody", "anyone", "anything", "both", "each", "either", "everybody",
             "everyone", "everything", "few", "fewer", "former", "latter", "many", "most", "neither", "no", "nobody",
             "none", "nothing", "one", "ones", "other", "others", "own", "same", "several", "some", "somebody",
             "someone", "something", "such", "that", "these", "this", "those");
constexpr auto amount_words = word_set("enough", "less", "little", "lot", "lots", "more", "much", "plenty");
/// What may stand before them and adds nothing.
constexpr auto degree_words = word_set("a", "any", "as", "so", "the", "too", "very");

template <class Test>
bool has_only(std::string_view text, const Test& test)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (!test(to_lower(text.substr(0, end)))) {
            return false;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

} // namespace

bool is_mere_amount(const Mention& mention)
{
    return mention.kind == MentionKind::nominal && has_only(mention.text, [](const std::string& word) {
               return amount_words.contains(word) || degree_words.contains(word);
           });
}

bool is_empty_phrase(const Mention& mention)
{
    return mention.kind == MentionKind::pronoun ||
           (mention.kind == MentionKind::nominal && has_only(mention.text, [](const std::string& word) {
                return empty_words.contains(word) || amount_words.contains(word) || degree_words.contains(word);
            }));
}

} // namespace triplewright
