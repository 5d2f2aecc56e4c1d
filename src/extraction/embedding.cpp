// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/embedding.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "extraction/embedding_kinds.hpp"
#include "extraction/lexicon.hpp"

namespace triplewright {

namespace {

using namespace embeddings;

struct Row {
    std::string_view lemma;
    std::string_view forms; ///< `i` infinitive, `g` gerund, `c` clause, `f` from; upper case: passive only.
    Embedding embedding;
};

// clang-format off
constexpr auto rows = [] {
    std::array table = {
// Happened, or went on happening.
        Row{"manage", "i", happened}, Row{"happen", "i", happened}, Row{"bother", "i", happened},
        Row{"remember", "i", happened}, Row{"dare", "i", happened}, Row{"get", "i", happened},
        Row{"begin", "ig", happened}, Row{"start", "ig", happened}, Row{"continue", "ig", happened},
        Row{"proceed", "i", happened}, Row{"keep", "g", happened}, Row{"resume", "g", happened},
        Row{"tend", "i", happened}, Row{"use", "i", happened}, Row{"prove", "i", happened}, Row{"turn", "i", happened},
        Row{"turn_out", "i", happened}, Row{"go_on", "ig", happened}, Row{"end_up", "g", happened},
        Row{"wind_up", "g", happened}, Row{"carry_on", "g", happened}, Row{"come", "i", went_on},
        Row{"rush", "i", went_on}, Row{"go", "g", went_on}, Row{"finish", "g", went_on}, Row{"hasten", "i", went_on},
        Row{"hurry", "i", went_on}, Row{"race", "i", went_on}, Row{"know", "I", went_on}, Row{"find", "I", went_on},
        Row{"see", "I", went_on}, Row{"show", "I", went_on}, Row{"force", "I", went_on}, Row{"oblige", "I", went_on},
        Row{"compel", "I", went_on}, Row{"make", "I", went_on}, Row{"lead", "I", went_on}, Row{"prompt", "I", went_on},
        Row{"help", "ig", helped}, Row{"succeed", "g", succeeded}, Row{"force", "i", caused}, Row{"make", "i", caused},
        Row{"compel", "i", caused}, Row{"oblige", "i", caused}, Row{"cause", "i", caused}, Row{"lead", "i", caused},
        Row{"prompt", "i", caused}, Row{"drive", "i", caused}, Row{"see", "ig", caused}, Row{"hear", "ig", caused},
        Row{"watch", "ig", caused}, Row{"send", "g", caused}, Row{"leave", "g", caused},
        Row{"persuade", "i", caused}, Row{"talk_into", "g", caused}, Row{"condemn", "g", caused},
        Row{"convict", "g", caused}, Row{"jail", "g", caused}, Row{"imprison", "g", caused},
        Row{"sentence", "g", caused}, Row{"fine", "g", caused}, Row{"punish", "g", caused}, Row{"praise", "g", caused},
        Row{"thank", "g", caused}, Row{"credit", "g", caused}, Row{"criticize", "g", caused},
        Row{"criticise", "g", caused}, Row{"blame", "g", caused},
        Row{"apologize", "g", caused}, Row{"apologise", "g", caused}, Row{"forgive", "g", caused},
        Row{"hesitate", "i", hesitated}, Row{"surprise", "I", evaluated}, Row{"shock", "I", evaluated},
        Row{"please", "I", evaluated}, Row{"delight", "I", evaluated}, Row{"relieve", "I", evaluated},
        Row{"honor", "I", evaluated}, Row{"honour", "I", evaluated}, Row{"stun", "I", evaluated},
        Row{"disappoint", "I", evaluated}, Row{"thrill", "I", evaluated}, Row{"amaze", "I", evaluated},
        Row{"horrify", "I", evaluated}, Row{"privilege", "I", evaluated}, Row{"proud", "i", evaluated},
        Row{"glad", "i", evaluated}, Row{"happy", "i", evaluated}, Row{"pleased", "i", evaluated},
        Row{"delighted", "i", evaluated}, Row{"surprised", "i", evaluated}, Row{"shocked", "i", evaluated},
        Row{"relieved", "i", evaluated}, Row{"lucky", "i", evaluated}, Row{"fortunate", "i", evaluated},
        Row{"right", "i", evaluated}, Row{"wrong", "i", evaluated}, Row{"wise", "i", evaluated},
        Row{"foolish", "i", evaluated}, Row{"stupid", "i", evaluated}, Row{"kind", "i", evaluated},
        Row{"brave", "i", evaluated}, Row{"honored", "i", evaluated}, Row{"honoured", "i", evaluated},
        Row{"quick", "i", evaluated}, Row{"slow", "i", evaluated}, Row{"grateful", "i", evaluated},
        Row{"sorry", "i", evaluated}, Row{"sad", "i", evaluated}, Row{"thrilled", "i", evaluated},
        Row{"stunned", "i", evaluated}, Row{"disappointed", "i", evaluated}, Row{"amazed", "i", evaluated},
        Row{"horrified", "i", evaluated}, Row{"astonished", "i", evaluated}, Row{"privileged", "i", evaluated},
        Row{"careless", "i", evaluated}, Row{"careful", "i", evaluated}, Row{"reckless", "i", evaluated},
        Row{"generous", "i", evaluated}, Row{"smart", "i", evaluated}, Row{"clever", "i", evaluated},
        // Did not happen.
        Row{"fail", "i", failed}, Row{"neglect", "i", failed}, Row{"forget", "i", failed}, Row{"omit", "i", failed},
        Row{"unable", "i", failed}, Row{"powerless", "i", failed}, Row{"incapable", "g", failed},
        Row{"stop", "g", failed}, Row{"cease", "ig", failed}, Row{"quit", "g", failed}, Row{"avoid", "g", failed},
        Row{"escape", "g", failed}, Row{"give_up", "g", failed}, Row{"hold_off", "g", failed},
        Row{"refuse", "i", refused}, Row{"decline", "i", refused}, Row{"resist", "g", refused},
        Row{"prevent", "gf", prevented}, Row{"stop", "f", prevented}, Row{"keep", "f", prevented},
        Row{"block", "f", prevented}, Row{"deter", "f", prevented}, Row{"dissuade", "f", prevented},
        Row{"discourage", "f", prevented}, Row{"hinder", "f", prevented}, Row{"save", "f", prevented},
        Row{"spare", "f", prevented}, Row{"protect", "f", prevented}, Row{"shield", "f", prevented}, Row{"refrain", "f", prevented}, Row{"abstain", "f", prevented},
        Row{"reject", "g", prevented}, Row{"shy", "f", prevented}, Row{"ban", "f", forbidden},
        Row{"bar", "f", forbidden}, Row{"prohibit", "f", forbidden}, Row{"exclude", "f", forbidden},
        Row{"preclude", "f", forbidden}, Row{"forbid", "if", forbidden}, Row{"disqualify", "f", forbidden},
        Row{"exempt", "f", forbidden}, Row{"suspend", "f", forbidden}, Row{"deny", "gc", denied},
        Row{"refute", "c", denied}, Row{"false", "c", untrue}, Row{"untrue", "c", untrue},
        Row{"rule_out", "g", decided_not}, Row{"put_off", "g", decided_not}, Row{"oppose", "g", decided_not},
        // Will happen, if all goes as somebody means it to.
        Row{"set", "i", planned}, Row{"schedule", "i", planned}, Row{"slate", "i", planned}, Row{"due", "i", planned},
        Row{"about", "i", planned}, Row{"poise", "i", planned}, Row{"poised", "i", planned}, Row{"bind", "I", planned},
        Row{"bound", "i", planned}, Row{"go", "i", planned}, Row{"gon", "i", planned}, Row{"plan", "ig", planned},
        Row{"intend", "ig", planned}, Row{"aim", "ig", planned}, Row{"mean", "i", planned}, Row{"expect", "I", planned},
        Row{"design", "I", planned}, Row{"destine", "I", planned}, Row{"determined", "i", planned},
        Row{"certain", "i", planned}, Row{"sure", "i", planned}, Row{"tip", "I", planned}, Row{"stand", "i", planned},
        Row{"project", "I", planned}, Row{"forecast", "I", planned}, Row{"predict", "I", planned},
        Row{"expect", "i", decided}, Row{"decide", "i", decided}, Row{"choose", "i", decided},
        Row{"agree", "i", decided}, Row{"prepare", "i", decided}, Row{"arrange", "i", decided},
        Row{"resolve", "i", decided}, Row{"opt", "i", decided}, Row{"elect", "i", decided},
        Row{"volunteer", "i", decided}, Row{"move", "i", decided}, Row{"ensure", "c", decided},
        Row{"commit", "g", decided}, Row{"anticipate", "g", decided}, Row{"gear_up", "g", decided},
        Row{"earmark", "I", decided}, Row{"promise", "i", promised}, Row{"pledge", "i", promised},
        Row{"vow", "i", promised}, Row{"commit", "i", promised}, Row{"swear", "i", promised},
        Row{"guarantee", "i", promised}, Row{"undertake", "i", promised}, Row{"vow", "c", reported},
        Row{"promise", "c", reported}, Row{"pledge", "c", reported},
        Row{"expect", "c", Embedding{.factuality = Factuality::planned, .reports = true, .raises = true}},
        // May happen.
        Row{"able", "i", able}, Row{"likely", "ic", may}, Row{"free", "i", may}, Row{"allow", "I", may},
        Row{"permit", "I", may}, Row{"let", "I", may}, Row{"ready", "i", may}, Row{"willing", "i", may},
        Row{"eager", "i", may}, Row{"keen", "i", may}, Row{"prepared", "i", may}, Row{"eligible", "i", may},
        Row{"capable", "g", may}, Row{"possible", "c", may}, Row{"probable", "c", may}, Row{"conceivable", "c", may},
        Row{"plausible", "c", may}, Row{"enough", "i", may}, Row{"seem", "ic", seemed}, Row{"appear", "ic", seemed},
        Row{"unlikely", "ic", unlikely}, Row{"unwilling", "i", unlikely}, Row{"reluctant", "i", unlikely},
        Row{"impossible", "c", unlikely}, Row{"inconceivable", "c", unlikely}, Row{"unthinkable", "c", unlikely},
        Row{"allow", "ig", allowed}, Row{"permit", "ig", allowed}, Row{"let", "i", allowed},
        Row{"enable", "i", allowed}, Row{"authorize", "i", allowed}, Row{"authorise", "i", allowed},
        Row{"entitle", "i", allowed}, Row{"license", "i", allowed}, Row{"empower", "i", allowed},
        Row{"risk", "g", allowed}, Row{"threaten", "ig", allowed},
        // Has to happen.
        Row{"have", "i", required}, Row{"need", "ig", required}, Row{"ought", "i", required},
        Row{"suppose", "I", required}, Row{"oblige", "c", required}, Row{"require", "Iic", ordered},
        Row{"order", "i", ordered}, Row{"tell", "i", ordered}, Row{"instruct", "i", ordered},
        Row{"command", "i", ordered}, Row{"direct", "i", ordered}, Row{"necessary", "c", ordered},
        Row{"essential", "c", ordered}, Row{"vital", "c", ordered}, Row{"crucial", "c", ordered},
        Row{"imperative", "c", ordered},
        // Somebody proposes it.
        Row{"ask", "i", proposed}, Row{"urge", "i", proposed}, Row{"call", "ig", proposed},
        Row{"invite", "i", proposed}, Row{"request", "ic", proposed}, Row{"encourage", "i", proposed},
        Row{"advise", "ig", proposed}, Row{"recommend", "ig", proposed}, Row{"press", "ig", proposed},
        Row{"push", "ig", proposed}, Row{"pressure", "i", proposed}, Row{"beg", "i", proposed},
        Row{"plead", "i", proposed}, Row{"appeal", "i", proposed}, Row{"lobby", "ig", proposed},
        Row{"propose", "ig", proposed}, Row{"offer", "i", proposed}, Row{"suggest", "g", proposed},
        Row{"consider", "g", proposed}, Row{"discuss", "g", proposed}, Row{"contemplate", "g", proposed},
        Row{"debate", "g", proposed}, Row{"mull", "g", proposed}, Row{"warn", "i", proposed},
        Row{"demand", "i", proposed}, Row{"campaign", "ig", proposed}, Row{"negotiate", "ig", proposed},
        Row{"argue", "g", proposed}, Row{"demand", "c", demanded}, Row{"propose", "c", demanded},
        Row{"recommend", "c", demanded}, Row{"urge", "c", demanded},
        // Nobody knows.
        Row{"want", "igc", wanted}, Row{"wish", "i", wanted}, Row{"hope", "i", wanted}, Row{"like", "i", wanted},
        Row{"love", "i", wanted}, Row{"prefer", "ig", wanted}, Row{"seek", "i", wanted}, Row{"try", "ig", wanted},
        Row{"attempt", "ig", wanted}, Row{"struggle", "i", wanted}, Row{"pretend", "ic", wanted},
        Row{"work", "i", wanted}, Row{"fight", "i", wanted}, Row{"strive", "i", wanted}, Row{"battle", "i", wanted},
        Row{"compete", "i", wanted}, Row{"wonder", "c", wanted}, Row{"question", "c", wanted}, Row{"ask", "c", wanted},
        Row{"imagine", "c", wanted}, Row{"mean", "c", wanted}, Row{"think", "g", wanted}, Row{"dream", "g", wanted},
        Row{"talk", "g", wanted}, Row{"speak", "g", wanted}, Row{"interested", "g", wanted}, Row{"consider", "i", wanted},
        Row{"look", "g", wanted}, Row{"look_forward", "g", wanted}, Row{"focus", "g", wanted},
        Row{"concentrate", "g", wanted}, Row{"insist", "g", wanted}, Row{"object", "g", wanted},
        Row{"fear", "g", wanted}, Row{"aspire", "i", wanted}, Row{"long", "i", wanted}, Row{"yearn", "i", wanted},
        Row{"set_out", "i", wanted}, Row{"unclear", "c", wanted}, Row{"doubtful", "c", wanted},
        Row{"uncertain", "c", wanted}, Row{"questionable", "c", wanted}, Row{"unsure", "c", wanted},
        Row{"important", "c", wanted}, Row{"bid", "i", wanted}, Row{"vie", "i", wanted}, Row{"scramble", "i", wanted},
        Row{"claim", "i", hoped}, Row{"hope", "c", hoped}, Row{"wish", "c", hoped}, Row{"fear", "c", hoped},
        Row{"worry", "c", hoped}, Row{"doubt", "c", hoped}, Row{"suspect", "c", hoped}, Row{"assume", "c", hoped},
        Row{"pray", "c", hoped}, Row{"afraid", "c", hoped}, Row{"worried", "c", hoped}, Row{"concerned", "c", hoped},
        Row{"hopeful", "c", hoped}, Row{"confident", "c", hoped}, Row{"optimistic", "c", hoped},
        Row{"sure", "c", hoped}, Row{"certain", "c", hoped}, Row{"convinced", "c", hoped}, Row{"say", "I", hearsay},
        Row{"believe", "I", hearsay}, Row{"think", "I", hearsay}, Row{"report", "I", hearsay},
        Row{"allege", "I", hearsay}, Row{"rumor", "I", hearsay}, Row{"rumour", "I", hearsay},
        Row{"claim", "I", hearsay}, Row{"consider", "I", hearsay}, Row{"assume", "I", hearsay},
        Row{"estimate", "I", hearsay}, Row{"suspect", "I", hearsay}, Row{"feel", "I", hearsay},
        Row{"understand", "I", hearsay}, Row{"accuse", "gf", hearsay}, Row{"suspect", "g", hearsay},
        Row{"charge", "g", hearsay}, Row{"indict", "g", hearsay}, Row{"arrest", "g", hearsay},
        Row{"detain", "g", hearsay}, Row{"investigate", "g", hearsay}, Row{"prosecute", "g", hearsay},
        Row{"sue", "g", hearsay}, Row{"hold", "G", hearsay}, Row{"want", "G", hearsay}, Row{"try", "G", hearsay},
        // So it is, whatever becomes of the word.
        Row{"know", "c", known}, Row{"realize", "c", known}, Row{"realise", "c", known}, Row{"notice", "c", known},
        Row{"remember", "c", known}, Row{"forget", "c", known}, Row{"regret", "c", known}, Row{"resent", "c", known},
        Row{"ignore", "c", known}, Row{"overlook", "c", known}, Row{"learn", "c", found_out}, Row{"discover", "c", found_out},
        Row{"find_out", "c", known}, Row{"aware", "c", known}, Row{"unaware", "c", known}, Row{"odd", "c", known},
        Row{"strange", "c", known}, Row{"sad", "c", known}, Row{"glad", "c", known}, Row{"happy", "c", known},
        Row{"proud", "c", known}, Row{"sorry", "c", known}, Row{"angry", "c", known}, Row{"surprised", "c", known},
        Row{"disappointed", "c", known}, Row{"ironic", "c", known}, Row{"tragic", "c", known},
        Row{"unfortunate", "c", known}, Row{"remarkable", "c", known}, Row{"surprising", "c", known},
        Row{"shameful", "c", known}, Row{"outrageous", "c", known}, Row{"pleased", "c", known},
        Row{"relieved", "c", known}, Row{"delighted", "c", known}, Row{"grateful", "c", known},
        Row{"lucky", "c", known}, Row{"furious", "c", known}, Row{"upset", "c", known}, Row{"ashamed", "c", known},
        Row{"regrettable", "c", known}, Row{"disappointing", "c", known}, Row{"shocking", "c", known},
        Row{"regret", "g", known}, Row{"see", "c", caused}, Row{"prove", "c", caused}, Row{"true", "c", caused},
        Row{"clear", "c", caused}, Row{"obvious", "c", caused}, Row{"evident", "c", caused}, Row{"think", "c", thought},
        Row{"believe", "c", thought}, Row{"suppose", "c", thought}, Row{"reckon", "c", thought},
        Row{"guess", "c", thought},
    };
    std::ranges::sort(table, {}, &Row::lemma);
    return table;
}();
// clang-format on

bool takes(const Row& row, ComplementForm form, bool passive)
{
    static constexpr std::string_view active = "igcf";
    static constexpr std::string_view passives = "IGCF";
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

} // namespace triplewright
