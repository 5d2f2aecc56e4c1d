// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/extraction/statement.hpp"

#include <array>

namespace triplewright {

std::string_view to_string(Polarity polarity)
{
    return polarity == Polarity::positive ? "positive" : "negative";
}

std::string_view to_string(Factuality factuality)
{
    static constexpr std::array<std::string_view, 6> names = {"actual",   "planned",  "proposed",
                                                              "possible", "required", "unknown"};
    return names.at(static_cast<std::size_t>(factuality));
}

std::string_view to_string(Tense tense)
{
    static constexpr std::array<std::string_view, 4> names = {"none", "past", "present", "future"};
    return names.at(static_cast<std::size_t>(tense));
}

std::string_view to_string(Aspect aspect)
{
    static constexpr std::array<std::string_view, 4> names = {"simple", "progressive", "perfect",
                                                              "perfect_progressive"};
    return names.at(static_cast<std::size_t>(aspect));
}

std::string_view to_string(LinkReason reason)
{
    switch (reason) {
    case LinkReason::none: return "none";
    case LinkReason::same_name: return "same name";
    case LinkReason::short_name: return "short name";
    case LinkReason::coreference: return "coreference";
    case LinkReason::speaker: return "speaker";
    case LinkReason::event: return "same event";
    }
    return "none";
}

} // namespace triplewright
