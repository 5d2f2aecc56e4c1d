// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Which way a time lies from the document's date: by the tense of the predicate that it belongs to.

#ifndef TRIPLEWRIGHT_EXTRACTION_TIME_DIRECTION_HPP
#define TRIPLEWRIGHT_EXTRACTION_TIME_DIRECTION_HPP

#include <vector>

#include "extraction/calendar.hpp"
#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// The directions of a sentence's times, each head asked once. Views the sentence, which must outlive it.
class TimeDirections {
public:
    explicit TimeDirections(const SentenceView& view) : view_(&view) {}

    /// Past where nothing tells: news reports what has happened. Future under a verb of the present.
    [[nodiscard]] Direction of(WordIndex word);
    /// Does the word describe a noun under a verb of the present, so that nothing tells the direction: "Monday's vote
    /// shows"?
    [[nodiscard]] bool is_open(WordIndex word);

private:
    [[nodiscard]] Direction above(WordIndex word);

    const SentenceView* view_;
    std::vector<Direction> below_; ///< Of what hangs below a word, `none` before it is asked for.
};

} // namespace triplewright

#endif
