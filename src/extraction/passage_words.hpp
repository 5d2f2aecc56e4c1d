// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The words of a passage, numbered through its sentences: what reaches from one sentence to the next is told in these
/// numbers.

#ifndef TRIPLEWRIGHT_EXTRACTION_PASSAGE_WORDS_HPP
#define TRIPLEWRIGHT_EXTRACTION_PASSAGE_WORDS_HPP

#include <cstddef>
#include <cstdint>
#include <vector>

#include "triplewright/annotation/annotation.hpp"

namespace triplewright {

/// A word of a passage, counted from 0.
using WordNumber = std::uint32_t;

/// Views a passage, which must outlive it.
class PassageWords {
public:
    explicit PassageWords(const Annotation& passage) : passage_(&passage)
    {
        for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
            first_.push_back(static_cast<WordNumber>(words_.size()));
            for (const Word& word : passage.sentences[index].words) {
                words_.push_back({&word, index});
            }
        }
        first_.push_back(static_cast<WordNumber>(words_.size()));
    }

    [[nodiscard]] const Annotation& passage() const { return *passage_; }
    [[nodiscard]] WordNumber size() const { return static_cast<WordNumber>(words_.size()); }
    [[nodiscard]] const Word& word(WordNumber number) const { return *words_[number].word; }
    /// Index of the word's sentence in the passage.
    [[nodiscard]] std::size_t sentence(WordNumber number) const { return words_[number].sentence; }
    /// Number of the sentence's first word; of one past the last sentence, `size()`.
    [[nodiscard]] WordNumber first(std::size_t sentence) const { return first_[sentence]; }
    [[nodiscard]] std::size_t paragraph(WordNumber number) const
    {
        return passage_->sentences[sentence(number)].paragraph;
    }

private:
    struct Place {
        const Word* word = nullptr;
        std::size_t sentence = 0;
    };
    const Annotation* passage_;
    std::vector<Place> words_;
    std::vector<WordNumber> first_;
};

} // namespace triplewright

#endif
