// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Known lemmas: what treebanks say of a form with a part of speech.

#ifndef TRIPLEWRIGHT_NLP_LEMMA_LEXICON_HPP
#define TRIPLEWRIGHT_NLP_LEMMA_LEXICON_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace triplewright {

/// Immutable; keeps views of the text that it was made from.
class LemmaLexicon {
public:
    /// Lines of form, UPOS and lemma joined by tabs, forms in lower case; one without a form only says that there is
    /// such a lemma. Throws ConfigError for a line that is no such.
    explicit LemmaLexicon(std::string_view lines);

    /// The lemma of a form (of any case; only ASCII letters are lowered) with a part of speech, or "".
    [[nodiscard]] std::string_view find(std::string_view form, std::string_view upos) const;
    /// The lemma of a new form by analogy: what most known forms with the same ending and part of speech do, the
    /// longest ending (three to five bytes) that two of them share; "" where there is none. Verbs and nouns begin in
    /// lower case, whatever the form does.
    [[nodiscard]] std::string guess(std::string_view form, std::string_view upos) const;
    /// The known lemma that regular endings of English make of a form ("provoking", "occupies"), or "".
    [[nodiscard]] std::string find_regular(std::string_view form, std::string_view upos) const;
    /// Is it the lemma of some form with this part of speech?
    [[nodiscard]] bool knows_lemma(std::string_view lemma, std::string_view upos) const;

private:
    /// Drop so many bytes, append this.
    struct Change {
        std::size_t drop = 0;
        std::string_view append;
        friend bool operator==(const Change&, const Change&) = default;
    };
    /// The changes of the known forms with one ending, most frequent first.
    using Changes = std::vector<std::pair<Change, std::size_t>>;

    void learn_endings(std::string_view form, std::string_view upos, std::string_view lemma);

    std::unordered_map<std::string, Changes> changes_of_;             ///< "ending<tab>UPOS"
    std::unordered_map<std::string_view, std::string_view> lemma_of_; ///< "form<tab>UPOS"
    std::unordered_set<std::string_view> lemmas_;                     ///< "UPOS<tab>lemma"
};

} // namespace triplewright

#endif
