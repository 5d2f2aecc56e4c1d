// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/lemma_lexicon.hpp"

#include <algorithm>
#include <array>

#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

constexpr std::size_t shortest_ending = 3;
constexpr std::size_t longest_ending = 5;

/// What regular inflection adds to a lemma.
struct RegularEnding {
    std::string_view upos;
    std::string_view ending;
    std::string_view lemma; ///< What stands there in the lemma.
    bool undoubled = false; ///< The consonant before it was doubled.
};

/// In the order in which they are tried: "planning" is of "plan" if there is no "plann", "timed" of "time".
constexpr RegularEnding regular_endings[] = {
    {"VERB", "ies", "y"},     {"VERB", "ied", "y"},     {"VERB", "ying", "ie"}, {"VERB", "ing", "", true},
    {"VERB", "ed", "", true}, {"VERB", "ing", "e"},     {"VERB", "ed", "e"},    {"VERB", "ing", ""},
    {"VERB", "ed", ""},       {"VERB", "icking", "ic"}, {"VERB", "s", ""},      {"VERB", "es", ""},
    {"NOUN", "ies", "y"},     {"NOUN", "s", ""},        {"NOUN", "es", ""},     {"NOUN", "ves", "f"},
    {"NOUN", "ves", "fe"},    {"ADJ", "ier", "y"},      {"ADJ", "iest", "y"},   {"ADJ", "er", "", true},
    {"ADJ", "est", "", true}, {"ADJ", "er", "e"},       {"ADJ", "est", "e"},    {"ADJ", "er", ""},
    {"ADJ", "est", ""},
};

/// Parts of speech whose new forms are inflected by ending.
bool is_inflected(std::string_view upos)
{
    static constexpr std::array<std::string_view, 3> tags = {"ADJ", "NOUN", "VERB"};
    return std::find(tags.begin(), tags.end(), upos) != tags.end();
}

std::string ending_key(std::string_view form, std::size_t size, std::string_view upos)
{
    return std::string(form.substr(form.size() - size)) + '\t' + std::string(upos);
}

} // namespace

LemmaLexicon::LemmaLexicon(std::string_view lines)
{
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        const std::size_t first = line.find('\t');
        const std::size_t second = line.find('\t', first + 1);
        if (first == std::string_view::npos || second == std::string_view::npos) {
            throw ConfigError("the model's lemma lexicon has a line that is not form, part of speech, lemma");
        }
        lemmas_.insert(line.substr(first + 1));
        if (first > 0) {
            lemma_of_.emplace(line.substr(0, second), line.substr(second + 1));
            learn_endings(line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1));
        }
        lines.remove_prefix(line.size() == lines.size() ? line.size() : line.size() + 1);
    }
}

void LemmaLexicon::learn_endings(std::string_view form, std::string_view upos, std::string_view lemma)
{
    if (!is_inflected(upos)) {
        return;
    }
    const auto shared = static_cast<std::size_t>(
        std::mismatch(form.begin(), form.end(), lemma.begin(), lemma.end()).first - form.begin());
    const Change change{form.size() - shared, lemma.substr(shared)};
    // An ending must show the letter before the change: "stopped" and "peeped" differ there.
    for (std::size_t size = std::max(shortest_ending, change.drop + 1); size <= std::min(longest_ending, form.size());
         ++size) {
        Changes& changes = changes_of_[ending_key(form, size, upos)];
        auto place = std::find_if(changes.begin(), changes.end(), [&](const auto& c) { return c.first == change; });
        if (place == changes.end()) {
            place = changes.insert(changes.end(), {change, 0});
        }
        ++place->second;
        for (; place != changes.begin() && place->second > std::prev(place)->second; --place) {
            std::iter_swap(place, std::prev(place));
        }
    }
}

std::string LemmaLexicon::guess(std::string_view form, std::string_view upos) const
{
    for (std::size_t size = std::min(longest_ending, form.size()); size >= shortest_ending; --size) {
        const auto found = changes_of_.find(ending_key(form, size, upos));
        if (found != changes_of_.end() && found->second.front().second >= 2) {
            const Change& change = found->second.front().first;
            std::string lemma = std::string(form.substr(0, form.size() - change.drop)) + std::string(change.append);
            if (upos != "ADJ" && lemma.front() >= 'A' && lemma.front() <= 'Z') {
                lemma.front() = static_cast<char>(lemma.front() - 'A' + 'a');
            }
            return lemma;
        }
    }
    return {};
}

std::string LemmaLexicon::find_regular(std::string_view form, std::string_view upos) const
{
    const std::string lower = to_lower(form);
    for (const RegularEnding& ending : regular_endings) {
        if (ending.upos != upos || !lower.ends_with(ending.ending) || lower.size() <= ending.ending.size()) {
            continue;
        }
        std::string stem = lower.substr(0, lower.size() - ending.ending.size());
        if (ending.undoubled) {
            if (stem.size() < 2 || stem.back() != stem[stem.size() - 2]) {
                continue;
            }
            stem.pop_back();
        }
        stem += ending.lemma;
        if (knows_lemma(stem, upos)) {
            return stem;
        }
    }
    return {};
}

std::string_view LemmaLexicon::find(std::string_view form, std::string_view upos) const
{
    std::string key = to_lower(form);
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
