// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Which named ones a description may stand for: "the mayor" after "Mayor Ana Ruiz", "the company" after "Arvo Lines, a
/// ferry operator". What the document has said of those that it names is added to what the pair network thinks.

#ifndef TRIPLEWRIGHT_NLP_DESCRIBED_CHAINS_HPP
#define TRIPLEWRIGHT_NLP_DESCRIBED_CHAINS_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "nlp/country_focus.hpp"
#include "nlp/descriptions.hpp"
#include "nlp/known_chain.hpp"
#include "nlp/mention_memory.hpp"
#include "nlp/plain_description.hpp"

namespace triplewright {

/// A named chain that a description may stand for.
struct DescribedChain {
    std::shared_ptr<KnownChain> chain;
    std::uint32_t last_mention = 0;
    DescriptionFit fit;
    float evidence = 0; ///< Log-odds that what the document said adds to those of the pair network.
    float unseen = 0;   ///< Log-odds in place of the network's where the chain's mentions are too far away for it.
};

/// The named chains of one document that were mentioned last, with what was said of them. Bounded.
class DescribedChains {
public:
    /// Sentences come in the order of the text, before their mentions.
    void begin_sentence(const SentenceView& view);
    /// The mention has been decided. Mentions come in the order of decision.
    void add(const SentenceView& view, const RememberedMention& mention);
    /// The mentions of the chain `from` belong to `to` from now on.
    void replace(const KnownChain* from, const std::shared_ptr<KnownChain>& to);
    /// The chains that the phrase may stand for, the one mentioned last first; none where it is no plain description.
    [[nodiscard]] std::vector<DescribedChain> candidates(const SentenceView& view,
                                                         const RememberedMention& phrase) const;

private:
    struct Entry {
        std::shared_ptr<KnownChain> chain;
        std::uint32_t last_mention = 0;
        float salience = 0;    ///< Its mentions, each counting less with every sentence since.
        bool is_whole = false; ///< Something else than a part of a longer name ("Arvo" of "Arvo Lines").
        std::vector<Description> descriptions;
    };

    static void note(Entry& entry, Description description);
    [[nodiscard]] float share(const Entry& entry) const;

    CountryFocus countries_;
    std::vector<Entry> entries_; ///< The one mentioned last stands last.
};

} // namespace triplewright

#endif
