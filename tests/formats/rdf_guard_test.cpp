// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf_guard.hpp"

#include <string>

#include <gtest/gtest.h>

#include "formats/quads.hpp"
#include "triplewright/formats/format.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

TEST(RdfGuard, KnowsLexicalForms)
{
    const struct {
        const char* datatype;
        std::string good; // separated by blanks
        std::string bad;
    } rows[] = {
        {"integer", "0 -5 +5 007 123456789012345678901234567890", "5.0 five 5e3 + - 1,000 0x1 ٥ 5."},
        {"decimal", "0 -5.25 +.5 5. 0.50", ". - 1,5 1e3 INF"},
        {"double", "1 1.5e3 -1E-3 INF -INF +INF NaN .5", "inf nan Infinity 1e 1e+ --1"},
        {"boolean", "true false 1 0", "True TRUE yes 2"},
        {"date", "2031-05-11 2032-02-29 -0044-03-15 2031-05-11Z 2031-05-11+02:00 12031-01-01",
         "2031-5-11 2031-02-29 2100-02-29 2031-13-01 2031-00-01 2031-01-32 31-05-11 2031-05 02031-01-01 2031-05-11+2 "
         "tomorrow"},
        {"gYear", "2031 -0044 2031Z", "31 2031-05 20310511x"},
        {"gYearMonth", "2031-05", "2031-13 2031-5 2031"},
        {"dateTime", "2031-05-11T23:00:00Z 2031-05-11T23:00:00.125 2031-05-11T00:00:00-05:00",
         "2031-05-11 2031-05-11T25:00:00 2031-05-11T23:00 2031-05-11T23:00:60 2031-05-11T23:00:00."},
        {"time", "23:00:00 00:00:00Z", "24:10:00 9:00:00 23:00"},
        {"duration", "P1M P10Y PT2H P1DT2H30M -P1D PT1.5S P1Y2M3D", "P PT P1 1M P1H PT1D P1DT P1M1Y P1.5D"},
        {"nonNegativeInteger", "0 5 +5", "-5 5.0"},
        {"anyURI", "whatever", ""},
    };
    const auto check = [](std::string words, const std::string& datatype, bool expected) {
        while (!words.empty()) {
            const std::string word = words.substr(0, words.find(' '));
            words.erase(0, word.size() + 1);
            EXPECT_EQ(is_lexical_form(word, datatype), expected) << word << " as " << datatype;
        }
        EXPECT_EQ(is_lexical_form("", datatype), datatype.ends_with("anyURI"));
    };
    for (const auto& row : rows) {
        check(row.good, std::string(xsd_namespace) + row.datatype, true);
        check(row.bad, std::string(xsd_namespace) + row.datatype, false);
    }
}

TEST(RdfGuard, MakesLiterals)
{
    const struct {
        std::string value;
        std::string datatype;
        std::string expected;
    } rows[] = {
        {"5", "integer", "5^^integer"},
        {"about 5", "integer", "about 5"},
        {"9223372036854775808", "integer", "9223372036854775808.0^^decimal"},
        {"000000000000000000005", "integer", "000000000000000000005^^integer"},
        {"5", "decimal", "5.0^^decimal"},
        {"-.5", "decimal", "-0.5^^decimal"},
        {"+5.", "decimal", "5.0^^decimal"},
        {"1", "boolean", "true^^boolean"},
        {"0", "boolean", "false^^boolean"},
        {"x", "string", "x"},
        {"x", "no such", "x"}, // no IRI
        {std::string("a\0b", 3), "", "a\uFFFDb"},
        {"a\xff\xfe", "", "a\uFFFD\uFFFD"},
    };
    for (const auto& row : rows) {
        const RdfLiteral literal =
            to_literal(row.value, row.datatype.empty() ? "" : std::string(xsd_namespace) + row.datatype);
        const std::string type = literal.datatype.empty() ? "" : "^^" + literal.datatype.substr(xsd_namespace.size());
        EXPECT_EQ(literal.lexical + type, row.expected);
    }
    EXPECT_EQ(to_literal("x", "relative").datatype, "");
    EXPECT_EQ(to_literal("x", "https://example.org/type").datatype, "https://example.org/type");
}

TEST(RdfGuard, KnowsDates)
{
    EXPECT_EQ(date_datatype("2031-05-11"), std::string(xsd_namespace) + "date");
    EXPECT_EQ(date_datatype("2031-05"), std::string(xsd_namespace) + "gYearMonth");
    EXPECT_EQ(date_datatype("2031"), std::string(xsd_namespace) + "gYear");
    EXPECT_EQ(date_datatype("2031-05-11T10:00:00Z"), std::string(xsd_namespace) + "dateTime");
    EXPECT_EQ(date_datatype("yesterday"), "");
}

TEST(RdfGuard, KnowsLanguageTags)
{
    for (const char* good : {"en", "en-US", "zh-Hant-TW", "x-klingon1"}) {
        EXPECT_TRUE(is_language_tag(good)) << good;
    }
    for (const char* bad : {"", "e n", "en-", "-en", "en--", "e1", "en--ltr", "\u00e9n"}) {
        EXPECT_FALSE(is_language_tag(bad)) << bad;
        EXPECT_FALSE(is_turtle_language_tag(bad)) << bad;
    }
    EXPECT_FALSE(is_language_tag("abcdefghi")); // which no language has, but documents may
    EXPECT_TRUE(is_turtle_language_tag("abcdefghi"));
}

TEST(RdfGuard, LetsNoWriterWriteWhatIsNoLanguageTag)
{
    for (const char* id : {"turtle", "ntriples", "trig", "nquads", "jsonld"}) {
        for (const bool is_1_2 : {false, true}) {
            for (const char* bad : {"en-", "-en", "en--", "en--ltr"}) {
                WriteOptions options;
                options.rdf_1_2 = is_1_2;
                StringSink sink;
                const auto writer = find_format(id)->make_quad_writer(options, sink);
                const auto write = [&] {
                    writer->quad(
                        {iri_term("http://e/s"), iri_term("http://e/p"), literal_term("x", {}, bad), RdfTerm()});
                    writer->end();
                };
                EXPECT_THROW(write(), WriteError) << id << ' ' << bad;
            }
        }
    }
}

TEST(RdfGuard, KnowsLocalNames)
{
    for (const char* good :
         {"Mexico_City", "Andr\u00e9s", "1a", "a.b", "a-b", "_x", "\u4e2d", "\U00020000", "a\u00b7"}) {
        EXPECT_TRUE(is_local_name(good)) << good;
    }
    for (const char* bad : {"", "a.", ".a", "-a", "a b", "a\u2013b", "O\u2019Neil", "a\u00a0b", "a%26b", "a:b", "a/b",
                            "\u0301a", "a\u3000b", "a\u00adb", "a\u200bb", "\xff"}) {
        EXPECT_FALSE(is_local_name(bad)) << bad;
    }
}

/// So only escapes can bring them in, which is where the reader looks for them.
TEST(Serd, RefusesCharactersThatNoIriHasUnlessTheyAreEscaped)
{
    std::string characters = "<>\"{}|\\^`";
    for (char c = 0; c <= ' '; ++c) {
        characters += c;
    }
    for (const RdfSyntax syntax : {RdfSyntax::turtle, RdfSyntax::trig, RdfSyntax::ntriples, RdfSyntax::nquads}) {
        for (const char c : characters) {
            const std::string bad = std::string("<http://e/") + c + "x>";
            for (const std::string& text :
                 {bad + " <http://e/b> <http://e/c> .\n", "<http://e/a> " + bad + " <http://e/c> .\n",
                  "<http://e/a> <http://e/b> " + bad + " .\n", "<http://e/a> <http://e/b> \"x\"^^" + bad + " .\n"}) {
                EXPECT_THROW((void)testing::read_quads(syntax, text), InputError) << text;
            }
        }
        EXPECT_THROW((void)testing::read_quads(syntax, "<http://e/a> <http://e/b> <http://e/\\u007Bx> .\n"),
                     InputError);
        EXPECT_THROW((void)testing::read_quads(syntax, "<http://e/a> <http://e/b> \"\\U0000D800\" .\n"), InputError);
    }
}

} // namespace
} // namespace triplewright
