// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Times that count from another one that the text has told: "the following day", "that year", "the night before". Where
// it has told none that is precise enough, only the words are known.

#include <string>
#include <string_view>

#include "extraction/time_rules.hpp"
#include "extraction/time_words.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// Units whose neighbours have a value of their own; a decade or a season before has none.
bool is_unit(std::string_view word)
{
    static constexpr auto units =
        word_set("day", "week", "month", "year", "decade", "century", "season", "quarter", "weekend", "fortnight");
    return units.contains(word);
}

/// So many units from what was told, or a part of the day there.
TimeValue told_value(const TimeScan& scan, int count, std::string_view unit)
{
    const std::string_view part = day_part(unit);
    return part.empty() ? shifted(scan.told, count, unit) : with_part(shifted(scan.told, count, "day"), part);
}

/// What a word before a unit makes of the time that was told; `no_shift` for other words and other uses.
int told_shift(const TimeScan& scan, WordIndex at)
{
    const std::string_view form = scan.word(at);
    const bool definite = scan.before(at) == "the";
    if (form == "following" || form == "subsequent" || form == "ensuing") {
        return definite ? 1 : no_shift;
    }
    if (form == "previous" || form == "preceding" || form == "prior") {
        return definite ? -1 : no_shift;
    }
    if (form == "next") { // "in the next week" is a stretch
        static constexpr auto stretches = word_set("in", "over", "within", "for", "during", "of");
        const bool stretch = stretches.contains(scan.before(at, 2));
        return definite && !stretch && direction_at(scan, at) != Direction::future ? 1 : no_shift;
    }
    if (form == "same") {
        return definite || scan.before(at) == "that" ? 0 : no_shift;
    }
    const bool determiner = scan.view.upos(at) == "DET" || scan.view.head(at) == at + 1;
    const bool again = scan.word(at + 2) == "after" && scan.word(at + 3) == scan.word(at + 1); // "year after year"
    return form == "that" && determiner && !again ? 0 : no_shift;
}

/// "day before", "night after" behind an article: of what was told, or of what follows.
FoundTime read_neighbour(const TimeScan& scan, WordIndex at)
{
    static constexpr auto articles = word_set("the", "a", "one");
    const std::string_view form = scan.word(at);
    const std::string_view side = scan.word(at + 1);
    const bool beside = side == "before" || side == "after" || side == "prior";
    if (!beside || !articles.contains(scan.before(at)) || (!is_unit(form) && day_part(form).empty())) {
        return std::nullopt;
    }
    const bool alone = at + 2 >= scan.words.size() || scan.view.upos(at + 2) == "PUNCT";
    const int count = side == "after" ? 1 : -1;
    return TimeMatch{at + 2, alone ? told_value(scan, count, form) : timex("")};
}

/// Behind "end of": "2019", "the 1990s", "May", "last week", "the first quarter", with their values.
FoundTime read_period(const TimeScan& scan, WordIndex at)
{
    const WordIndex period = scan.word(at) == "the" ? at + 1 : at;
    if (period >= scan.words.size()) {
        return std::nullopt; // "the end of" at a sentence's end
    }
    for (const auto rule : {read_month, read_quarter, read_century, read_fiscal_year, read_decade, read_told,
                            read_shifted, read_plain_year}) {
        if (FoundTime found = rule(scan, period)) {
            return found->value.datatype == "duration" ? std::nullopt : std::move(found);
        }
    }
    return std::nullopt;
}

} // namespace

FoundTime read_told(const TimeScan& scan, WordIndex at)
{
    const int shift = told_shift(scan, at);
    const std::string_view noun = scan.word(at + 1);
    if (shift == no_shift) {
        return read_neighbour(scan, at);
    }
    if (is_unit(noun) || !day_part(noun).empty()) {
        return TimeMatch{at + 2, told_value(scan, shift, noun)};
    }
    if (!season_mark(noun).empty() && scan.view.upos(at + 1) == "NOUN") {
        return TimeMatch{at + 2, timex(scan.told.year != 0 && shift == 0
                                           ? std::to_string(scan.told.year) + '-' + std::string(season_mark(noun))
                                           : "")};
    }
    const bool some = is_plural_unit(noun) && shift != 0;
    return some ? FoundTime({at + 2, timex("")}) : std::nullopt;
}

FoundTime read_part_of_unit(const TimeScan& scan, WordIndex at)
{
    static constexpr auto parts =
        word_set("end", "start", "beginning", "middle", "rest", "remainder", "close", "turn", "course", "outset");
    static constexpr auto sides = word_set("early", "earlier", "late", "later");
    const bool part = parts.contains(scan.word(at)) && scan.word(at + 1) == "of";
    if (FoundTime found = part ? read_period(scan, at + 2) : std::nullopt) {
        return found;
    }
    const bool side = sides.contains(scan.word(at)) && scan.word(at + 1) == "in";
    const std::string_view unit = scan.word(at + 3);
    if ((!part && !side) || scan.word(at + 2) != "the" || !is_unit(unit) || (part && unit == "day")) {
        return std::nullopt; // "at the end of the day" is no time
    }
    const bool followed = at + 4 < scan.words.size() && scan.view.has_upos(at + 4, {"NOUN", "NUM"});
    if (scan.word(at + 4) == "of" || followed) {
        return std::nullopt; // "end of the week of May 3"
    }
    if (unit == "day" && scan.told.day != 0) {
        return TimeMatch{at + 4, told_value(scan, 0, unit)};
    }
    const bool last = scan.word(at) == "end" || scan.word(at) == "close" || scan.word(at) == "turn";
    const bool over = last && direction_at(scan, at) == Direction::past; // of which year?
    return TimeMatch{at + 4, over ? timex("") : shifted(scan.anchor, 0, unit)};
}

} // namespace triplewright
