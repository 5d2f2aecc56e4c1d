// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/lexicon.hpp"

#include <array>
#include <string>

#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr auto honorifics =
    word_set("mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss", "dr.", "dr", "sir", "madam", "dame", "lady", "lord",
             "st.", "saint", "mister", "m.", "hon.", "honourable", "honorable", "excellency", "doctor");

constexpr auto time_units =
    word_set("second", "minute", "hour", "day", "night", "week", "weekend", "fortnight", "month", "quarter", "semester",
             "season", "year", "decade", "century", "millennium", "moment", "generation");

constexpr auto times = word_set(
    "today", "tomorrow", "yesterday", "tonight", "morning", "afternoon", "evening", "noon", "midnight", "dawn", "dusk",
    "sunrise", "sunset", "spring", "summer", "autumn", "winter", "time", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "mon.", "tue.", "tues.", "wed.", "thu.", "thurs.", "fri.", "sat.", "sun.",
    "christmas", "easter", "ramadan", "am", "pm", "a.m.", "p.m.", "gmt", "eve", "birthday", "anniversary", "weekday",
    "era", "period", "midday", "halftime", "1990s", "2000s", "1980s", "1970s", "1960s", "1950s");

constexpr std::array<std::array<std::string_view, 4>, 12> months = {{
    {"january", "jan.", "jan"},
    {"february", "feb.", "feb"},
    {"march", "mar.", "mar"},
    {"april", "apr.", "apr"},
    {"may"},
    {"june", "jun.", "jun"},
    {"july", "jul.", "jul"},
    {"august", "aug.", "aug"},
    {"september", "sept.", "sep.", "sept"},
    {"october", "oct.", "oct"},
    {"november", "nov.", "nov"},
    {"december", "dec.", "dec"},
}};

constexpr auto quantities = word_set(
    "ten", "dozen", "score", "hundred", "thousand", "million", "billion", "trillion", "half", "third", "quarter",
    "most", "some", "all", "many", "much", "few", "several", "both", "none", "neither", "each", "any", "lot", "plenty",
    "bulk", "majority", "minority", "rest", "handful", "couple", "pair", "ton", "percent", "per_cent", "%", "dollar",
    "euro", "$", "€", "£", "pound", "more", "less", "two-third", "fraction", "scores");

constexpr auto measures = word_set(
    "percent", "%", "percentage", "point", "dollar", "euro", "pound", "yen", "yuan", "rupee", "rupiah", "peso", "real",
    "rand", "naira", "shilling", "cent", "franc", "krone", "krona", "ruble", "rouble", "$", "€", "£", "¥", "usd",
    "kilometer", "kilometre", "km", "mile", "meter", "metre", "foot", "inch", "centimeter", "centimetre", "acre",
    "hectare", "kilogram", "kilo", "kg", "gram", "tonne", "barrel", "gallon", "liter", "litre", "watt", "megawatt",
    "degree", "mph", "kph", "pct", "°", "mm", "cm", "ml", "kw", "mw", "gw", "kwh", "oz", "lb", "lbs", "ppm");

constexpr auto changes =
    word_set("surge", "rise", "increase", "growth", "jump", "spike", "upsurge", "uptick", "boom", "drop", "fall",
             "decline", "decrease", "reduction", "slump", "dip", "plunge", "slowdown", "cut", "change", "shift",
             "improvement", "deterioration", "boost", "gap", "breakthrough", "progress");

constexpr auto speech_nouns =
    word_set("statement", "interview", "speech", "address", "letter", "email", "e-mail", "message", "tweet", "post",
             "report", "article", "editorial", "memo", "note", "conference", "briefing", "broadcast", "video", "call",
             "text", "column", "remark", "comment", "telegram", "communique", "testimony", "filing", "book", "blog");

constexpr auto fleeting =
    word_set("recent", "own", "such", "same", "certain", "various", "latest", "current", "former", "many", "much",
             "more", "most", "few", "several", "other", "respective", "so-called", "ongoing", "upcoming", "additional",
             "further", "numerous", "countless", "then", "late", "ex");

constexpr auto reporting =
    word_set("say", "tell", "add", "explain", "state", "announce", "report", "claim", "argue", "note", "write",
             "insist", "stress", "declare", "confirm", "reveal", "admit", "acknowledge", "concede", "allege", "suggest",
             "predict", "estimate", "caution", "assert", "warn", "comment", "remark", "observe", "maintain", "contend",
             "reply", "respond", "answer", "recall", "testify", "tweet", "post", "emphasize", "emphasise", "underline",
             "underscore", "reiterate", "repeat", "indicate", "disclose", "point", "conclude", "complain", "joke",
             "quip", "boast", "shout", "whisper", "cry", "exclaim", "read", "quote", "cite", "describe", "opine",
             "believe", "think", "inform", "notify", "assure", "remind", "ask", "wonder", "inquire", "advise", "agree",
             "deny", "promise", "pledge", "vow", "swear", "lament", "continue", "elaborate", "clarify", "counter",
             "retort", "tout", "speculate", "project", "forecast", "guess", "find", "show", "demonstrate", "discover",
             "imply", "hint", "mention", "proclaim", "affirm", "attest", "hear", "learn", "understand");

constexpr auto linking = word_set("become", "remain", "seem", "appear", "look", "feel", "stay", "turn", "prove",
                                  "sound", "get", "grow", "go", "stand", "taste", "smell", "end");

constexpr auto time_adverbs =
    word_set("now", "then", "recently", "currently", "yesterday", "today", "tomorrow", "tonight", "earlier", "later",
             "soon", "previously", "formerly", "already", "ago", "early", "late", "lately", "meanwhile", "once",
             "afterwards", "afterward", "eventually", "immediately", "initially", "originally", "nowadays", "presently",
             "simultaneously", "subsequently", "finally", "overnight", "before");

constexpr auto frequency_adverbs = word_set(
    "often", "usually", "always", "sometimes", "occasionally", "frequently", "regularly", "rarely", "typically",
    "normally", "generally", "daily", "weekly", "monthly", "annually", "yearly", "twice", "repeatedly", "again",
    "constantly", "routinely", "periodically", "traditionally", "ordinarily", "commonly", "habitually");

constexpr auto place_adverbs =
    word_set("here", "there", "abroad", "overseas", "home", "north", "south", "east", "west", "northward", "southward",
             "elsewhere", "everywhere", "nowhere", "nearby", "locally", "worldwide", "nationwide", "upstairs",
             "downstairs", "downtown", "outside", "inside", "northwards", "southwards", "eastward", "westward",
             "globally", "internationally", "nationally", "somewhere", "ashore", "away");

constexpr auto negatives =
    word_set("not", "n't", "n’t", "never", "hardly", "scarcely", "no", "neither", "nor", "nowhere", "seldom");

constexpr auto hedges = word_set("perhaps", "possibly", "probably", "maybe", "likely", "presumably", "potentially",
                                 "apparently", "seemingly", "supposedly", "arguably", "conceivably", "hopefully",
                                 "ostensibly", "theoretically", "allegedly", "reportedly", "almost", "nearly");

constexpr auto hearsay = word_set("reportedly", "allegedly", "supposedly", "purportedly", "apparently");

constexpr auto conditions =
    word_set("if", "unless", "provide", "provided", "providing", "lest", "assume", "assuming", "suppose", "supposing");

constexpr auto degrees = word_set(
    "very", "also", "only", "just", "even", "still", "mainly", "mostly", "too", "so", "as", "more", "most", "less",
    "least", "quite", "rather", "really", "almost", "nearly", "about", "around", "approximately", "roughly", "well",
    "much", "far", "all", "both", "either", "instead", "however", "therefore", "thus", "moreover", "furthermore",
    "besides", "indeed", "yet", "else", "ever", "at", "how", "why", "when", "where", "that", "enough", "especially",
    "particularly", "largely", "partly", "merely", "simply", "though", "although", "nonetheless", "nevertheless", "of",
    "anyway", "actually", "certainly", "surely", "clearly", "obviously", "further", "alone", "out", "up", "over",
    "down", "off", "back", "in", "on", "through", "away", "together", "anymore", "longer", "otherwise", "hence",
    "consequently", "namely", "altogether", "somewhat", "fairly", "pretty", "extremely", "highly", "relatively",
    "completely", "totally", "entirely", "fully", "exactly", "precisely", "under", "like", "because", "first", "second",
    "third", "lastly", "firstly", "secondly", "thirdly", "additionally", "similarly", "accordingly", "ironically",
    "notably", "basically", "essentially", "frankly", "honestly", "conversely", "alternatively", "necessarily",
    "undoubtedly", "definitely", "evidently", "admittedly", "understandably", "regrettably", "please", "unfortunately",
    "fortunately", "sadly", "importantly", "interestingly");

constexpr auto outlets = word_set(
    "times", "news", "post", "journal", "herald", "tribune", "gazette", "guardian", "telegraph", "press", "observer",
    "chronicle", "bulletin", "courier", "mail", "mirror", "express", "independent", "magazine", "newspaper", "daily",
    "weekly", "review", "reuters", "afp", "ap", "bbc", "cnn", "nbc", "abc", "cbs", "npr", "pbs", "msnbc", "bloomberg",
    "xinhua", "tass", "jazeera", "tv", "television", "radio", "broadcasting", "standard", "economist", "spiegel",
    "monde", "politico", "axios", "newsweek", "upi", "ips", "dpa", "efe", "pti", "ani");

} // namespace

bool is_honorific(std::string_view lemma)
{
    return honorifics.contains(to_lower(lemma));
}
bool is_time_unit(std::string_view lemma)
{
    return time_units.contains(lemma);
}
bool is_quantity_noun(std::string_view lemma)
{
    return quantities.contains(lemma);
}
bool is_measure_noun(std::string_view lemma)
{
    return measures.contains(to_lower(lemma));
}
bool is_change_noun(std::string_view lemma)
{
    return changes.contains(lemma);
}
bool is_speech_noun(std::string_view lemma)
{
    return speech_nouns.contains(lemma);
}
bool is_fleeting_adjective(std::string_view lemma)
{
    return fleeting.contains(to_lower(lemma));
}
bool is_reporting_verb(std::string_view lemma)
{
    return reporting.contains(lemma);
}
bool is_linking_verb(std::string_view lemma)
{
    return linking.contains(lemma);
}
bool is_time_adverb(std::string_view lemma)
{
    return time_adverbs.contains(lemma);
}
bool is_frequency_adverb(std::string_view lemma)
{
    return frequency_adverbs.contains(lemma);
}
bool is_place_adverb(std::string_view lemma)
{
    return place_adverbs.contains(lemma);
}
bool is_negative_adverb(std::string_view lemma)
{
    return negatives.contains(lemma);
}
bool is_hedge(std::string_view lemma)
{
    return hedges.contains(lemma);
}
bool is_hearsay_adverb(std::string_view lemma)
{
    return hearsay.contains(lemma);
}
bool is_condition_marker(std::string_view lemma)
{
    return conditions.contains(lemma);
}
bool is_degree_adverb(std::string_view lemma)
{
    return degrees.contains(lemma);
}
bool is_outlet_word(std::string_view form)
{
    return outlets.contains(to_lower(form));
}

int month_number(std::string_view lemma)
{
    const std::string lower = to_lower(lemma);
    for (std::size_t month = 0; month < months.size(); ++month) {
        for (const std::string_view name : months[month]) {
            if (!name.empty() && name == lower) {
                return static_cast<int>(month) + 1;
            }
        }
    }
    return 0;
}

bool is_time_noun(std::string_view lemma)
{
    return time_units.contains(lemma) || times.contains(to_lower(lemma)) || month_number(lemma) != 0;
}

} // namespace triplewright
