// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/nlp/tokenizer.hpp"

#include <chrono>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "triplewright/text/blanks.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {
namespace {

std::vector<Word> words_of(std::string_view text)
{
    return tokenize(text, {0, text.size()});
}

/// Tokens parted by blanks; the words of a multiword token by `+`.
std::string dump(std::string_view text)
{
    std::string out;
    Span token;
    for (const Word& word : words_of(text)) {
        if (!out.empty()) {
            out += word.token == token ? '+' : ' ';
        }
        out += word.form;
        token = word.token;
    }
    return out;
}

struct Row {
    std::string_view text;
    std::string_view expected;
};

void expect_dumps(std::initializer_list<Row> rows)
{
    for (const Row& row : rows) {
        EXPECT_EQ(dump(row.text), row.expected) << row.text;
    }
}

TEST(Tokenizer, SplitsClitics)
{
    expect_dumps({
        {"I don't, can't and won't.", "I do+n't , ca+n't and wo+n't ."},
        {"Blinken’s trip; the US’ role", "Blinken+’s trip ; the US+’ role"},
        {"She'd've gone; we'll see, I'm sure.", "She+'d+'ve gone ; we+'ll see , I+'m sure ."},
        {"It's the workers' day", "It+'s the workers+' day"},
        {"cannot Gonna gotta dunno", "can+not Gon+na got+ta du+n+no"},
        {"didnt im IM ive", "did+nt i+m IM i+ve"},
        {"O'Connor, Ba'athist and Qa’ida", "O'Connor , Ba'athist and Qa’ida"},
        {"the 'free' press' view", "the ' free ' press+' view"},
        {"\"Hair\"'s end", "\" Hair \" 's end"},
        {"in the 1990's and '60s", "in the 1990's and '60s"},
        {"AK-47's y'all 'em rock 'n' roll", "AK - 47+'s y'+all 'em rock 'n' roll"},
        {"it`s ‘so’ ''quoted''", "it+`s ‘ so ’ '' quoted ''"},
    });
}

TEST(Tokenizer, SplitsCompoundsAndKeepsPrefixes)
{
    expect_dumps({
        {"a 15-year-old US-Mexico deal", "a 15 - year - old US - Mexico deal"},
        {"Sherwood-Randall and al-Sisi", "Sherwood - Randall and al - Sisi"},
        {"e-mail, co-operate, non-human, mid-1980s", "e-mail , co-operate , non-human , mid-1980s"},
        {"anti-China ex-president vice-president", "anti-China ex-president vice - president"},
        {"Hizb-e-Islami", "Hizb - e - Islami"},
        {"well—so—called -- yes – no", "well — so — called -- yes – no"},
        {"and/or w/o n/a", "and / or w/o n/a"},
        {"A&E, AT&T, B & W", "A&E , AT&T , B & W"},
    });
}

TEST(Tokenizer, KnowsWhichFullStopsBelongToAWord)
{
    expect_dumps({
        {"Mr. J. Smith of the U.S. Army", "Mr. J. Smith of the U.S. Army"},
        {"at 5 p.m. on Oct. 5, e.g. here", "at 5 p.m. on Oct. 5 , e.g. here"},
        {"He left the U.S.", "He left the U.S."},
        {"Acme Inc. said so. Its rival, Foo Corp., did not.", "Acme Inc. said so . Its rival , Foo Corp. , did not ."},
        {"pens, etc. The rest", "pens , etc . The rest"},
        {"pens, etc., and the rest", "pens , etc. , and the rest"},
        {"No. 5 is alive. Oh no. He", "No. 5 is alive . Oh no . He"},
        {"So do I. Then plan B.", "So do I . Then plan B ."},
        {"Antony J. Blinken", "Antony J. Blinken"},
        {"from Bangor, Me. to Rome", "from Bangor , Me. to Rome"},
        {"It ended.He left", "It ended . He left"},
        {"a Ph.D. in v2.0", "a Ph.D. in v2.0"},
        {"(see p. 5, c. 1950)", "( see p. 5 , c. 1950 )"},
        {"Dr. No met Sen. Warren in St. Louis", "Dr. No met Sen. Warren in St. Louis"},
    });
}

TEST(Tokenizer, KnowsNumbers)
{
    expect_dumps({
        {"1,000 3.5 10:30 1990s 21st", "1,000 3.5 10:30 1990s 21st"},
        {"$40 US$4.5 €5 £3bn 40% $3M", "$ 40 US$ 4.5 € 5 £ 3 bn 40 % $ 3 M"},
        {"35mm 5pm 10k 3143C 4chan G7", "35 mm 5 pm 10 k 3143C 4chan G7"},
        {"in 2001-2005, 5-10 or 500-1000", "in 2001 - 2005 , 5 - 10 or 500 - 1000"},
        {"713-853-3989 or 345-9945", "713-853-3989 or 345-9945"},
        {"on 11/28/2000 and 9/11, 1/2 of it", "on 11/28/2000 and 9/11 , 1 / 2 of it"},
        {"#1 and .5 and +44", "# 1 and .5 and +44"},
        {"Rs500 and 24°C", "Rs 500 and 24 ° C"},
        {"one,two 1,2", "one , two 1 , 2"},
    });
}

TEST(Tokenizer, KnowsAddressesAndEmoticons)
{
    expect_dumps({
        {"See https://example.org/a?b=c(d), or www.example.com.",
         "See https://example.org/a?b=c(d) , or www.example.com ."},
        {"(http://example.org/x)", "( http://example.org/x )"},
        {"mail john.doe@example.co.uk; @handle #Topic", "mail john.doe@example.co.uk ; @handle #Topic"},
        {"report_v2.doc on Example.com, alt.animals.cat", "report_v2.doc on Example.com , alt.animals.cat"},
        {"fine :) ;-) :-D (:", "fine :) ;-) :-D (:"},
        {"a title:(text)", "a title : ( text )"},
    });
}

TEST(Tokenizer, KnowsPunctuation)
{
    expect_dumps({
        {"Wait... what?! No!!! [sic]", "Wait ... what ?! No !!! [ sic ]"},
        {"“Yes,” he said.", "“ Yes , ” he said ."},
        {"\"Go.\" (Now.)", "\" Go . \" ( Now . )"},
        {"--- *** >> ==", "--- *** >> =="},
        {"a->b $$$ C++", "a -> b $$$ C++"},
    });
}

TEST(Tokenizer, KeepsUnicodeTogether)
{
    expect_dumps({
        {"Obrador caf\u0065\u0301 Łódź", "Obrador caf\u0065\u0301 Łódź"},
        {"习近平 met", "习近平 met"},
        {"ok👍🏽!👨‍👩‍👧🇺🇸🇬🇧", "ok 👍🏽 ! 👨‍👩‍👧 🇺🇸 🇬🇧"},
        {"no\u00A0break\u3000blank", "no break blank"},
        {"zero\u200Bwidth\u200B ", "zero\u200Bwidth\u200B"},
        {"\u200B", "\u200B"},
        {"soft\u00ADhyphen", "soft\u00ADhyphen"},
    });
    using namespace std::string_view_literals;
    EXPECT_EQ(dump("nul\0 in\x01 side\0"sv), "nul\0 in\x01 side\0"sv);
}

/// What must hold for every text: words and tokens in order, every non-blank byte in exactly one.
void expect_properties(const std::string& text)
{
    const std::vector<Word> words = words_of(text);
    std::string words_covered(text.size(), '.');
    Span token;
    for (const Word& word : words) {
        ASSERT_LT(word.span.begin, word.span.end);
        ASSERT_TRUE(word.token.contains(word.span));
        ASSERT_EQ(word.form, slice(text, word.span));
        ASSERT_TRUE(word.token == token || word.token.begin >= token.end);
        token = word.token;
        for (std::size_t i = word.span.begin; i < word.span.end; ++i) {
            ASSERT_EQ(words_covered[i], '.');
            words_covered[i] = 'x';
        }
    }
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t blank = blank_size(text, i);
        ASSERT_EQ(words_covered[i], blank == 0 ? 'x' : '.') << i << ' ' << testing::PrintToString(text);
        i += blank == 0 ? 1 : blank;
    }
    ASSERT_EQ(dump(text), dump(text));
}

/// Characters that rules look at, and some of everything else.
std::string random_text(std::mt19937& random)
{
    using namespace std::string_view_literals;
    static const std::u32string_view alphabet =
        U"aAsSnNtTIiRrsxUSdekm  ..,,:;!?''’‘`\"“”--–—//@@##$$€%&*+=_~()[]<>|0011225\u00A0\u200B\u0301\u200D😀🏽🇺🇸é习\0\x01\x7F\n\t\u2028ʼ…"sv;
    static const std::string_view chunks[] = {"www.", "http://", "n't",  "'s", "non-", "Mr.",  "U.S.",
                                              "etc.", "Rs",      ".com", ":)", "I'ma", "mid-", "c'mon"};
    std::string text;
    const std::size_t size = random() % 24;
    for (std::size_t i = 0; i < size; ++i) {
        switch (random() % 8) {
        case 0: text += chunks[random() % std::size(chunks)]; break;
        case 1: {
            const auto c = static_cast<char32_t>(random() % 0x110000);
            append_utf8(text, c >= 0xD800 && c < 0xE000 ? U'x' : c);
            break;
        }
        default: append_utf8(text, alphabet[random() % alphabet.size()]);
        }
    }
    return text;
}

TEST(Tokenizer, KeepsItsPromises_OnRandomText)
{
    std::mt19937 random(3);
    for (int round = 0; round < 60'000; ++round) {
        const std::string text = random_text(random);
        ASSERT_NO_FATAL_FAILURE(expect_properties(text)) << testing::PrintToString(text);
    }
}

TEST(Tokenizer, LooksAtNothingOutsideTheParagraph)
{
    const std::string text = "x.com Mr. Smith's. No";
    std::mt19937 random(4);
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        for (std::size_t end = begin; end <= text.size(); ++end) {
            const std::string alone = text.substr(begin, end - begin);
            const std::vector<Word> inside = tokenize(text, {begin, end});
            const std::vector<Word> expected = words_of(alone);
            ASSERT_EQ(inside.size(), expected.size()) << alone;
            for (std::size_t i = 0; i < inside.size(); ++i) {
                ASSERT_EQ(inside[i].form, expected[i].form);
                ASSERT_EQ(inside[i].span.begin, expected[i].span.begin + begin);
            }
        }
    }
}

TEST(Tokenizer, IsLinear_InLongStretchesWithoutBlanks)
{
    const std::string_view pieces[] = {"a",  ".",  "a.", "a-",     "-",       "a'", "'",       "1",   "1-", "1/",
                                       "1,", "@",  "a@", "www.",   "http://", "(",  ")",       "a.)", ":)", ":",
                                       "=)", "a/", "é",  "\u0301", "\u200D",  "😀",  "👍\u200D", "🇺",   "$",  "non-",
                                       "a&", "U.", "1:", "#a",     "I.",      "习", "\x01",    "’",   "A*"};
    for (const std::string_view piece : pieces) {
        std::string text;
        const std::size_t size = piece == "a" ? 1'000'000 : 200'000;
        while (text.size() < size) {
            text += piece;
        }
        const auto start = std::chrono::steady_clock::now();
        const std::size_t words = words_of(text).size();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        EXPECT_GT(words, 0U);
        EXPECT_LT(taken.count(), 5) << piece; // a quadratic rule takes minutes
    }
}

TEST(Tokenizer, MakesOneSentenceOfEachParagraph)
{
    const std::string text = "One two.\n\nThree";
    Annotation passage;
    passage.text = text;
    passage.paragraphs = find_paragraphs(text);
    passage.first_paragraph = 7;
    Tokenizer().run({&passage, 1});
    ASSERT_EQ(passage.sentences.size(), 2U);
    EXPECT_EQ(passage.sentences[0].paragraph, 7U);
    EXPECT_EQ(passage.sentences[0].span, (Span{0, 8}));
    EXPECT_EQ(passage.sentences[0].words.size(), 3U);
    EXPECT_EQ(passage.sentences[1].paragraph, 8U);
    EXPECT_EQ(passage.sentences[1].words[0].form, "Three");
}

} // namespace
} // namespace triplewright
