// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Phrases that say nothing but what their referent is ("the mayor", "the Kenyan president", "the 34-year-old"), and
/// how well that agrees with what was said of somebody.

#ifndef TRIPLEWRIGHT_NLP_PLAIN_DESCRIPTION_HPP
#define TRIPLEWRIGHT_NLP_PLAIN_DESCRIPTION_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "nlp/coreference_features.hpp"
#include "nlp/descriptions.hpp"

namespace triplewright {

/// What the phrase says of its referent.
struct PlainDescription {
    Description said;
    EntityType type = EntityType::thing;
    /// Those of its words before the noun that tell of which kind it is: nouns, names, nationalities.
    std::vector<std::string> kinds;
};

/// Nothing where the phrase says more ("the mayor of Lima", "the company that …"), is no definite singular, stands
/// where phrases describe ("… is the mayor"), means another one ("the other company"), or could be anything ("the
/// place").
[[nodiscard]] std::optional<PlainDescription> plain_description(const SentenceView& view, const MentionTraits& traits,
                                                                EntityType type);

/// Why a description may mean a named one, the surest reason first.
enum class DescriptionLink : std::uint8_t {
    same_noun,    ///< The document has called it so.
    broader_noun, ///< The document has called it something that is also called so: an airline, "the company".
    general_noun, ///< Nothing but its name is known, and the noun may be said of most of its type.
    same_type     ///< Nothing but its name is known; the types agree.
};

struct DescriptionFit {
    DescriptionLink link = DescriptionLink::same_noun;
    std::size_t extra = 0; ///< Words that nobody has said of it.
};

/// How the description fits what a document has said (`known`) of somebody whose name is of `type`; nothing where it
/// does not.
[[nodiscard]] std::optional<DescriptionFit> fit_description(const PlainDescription& description,
                                                            std::span<const Description> known, EntityType type);

} // namespace triplewright

#endif
