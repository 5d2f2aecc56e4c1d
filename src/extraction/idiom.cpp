// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/idiom.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace triplewright {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// clang-format off
constexpr auto idioms = [] {
    std::array pairs = {
        Pair{"take", "part"}, Pair{"take", "place"}, Pair{"take", "care"}, Pair{"take", "advantage"},
        Pair{"take", "control"}, Pair{"take", "charge"}, Pair{"take", "aim"}, Pair{"take", "note"},
        Pair{"take", "account"}, Pair{"find", "way"}, Pair{"work", "way"}, Pair{"fight", "way"},
        Pair{"force", "way"}, Pair{"push", "way"}, Pair{"wend", "way"}, Pair{"win", "way"}, Pair{"take", "office"}, Pair{"take", "shelter"}, Pair{"take", "refuge"},
        Pair{"take", "responsibility"}, Pair{"take", "action"}, Pair{"take", "effect"}, Pair{"take", "possession"},
        Pair{"make", "use"}, Pair{"make", "contact"}, Pair{"make", "way"}, Pair{"make", "peace"},
        Pair{"make", "room"}, Pair{"pay", "tribute"}, Pair{"pay", "attention"}, Pair{"pay", "homage"},
        Pair{"give", "birth"}, Pair{"give", "way"}, Pair{"give", "rise"}, Pair{"set", "fire"},
        Pair{"set", "sail"}, Pair{"lay", "siege"}, Pair{"lay", "claim"}, Pair{"lose", "control"},
        Pair{"lose", "track"}, Pair{"lose", "sight"}, Pair{"keep", "track"}, Pair{"keep", "pace"},
        Pair{"put", "pressure"}, Pair{"have", "access"}, Pair{"gain", "access"}, Pair{"gain", "control"},
        Pair{"seize", "control"}, Pair{"wage", "war"}, Pair{"declare", "war"}, Pair{"shake", "hands"},
        Pair{"join", "forces"}, Pair{"open", "fire"}, Pair{"cast", "doubt"}, Pair{"shed", "light"},
        Pair{"bear", "witness"}, Pair{"express", "support"}, Pair{"voice", "support"},
    };
    std::ranges::sort(pairs);
    return pairs;
}();
// clang-format on

/// "made its way": the owner is the subject.
bool has_reflexive_owner(const SentenceView& view, WordIndex noun)
{
    const WordIndex owner = view.find_child(noun, Relation::nmod_poss);
    return view.lemma(noun) == "way" && owner != no_word && view.upos(owner) == "PRON" &&
           view.extent(noun).first == owner;
}

/// Nothing stands before the noun: "takes part", not "takes a large part".
bool is_bare(const SentenceView& view, WordIndex noun)
{
    return (view.extent(noun).first == noun || has_reflexive_owner(view, noun)) &&
           std::ranges::none_of(view.children(noun), [&](WordIndex child) {
               return view.has_relation(child, {Relation::conj, Relation::acl_relcl, Relation::appos});
           });
}

} // namespace

WordIndex idiomatic_noun(const SentenceView& view, WordIndex verb)
{
    const WordIndex noun = view.find_child(verb, Relation::obj);
    const bool found = noun != no_word && noun > verb && view.upos(noun) == "NOUN" && is_bare(view, noun) &&
                       std::ranges::binary_search(idioms, Pair(view.lemma(verb), view.lemma(noun)));
    return found ? noun : no_word;
}

} // namespace triplewright
