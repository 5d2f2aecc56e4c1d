// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/government.hpp"

#include <algorithm>

#include "extraction/clause.hpp"
#include "extraction/control.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

bool governs(std::string_view verb, std::string_view preposition)
{
    static constexpr auto on = word_set("rely", "depend", "comment", "focus", "work", "vote", "decide", "report");
    static constexpr auto in = word_set("appear", "feature", "star", "participate", "engage", "result", "believe");
    static constexpr auto like = word_set("look", "seem", "sound", "feel", "taste", "smell");
    return preposition == "on"   ? on.contains(verb)
           : preposition == "in" ? in.contains(verb)
                                 : preposition == "like" && like.contains(verb);
}

WordIndex gerund_preposition(const SentenceView& view, const Clause& clause)
{
    static constexpr auto asked = word_set("of", "for", "at", "on", "in", "from", "with", "about", "to", "toward",
                                           "towards", "against", "into", "over");
    const WordIndex marker = marker_of(view, clause);
    const WordIndex above = view.head(clause.head);
    const bool gerund =
        clause.link == ClauseLink::adverbial && above != no_word && above < clause.head &&
        clause.first_conjunct == no_index && clause.kind == ClauseKind::verbal && marker != no_word &&
        (asked.contains(view.lemma(marker)) || (view.lemma(marker) == "as" && takes_as(view.lemma(above)))) &&
        !view.has_child(clause.head, Relation::nsubj) && !view.has_child(clause.head, Relation::nsubj_pass) &&
        to_lower(view.word(clause.head).form).ends_with("ing");
    return gerund ? marker : no_word;
}

std::string_view gerund_role(std::string_view preposition)
{
    static constexpr auto ends = word_set("to", "toward", "towards");
    return preposition == "for" || preposition == "from" || preposition == "as" ? preposition
           : preposition == "against"                                           ? "prep_against"
           : ends.contains(preposition)                                         ? "purpose"
                                                                                : "topic";
}

bool takes_as(std::string_view verb)
{
    static constexpr auto taking =
        word_set("describe", "quote", "point", "list", "regard", "recognize", "recognise", "classify", "treat", "see",
                 "view", "know", "label", "identify", "designate", "rate", "rank", "portray", "denounce", "condemn",
                 "dismiss", "characterize", "characterise", "deem", "interpret", "perceive", "hail", "praise",
                 "criticize", "criticise", "slam", "brand", "cite", "reject", "term", "count", "categorize",
                 "categorise", "diagnose", "register", "mark", "present", "depict", "cast", "paint", "remember",
                 "consider", "define", "strike", "decry", "deride", "ridicule", "blast", "tout");
    return taking.contains(verb);
}

bool is_taken_as(const SentenceView& view, WordIndex verb, WordIndex word)
{
    const bool quality = view.upos(word) == "ADJ" ||
                         (view.upos(word) == "VERB" && view.feature(word, "Tense") == "Past" && word == verb + 2);
    return quality && takes_as(view.lemma(verb)) && view.head(word) == verb && word > verb &&
           view.has_relation(word, {Relation::obl, Relation::advcl, Relation::xcomp}) &&
           !view.has_child(word, Relation::nsubj) && !view.has_child(word, Relation::nsubj_pass) &&
           std::ranges::any_of(view.children(word), [&](WordIndex child) {
               return view.has_relation(child, {Relation::mark, Relation::case_marker}) && view.lemma(child) == "as";
           });
}

WordRange quality_words(const SentenceView& view, WordIndex word)
{
    WordRange words{word, word};
    for (const WordIndex child : view.children(word)) {
        if (child + 1 == words.first && view.relation(child) == Relation::advmod) { // "than" may hang on "more".
            words.first = view.extent(child).first;
        }
    }
    return words;
}

bool is_manner_noun(std::string_view lemma)
{
    static constexpr auto nouns = word_set(
        "secret", "secrecy", "public", "private", "person", "protest", "silence", "response", "reply", "error",
        "comparison", "parallel", "unison", "advance", "principle", "accordance", "theory", "tone", "style", "fashion",
        "manner", "way", "term", "competition", "coordination", "partnership", "collaboration", "cooperation",
        "conjunction", "common", "detail", "depth", "length", "favor", "favour", "vain", "effect", "fear", "order",
        "charge", "support", "relation", "form", "disregard", "defiance", "violation", "breach", "line", "turn",
        "return", "exchange", "connection", "reference", "retaliation", "revenge", "anger", "disbelief", "horror",
        "shock", "panic", "tear", "joy", "celebration", "solidarity", "sympathy", "harmony", "peace", "bulk", "cash",
        "kind", "full", "part", "whole", "total", "practice", "reality", "essence", "hindsight", "retrospect",
        "context", "light", "view", "face", "lieu", "word", "number", "drove", "succession", "tandem", "concert",
        "consultation", "recognition", "honor", "honour", "memory", "observance", "commemoration", "compliance",
        "tribute", "preparation", "anticipation", "search", "pursuit", "case", "hope", "attempt", "effort",
        "moderation", "excess", "earnest", "haste", "stride", "mind", "check", "love", "opposition", "agreement",
        "motion", "front", "midst", "middle", "cold", "blood", "color", "colour", "voice");
    return nouns.contains(lemma);
}

bool is_bare_thing(const SentenceView& view, WordIndex noun)
{
    return view.upos(noun) == "NOUN" && entity_type(view, noun) == EntityType::thing &&
           !view.has_child(noun, Relation::det) && !view.has_child(noun, Relation::nmod_poss);
}

bool is_behind_speech(const SentenceView& view, const Clause& clause, WordIndex word)
{
    if (clause.speech == no_word || word < clause.speech) {
        return false;
    }
    if (view.relation(word) == Relation::advcl) {
        return !view.has_child(word, Relation::nsubj) && !view.has_child(word, Relation::nsubj_pass);
    }
    const WordIndex first = view.extent(word).first;
    return first > 0 && view.upos(first - 1) != "PUNCT";
}

bool is_free_relative(const SentenceView& view, WordIndex word)
{
    return view.upos(word) == "PRON" && (view.lemma(word) == "what" || view.lemma(word) == "whatever") &&
           std::ranges::any_of(view.children(word), [&](WordIndex child) {
               return child > word && view.has_relation(child, {Relation::acl_relcl, Relation::acl});
           });
}

bool is_surface(std::string_view lemma)
{
    static constexpr auto nouns =
        word_set("television", "tv", "radio", "facebook", "twitter", "youtube", "instagram", "whatsapp", "telegram",
                 "ground", "scene", "spot", "side", "campus", "stage", "screen", "coast", "border", "site", "platform",
                 "internet", "web", "website", "beach", "island", "floor", "wall", "table", "road", "street", "highway",
                 "plane", "ship", "boat", "train", "bus", "farm", "land", "river", "field", "pitch", "bench", "forearm",
                 "back", "face", "head", "skin", "hand", "leg", "foot", "horizon", "map", "page", "menu", "ballot",
                 "property", "trail", "front", "sideline", "sidelines");
    return nouns.contains(to_lower(lemma));
}

bool is_author(const SentenceView& view, WordIndex word)
{
    return can_be_asked(view, word) && entity_type(view, referent(view, word)) != EntityType::location;
}

} // namespace triplewright
