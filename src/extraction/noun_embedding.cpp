// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Nouns with a clause of their own, alone and together with the verb that they belong to. Phrases such as "took the
// chance to" imply by the kind of both words (L. Karttunen, Simple and phrasal implicatives, *SEM 2012).

#include <algorithm>
#include <array>

#include "extraction/embedding.hpp"
#include "extraction/embedding_kinds.hpp"

namespace triplewright {

namespace {

using namespace embeddings;

enum class NounKind : std::uint8_t { other, plan, attempt, promise, duty, chance, effort, virtue };

struct NounRow {
    std::string_view lemma;
    NounKind kind;
    Embedding embedding;
};

// clang-format off
constexpr auto noun_rows = [] {
    using enum NounKind;
    std::array table = {
        NounRow{"plan", plan, planned}, NounRow{"decision", plan, planned}, NounRow{"intention", plan, planned},
        NounRow{"intent", plan, planned}, NounRow{"agreement", plan, planned}, NounRow{"deal", plan, planned},
        NounRow{"move", plan, planned}, NounRow{"idea", plan, wanted}, NounRow{"proposal", plan, proposed},
        NounRow{"scheme", plan, planned}, NounRow{"project", plan, planned}, NounRow{"mission", plan, planned},
        NounRow{"pledge", promise, planned}, NounRow{"promise", promise, planned}, NounRow{"vow", promise, planned},
        NounRow{"commitment", promise, planned}, NounRow{"threat", promise, allowed},
        NounRow{"bid", attempt, wanted}, NounRow{"effort", attempt, wanted}, NounRow{"attempt", attempt, wanted},
        NounRow{"plot", attempt, wanted}, NounRow{"conspiracy", attempt, wanted}, NounRow{"struggle", attempt, wanted},
        NounRow{"failure", other, refused}, NounRow{"refusal", other, refused}, NounRow{"inability", other, refused},
        NounRow{"ability", chance, may}, NounRow{"capacity", chance, may}, NounRow{"chance", chance, may},
        NounRow{"opportunity", chance, may}, NounRow{"power", chance, may}, NounRow{"right", chance, may},
        NounRow{"permission", chance, may}, NounRow{"way", other, may}, NounRow{"freedom", chance, may},
        NounRow{"authority", chance, may}, NounRow{"willingness", other, may}, NounRow{"readiness", other, may},
        NounRow{"potential", other, may}, NounRow{"license", chance, may}, NounRow{"licence", chance, may},
        NounRow{"need", other, required}, NounRow{"obligation", duty, required}, NounRow{"duty", duty, required},
        NounRow{"responsibility", duty, required}, NounRow{"order", other, required},
        NounRow{"call", other, proposed}, NounRow{"request", other, proposed}, NounRow{"invitation", other, proposed},
        NounRow{"recommendation", other, proposed}, NounRow{"demand", other, proposed}, NounRow{"offer", other, proposed},
        NounRow{"desire", other, wanted}, NounRow{"wish", other, wanted}, NounRow{"hope", other, wanted},
        NounRow{"reluctance", other, unlikely}, NounRow{"unwillingness", other, unlikely},
        NounRow{"time", effort, wanted}, NounRow{"trouble", effort, wanted}, NounRow{"care", effort, wanted},
        NounRow{"pain", effort, wanted}, NounRow{"liberty", effort, wanted}, NounRow{"initiative", effort, wanted},
        NounRow{"occasion", chance, may},
        NounRow{"courage", virtue, wanted}, NounRow{"nerve", virtue, wanted}, NounRow{"foresight", virtue, wanted},
        NounRow{"audacity", virtue, wanted}, NounRow{"temerity", virtue, wanted}, NounRow{"gall", virtue, wanted},
        NounRow{"sense", virtue, wanted}, NounRow{"decency", virtue, wanted}, NounRow{"misfortune", virtue, wanted},
        NounRow{"luck", virtue, wanted}, NounRow{"fortune", virtue, wanted}, NounRow{"honor", virtue, wanted},
        NounRow{"honour", virtue, wanted}, NounRow{"pleasure", virtue, wanted}, NounRow{"wisdom", virtue, wanted},
        NounRow{"guts", virtue, wanted}, NounRow{"privilege", virtue, wanted}, NounRow{"courtesy", virtue, wanted},
    };
    std::ranges::sort(table, {}, &NounRow::lemma);
    return table;
}();

struct ClauseRow {
    std::string_view lemma;
    Embedding embedding;
};

constexpr auto clause_rows = [] {
    std::array table = {
        ClauseRow{"fact", known}, ClauseRow{"news", known}, ClauseRow{"point", known}, ClauseRow{"extent", known},
        ClauseRow{"degree", known}, ClauseRow{"knowledge", known}, ClauseRow{"realization", known},
        ClauseRow{"realisation", known}, ClauseRow{"discovery", known}, ClauseRow{"reminder", known},
        ClauseRow{"case", caused}, ClauseRow{"evidence", caused}, ClauseRow{"proof", caused},
        ClauseRow{"confirmation", caused}, ClauseRow{"revelation", caused},
        ClauseRow{"chance", may}, ClauseRow{"possibility", may}, ClauseRow{"likelihood", may}, ClauseRow{"risk", may},
        ClauseRow{"danger", may}, ClauseRow{"prospect", may}, ClauseRow{"probability", may},
        ClauseRow{"proposal", proposed}, ClauseRow{"demand", proposed}, ClauseRow{"recommendation", proposed},
        ClauseRow{"request", proposed}, ClauseRow{"denial", denied}, ClauseRow{"hope", hoped}, ClauseRow{"fear", hoped},
        ClauseRow{"requirement", ordered}, ClauseRow{"order", ordered},
    };
    std::ranges::sort(table, {}, &ClauseRow::lemma);
    return table;
}();

constexpr auto gerund_rows = [] {
    std::array table = {
        ClauseRow{"success", caused}, ClauseRow{"habit", caused}, ClauseRow{"practice", caused}, ClauseRow{"act", caused},
        ClauseRow{"process", caused}, ClauseRow{"feat", caused}, ClauseRow{"tradition", caused},
        ClauseRow{"experience", caused}, ClauseRow{"history", caused},
        ClauseRow{"chance", allowed}, ClauseRow{"possibility", allowed}, ClauseRow{"risk", allowed},
        ClauseRow{"danger", allowed}, ClauseRow{"prospect", allowed}, ClauseRow{"likelihood", allowed},
        ClauseRow{"intention", decided}, ClauseRow{"plan", decided},
    };
    std::ranges::sort(table, {}, &ClauseRow::lemma);
    return table;
}();

struct PhraseRow {
    std::string_view verb; ///< Or an adjective.
    NounPlace place;
    NounKind noun;
    Embedding embedding;
};

constexpr auto phrase_rows = [] {
    using enum NounKind;
    using enum NounPlace;
    std::array table = {
        PhraseRow{"take", object, chance, succeeded}, PhraseRow{"use", object, chance, succeeded},
        PhraseRow{"seize", object, chance, succeeded}, PhraseRow{"grab", object, chance, succeeded},
        PhraseRow{"exercise", object, chance, succeeded}, PhraseRow{"take", object, effort, succeeded},
        PhraseRow{"have", object, virtue, succeeded}, PhraseRow{"find", object, virtue, succeeded},
        PhraseRow{"lack", object, virtue, prevented}, PhraseRow{"lack", object, chance, prevented},
        PhraseRow{"miss", object, chance, prevented}, PhraseRow{"lose", object, chance, prevented},
        PhraseRow{"waste", object, chance, prevented}, PhraseRow{"squander", object, chance, prevented},
        PhraseRow{"spurn", object, chance, prevented}, PhraseRow{"pass_up", object, chance, prevented},
        PhraseRow{"turn_down", object, chance, prevented},
        PhraseRow{"abandon", object, plan, decided_not}, PhraseRow{"drop", object, plan, decided_not},
        PhraseRow{"scrap", object, plan, decided_not}, PhraseRow{"cancel", object, plan, decided_not},
        PhraseRow{"shelve", object, plan, decided_not}, PhraseRow{"ditch", object, plan, decided_not},
        PhraseRow{"reverse", object, plan, decided_not}, PhraseRow{"kill", object, plan, decided_not},
        PhraseRow{"block", object, plan, decided_not}, PhraseRow{"reject", object, plan, decided_not},
        PhraseRow{"overturn", object, plan, decided_not}, PhraseRow{"withdraw", object, plan, decided_not},
        PhraseRow{"suspend", object, plan, wanted}, PhraseRow{"postpone", object, plan, wanted},
        PhraseRow{"delay", object, plan, wanted}, PhraseRow{"halt", object, plan, decided_not},
        PhraseRow{"fail", subject, plan, decided_not}, PhraseRow{"collapse", subject, plan, decided_not},
        PhraseRow{"founder", subject, plan, decided_not}, PhraseRow{"fall_through", subject, plan, decided_not},
        PhraseRow{"fall_apart", subject, plan, decided_not}, PhraseRow{"unravel", subject, plan, decided_not},
        PhraseRow{"foil", object, attempt, prevented}, PhraseRow{"thwart", object, attempt, prevented},
        PhraseRow{"block", object, attempt, prevented}, PhraseRow{"defeat", object, attempt, prevented},
        PhraseRow{"frustrate", object, attempt, prevented}, PhraseRow{"abandon", object, attempt, prevented},
        PhraseRow{"drop", object, attempt, prevented}, PhraseRow{"reject", object, attempt, prevented},
        PhraseRow{"fail", subject, attempt, untrue}, PhraseRow{"collapse", subject, attempt, prevented},
        PhraseRow{"founder", subject, attempt, prevented}, PhraseRow{"succeed", subject, attempt, succeeded},
        PhraseRow{"keep", object, promise, succeeded}, PhraseRow{"honor", object, promise, succeeded},
        PhraseRow{"honour", object, promise, succeeded}, PhraseRow{"fulfil", object, promise, succeeded},
        PhraseRow{"fulfill", object, promise, succeeded}, PhraseRow{"meet", object, promise, succeeded},
        PhraseRow{"break", object, promise, untrue}, PhraseRow{"abandon", object, promise, decided_not},
        PhraseRow{"drop", object, promise, decided_not}, PhraseRow{"withdraw", object, promise, decided_not},
        PhraseRow{"meet", object, duty, succeeded}, PhraseRow{"fulfil", object, duty, succeeded},
        PhraseRow{"fulfill", object, duty, succeeded}, PhraseRow{"neglect", object, duty, prevented},
        PhraseRow{"shirk", object, duty, prevented}, PhraseRow{"breach", object, duty, prevented},
        PhraseRow{"violate", object, duty, prevented},
    };
    std::ranges::sort(table, {}, &PhraseRow::verb);
    return table;
}();

constexpr auto adjective_rows = [] {
    using enum NounKind;
    std::array table = {
        PhraseRow{"failed", NounPlace::object, attempt, prevented}, PhraseRow{"unsuccessful", NounPlace::object, attempt, prevented},
        PhraseRow{"abortive", NounPlace::object, attempt, prevented}, PhraseRow{"botched", NounPlace::object, attempt, prevented},
        PhraseRow{"foiled", NounPlace::object, attempt, prevented}, PhraseRow{"thwarted", NounPlace::object, attempt, prevented},
        PhraseRow{"vain", NounPlace::object, attempt, prevented}, PhraseRow{"futile", NounPlace::object, attempt, prevented},
        PhraseRow{"doomed", NounPlace::object, attempt, prevented}, PhraseRow{"fail", NounPlace::object, attempt, prevented},
        PhraseRow{"successful", NounPlace::object, attempt, caused}, PhraseRow{"broken", NounPlace::object, promise, prevented},
        PhraseRow{"abandoned", NounPlace::object, plan, decided_not},
    };
    std::ranges::sort(table, {}, &PhraseRow::verb);
    return table;
}();
// clang-format on

template <typename Rows>
auto* find_row(const Rows& rows, std::string_view lemma)
{
    const auto* const row = std::ranges::lower_bound(rows, lemma, {}, [](const auto& r) { return r.lemma; });
    return row != rows.end() && row->lemma == lemma ? row : nullptr;
}

template <typename Rows>
const Embedding* find_phrase(const Rows& rows, std::string_view word, NounPlace place, std::string_view noun)
{
    const NounRow* const found = find_row(noun_rows, noun);
    if (found == nullptr) {
        return nullptr;
    }
    for (const PhraseRow& row : std::ranges::equal_range(rows, word, {}, &PhraseRow::verb)) {
        if (row.noun == found->kind && row.place == place) {
            return &row.embedding;
        }
    }
    return nullptr;
}

} // namespace

const Embedding* find_noun_embedding(std::string_view lemma)
{
    const NounRow* const row = find_row(noun_rows, lemma);
    return row != nullptr ? &row->embedding : nullptr;
}

const Embedding* find_noun_clause_embedding(std::string_view lemma)
{
    const ClauseRow* const row = find_row(clause_rows, lemma);
    return row != nullptr ? &row->embedding : nullptr;
}

const Embedding* find_noun_gerund_embedding(std::string_view lemma)
{
    const ClauseRow* const row = find_row(gerund_rows, lemma);
    return row != nullptr ? &row->embedding : nullptr;
}

const Embedding* find_phrase_embedding(std::string_view verb, NounPlace place, std::string_view noun)
{
    return find_phrase(phrase_rows, verb, place, noun);
}

const Embedding* find_described_embedding(std::string_view adjective, std::string_view noun)
{
    return find_phrase(adjective_rows, adjective, NounPlace::object, noun);
}

} // namespace triplewright
