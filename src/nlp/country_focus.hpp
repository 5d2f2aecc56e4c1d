// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Which countries a text is about at the moment, by their names and by the words for what is theirs ("Angolan").

#ifndef TRIPLEWRIGHT_NLP_COUNTRY_FOCUS_HPP
#define TRIPLEWRIGHT_NLP_COUNTRY_FOCUS_HPP

#include <span>
#include <string_view>
#include <vector>

#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// The countries of one document.
class CountryFocus {
public:
    /// How much less a country counts with each sentence in which it is not named.
    static constexpr float decay = 0.9F;

    /// Sentences come in the order of the text.
    void begin_sentence(const SentenceView& view);
    /// What speaks for a country behind "the country" at a word of this sentence, as log-odds: that the text is about
    /// it, and that no other one was named since. `country` is as `country_called` has it; "" for one that is not in
    /// the table.
    [[nodiscard]] float evidence(std::string_view country, WordIndex at) const;

private:
    struct Cue {
        WordIndex word = 0;
        std::string_view country;
    };
    struct Salience {
        std::string_view country;
        float value = 0;
    };

    /// Are there two countries?
    static bool is_mixed(std::span<const Cue> cues);

    std::vector<Cue> cues_; ///< Of this sentence.
    std::string_view last_; ///< The one country named by the last sentence before that names any.
    std::vector<Salience> salience_;
};

} // namespace triplewright

#endif
