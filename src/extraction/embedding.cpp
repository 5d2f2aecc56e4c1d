// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/embedding.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "extraction/lexicon.hpp"

namespace triplewright {

namespace {

constexpr Embedding happened{.transparent = true, .two_way = true};
constexpr Embedding went_on{.transparent = true};
constexpr Embedding caused{};
constexpr Embedding helped{.transparent = true, .as_prefix = true};
constexpr Embedding failed{.negates = true, .transparent = true, .two_way = true};
constexpr Embedding refused{.negates = true, .transparent = true};
constexpr Embedding prevented{.negates = true};
constexpr Embedding denied{.negates = true, .reports = true};
constexpr Embedding planned{.factuality = Factuality::planned, .transparent = true};
constexpr Embedding decided{.factuality = Factuality::planned};
constexpr Embedding promised{.factuality = Factuality::planned, .subject_control = true};
constexpr Embedding able{.factuality = Factuality::possible, .transparent = true};
constexpr Embedding allowed{.factuality = Factuality::possible};
constexpr Embedding unlikely{.factuality = Factuality::possible, .negates = true, .transparent = true};
constexpr Embedding required{.factuality = Factuality::required, .transparent = true};
constexpr Embedding ordered{.factuality = Factuality::required};
constexpr Embedding proposed{.factuality = Factuality::proposed};
constexpr Embedding wanted{.factuality = Factuality::unknown};
constexpr Embedding hearsay{.factuality = Factuality::unknown, .transparent = true};
constexpr Embedding hoped{.factuality = Factuality::unknown, .reports = true};
constexpr Embedding demanded{.factuality = Factuality::proposed, .reports = true};
constexpr Embedding reported{.reports = true};

struct Row {
    std::string_view lemma;
    std::string_view forms; ///< `i` infinitive, `g` gerund, `c` clause; upper case: passive only.
    Embedding embedding;
};

constexpr auto rows = [] {
    std::array table = {
        // Happened, or went on happening.
        Row{"manage", "i", happened}, Row{"happen", "i", happened}, Row{"bother", "i", happened},
        Row{"remember", "i", happened}, Row{"dare", "i", happened}, Row{"get", "i", happened},
        Row{"begin", "ig", went_on}, Row{"start", "ig", went_on}, Row{"continue", "ig", went_on},
        Row{"proceed", "i", went_on}, Row{"keep", "g", went_on}, Row{"go", "g", went_on}, Row{"resume", "g", went_on},
        Row{"come", "i", went_on}, Row{"tend", "i", went_on}, Row{"use", "i", went_on}, Row{"prove", "i", went_on},
        Row{"turn", "i", went_on}, Row{"rush", "i", went_on}, Row{"finish", "g", went_on},
        Row{"know", "I", went_on}, Row{"find", "I", went_on}, Row{"see", "I", went_on}, Row{"show", "I", went_on},
        Row{"force", "I", went_on}, Row{"oblige", "I", went_on}, Row{"compel", "I", went_on}, Row{"make", "I", went_on},
        Row{"lead", "I", went_on}, Row{"prompt", "I", went_on},
        Row{"help", "ig", helped},
        Row{"force", "i", caused}, Row{"make", "i", caused}, Row{"compel", "i", caused}, Row{"oblige", "i", caused},
        Row{"cause", "i", caused}, Row{"lead", "i", caused}, Row{"prompt", "i", caused}, Row{"drive", "i", caused},
        Row{"see", "ig", caused}, Row{"hear", "ig", caused}, Row{"watch", "ig", caused},
        Row{"send", "g", caused}, Row{"leave", "g", caused},
        // Did not happen.
        Row{"fail", "i", failed}, Row{"neglect", "i", failed}, Row{"forget", "i", failed}, Row{"omit", "i", failed},
        Row{"refuse", "i", refused}, Row{"decline", "i", refused}, Row{"cease", "ig", refused},
        Row{"stop", "g", refused}, Row{"quit", "g", refused}, Row{"avoid", "g", refused}, Row{"escape", "g", refused},
        Row{"resist", "g", refused}, Row{"unable", "i", failed}, Row{"powerless", "i", failed},
        Row{"incapable", "g", failed}, Row{"prevent", "g", prevented}, Row{"deny", "g", denied},
        Row{"deny", "c", denied}, Row{"refute", "c", denied}, Row{"reject", "g", prevented},
        // Will happen, if all goes as somebody means it to.
        Row{"set", "i", planned}, Row{"schedule", "i", planned}, Row{"slate", "i", planned}, Row{"due", "i", planned},
        Row{"about", "i", planned}, Row{"poise", "i", planned}, Row{"poised", "i", planned}, Row{"bind", "I", planned},
        Row{"bound", "i", planned}, Row{"go", "i", planned}, Row{"gon", "i", planned}, Row{"plan", "ig", planned},
        Row{"intend", "ig", planned}, Row{"aim", "i", planned}, Row{"mean", "i", planned}, Row{"expect", "I", planned},
        Row{"design", "I", planned}, Row{"destine", "I", planned}, Row{"determined", "i", planned},
        Row{"certain", "i", planned}, Row{"sure", "i", planned}, Row{"tip", "I", planned}, Row{"stand", "i", planned},
        Row{"expect", "i", decided}, Row{"decide", "i", decided}, Row{"choose", "i", decided}, Row{"agree", "i", decided},
        Row{"prepare", "i", decided}, Row{"arrange", "i", decided}, Row{"resolve", "i", decided},
        Row{"opt", "i", decided}, Row{"elect", "i", decided}, Row{"volunteer", "i", decided}, Row{"move", "i", decided},
        Row{"promise", "i", promised}, Row{"pledge", "i", promised}, Row{"vow", "i", promised},
        Row{"commit", "ig", promised}, Row{"swear", "i", promised}, Row{"guarantee", "i", promised},
        Row{"undertake", "i", promised}, Row{"ensure", "c", decided}, Row{"threaten", "i", allowed},
        Row{"vow", "c", reported}, Row{"expect", "c", Embedding{.factuality = Factuality::planned, .reports = true}},
        // May happen.
        Row{"able", "i", able}, Row{"likely", "i", able}, Row{"free", "i", able}, Row{"seem", "ic", able},
        Row{"appear", "ic", able}, Row{"allow", "I", able}, Row{"permit", "I", able}, Row{"let", "I", able},
        Row{"ready", "i", able}, Row{"willing", "i", able}, Row{"eager", "i", able}, Row{"keen", "i", able},
        Row{"prepared", "i", able}, Row{"eligible", "i", able}, Row{"capable", "g", able}, Row{"unlikely", "i", unlikely},
        Row{"likely", "c", able}, Row{"possible", "c", able}, Row{"unlikely", "c", unlikely},
        Row{"allow", "ig", allowed}, Row{"permit", "ig", allowed}, Row{"let", "i", allowed}, Row{"enable", "i", allowed},
        Row{"authorize", "i", allowed}, Row{"authorise", "i", allowed}, Row{"risk", "g", allowed},
        // Has to happen.
        Row{"have", "i", required}, Row{"need", "i", required}, Row{"ought", "i", required},
        Row{"suppose", "I", required}, Row{"require", "I", ordered}, Row{"require", "i", ordered},
        Row{"order", "i", ordered}, Row{"tell", "i", ordered}, Row{"instruct", "i", ordered}, Row{"command", "i", ordered},
        Row{"direct", "i", ordered}, Row{"require", "c", ordered},
        // Somebody proposes it.
        Row{"ask", "i", proposed}, Row{"urge", "i", proposed}, Row{"call", "i", proposed}, Row{"invite", "i", proposed},
        Row{"request", "ic", proposed}, Row{"encourage", "i", proposed}, Row{"advise", "ig", proposed},
        Row{"recommend", "ig", proposed}, Row{"press", "i", proposed}, Row{"push", "i", proposed},
        Row{"pressure", "i", proposed}, Row{"beg", "i", proposed}, Row{"appeal", "i", proposed},
        Row{"lobby", "i", proposed}, Row{"propose", "ig", proposed}, Row{"offer", "i", proposed},
        Row{"suggest", "g", proposed}, Row{"consider", "g", proposed}, Row{"discuss", "g", proposed},
        Row{"contemplate", "g", proposed}, Row{"warn", "i", proposed}, Row{"persuade", "i", caused},
        Row{"demand", "i", proposed}, Row{"demand", "c", demanded}, Row{"propose", "c", demanded},
        Row{"recommend", "c", demanded}, Row{"urge", "c", demanded},
        // Nobody knows.
        Row{"want", "igc", wanted}, Row{"wish", "i", wanted}, Row{"hope", "i", wanted}, Row{"like", "i", wanted},
        Row{"love", "i", wanted}, Row{"prefer", "ig", wanted}, Row{"seek", "i", wanted}, Row{"try", "ig", wanted},
        Row{"attempt", "i", wanted}, Row{"struggle", "i", wanted}, Row{"claim", "i", hoped}, Row{"pretend", "ic", wanted},
        Row{"hope", "c", hoped}, Row{"wish", "c", hoped}, Row{"fear", "c", hoped}, Row{"worry", "c", hoped},
        Row{"doubt", "c", hoped}, Row{"suspect", "c", hoped}, Row{"wonder", "c", wanted}, Row{"question", "c", wanted},
        Row{"ask", "c", wanted}, Row{"imagine", "c", wanted}, Row{"assume", "c", hoped}, Row{"pray", "c", hoped},
        Row{"say", "I", hearsay}, Row{"believe", "I", hearsay}, Row{"think", "I", hearsay}, Row{"report", "I", hearsay},
        Row{"allege", "I", hearsay}, Row{"rumor", "I", hearsay}, Row{"rumour", "I", hearsay}, Row{"claim", "I", hearsay},
        Row{"consider", "I", hearsay}, Row{"assume", "I", hearsay}, Row{"estimate", "I", hearsay},
        Row{"suspect", "I", hearsay}, Row{"feel", "I", hearsay}, Row{"accuse", "g", hearsay},
        Row{"mean", "c", wanted}, Row{"think", "c", reported}, Row{"believe", "c", reported},
    };
    std::ranges::sort(table, {}, &Row::lemma);
    return table;
}();

constexpr auto noun_rows = [] {
    std::array table = {
        Row{"plan", "", planned}, Row{"decision", "", planned}, Row{"intention", "", planned}, Row{"intent", "", planned},
        Row{"agreement", "", planned}, Row{"deal", "", planned}, Row{"pledge", "", planned}, Row{"promise", "", planned},
        Row{"commitment", "", planned}, Row{"bid", "", wanted}, Row{"effort", "", wanted}, Row{"attempt", "", wanted},
        Row{"move", "", planned}, Row{"failure", "", refused}, Row{"refusal", "", refused}, Row{"inability", "", refused},
        Row{"ability", "", able}, Row{"capacity", "", able}, Row{"chance", "", able}, Row{"opportunity", "", able},
        Row{"power", "", able}, Row{"right", "", able}, Row{"permission", "", able}, Row{"way", "", able},
        Row{"need", "", required}, Row{"obligation", "", required}, Row{"duty", "", required}, Row{"order", "", required},
        Row{"proposal", "", proposed}, Row{"call", "", proposed}, Row{"request", "", proposed},
        Row{"recommendation", "", proposed}, Row{"demand", "", proposed}, Row{"offer", "", proposed},
        Row{"fact", "", caused}, Row{"news", "", caused}, Row{"evidence", "", caused}, Row{"proof", "", caused},
    };
    std::ranges::sort(table, {}, &Row::lemma);
    return table;
}();

bool takes(const Row& row, ComplementForm form, bool passive)
{
    static constexpr std::string_view active = "igc";
    static constexpr std::string_view passives = "IGC";
    const auto place = static_cast<std::size_t>(form);
    return row.forms.find(passive ? passives[place] : active[place]) != std::string_view::npos;
}

} // namespace

const Embedding* find_embedding(std::string_view lemma, ComplementForm form, bool passive)
{
    const auto* const first = std::ranges::lower_bound(rows, lemma, {}, &Row::lemma);
    const auto* const end = std::ranges::upper_bound(first, rows.end(), lemma, {}, &Row::lemma);
    for (const bool as_passive : {passive, false}) { // "was ordered to leave" is "ordered somebody to leave".
        for (const Row& row : std::span(first, end)) {
            if (takes(row, form, as_passive)) {
                return &row.embedding;
            }
        }
    }
    if (form == ComplementForm::clause && is_reporting_verb(lemma)) {
        return &reported;
    }
    return nullptr;
}

const Embedding* find_noun_embedding(std::string_view lemma)
{
    const auto* const row = std::ranges::lower_bound(noun_rows, lemma, {}, &Row::lemma);
    return row != noun_rows.end() && row->lemma == lemma ? &row->embedding : nullptr;
}

} // namespace triplewright
