// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/irregular_forms.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>

#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

struct IrregularWord {
    std::string_view lemma;
    std::string_view forms; ///< Those that no rule makes, joined by blanks.
};

// clang-format off
constexpr IrregularWord irregular_verbs[] = {
    {"arise", "arose arisen"},
    {"awake", "awoke awoken"},
    {"bear", "bore born borne"},
    {"beat", "beat beaten"},
    {"become", "became become"},
    {"beget", "begot begat begotten"},
    {"begin", "began begun"},
    {"bend", "bent"},
    {"beseech", "besought"},
    {"bestride", "bestrode bestridden"},
    {"betake", "betook betaken"},
    {"bid", "bade bidden"},
    {"bind", "bound"},
    {"bite", "bit bitten"},
    {"bleed", "bled"},
    {"blow", "blew blown"},
    {"break", "broke broken"},
    {"breed", "bred"},
    {"bring", "brought"},
    {"build", "built"},
    {"burn", "burnt"},
    {"buy", "bought"},
    {"catch", "caught"},
    {"choose", "chose chosen"},
    {"cleave", "clove cleft cloven"},
    {"cling", "clung"},
    {"clothe", "clad"},
    {"come", "came come"},
    {"creep", "crept"},
    {"deal", "dealt"},
    {"dig", "dug"},
    {"dive", "dove"},
    {"do", "did done does"},
    {"draw", "drew drawn"},
    {"dream", "dreamt"},
    {"drink", "drank drunk"},
    {"drive", "drove driven"},
    {"dwell", "dwelt"},
    {"eat", "ate eaten"},
    {"fall", "fell fallen"},
    {"feed", "fed"},
    {"feel", "felt"},
    {"fight", "fought"},
    {"find", "found"},
    {"flee", "fled"},
    {"fling", "flung"},
    {"fly", "flew flown"},
    {"forbear", "forbore forborne"},
    {"forbid", "forbade forbad forbidden"},
    {"forget", "forgot forgotten"},
    {"forgive", "forgave forgiven"},
    {"forsake", "forsook forsaken"},
    {"free", "freed"},
    {"freeze", "froze frozen"},
    {"get", "got gotten"},
    {"gird", "girt"},
    {"give", "gave given"},
    {"gnaw", "gnawn"},
    {"go", "went gone"},
    {"grind", "ground"},
    {"grow", "grew grown"},
    {"hang", "hung"},
    {"have", "had has"},
    {"hear", ""},
    {"heave", "hove"},
    {"hew", "hewn"},
    {"hide", "hid hidden"},
    {"hold", "held"},
    {"keep", "kept"},
    {"kneel", "knelt"},
    {"know", "knew known"},
    {"lade", "laden"},
    {"lay", "laid"},
    {"lead", "led"},
    {"lean", "leant"},
    {"leap", "leapt"},
    {"learn", "learnt"},
    {"leave", "left"},
    {"lend", "lent"},
    {"lie", "lay lain"},
    {"light", "lit"},
    {"lose", "lost"},
    {"make", "made"},
    {"mean", "meant"},
    {"meet", "met"},
    {"mow", "mown"},
    {"partake", "partook partaken"},
    {"pay", "paid"},
    {"plead", "pled"},
    {"prove", "proven"},
    {"rend", "rent"},
    {"ride", "rode ridden"},
    {"ring", "rang rung"},
    {"rise", "rose risen"},
    {"rive", "riven"},
    {"run", "ran run"},
    {"saw", "sawn"},
    {"say", "said"},
    {"see", "saw seen"},
    {"seek", "sought"},
    {"sell", "sold"},
    {"send", "sent"},
    {"sew", "sewn"},
    {"shake", "shook shaken"},
    {"shave", "shaven"},
    {"shear", "shorn"},
    {"shine", "shone"},
    {"shoe", "shod"},
    {"shoot", "shot"},
    {"show", "shown"},
    {"shrink", "shrank shrunk shrunken"},
    {"shrive", "shrove shriven"},
    {"sing", "sang sung"},
    {"sink", "sank sunk sunken"},
    {"sit", "sat"},
    {"slay", "slew slain"},
    {"sleep", "slept"},
    {"slide", "slid"},
    {"sling", "slung"},
    {"slink", "slunk"},
    {"smell", "smelt"},
    {"smite", "smote smitten"},
    {"sneak", "snuck"},
    {"sow", "sown"},
    {"speak", "spoke spoken"},
    {"speed", "sped"},
    {"spell", "spelt"},
    {"spend", "spent"},
    {"spill", "spilt"},
    {"spin", "spun span"},
    {"spit", "spat"},
    {"spoil", "spoilt"},
    {"spring", "sprang sprung"},
    {"stand", "stood"},
    {"stave", "stove"},
    {"steal", "stole stolen"},
    {"stick", "stuck"},
    {"sting", "stung"},
    {"stink", "stank stunk"},
    {"strew", "strewn"},
    {"stride", "strode stridden"},
    {"strike", "struck stricken"},
    {"string", "strung"},
    {"strive", "strove striven"},
    {"swear", "swore sworn"},
    {"sweep", "swept"},
    {"swell", "swollen"},
    {"swim", "swam swum"},
    {"swing", "swung"},
    {"take", "took taken"},
    {"teach", "taught"},
    {"tear", "tore torn"},
    {"tell", "told"},
    {"think", "thought"},
    {"thrive", "throve thriven"},
    {"throw", "threw thrown"},
    {"tread", "trod trodden"},
    {"wake", "woke woken"},
    {"wear", "wore worn"},
    {"weave", "wove woven"},
    {"weep", "wept"},
    {"win", "won"},
    {"wind", "wound"},
    {"work", "wrought"},
    {"wring", "wrung"},
    {"write", "wrote written"},
};

constexpr IrregularWord irregular_nouns[] = {
    {"addendum", "addenda"},
    {"alumna", "alumnae"},
    {"antenna", "antennae"},
    {"bacillus", "bacilli"},
    {"base", "bases"},
    {"cactus", "cacti"},
    {"chateau", "chateaux"},
    {"curriculum", "curricula"},
    {"erratum", "errata"},
    {"focus", "foci"},
    {"fungus", "fungi"},
    {"genus", "genera"},
    {"goose", "geese"},
    {"larva", "larvae"},
    {"locus", "loci"},
    {"louse", "lice"},
    {"memorandum", "memoranda"},
    {"nebula", "nebulae"},
    {"nucleus", "nuclei"},
    {"ox", "oxen"},
    {"parenthesis", "parentheses"},
    {"passerby", "passersby"},
    {"radius", "radii"},
    {"referendum", "referenda"},
    {"stratum", "strata"},
    {"syllabus", "syllabi"},
    {"symposium", "symposia"},
    {"tableau", "tableaux"},
    {"vertebra", "vertebrae"},
};
// clang-format on

/// Of another verb also the plain form.
constexpr auto ambiguous_forms = word_set("bore", "bound", "fell", "felt", "found", "ground", "lay", "rent", "saw",
                                          "smelt", "span", "stove", "wound");

constexpr std::array<std::string_view, 20> prefixes = {"be",    "co",  "co-",   "counter", "cross", "fore", "in",
                                                       "inter", "mis", "off",   "out",     "over",  "pre",  "re",
                                                       "re-",   "un",  "under", "up",      "with",  "hand"};

using LemmaOfForm = std::unordered_map<std::string_view, std::string_view>;

LemmaOfForm make_lemmas(std::span<const IrregularWord> words)
{
    LemmaOfForm lemmas;
    for (const IrregularWord& word : words) {
        std::string_view forms = word.forms;
        while (!forms.empty()) {
            const std::size_t end = std::min(forms.find(' '), forms.size());
            lemmas.emplace(forms.substr(0, end), word.lemma);
            forms.remove_prefix(std::min(end + 1, forms.size()));
        }
    }
    return lemmas;
}

bool is_past(std::string_view xpos)
{
    return xpos == "VBD" || xpos == "VBN";
}

std::string_view irregular_verb(const std::string& form, std::string_view xpos)
{
    static const LemmaOfForm lemmas = make_lemmas(irregular_verbs);
    const auto found = lemmas.find(form);
    if (found == lemmas.end()) {
        return {};
    }
    return is_past(xpos) || !ambiguous_forms.contains(form) ? found->second
                                                            : *std::ranges::find(ambiguous_forms.words, form);
}

std::string_view irregular_noun(const std::string& form)
{
    static const LemmaOfForm lemmas = make_lemmas(irregular_nouns);
    const auto found = lemmas.find(form);
    return found == lemmas.end() ? std::string_view() : found->second;
}

} // namespace

std::string_view irregular_lemma(std::string_view form, std::string_view upos, std::string_view xpos)
{
    if (upos == "VERB") {
        return irregular_verb(to_lower(form), xpos);
    }
    return upos == "NOUN" ? irregular_noun(to_lower(form)) : std::string_view();
}

std::string prefixed_irregular_lemma(std::string_view form, std::string_view xpos)
{
    if (!is_past(xpos)) {
        return {};
    }
    const std::string lower = to_lower(form);
    for (const std::string_view prefix : prefixes) {
        if (lower.starts_with(prefix)) {
            const std::string_view lemma = irregular_verb(lower.substr(prefix.size()), xpos);
            if (!lemma.empty()) {
                return std::string(prefix) += lemma;
            }
        }
    }
    return {};
}

bool is_plain_form(std::string_view upos, std::string_view xpos)
{
    return (upos == "VERB" && (xpos == "VB" || xpos == "VBP")) || (upos == "NOUN" && xpos == "NN") ||
           (upos == "ADJ" && xpos == "JJ");
}

} // namespace triplewright
