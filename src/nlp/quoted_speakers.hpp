// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Whose words a quotation is: who says "I" there, and never "he" or "she" of himself.

#ifndef TRIPLEWRIGHT_NLP_QUOTED_SPEAKERS_HPP
#define TRIPLEWRIGHT_NLP_QUOTED_SPEAKERS_HPP

#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "nlp/mention_memory.hpp"

namespace triplewright {

/// Remembers the last few quotations of a document.
class QuotedSpeakers {
public:
    using Mention = std::shared_ptr<RememberedMention>;

    /// Finds who speaks in the quotations of a sentence, whose first and last are given (0: none), in the order of the
    /// text. `is_open` where a colon ends the sentence, so that the next quotation is the speaker's too.
    void begin_sentence(std::span<const Mention> mentions, std::pair<std::uint32_t, std::uint32_t> quotations,
                        bool is_open);
    /// Is a quotation in the mention's words?
    [[nodiscard]] bool speaks(const Mention& mention) const;
    /// Appends the chains that a mention cannot mean: of "he" and "she" in a quotation the speaker's, of its speaker
    /// those of "he" and "she" in it.
    void add_barred(const Mention& mention, std::vector<const KnownChain*>& barred) const;
    /// Tells that a mention has its chain. A quotation of which only parts are quoted may be in the author's words.
    void decided(const Mention& mention, bool is_whole);

private:
    struct Quoted {
        std::uint32_t quotation = 0;
        Mention speaker;             ///< Or null.
        std::vector<Mention> others; ///< "he" and "she" in it.
    };
    [[nodiscard]] const Quoted* find(std::uint32_t quotation) const;
    Quoted& add(std::uint32_t quotation);

    std::deque<Quoted> quoted_;
    Mention next_speaker_; ///< Of the quotation behind a colon.
};

} // namespace triplewright

#endif
