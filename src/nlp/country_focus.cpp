// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/country_focus.hpp"

#include <algorithm>
#include <string>

#include "triplewright/annotation/demonyms.hpp"

namespace triplewright {

namespace {

// Chosen by eye on 122 articles of the newswire's training part.
constexpr float of_share = 3;
constexpr float last_named = 0.5F;
constexpr float other_named = -1.5F;
constexpr float two_in_sentence = -3;

/// The country that the word, or the name that begins with it, belongs to; "" for none.
std::string_view country_at(const SentenceView& view, WordIndex word)
{
    const Name* const name = view.name(word);
    const std::string& form = view.word(word).form;
    if ((name != nullptr && name->first_word != word) || form.empty() || form.front() < 'A' || form.front() > 'Z') {
        return {};
    }
    const std::string text =
        name == nullptr ? form : words_text(view, {word, static_cast<WordIndex>(name->end_word - 1)});
    if (const Demonym* const demonym = find_demonym(text)) {
        return country_called(demonym->countries.substr(0, demonym->countries.find('|')));
    }
    return country_called(text);
}

} // namespace

bool CountryFocus::is_mixed(std::span<const Cue> cues)
{
    return std::ranges::any_of(cues, [&](const Cue& cue) { return cue.country != cues.front().country; });
}

void CountryFocus::begin_sentence(const SentenceView& view)
{
    for (Salience& salience : salience_) {
        salience.value *= decay;
    }
    if (!cues_.empty()) {
        last_ = is_mixed(cues_) ? std::string_view() : cues_.back().country;
    }
    cues_.clear();
    for (WordIndex word = 0; word < view.size(); ++word) {
        const std::string_view country = country_at(view, word);
        if (country.empty()) {
            continue;
        }
        cues_.push_back({word, country});
        const auto place = std::ranges::find(salience_, country, &Salience::country);
        if (place == salience_.end()) {
            salience_.push_back({country, 1});
        } else {
            place->value += 1;
        }
    }
}

float CountryFocus::evidence(std::string_view country, WordIndex at) const
{
    if (country.empty()) {
        return other_named;
    }
    float all = 0;
    float own = 0;
    for (const Salience& salience : salience_) {
        all += salience.value;
        own += salience.country == country ? salience.value : 0;
    }
    const auto end = std::ranges::partition_point(cues_, [at](const Cue& cue) { return cue.word < at; });
    const std::span before(cues_.begin(), end);
    const std::string_view last = before.empty() ? last_ : before.back().country;
    return of_share * (all > 0 ? own / all : 0) + (last == country ? last_named : other_named) +
           (is_mixed(before) ? two_in_sentence : 0);
}

} // namespace triplewright
