// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/extraction/find_values.hpp"

#include <array>
#include <memory>
#include <random>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "support/frozen_tree.hpp"

namespace triplewright::testing {

namespace {

/// Words with blanks between them; `word/TAG` or `word/TAG:Feature`. Digits are NUM, capitalised words PROPN, others
/// NOUN. All hang on the verb.
struct TaggedText {
    std::string text;
    Annotation annotation;
};

std::string default_tag(const std::string& form)
{
    if (form[0] >= '0' && form[0] <= '9') {
        return "NUM";
    }
    return form[0] >= 'A' && form[0] <= 'Z' ? "PROPN" : "NOUN";
}

std::string features_of(const std::string& feature)
{
    return feature == "Inf" ? "VerbForm=Inf" : feature.empty() ? "" : "Tense=" + feature + "|VerbForm=Fin";
}

void add_word(Sentence& sentence, std::string& text, const std::string& token)
{
    const std::size_t slash = token.size() > 1 ? token.find('/', 1) : std::string::npos;
    const bool tagged = slash != std::string::npos && token[slash + 1] >= 'A';
    Word word;
    word.form = tagged ? token.substr(0, slash) : token;
    word.lemma = to_lower(word.form);
    const std::string tag = tagged ? token.substr(slash + 1) : default_tag(word.form);
    word.upos = tag.substr(0, tag.find(':'));
    word.feats = features_of(tag.find(':') == std::string::npos ? "" : tag.substr(tag.find(':') + 1));
    word.span = {text.size(), text.size() + word.form.size()};
    word.token = word.span;
    text += word.form + ' ';
    sentence.words.push_back(word);
}

std::unique_ptr<TaggedText> read_tagged(std::string_view line)
{
    auto out = std::make_unique<TaggedText>();
    Sentence sentence;
    std::istringstream words{std::string(line)};
    for (std::string token; words >> token;) {
        add_word(sentence, out->text, token);
    }
    std::int32_t root = -1;
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        if (sentence.words[i].upos == "VERB" && root < 0) {
            root = static_cast<std::int32_t>(i);
        }
    }
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        Word& word = sentence.words[i];
        const bool is_root = static_cast<std::int32_t>(i) == root;
        word.head = is_root ? -1 : root;
        word.deprel = is_root ? "root" : word.upos == "AUX" ? "aux" : "dep";
    }
    sentence.span = {0, out->text.size() - 1};
    out->annotation.text = out->text;
    out->annotation.paragraphs = {sentence.span};
    out->annotation.sentences.push_back(std::move(sentence));
    return out;
}

std::string times_of(std::string_view line, std::string_view date)
{
    const auto text = read_tagged(line);
    std::string dump;
    for (const Time& time : find_values(text->annotation, date).times) {
        dump += (dump.empty() ? "" : "; ") + text->text.substr(time.span.begin, time.span.size()) + " = " + time.value +
                ' ' + std::string(time.datatype.empty() ? "-" : time.datatype);
    }
    return dump;
}

std::string quantities_of(std::string_view line)
{
    const auto text = read_tagged(line);
    std::string dump;
    for (const Quantity& quantity : find_values(text->annotation, "").quantities) {
        dump += (dump.empty() ? "" : "; ") + text->text.substr(quantity.span.begin, quantity.span.size()) + " = " +
                quantity.value + " | " + quantity.unit + " | " + std::string(quantity.bound);
    }
    return dump;
}

struct TimeRow {
    const char* words;
    const char* date;
    const char* times;
};

// 15 May 2024 was a Wednesday.
constexpr TimeRow time_rows[] = {
    {"They met/VERB:Past on May 3 , 2021", "", "May 3 , 2021 = 2021-05-03 date"},
    {"They met/VERB:Past on 3 May 2021", "", "3 May 2021 = 2021-05-03 date"},
    {"They met/VERB:Past on the 3rd of May", "2024-05-15", "3rd of May = 2024-05-03 date"},
    {"They met/VERB:Past in March 2019", "", "March 2019 = 2019-03 gYearMonth"},
    {"They met/VERB:Past in 2019", "", "2019 = 2019 gYear"},
    {"They met/VERB:Past in December", "", "December = --12 gMonth"},
    {"They met/VERB:Past in December", "2024-05-15", "December = 2023-12 gYearMonth"},
    {"They will/AUX meet/VERB:Inf in December", "2024-05-15", "December = 2024-12 gYearMonth"},
    {"They will/AUX meet/VERB:Inf in March", "2024-05-15", "March = 2025-03 gYearMonth"},
    {"They met/VERB:Past on May 20", "2024-05-15", "May 20 = 2023-05-20 date"},
    {"They met/VERB:Past on May 20", "2024", "May 20 = --05-20 gMonthDay"},
    {"They met/VERB:Past on Wednesday", "2024-05-15", "Wednesday = 2024-05-15 date"},
    {"They met/VERB:Past on Thursday", "2024-05-15", "Thursday = 2024-05-09 date"},
    {"They will/AUX meet/VERB:Inf on Monday", "2024-05-15", "Monday = 2024-05-20 date"},
    {"They met/VERB:Past on Monday", "", "Monday = XXXX-WXX-1 -"},
    {"They met/VERB:Past on Monday night", "2024-05-15", "Monday night = 2024-05-13TNI -"},
    {"They met/VERB:Past on Friday , May 3 , 2024", "", "Friday , May 3 , 2024 = 2024-05-03 date"},
    {"They met/VERB:Past last Monday", "2024-05-15", "last Monday = 2024-05-13 date"},
    {"They will/AUX meet/VERB:Inf next Wednesday", "2024-05-15", "next Wednesday = 2024-05-22 date"},
    {"They met/VERB:Past yesterday", "2024-03-01", "yesterday = 2024-02-29 date"},
    {"They met/VERB:Past yesterday", "", "yesterday =  -"},
    {"They will/AUX meet/VERB:Inf tomorrow night", "2024-12-31", "tomorrow night = 2025-01-01TNI -"},
    {"They met/VERB:Past the day before yesterday", "2024-05-15", "day before yesterday = 2024-05-13 date"},
    {"They met/VERB:Past last week", "2024-05-15", "last week = 2024-W19 -"},
    {"They met/VERB:Past last week", "2021-01-05", "last week = 2020-W53 -"},
    {"They will/AUX meet/VERB:Inf next month", "2024-12-15", "next month = 2025-01 gYearMonth"},
    {"They met/VERB:Past last year", "2024", "last year = 2023 gYear"},
    {"They met/VERB:Past last year", "", "last year =  -"},
    {"They met/VERB:Past earlier this year", "2024-05-15", "earlier this year = 2024 gYear"},
    {"They met/VERB:Past last March", "2024-05-15", "last March = 2024-03 gYearMonth"},
    {"They met/VERB:Past last summer", "2024-05-15", "last summer = 2023-SU -"},
    {"They met/VERB:Past last winter/NOUN", "2024-05-15", "last winter = 2023-WI -"},
    {"They met/VERB:Past last winter/NOUN", "2024-01-15", "last winter = 2022-WI -"},
    {"They met/VERB:Past last winter/NOUN", "2024-12-15", "last winter = 2023-WI -"},
    {"They met/VERB:Past this winter/NOUN", "2024-01-15", "this winter = 2023-WI -"},
    {"They met/VERB:Past last summer/NOUN", "2024-07-15", "last summer = 2023-SU -"},
    {"They met/VERB:Past last summer/NOUN", "2024-09-15", "last summer = 2024-SU -"},
    {"They will/AUX meet/VERB:Inf next winter/NOUN", "2024-05-15", "next winter = 2024-WI -"},
    {"They will/AUX meet/VERB:Inf next winter/NOUN", "2024-12-15", "next winter = 2025-WI -"},
    {"They met/VERB:Past last weekend", "2024-05-15", "last weekend = 2024-W19-WE -"},
    {"They met/VERB:Past this weekend", "2024-05-15", "this weekend = 2024-W20-WE -"},
    {"They met/VERB:Past in the summer of 2019", "", "summer of 2019 = 2019-SU -"},
    {"They met/VERB:Past three days ago", "2024-05-15", "three days ago = 2024-05-12 date"},
    {"They met/VERB:Past three days ago", "", "three days ago = -P3D duration"},
    {"They met/VERB:Past two months ago", "2024-01-15", "two months ago = 2023-11 gYearMonth"},
    {"They met/VERB:Past 20 years ago", "2024-05-15", "20 years ago = 2004 gYear"},
    {"They met/VERB:Past two weeks ago", "2024-05-15", "two weeks ago = 2024-W18 -"},
    {"They met/VERB:Past in the 1990s", "", "1990s = 199X -"},
    {"They met/VERB:Past in the 1960s and 70s", "", "1960s = 196X -; 70s = 197X -"},
    {"They met/VERB:Past in the early 2020s", "", "early 2020s = 202X -"},
    {"They met/VERB:Past in the 19th century", "", "19th century = 18XX -"},
    {"They met/VERB:Past in mid-March", "2024-05-15", "mid-March = 2024-03 gYearMonth"},
    {"They ruled/VERB:Past from 1998 to 2003", "", "1998 = 1998 gYear; 2003 = 2003 gYear"},
    {"They ruled/VERB:Past in 1998 - 2003", "", "1998 - 2003 = 1998/2003 -"},
    {"They met/VERB:Past on May 3 - 5 , 2021", "", "May 3 - 5 , 2021 = 2021-05-03/2021-05-05 -"},
    {"They met/VERB:Past between May and July 2021", "", "May = 2021-05 gYearMonth; July 2021 = 2021-07 gYearMonth"},
    {"They grew/VERB:Past in the first quarter of 2019", "", "first quarter of 2019 = 2019-Q1 -"},
    {"They grew/VERB:Past in the first quarter", "", "first quarter = XXXX-Q1 -"},
    {"They stayed/VERB:Past for two weeks", "", "two weeks = P14D duration"},
    {"They stayed/VERB:Past for a year and a half", "", "a year and a half = P18M duration"},
    {"They stayed/VERB:Past half an hour", "", "half an hour = PT30M duration"},
    {"They stayed/VERB:Past two seconds and a half", "", "two seconds and a half =  -"},
    {"They stayed/VERB:Past for several years", "", "several years = PXY -"},
    {"They stayed/VERB:Past 15 to 30 days", "", "15 to 30 days = P15D/P30D -"},
    {"They meet/VERB:Pres every Tuesday", "", "every Tuesday = R/XXXX-WXX-2 -"},
    {"They meet/VERB:Pres every four years", "", "every four years = R/P4Y -"},
    {"They meet/VERB:Pres twice a year", "", "twice a year = R2/P1Y -"},
    {"They meet/VERB:Pres daily/ADV", "", "daily = R/P1D -"},
    {"They met/VERB:Past at 7:30 p.m.", "", "7:30 p.m. = 19:30:00 time"},
    {"They met/VERB:Past at 1900 GMT", "", "1900 GMT = 19:00:00Z time"},
    {"They met/VERB:Past at 12 a.m.", "", "12 a.m. = 00:00:00 time"},
    {"They met/VERB:Past on Monday at 7 p.m. EST", "2024-05-15",
     "Monday at 7 p.m. EST = 2024-05-13T19:00:00-05:00 dateTime"},
    {"They met/VERB:Past at three o’clock in the morning", "", "three o’clock in the morning = 03:00:00 time"},
    {"They met/VERB:Past on Christmas Eve", "2024-05-15", "Christmas Eve = 2023-12-24 date"},
    {"They met/VERB:Past on 2023-12-27", "", "2023-12-27 = 2023-12-27 date"},
    {"They met/VERB:Past on 27/12/2023", "", "27/12/2023 = 2023-12-27 date"},
    {"They met/VERB:Past on 05/06/2023", "", "05/06/2023 =  -"},
    {"They died/VERB:Past in 44 BC", "", "44 BC = -0043 gYear"},
    {"They met/VERB:Past on May 3 , 2021 and left the following/ADJ day", "",
     "May 3 , 2021 = 2021-05-03 date; following day = 2021-05-04 date"},
    {"They met/VERB:Past on May 3 , 2021 and left that/DET night", "",
     "May 3 , 2021 = 2021-05-03 date; that night = 2021-05-03TNI -"},
    {"They met/VERB:Past on May 31 , 2021 and left the next/ADJ morning", "",
     "May 31 , 2021 = 2021-05-31 date; next morning = 2021-06-01TMO -"},
    {"They met/VERB:Past in 2019 and left two years later/ADV", "", "2019 = 2019 gYear; two years later = 2021 gYear"},
    {"They grew/VERB:Past 5 % in 2019 , up from 3 % a year earlier/ADV", "",
     "2019 = 2019 gYear; a year earlier = 2018 gYear"},
    {"They met/VERB:Past in January 2020 and left two months before ,/PUNCT", "",
     "January 2020 = 2020-01 gYearMonth; two months before = 2019-11 gYearMonth"},
    {"They met/VERB:Past in 2019 and in June of that/DET year", "2024-05-15",
     "2019 = 2019 gYear; June of that year = 2019-06 gYearMonth"},
    {"They met/VERB:Past on Monday and left the next/ADJ day", "", "Monday = XXXX-WXX-1 -; next day =  -"},
    {"They left/VERB:Past the day before the vote", "2024-05-15", "day before =  -"},
    {"They left/VERB:Past more than two years later/ADV", "", "two years later = P2Y duration"},
    {"They left/VERB:Past the following/ADJ year", "2024-05-15", "following year =  -"},
    {"They will/AUX leave/VERB:Inf by the end of the year", "2024-05-15", "end of the year = 2024 gYear"},
    {"They left/VERB:Past by the end of the year", "2024-05-15", "end of the year =  -"},
    {"They left/VERB:Past at the end of May 2021", "", "end of May 2021 = 2021-05 gYearMonth"},
    {"They left/VERB:Past earlier in the week", "2024-05-15", "earlier in the week = 2024-W20 -"},
    {"They met/VERB:Past in recent/ADJ years", "", "recent years = PAST_REF -"},
    {"They will/AUX meet/VERB:Inf in the coming/ADJ weeks", "", "coming weeks = FUTURE_REF -"},
    {"They will/AUX meet/VERB:Inf in the months ahead/ADV", "", "months ahead = FUTURE_REF -"},
    {"They meet/VERB:Pres these days", "", "these days = PRESENT_REF -"},
    {"They met/VERB:Past over the past year", "2024-05-15", "past year = P1Y duration"},
    {"They will/AUX grow/VERB:Inf over the next decade", "2024-05-15", "next decade = P10Y duration"},
    {"They met/VERB:Past in the last week of May", "2024-05-15", "May = 2024-05 gYearMonth"},
    {"They met/VERB:Past over/ADP the weekend", "2024-05-15", "weekend = 2024-W19-WE -"},
    {"They met/VERB:Past over/ADP the weekend", "", "weekend = XXXX-WXX-WE -"},
    {"They met/VERB:Past all/DET night", "", "all night = P1D duration"},
    {"They met/VERB:Past late/ADV at night", "", "night = TNI -"},
    {"They met/VERB:Past on the night of May 3 , 2021", "", "night of May 3 , 2021 = 2021-05-03TNI -"},
    {"They left/VERB:Past hours after the vote", "", "hours = PTXH -"},
    {"They left/VERB:Past days later/ADV", "", "days later = PXD -"},
    {"They talked/VERB:Past after/ADP years of war", "", "years = PXY -"},
    {"They talked/VERB:Past for weeks or/CCONJ months", "", "weeks = PXW -; months = PXM -"},
    {"They built/VERB:Past it in one - and - a - half years", "", "one - and - a - half years = P18M duration"},
    {"They meet/VERB:Pres every single day", "", "every single day = R/P1D -"},
    {"They grew/VERB:Past in fiscal/ADJ 2016", "", "fiscal 2016 = FY2016 -"},
    {"They grew/VERB:Past in FY2017", "", "FY2017 = FY2017 -"},
    {"They grew/VERB:Past in the 2016 fiscal/ADJ year", "", "2016 fiscal year = FY2016 -"},
    {"They grew/VERB:Past in the first half of the 1990s", "", "first half of the 1990s = 199X -"},
    {"They grew/VERB:Past in the mid-1990s", "", "mid-1990s = 199X -"},
    {"They ruled/VERB:Past in the 15th/ADJ and/CCONJ 16th/ADJ centuries", "", "15th = 14XX -; 16th centuries = 15XX -"},
    {"They ruled/VERB:Past in the late 19th/ADJ and/CCONJ early 20th/ADJ centuries", "",
     "late 19th = 18XX -; early 20th centuries = 19XX -"},
    {"They voted/VERB:Past on Labor Day", "", "Labor Day =  -"},
    {"They voted/VERB:Past on Valentine 's/PART Day", "2024-05-15", "Valentine 's Day = 2024-02-14 date"},
    {"They voted/VERB:Past after/ADP 9/11", "", "9/11 = 2001-09-11 date"},
    {"They should/AUX be/AUX tried/VERB:Past in September", "2024-05-15", "September = 2024-09 gYearMonth"},
    {"They have/AUX worked/VERB:Inf since/ADP February", "2024-05-15", "February = 2024-02 gYearMonth"},
    {"They soon/ADV left/VERB:Past", "2024-05-15", "soon =  -"},
    {"They met/VERB:Past from/ADP Nov. 6 to/ADP 10 ,/PUNCT", "2024-05-15", "Nov. 6 to 10 = 2023-11-06/2023-11-10 -"},
    {"They grew/VERB:Past from/ADP May 3 to/ADP 5 percent", "2024-05-15", "May 3 = 2024-05-03 date"},
    {"They met/VERB:Past on July ,/PUNCT 26 ,/PUNCT 1999", "", "July , 26 , 1999 = 1999-07-26 date"},
    {"They will/AUX meet/VERB:Inf on Thursday , July 14", "2022-07-15", "Thursday , July 14 = 2022-07-14 date"},
    {"They stayed/VERB:Past two and half years", "", "two and half years = P30M duration"},
    // What is no time, or no day of the calendar.
    {"They met/VERB:Past on February 31", "2024-05-15", "February 31 =  -"},
    {"They met/VERB:Past on February 29 , 2023", "", "February 29 , 2023 =  -"},
    {"They May/AUX march/VERB:Inf", "2024-05-15", ""},
    {"They met/VERB:Past 99999 in 0 year", "2024-05-15", ""},
    {"They won/VERB:Past the second set", "2024-05-15", ""},
    {"They grew/VERB:Past 1511 %", "2024-05-15", ""},
    {"They are/AUX 20 years old", "2024-05-15", ""},
    {"They watched/VERB:Past Nightly/ADJ News", "", ""},
    {"They left/VERB:Past soon/ADV after/ADP the vote", "2024-05-15", ""},
    {"One of these days it broke/VERB:Past", "2024-05-15", ""},
    {"They left/VERB:Past as soon as possible", "2024-05-15", ""},
};

struct QuantityRow {
    const char* words;
    const char* quantities;
};

constexpr QuantityRow quantity_rows[] = {
    {"8,000 miners", "8,000 = 8000 |  | "},
    {"at least 8,000 miners", "8,000 = 8000 |  | at least"},
    {"more than 20 people", "20 = 20 |  | more than"},
    {"no fewer than 20 people", "20 = 20 |  | at least"},
    {"fewer than 20 people", "20 = 20 |  | less than"},
    {"up to 20 people", "20 = 20 |  | at most"},
    {"as many as 20 people", "20 = 20 |  | at most"},
    {"nearly 20 people", "20 = 20 |  | nearly"},
    {"about 20 people", "20 = 20 |  | about"},
    {"under 20 people", "20 = 20 |  | less than"},
    {"20 or more people", "20 = 20 |  | at least"},
    {"an estimated 20 people", "20 = 20 |  | about"},
    {"5 to 10 people", "5 to 10 = 5/10 |  | range"},
    {"5 - 10 people", "5 - 10 = 5/10 |  | range"},
    {"between 3 and 4 percent", "3 and 4 percent = 3/4 | percent | range"},
    {"3 to 4 million people", "3 to 4 million = 3000000/4000000 |  | range"},
    {"from 5 to 10", "5 = 5 |  | ; 10 = 10 |  | "},
    {"$/SYM 40 million", "$ 40 million = 40000000 | USD | "},
    {"€/SYM 3 bn", "€ 3 bn = 3000000000 | EUR | "},
    {"Rs 500 crore", "Rs 500 crore = 5000000000 | INR | "},
    {"A$ 5 m", "A$ 5 m = 5000000 | AUD | "},
    {"US$ 1.25 billion", "US$ 1.25 billion = 1250000000 | USD | "},
    {"500 yen", "500 yen = 500 | JPY | "},
    {"5,000 naira", "5,000 naira = 5000 | NGN | "},
    {"3.5 million euros", "3.5 million euros = 3500000 | EUR | "},
    {"2 trillion US dollars", "2 trillion US dollars = 2000000000000 | USD | "},
    {"40 Egyptian pounds", "40 Egyptian pounds = 40 | EGP | "},
    {"millions of dollars", "millions of dollars = 1000000 | USD | multiple"},
    {"a $/SYM 5 - million deal", "$ 5 - million = 5000000 | USD | "},
    {"5 percent", "5 percent = 5 | percent | "},
    {"5.50 %/SYM", "5.50 % = 5.5 | percent | "},
    {"5 per cent", "5 per cent = 5 | percent | "},
    {"1.5 percentage points", "1.5 percentage points = 1.5 | percentage point | "},
    {"25 basis points", "25 basis points = 25 | basis point | "},
    {"two - thirds of voters", "two - thirds = 0.6667 |  | "},
    {"half of voters", "half = 0.5 |  | "},
    {"a quarter of voters", "a quarter = 0.25 |  | "},
    {"three quarters of voters", "three quarters = 0.75 |  | "},
    {"half a million voters", "half a million = 500000 |  | "},
    {"dozens of voters", "dozens = 12 |  | multiple"},
    {"hundreds of thousands of voters", "hundreds of thousands = 100000 |  | multiple"},
    {"a dozen voters", "a dozen = 12 |  | "},
    {"twenty - five voters", "twenty - five = 25 |  | "},
    {"two hundred and fifty voters", "two hundred and fifty = 250 |  | "},
    {"two hundred thousand voters", "two hundred thousand = 200000 |  | "},
    {"one million two hundred thousand", "one million two hundred thousand = 1200000 |  | "},
    {"two and a half million", "two and a half million = 2500000 |  | "},
    {"300 barrels per day", "300 barrels per day = 300 | barrel/day | "},
    {"$/SYM 15 an hour", "$ 15 an hour = 15 | USD/hour | "},
    {"80 km", "80 km = 80 | kilometer | "},
    {"80 mph", "80 mph = 80 | mile/hour | "},
    {"30 square kilometers", "30 square kilometers = 30 | square kilometer | "},
    {"minus 10 degrees Celsius", "10 degrees Celsius = -10 | degree Celsius | "},
    {"a 20 - year - old/ADJ man", "20 - year - old = 20 | year | "},
    {"two years old/ADJ", "two years old = 2 | year | "},
    {"the third/ADJ man", "third = 3 | ordinal | "},
    {"the third/ADV - largest/ADJ town", "third = 3 | ordinal | "},
    {"the second/ADV largest/ADJ town", "second = 2 | ordinal | "},
    {"the fourth/ADV most/ADV populous/ADJ town", "fourth = 4 | ordinal | "},
    {"They came/VERB:Past third/ADV", ""},
    {"the 21st/ADJ man", "21st = 21 | ordinal | "},
    {"00012 and 0.0", "00012 = 12 |  | ; 0.0 = 0 |  | "},
    {"99999999999999999999 people", "99999999999999999999 = 99999999999999999999 |  | "},
    {"one in five voters", "one in five = 0.2 |  | "},
    {"two out of ten voters", "two out of ten = 0.2 |  | "},
    {"one - in - five odds", "one - in - five = 0.2 |  | "},
    {"nine in 10 voters", "nine in 10 = 0.9 |  | "},
    {"one in Lima", ""},
    {"two in 30 towns", "two = 2 |  | ; 30 = 30 |  | "},
    {"half of 1 percent", "half of 1 percent = 0.5 | percent | "},
    {"a quarter of a million dollars", "a quarter of a million dollars = 250000 | USD | "},
    {"three - quarters of a mile", "three - quarters of a mile = 0.75 | mile | "},
    {"half a mile", "half a mile = 0.5 | mile | "},
    {"half a percentage point", "half a percentage point = 0.5 | percentage point | "},
    {"several thousand miners", "several thousand = 1000 |  | multiple"},
    {"a few hundred miners", "few hundred = 100 |  | multiple"},
    {"a couple of dozen miners", "couple of dozen = 12 |  | multiple"},
    {"four - and - a - half tons", "four - and - a - half tons = 4.5 | ton | "},
    {"between 15 %/SYM and 40 %/SYM", "15 % and 40 % = 15/40 | percent | range"},
    {"5 %/SYM - 10 %/SYM", "5 % - 10 % = 5/10 | percent | range"},
    {"from 5 %/SYM to 10 %/SYM", "5 % = 5 | percent | ; 10 % = 10 | percent | "},
    {"They rise/VERB:Pres 5 %/SYM to 40 %/SYM", "5 % = 5 | percent | ; 40 % = 40 | percent | "},
    {"ranging/VERB from $/SYM 5 to $/SYM 8", "$ 5 to $ 8 = 5/8 | USD | range"},
    {"between $/SYM 5 and $/SYM 7 a barrel", "$ 5 and $ 7 a barrel = 5/7 | USD/barrel | range"},
    {"people over 60", "60 = 60 | year | more than"},
    {"those older/ADJ than 65", "65 = 65 | year | more than"},
    {"They turn/VERB:Pres 18", "18 = 18 | year | "},
    {"men aged/ADJ 18 to 24", "18 to 24 = 18/24 | year | range"},
    {"age 45 and over/ADV", "45 = 45 | year | "},
    {"in her/PRON late 80s", "80s = 80/89 | year | range"},
    {"an 18 - to 24 - year - old/ADJ man", "18 - to 24 - year - old = 18/24 | year | range"},
    {"$/SYM 50 a ton", "$ 50 a ton = 50 | USD/ton | "},
    {"$/SYM 2,000 per capita", "$ 2,000 per capita = 2000 | USD/person | "},
    {"60 km / h", "60 km / h = 60 | kilometer/hour | "},
    {"1,000 m³ per second", "1,000 m³ per second = 1000 | cubic meter/second | "},
    {"20 miles per gallon", "20 miles per gallon = 20 | mile/gallon | "},
    {"$/SYM 90 per square foot", "$ 90 per square foot = 90 | USD/square foot | "},
    {"8,000 square - meter", "8,000 square - meter = 8000 | square meter | "},
    {"a 200 - pound bomb", "200 - pound = 200 | pound | "},
    {"50 pounds of flour", "50 pounds = 50 | pound | "},
    {"They weigh/VERB:Pres 236 pounds", "236 pounds = 236 | pound | "},
    {"a 50,000 - pound prize", "50,000 - pound = 50000 | GBP | "},
    {"R250", "R250 = 250 | ZAR | "},
    {"SR5.2 billion", "SR5.2 billion = 5200000000 | SAR | "},
    {"NIS 500", "NIS 500 = 500 | ILS | "},
    {"Tk 2,680", "Tk 2,680 = 2680 | BDT | "},
    {"Rs . 500", "Rs . 500 = 500 | INR | "},
    {"200 000 miners", "200 000 = 200000 |  | "},
    {"1 500 000 miners", "1 500 000 = 1500000 |  | "},
    {"a comment about/ADP 47 percent", "47 percent = 47 | percent | "},
    {"200 - plus pages", "200 = 200 |  | at least"},
    {"R50 000", "R50 000 = 50000 | ZAR | "},
    // What is no quantity.
    {"a 3 - 0 win", ""},
    {"1. 2.3.4 1,23,x", ""},
    {"a 4 to 1 vote", ""},
    {"a 2 - to - 1 vote", ""},
    {"They win/VERB:Pres 1 - 3", ""},
    {"call 800 - 555 - 0199 now", ""},
    {"Article 21 and/CCONJ Room 101", ""},
    {"number one/NOUN", ""},
    {"the First/ADJ Lady/PROPN", ""},
    {"the first/ADJ responders", ""},
    {"a third/ADJ party", ""},
    {"9/11", ""},
};

bool is_legal(const Time& time)
{
    static const std::regex date(R"(-?\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))");
    static const std::regex month(R"(-?\d{4}-(0[1-9]|1[0-2]))");
    static const std::regex year(R"(-?\d{4})");
    static const std::regex only_month(R"(--(0[1-9]|1[0-2]))");
    static const std::regex month_day(R"(--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))");
    static const std::regex clock(R"(([01]\d|2[0-3]):[0-5]\d:00(Z|[+-]\d\d:\d\d)?)");
    static const std::regex date_time(R"(-?\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:00(Z|[+-]\d\d:\d\d)?)");
    static const std::regex duration(R"(-?P(\d+[YMD]|T\d+[HMS]))");
    const std::pair<std::string_view, const std::regex*> types[] = {
        {"date", &date},           {"gYearMonth", &month}, {"gYear", &year},         {"gMonth", &only_month},
        {"gMonthDay", &month_day}, {"time", &clock},       {"dateTime", &date_time}, {"duration", &duration}};
    for (const auto& [name, form] : types) {
        if (name == time.datatype) {
            return std::regex_match(time.value, *form);
        }
    }
    return time.datatype.empty();
}

} // namespace

TEST(FindValues, ReadsTimes)
{
    for (const TimeRow& row : time_rows) {
        EXPECT_EQ(times_of(row.words, row.date), row.times) << row.words << " on " << row.date;
    }
}

TEST(FindValues, ReadsQuantities)
{
    for (const QuantityRow& row : quantity_rows) {
        EXPECT_EQ(quantities_of(row.words), row.quantities) << row.words;
    }
}

TEST(FindValues, TakesTheTenseOfTheNearestPredicate)
{
    const auto frozen = read_frozen(R"(
They they PRON Prs 2 nsubj
said say VERB Past 0 root
on on ADP _ 4 case
Monday Monday PROPN Sing 2 obl
they they PRON Prs 7 nsubj
will will AUX VerbForm=Fin 7 aux
meet meet VERB Inf 2 ccomp
on on ADP _ 9 case
Friday Friday PROPN Sing 7 obl
and and CCONJ _ 11 cc
Saturday Saturday PROPN Sing 9 conj
)");
    const Values values = find_values(frozen->annotation, "2024-05-15");
    ASSERT_EQ(values.times.size(), 3U);
    EXPECT_EQ(values.times[0].value, "2024-05-13");
    EXPECT_EQ(values.times[1].value, "2024-05-17");
    EXPECT_EQ(values.times[2].value, "2024-05-18");
}

TEST(FindValues, CountsFromTheSentenceBefore)
{
    const auto frozen = read_frozen(R"(
They they PRON Prs 2 nsubj
met meet VERB Past 0 root
on on ADP _ 4 case
July July PROPN Sing 2 obl
31 31 NUM NumType=Card 4 nummod +
, , PUNCT _ 4 punct
2021 2021 NUM NumType=Card 4 nummod +
. . PUNCT _ 2 punct

They they PRON Prs 2 nsubj
left leave VERB Past 0 root
the the DET Def 5 det
next next ADJ _ 5 amod
day day NOUN Sing 2 obl:unmarked +
. . PUNCT _ 2 punct

It it PRON Prs 2 nsubj
rained rain VERB Past 0 root +
. . PUNCT _ 2 punct

They they PRON Prs 2 nsubj
slept sleep VERB Past 0 root
the the DET Def 5 det
next next ADJ _ 5 amod
day day NOUN Sing 2 obl:unmarked +
. . PUNCT _ 2 punct
)");
    const Values values = find_values(frozen->annotation, "");
    ASSERT_EQ(values.times.size(), 3U);
    EXPECT_EQ(values.times[0].value, "2021-07-31");
    EXPECT_EQ(values.times[1].value, "2021-08-01");
    EXPECT_EQ(values.times[2].value, ""); // nothing that the sentence before has told
}

TEST(FindValues, LeavesNamesAlone)
{
    const auto text = read_tagged("The Sunday Times praised/VERB:Past Channel 4 on Sunday");
    text->annotation.names = {{{4, 16}, NameType::organization, 0, 1, 3, 1.0F},
                              {{25, 34}, NameType::organization, 0, 4, 6, 1.0F}};
    const Values values = find_values(text->annotation, "2024-05-15");
    ASSERT_EQ(values.times.size(), 1U);
    EXPECT_EQ(values.times[0].value, "2024-05-12");
    EXPECT_TRUE(values.quantities.empty());
}

TEST(FindValues, AreLegalWhateverTheWords)
{
    static constexpr std::array pieces = {
        "May",  "31",        "February", "2024",    ",",       "-",       "last",       "next",    "Monday",
        "week", "three",     "days",     "ago",     "of",      "the",     "first",      "quarter", "half",
        "a",    "and",       "7:30",     "p.m.",    "GMT",     "summer",  "1990s",      "every",   "twice",
        "0",    "99999",     "million",  "$/SYM",   "%",       "to",      "between",    "percent", "century",
        "noon", "Christmas", "night",    "years",   "old",     "o'clock", "now",        "19th",    "1,2,3",
        "4/5",  "dozen",     "few",      "from",    "earlier", "BC",      "12/31/2023", "seconds", "following",
        "that", "before",    "later",    "weekend", "end",     "year",    "fiscal",     "FY2017",  "one",
        "in",   "five",      "out",      "R250",    "m³",      "9/11",    "Labor",      "Day",     "200",
        "000",  "-",         "pounds",   "her",     "80s",     "night",   "same",       "past"};
    static const std::regex decimal(R"(-?\d+(\.\d+)?(/\d+(\.\d+)?)?)");
    std::mt19937 random(7);
    for (int round = 0; round < 4000; ++round) {
        std::string line = "x";
        for (int word = 0; word < 12; ++word) {
            line += std::string(" ") + pieces[random() % pieces.size()];
        }
        const auto text = read_tagged(line);
        const Values values = find_values(text->annotation, round % 2 == 0 ? "2024-02-29" : "");
        std::size_t end = 0;
        for (const Time& time : values.times) {
            ASSERT_TRUE(is_legal(time)) << line << ": " << time.value << ' ' << time.datatype;
            ASSERT_TRUE(time.span.begin >= end && time.span.end <= text->text.size() && !time.span.empty()) << line;
            end = time.span.end;
        }
        end = 0;
        for (const Quantity& quantity : values.quantities) {
            ASSERT_TRUE(std::regex_match(quantity.value, decimal)) << line << ": " << quantity.value;
            ASSERT_TRUE(quantity.span.begin >= end && quantity.span.end <= text->text.size()) << line;
            end = quantity.span.end;
        }
    }
}

} // namespace triplewright::testing
