// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Documents of RDF 1.2 are refused by name and place, in every syntax; so are those that Serd takes and no version has.

#include "formats/rdf12_syntax.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/golden.hpp"
#include "formats/quads.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

/// `2:5: error: …`, or "" where nothing is wrong.
std::string complaint(RdfSyntax syntax, const std::string& text)
{
    try {
        (void)testing::read_quads(syntax, text);
    } catch (const InputError& error) {
        const std::string message = error.what();
        return message.substr(message.find(':') + 1);
    }
    return {};
}

struct Row {
    std::string text;
    std::string message;
};

const std::string is_1_2 = " error: this is RDF 1.2, which is not read: ";
const std::string prefix = "@prefix : <http://e/> .\n";

TEST(Rdf12Syntax, IsNamedInTurtleAndTrig)
{
    const Row rows[] = {
        {":s :p <<( :a :b :c )>> .", "2:7:" + is_1_2 + "a triple term"},
        {":s :p :o ,\n  <<(:a :b \"<<\")>> .", "3:3:" + is_1_2 + "a triple term"},
        {":s :p << :a :b :c >> .", "2:7:" + is_1_2 + "a reified triple"},
        {"<<:a :b :c>> :q :z .", "2:1:" + is_1_2 + "a reified triple"},
        {"<< <http://a> :b :c ~ :r >> :q :z .", "2:1:" + is_1_2 + "a reified triple"},
        {":s :p (1 <<:a :b :c>>) .", "2:10:" + is_1_2 + "a reified triple"},
        {":s :p [ :q <<:a :b :c>>] .", "2:12:" + is_1_2 + "a reified triple"},
        {":s :p :o {| :q :z |} .", "2:10:" + is_1_2 + "an annotation"},
        {":s :p \"\u00e9\"{|:q :z|} .", "2:10:" + is_1_2 + "an annotation"},
        {":s :p 5\n{|:q :z|} .", "3:1:" + is_1_2 + "an annotation"},
        {":s :p :o ~ :r .", "2:10:" + is_1_2 + "a reifier"},
        {":s :p \"o\"~:r {| :q :z |} .", "2:10:" + is_1_2 + "a reifier"},
        {":s :p \"x\"@en--ltr .", "2:10:" + is_1_2 + "a language tag with a base direction, @en--ltr"},
        {":s :p \"y\"@ar, \"x\"@ar--rtl .", "2:18:" + is_1_2 + "a language tag with a base direction, @ar--rtl"},
        {"VERSION \"1.2\"", "2:1:" + is_1_2 + "a version"},
        {":s :p :o .\nversion   '1.2-basic'", "3:1:" + is_1_2 + "a version"},
        {"@version \"1.2\" .", "2:1:" + is_1_2 + "a version"},
    };
    for (const Row& row : rows) {
        for (const RdfSyntax syntax : {RdfSyntax::turtle, RdfSyntax::trig}) {
            EXPECT_THAT(complaint(syntax, prefix + row.text), StartsWith(row.message)) << row.text;
        }
    }
    EXPECT_THAT(complaint(RdfSyntax::trig, prefix + ":g { :s :p :o {| :q :z |} }"), StartsWith("2:15:" + is_1_2));
    EXPECT_THAT(complaint(RdfSyntax::trig, prefix + "GRAPH :g {\n<<:a :b :c>> .}"), StartsWith("3:1:" + is_1_2));
    EXPECT_THAT(complaint(RdfSyntax::turtle, "VERSION '1.2'"), StartsWith("1:1:" + is_1_2 + "a version"));
}

TEST(Rdf12Syntax, IsNamedInNTriplesAndNQuads)
{
    const std::string good = "<http://e/s> <http://e/p> \"x\" .\n";
    const Row rows[] = {
        {"<http://e/s> <http://e/p> <<( <http://e/a> <http://e/b> <http://e/c> )>> .",
         "2:27:" + is_1_2 + "a triple term"},
        {"<< <http://e/a> <http://e/b> <http://e/c> >> <http://e/p> \"x\" .", "2:1:" + is_1_2 + "a reified triple"},
        {"<http://e/s> <http://e/p> \"x\"@en-US--ltr .", "2:30:" + is_1_2 + "a language tag with a base direction"},
        {"VERSION \"1.2\"", "2:1:" + is_1_2 + "a version"},
    };
    for (const Row& row : rows) {
        for (const RdfSyntax syntax : {RdfSyntax::ntriples, RdfSyntax::nquads}) {
            EXPECT_THAT(complaint(syntax, good + row.text + '\n' + good), StartsWith(row.message)) << row.text;
        }
    }
}

/// What `--rdf 1.2` has written is not read back, and the message says how to get what is.
TEST(Rdf12Syntax, IsNamedInOurOwn)
{
    WriteOptions options;
    options.rdf_1_2 = true;
    for (const auto& [id, syntax] : {std::pair("turtle", RdfSyntax::turtle), std::pair("ntriples", RdfSyntax::ntriples),
                                     std::pair("trig", RdfSyntax::trig), std::pair("nquads", RdfSyntax::nquads)}) {
        const std::string text = testing::write_to_string(id, testing::golden_graph("good"), options);
        const std::string message = complaint(syntax, text);
        EXPECT_THAT(message, HasSubstr(is_1_2 + "a triple term, <<( … )>>; convert the file to RDF 1.1")) << id;
        EXPECT_THAT(message, HasSubstr("without --rdf 1.2")) << id;
    }
}

TEST(Rdf12Syntax, IsNotSeenWhereThereIsNone)
{
    const Row rows[] = {
        {":s :p \"<<( ~ {| |} VERSION\" , '@en--ltr' . # <<( {|", ""},
        {":s :p <http://e/~a> , <http://e/--ltr> .", ""},
        {":version :p \"1.2\" .", ""},
        {":s :p \"x\"@en- .", "2:10: error: a language tag has letters or digits behind each hyphen; @en- has not"},
        {":s :p \"x\"@en-US, \"x\"@en-; :q 1 .", "2:21: error: a language tag has"},
        {":s :p \"x\"@en-- .", "2:10: error: a language tag has"},
        {":s :p \"x\"@en--up .", "2:10: error: a language tag has"},
        {":s :p \"x\"@-en .", "2:10: error: a language tag begins with a letter"},
        {":s :p { .", "2:7: error: expected"},
    };
    for (const Row& row : rows) {
        for (const RdfSyntax syntax : {RdfSyntax::turtle, RdfSyntax::trig}) {
            EXPECT_THAT(complaint(syntax, prefix + row.text), StartsWith(row.message)) << row.text;
            EXPECT_EQ(complaint(syntax, prefix + row.text).empty(), row.message.empty()) << row.text;
        }
    }
}

/// Lines and columns stay known in documents of many pages, and in lines that are longer than those.
TEST(Rdf12Syntax, IsFoundBehindMuchText)
{
    std::string lines = prefix;
    std::string one_line;
    for (int i = 0; i < 30000; ++i) {
        lines += ":s :p :o .\n";
        one_line += "<http://e/s> <http://e/p> \"\u00e9\" . ";
    }
    EXPECT_THAT(complaint(RdfSyntax::turtle, lines + ":s :p <<( :a :b :c )>> ."), StartsWith("30002:7:" + is_1_2));
    EXPECT_THAT(complaint(RdfSyntax::turtle, one_line + "<<:a :b :c>> <http://e/p> 1 ."),
                StartsWith("1:960001:" + is_1_2));
    EXPECT_THAT(complaint(RdfSyntax::turtle, '\n' + one_line + "VERSION '1.2'"), StartsWith("2:960001:" + is_1_2));
}

/// Serd 0.30 takes them for the end of the document.
TEST(NQuads, RefusesStatementsThatBeginLikeNone)
{
    const std::string good = "<http://e/s> <http://e/p> \"x\" .\n";
    for (const std::string bad : {"\"s\" <http://e/p> \"x\" .", "foo bar .", "}", "5 <http://e/p> \"x\" ."}) {
        EXPECT_THAT(complaint(RdfSyntax::nquads, good + "  " + bad + '\n' + good),
                    StartsWith("2:3: error: a statement of N-Quads begins with an IRI in <> or a blank node"))
            << bad;
    }
    EXPECT_NE(complaint(RdfSyntax::nquads, "<http://e/s> <http://e/p> \"x\" . .\n"), "");
    for (const std::string empty : {"", "\n", " # nothing", "# <\n\n"}) {
        EXPECT_EQ(complaint(RdfSyntax::nquads, empty), "") << empty;
    }
}

TEST(Rdf12Syntax, KnowsBaseDirections)
{
    for (const char* tag : {"en--ltr", "ar-EG--rtl"}) {
        EXPECT_TRUE(has_base_direction(tag)) << tag;
    }
    for (const char* tag : {"en", "en--", "--ltr", "en--up", "en----ltr", "en--ltr-x"}) {
        EXPECT_FALSE(has_base_direction(tag)) << tag;
    }
}

} // namespace
} // namespace triplewright
