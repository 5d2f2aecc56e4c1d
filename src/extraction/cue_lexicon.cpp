// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/cue_lexicon.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// Words that behave alike.
struct CueClass {
    std::string_view frames;       ///< Letters of `CueFrame`, in its order: q i g o r n.
    std::string_view prepositions; ///< Separated by blanks.
    std::string_view words;        ///< Lemmas, separated by blanks.
};

// clang-format off
constexpr std::array verb_classes = {
    // Say (37.7), tell (37.2), and what is done by saying it.
    CueClass{"qo", "of about", "say"},
    CueClass{"q", "of about", "tell add"},
    CueClass{"qo", "of about", "state announce report claim note write assert affirm reiterate repeat mention "
             "recall recount relate reveal disclose confess admit acknowledge concede confirm allege declare proclaim "
             "emphasize emphasise stress underscore predict forecast foresee prophesy explain observe tweet retweet "
             "post email text cite quote divulge leak attest certify detail clarify specify outline articulate echo "
             "publicize trumpet tout hint convey communicate recite summarize summarise utter voice express"},
    CueClass{"q", "about of on", "argue reply respond answer continue conclude insist maintain contend remark comment quip joke "
             "crack boast brag gloat grumble gripe moan retort rejoin interject elaborate opine muse theorize theorise "
             "speculate reason blog tell interrupt chime tease deadpan fume"},
    CueClass{"q", "", "read demand plead beg protest scoff complain fret gush underline lecture thunder intone object"},
    CueClass{"q", "at", "shout yell scream cry exclaim bellow roar bark snap whisper mutter mumble murmur chant"},
    CueClass{"qo", "", "testify counter declare bemoan lament imply suggest indicate signal propose recommend advise"},
    CueClass{"qo", "about", "ask question inquire wonder query"},
    CueClass{"q", "about", "inform notify remind assure warn caution brief alert"},
    CueClass{"o", "", "deny refute dispute contradict rebut contest discuss debate address describe defend "
             "propose recommend demand request urge order counsel announce unveil explain issue name "
             "list mention reference invoke bemoan bewail highlight share show reveal indicate illustrate answer offer promise threaten approve chant accept release"},
    CueClass{"", "about of", "talk speak complain testify lie chat rant rave preach joke worry wonder dream think hear learn know "
             "inquire gossip brag boast speculate agonize tweet"},
    CueClass{"", "on", "comment elaborate expand touch reflect expound remark opine pronounce insist speculate report"},
    CueClass{"", "to", "refer point allude object respond admit confess attest testify swear subscribe "
             "reply agree consent"},
    CueClass{"", "for", "call advocate push argue plead beg ask press appeal apologize lobby hope wish long yearn pray vote clamor "
             "agitate petition campaign root"},
    CueClass{"", "against", "argue warn rail vote campaign protest inveigh advise caution lobby speak"},
    CueClass{"", "on upon", "decide agree call prevail"},
    CueClass{"", "at", "hint balk scoff sneer laugh bristle lash marvel rage grumble"},
    CueClass{"", "with", "agree disagree side concur sympathize quibble"},
    CueClass{"", "in", "believe"},
    CueClass{"", "of", "approve disapprove despair accuse"},
    CueClass{"", "about", "care fret agree disagree obsess"},
    // Judgement (33), admire (31.2): what is praised or blamed is what the source thinks of.
    CueClass{"o", "for", "criticize criticise praise blame condemn denounce decry deplore assail blast slam bash lambaste lambast "
             "castigate chastise chide rebuke scold admonish reprimand ridicule mock deride disparage belittle demean "
             "insult taunt malign vilify demonize denigrate hail laud applaud commend compliment congratulate thank "
             "salute extol champion excoriate skewer fault credit attack accuse berate rap pan trash pillory"},
    CueClass{"o", "", "endorse back support oppose favor favour advocate embrace reject dismiss repudiate disavow renounce "
             "disown rebuff doubt suspect welcome decry prefer distrust mistrust question second like love hate "
             "loathe detest despise abhor dislike admire adore respect revere resent fear dread mourn regret rue want "
             "wish desire crave covet envy appreciate seek propose ignore downplay protest enjoy cherish idolize worship tolerate boo cheer heed"},
    // Characterise (29.2), declare (29.4), dub (29.3), conjecture (29.5).
    CueClass{"on", "", "describe characterize characterise portray depict frame label brand term dub perceive view declare "
             "pronounce proclaim name liken compare equate interpret accuse nickname"},
    CueClass{"on", "", "call"},
    CueClass{"n", "", "regard consider deem judge rate rank paint cast entitle believe think find know see dismiss"},
    // Urge, order, ask: the content is what the other shall do.
    CueClass{"r", "", "urge ask beg implore beseech plead press push pressure encourage exhort tell order command instruct direct "
             "advise counsel warn caution invite call challenge request want expect wish prefer like require persuade convince "
             "intend summon enjoin forbid authorize authorise"},
    // Want (32.1), intend, promise, decide.
    CueClass{"i", "", "want wish hope plan intend aim seek promise pledge vow swear threaten offer agree consent decline refuse "
             "decide choose elect opt resolve propose claim profess prefer like love hate expect aspire yearn long desire "
             "ask beg demand vote urge plead volunteer determine wanna mean"},
    CueClass{"ig", "", "deny admit recall consider contemplate suggest propose recommend advocate oppose favor favour regret "
             "mention describe report imagine dread resent support discuss endorse criticize denounce mock defend weigh"},
    CueClass{"", "of", "dream think accuse suspect warn boast"},
    // Thought (29.5, 30): clauses.
    CueClass{"q", "", "think believe figure guess reckon"},
    CueClass{"o", "", "anticipate expect envision envisage consider contemplate understand recognize recognise recall remember"},
};

constexpr std::array noun_classes = {
    CueClass{"", "of about", "claim allegation assertion statement suggestion argument contention charge accusation complaint "
             "belief view opinion notion thought suspicion conviction expectation prediction forecast "
             "assumption speculation rumor rumour promise threat warning description assessment admission confession denial "
             "acknowledgment acknowledgement disclosure revelation characterization characterisation declaration proclamation "
             "announcement mention explanation testimony interpretation perception portrayal depiction account "
             "reminder hint critique memory"},
    CueClass{"", "for", "call plea appeal demand request plan proposal hope desire wish support endorsement praise "
             "recommendation argument advocacy preference enthusiasm admiration respect contempt disdain "
             "condemnation"},
    CueClass{"", "about on over with", "concern worry fear doubt question remark comment anxiety skepticism scepticism misgiving complaint "
             "frustration unease reservation disagreement optimism pessimism lie joke anger outrage dismay"},
    CueClass{"", "to", "reference response answer reaction objection opposition pledge commitment aversion"},
    CueClass{"", "of", "criticism endorsement condemnation rejection approval disapproval dislike distrust fear praise "
             "support defense defence denunciation embrace confirmation understanding opinion skepticism assessment "
             "hatred love"},
    CueClass{"", "on at against", "attack swipe dig jab broadside assault opinion stance position tirade diatribe view"},
    CueClass{"", "in", "faith confidence belief trust interest"},
    CueClass{"", "", "intention intent decision refusal insistence observation conclusion finding ruling theory worry hunch "
             "feeling sense certainty confidence willingness reluctance eagerness ambition determination oath vow pledge "
             "offer invitation advice instruction verdict consensus prospect idea report confirmation disappointment "
             "impression guess estimate message principle"},
};
// clang-format on

struct Entry {
    std::string_view word;
    std::size_t cue_class = 0;
};

template <std::size_t classes>
consteval std::size_t count_words(const std::array<CueClass, classes>& table)
{
    std::size_t count = 0;
    for (const CueClass& row : table) {
        count += static_cast<std::size_t>(std::ranges::count(row.words, ' ')) + 1;
    }
    return count;
}

template <std::size_t count, std::size_t classes>
consteval std::array<Entry, count> index_words(const std::array<CueClass, classes>& table)
{
    std::array<Entry, count> entries;
    std::size_t next = 0;
    for (std::size_t row = 0; row < classes; ++row) {
        std::string_view rest = table[row].words;
        while (!rest.empty()) {
            const std::size_t blank = std::min(rest.find(' '), rest.size());
            entries[next++] = {rest.substr(0, blank), row};
            rest.remove_prefix(std::min(blank + 1, rest.size()));
        }
    }
    std::ranges::sort(entries, {}, &Entry::word);
    return entries;
}

constexpr auto verbs = index_words<count_words(verb_classes)>(verb_classes);
constexpr auto nouns = index_words<count_words(noun_classes)>(noun_classes);

bool has_item(std::string_view list, std::string_view item)
{
    while (!list.empty()) {
        const std::size_t blank = std::min(list.find(' '), list.size());
        if (list.substr(0, blank) == item) {
            return true;
        }
        list.remove_prefix(std::min(blank + 1, list.size()));
    }
    return false;
}

/// Does any class of the word fulfil the condition?
template <typename Entries, typename Classes, typename Condition>
bool any_class(const Entries& entries, const Classes& classes, std::string_view word, Condition condition)
{
    const auto found = std::ranges::equal_range(entries, word, {}, &Entry::word);
    return std::ranges::any_of(found, [&](const Entry& entry) { return condition(classes[entry.cue_class]); });
}

constexpr auto plain_clauses =
    word_set("mean", "make", "ensure", "remain", "help", "beware", "turn", "give", "pay", "let", "get", "cause",
             "happen", "matter", "take", "keep", "be", "do", "guarantee", "depend");

constexpr auto support_verbs =
    word_set("have", "make", "express", "voice", "give", "offer", "issue", "take", "raise", "announce", "reiterate",
             "repeat", "share", "hold", "harbor", "deliver", "put", "renew", "pose", "level", "show", "send", "find",
             "lodge", "reach", "defend", "draw");

constexpr auto attitudes =
    word_set("confident", "sure", "certain", "aware", "unaware", "optimistic", "pessimistic", "convinced", "adamant",
             "upset", "hopeful", "doubtful", "worried", "concerned", "afraid", "fearful", "proud", "sorry", "glad",
             "happy", "unhappy", "surprised", "shocked", "disappointed", "angry", "furious", "grateful", "thankful",
             "skeptical", "sceptical", "critical", "supportive", "wary", "leery", "opposed", "dismissive", "suspicious",
             "reluctant", "willing", "unwilling", "eager", "keen", "hesitant", "inclined", "determined", "ready",
             "nervous", "anxious", "excited", "enthusiastic", "positive", "mindful", "ashamed", "amazed", "cynical",
             "frustrated", "interested", "uncomfortable", "comfortable", "tired", "impressed", "content", "satisfied",
             "uneasy", "distrustful", "contemptuous", "resentful", "jealous", "sympathetic", "hostile", "fond",
             "bullish", "bearish", "undecided", "mistaken", "alarmed", "delighted", "pleased", "thrilled", "apologetic",
             "unapologetic", "outspoken", "vocal", "irritated", "annoyed", "ambivalent", "unsure", "uncertain");

} // namespace

bool takes_content(std::string_view verb, CueFrame frame)
{
    static constexpr std::string_view letters = "qigorn";
    const char letter = letters[static_cast<std::size_t>(frame)];
    return any_class(verbs, verb_classes, verb,
                     [&](const CueClass& row) { return row.frames.find(letter) != std::string_view::npos; });
}

bool takes_content_behind(std::string_view verb, std::string_view preposition)
{
    return any_class(verbs, verb_classes, verb,
                     [&](const CueClass& row) { return has_item(row.prepositions, preposition); });
}

bool has_plain_clause(std::string_view verb)
{
    return plain_clauses.contains(verb);
}

bool is_impression_verb(std::string_view verb)
{
    return verb == "seem" || verb == "appear";
}

bool is_attribution_noun(std::string_view noun)
{
    return any_class(nouns, noun_classes, noun, [](const CueClass&) { return true; });
}

bool noun_takes_content_behind(std::string_view noun, std::string_view preposition)
{
    return any_class(nouns, noun_classes, noun,
                     [&](const CueClass& row) { return has_item(row.prepositions, preposition); });
}

bool is_attitude_adjective(std::string_view adjective)
{
    return attitudes.contains(adjective);
}

bool is_measure_of_accord(std::string_view noun)
{
    static constexpr auto measures = word_set(
        "norm", "parameter", "condition", "need", "season", "interest", "term", "preference", "situation", "population",
        "price", "criterion", "criteria", "standard", "ability", "size", "age", "type", "level", "circumstance", "wish",
        "quest", "ideal", "principle", "taste", "mechanism", "requirement", "procedure", "demand", "rank");
    return measures.contains(noun);
}

bool is_publicity_adjective(std::string_view adjective)
{
    static constexpr auto known = word_set("clear", "plain", "known", "explicit", "public");
    return known.contains(adjective);
}

bool is_denial_of_claim(std::string_view verb)
{
    static constexpr auto verbs = word_set("deny", "reject", "dismiss", "refute", "rebut", "dispute");
    return verbs.contains(verb);
}

bool is_stand_on_claim(std::string_view verb)
{
    static constexpr auto confirming = word_set("confirm", "acknowledge", "admit", "corroborate");
    return is_denial_of_claim(verb) || confirming.contains(verb);
}

bool is_support_verb(std::string_view verb)
{
    return support_verbs.contains(verb);
}

} // namespace triplewright
