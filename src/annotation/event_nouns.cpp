// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/event_nouns.hpp"

#include <algorithm>
#include <array>

namespace triplewright {

namespace {

// clang-format off
constexpr auto table = std::to_array<EventNoun>({
    {"abduction", "abduct", true},
    {"abortion", "abort", true},
    {"accident", "crash collide", true},
    {"accusation", "accuse", false},
    {"acquisition", "acquire buy", true},
    {"agreement", "agree", false},
    {"airstrike", "bomb strike attack", true},
    {"allegation", "allege", false},
    {"ambush", "ambush attack", true},
    {"annexation", "annex", true},
    {"announcement", "announce", false},
    {"apology", "apologise apologize", false},
    {"appointment", "appoint", true},
    {"approval", "approve", false},
    {"arrest", "arrest detain", true},
    {"arrival", "arrive", true},
    {"assassination", "assassinate kill", true},
    {"assault", "assault attack", true},
    {"assessment", "assess", false},
    {"attack", "attack bomb strike", true},
    {"attempt", "attempt try", true},
    {"auction", "auction sell", true},
    {"ban", "ban", true},
    {"battle", "fight battle", true},
    {"beating", "beat", true},
    {"belief", "believe", false},
    {"bid", "bid", true},
    {"blast", "explode blast", true},
    {"blaze", "burn blaze", true},
    {"blockade", "blockade block", true},
    {"bombardment", "bombard bomb shell", true},
    {"bombing", "bomb attack", true},
    {"boycott", "boycott", true},
    {"briefing", "brief", true},
    {"burglary", "burglarize burgle", true},
    {"burial", "bury", true},
    {"celebration", "celebrate", true},
    {"ceremony", "celebrate", true},
    {"claim", "claim", false},
    {"clash", "clash", true},
    {"closure", "close shut", true},
    {"collapse", "collapse", true},
    {"collision", "collide crash", true},
    {"complaint", "complain", false},
    {"confession", "confess", false},
    {"conviction", "convict", true},
    {"coronation", "crown", true},
    {"coup", "overthrow", true},
    {"crackdown", "crack", true},
    {"crash", "crash", true},
    {"cremation", "cremate", true},
    {"criticism", "criticise criticize", false},
    {"cut", "cut", true},
    {"deal", "agree", false},
    {"debate", "debate", true},
    {"decision", "decide", false},
    {"decline", "decline fall", false},
    {"defeat", "defeat beat", true},
    {"delivery", "deliver", true},
    {"demolition", "demolish", true},
    {"demonstration", "demonstrate protest", true},
    {"denial", "deny", false},
    {"departure", "depart leave", true},
    {"deployment", "deploy", true},
    {"deportation", "deport expel", true},
    {"derailment", "derail", true},
    {"destruction", "destroy", true},
    {"detention", "detain arrest", true},
    {"detonation", "detonate explode", true},
    {"discovery", "discover find", true},
    {"discussion", "discuss", true},
    {"dismissal", "dismiss sack fire", true},
    {"donation", "donate", true},
    {"downfall", "fall", true},
    {"drop", "drop fall", false},
    {"drowning", "drown", true},
    {"earthquake", "shake", true},
    {"election", "elect", true},
    {"encounter", "encounter meet", true},
    {"eruption", "erupt", true},
    {"escape", "escape flee", true},
    {"evacuation", "evacuate", true},
    {"eviction", "evict", true},
    {"execution", "execute", true},
    {"exodus", "flee", true},
    {"expansion", "expand", true},
    {"expedition", "travel explore", true},
    {"explosion", "explode detonate blast", true},
    {"expulsion", "expel", true},
    {"fight", "fight", true},
    {"fighting", "fight", true},
    {"flight", "fly flee", true},
    {"flood", "flood", true},
    {"flooding", "flood", true},
    {"funeral", "bury", true},
    {"gathering", "gather meet", true},
    {"growth", "grow", false},
    {"handover", "hand", true},
    {"hearing", "hear", true},
    {"hijacking", "hijack", true},
    {"inauguration", "inaugurate", true},
    {"increase", "increase rise", false},
    {"incursion", "invade", true},
    {"inspection", "inspect", true},
    {"insurrection", "revolt", true},
    {"interrogation", "interrogate question", true},
    {"intervention", "intervene", true},
    {"interview", "interview", true},
    {"invasion", "invade", true},
    {"investigation", "investigate probe", true},
    {"investment", "invest", false},
    {"journey", "travel journey", true},
    {"kidnapping", "kidnap abduct", true},
    {"killing", "kill murder", true},
    {"landing", "land", true},
    {"landslide", "slide", true},
    {"launch", "launch", true},
    {"lockdown", "lock", true},
    {"looting", "loot", true},
    {"loss", "lose", false},
    {"march", "march", true},
    {"massacre", "massacre kill", true},
    {"match", "play", true},
    {"meeting", "meet", true},
    {"merger", "merge", true},
    {"migration", "migrate", true},
    {"move", "move", false},
    {"murder", "murder kill", true},
    {"mutiny", "mutiny", true},
    {"negotiation", "negotiate", true},
    {"offensive", "attack", true},
    {"offer", "offer", false},
    {"opening", "open", true},
    {"operation", "operate", true},
    {"ouster", "oust", true},
    {"outbreak", "break", true},
    {"overthrow", "overthrow oust", true},
    {"parade", "parade march", true},
    {"payment", "pay", false},
    {"performance", "perform", true},
    {"plan", "plan", false},
    {"pledge", "pledge promise", false},
    {"probe", "probe investigate", true},
    {"promise", "promise pledge", false},
    {"proposal", "propose", false},
    {"prosecution", "prosecute", true},
    {"protest", "protest demonstrate", true},
    {"pullout", "pull withdraw", true},
    {"purchase", "purchase buy", true},
    {"raid", "raid", true},
    {"rally", "rally", true},
    {"rape", "rape", true},
    {"rebellion", "rebel revolt", true},
    {"reconstruction", "reconstruct rebuild", true},
    {"referendum", "vote", true},
    {"refusal", "refuse", false},
    {"release", "release free", true},
    {"removal", "remove", true},
    {"request", "request ask", false},
    {"rescue", "rescue", true},
    {"resignation", "resign quit", true},
    {"retirement", "retire", true},
    {"retreat", "retreat withdraw", true},
    {"return", "return", true},
    {"revolt", "revolt rebel", true},
    {"riot", "riot", true},
    {"rise", "rise increase", false},
    {"robbery", "rob", true},
    {"sale", "sell", true},
    {"search", "search", true},
    {"seizure", "seize", true},
    {"shelling", "shell", true},
    {"shooting", "shoot", true},
    {"siege", "besiege", true},
    {"sinking", "sink", true},
    {"speech", "speak", false},
    {"stabbing", "stab", true},
    {"strike", "strike", true},
    {"stroll", "stroll walk", true},
    {"summit", "meet", true},
    {"support", "support", false},
    {"surgery", "operate", true},
    {"surrender", "surrender", true},
    {"suspension", "suspend", true},
    {"swap", "swap exchange", true},
    {"takeover", "take seize", true},
    {"talk", "talk negotiate", true},
    {"theft", "steal", true},
    {"threat", "threaten", false},
    {"tour", "tour visit travel", true},
    {"transfer", "transfer", true},
    {"trial", "try", true},
    {"trip", "travel visit", true},
    {"uprising", "rise rebel revolt", true},
    {"vaccination", "vaccinate", true},
    {"victory", "win", true},
    {"visit", "visit", true},
    {"vote", "vote", true},
    {"voting", "vote", true},
    {"voyage", "sail travel", true},
    {"walk", "walk", true},
    {"walkout", "walk strike", true},
    {"war", "wage", true},
    {"warning", "warn", false},
    {"wedding", "marry wed", true},
    {"withdrawal", "withdraw", true},
});
// clang-format on

static_assert(std::ranges::is_sorted(table, {}, &EventNoun::noun));

/// Calls `visit` for each of some words between blanks, until it returns true.
template <typename Visit>
bool any_word(std::string_view words, Visit visit)
{
    while (!words.empty()) {
        const std::size_t blank = words.find(' ');
        if (visit(words.substr(0, blank))) {
            return true;
        }
        words = blank == std::string_view::npos ? std::string_view() : words.substr(blank + 1);
    }
    return false;
}

bool is_participle_of(std::string_view participle, std::string_view verb)
{
    if (!participle.starts_with(verb)) {
        return participle.ends_with("ied") && verb.ends_with('y') &&
               participle.substr(0, participle.size() - 3) == verb.substr(0, verb.size() - 1);
    }
    const std::string_view ending = participle.substr(verb.size());
    return ending.empty() || ending == "ed" || ending == "d";
}

} // namespace

const EventNoun* find_event_noun(std::string_view noun)
{
    const auto* const row = std::ranges::lower_bound(table, noun, {}, &EventNoun::noun);
    return row != table.end() && row->noun == noun ? row : nullptr;
}

bool names_event_of(const EventNoun& noun, std::string_view verb)
{
    return any_word(noun.verbs, [verb](std::string_view word) { return word == verb; });
}

bool names_event_of_participle(const EventNoun& noun, std::string_view participle)
{
    return any_word(noun.verbs, [participle](std::string_view verb) { return is_participle_of(participle, verb); });
}

} // namespace triplewright
