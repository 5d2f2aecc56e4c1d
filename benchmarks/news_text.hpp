// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// An invented piece of news: what all benchmarks read.

#ifndef TRIPLEWRIGHT_BENCHMARKS_NEWS_TEXT_HPP
#define TRIPLEWRIGHT_BENCHMARKS_NEWS_TEXT_HPP

#include <string>

#include "triplewright/annotation/annotation.hpp"
#include "triplewright/nlp/tokenizer.hpp"

namespace triplewright {

inline const std::string& news_text()
{
    static const std::string text = [] {
        const std::string story =
            "The harbour authority of Larkfield has sold nine ferries to Nordwind Energy, the company's chief "
            "executive "
            "Lena Okafor told the Harbour Gazette on 3 May 2021. \u201cWe won\u2019t close a single line,\u201d she "
            "said.\n\n"
            "Tomas Reyes, who leads the dockers' union, disagreed: in his view the 1,200 jobs that were promised will "
            "not last until the end of the year. The mayor, Dr. Ingrid Brandt, did not say whether the city would buy "
            "the remaining shares for $15.5 million.\n\n"
            "Nordwind was founded in Z\u00fcrich in 1987 and runs wind farms off the coasts of Denmark, Portugal and "
            "Chile. It reported a loss of 41 million euros last autumn, after a storm had damaged two of its "
            "plants.\n\n";
        std::string stories;
        for (int i = 0; i < 20; ++i) {
            stories += story;
        }
        return stories;
    }();
    return text;
}

/// The text as one passage, with one paragraph for each of its own.
inline Annotation news_passage()
{
    Annotation passage;
    passage.text = news_text();
    std::size_t begin = 0;
    for (std::size_t end = 0; (end = passage.text.find("\n\n", begin)) != std::string_view::npos; begin = end + 2) {
        passage.paragraphs.push_back({begin, end});
    }
    return passage;
}

inline std::size_t count_words(const Annotation& passage)
{
    std::size_t count = 0;
    for (const Sentence& sentence : passage.sentences) {
        count += sentence.words.size();
    }
    return count;
}

/// The passage, cut into words.
inline const Annotation& news_words()
{
    static const Annotation words = [] {
        Annotation passage = news_passage();
        Tokenizer().run({&passage, 1});
        return passage;
    }();
    return words;
}

} // namespace triplewright

#endif
