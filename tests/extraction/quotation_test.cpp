// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/quotation.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "extraction/frozen_statements.hpp"

namespace triplewright::testing {

namespace {

struct Row {
    const char* rows;
    std::vector<std::string> quotations;
};

const Row rows[] = {
    {R"(
“ “ PUNCT _ 2 punct +
Go go VERB _ 0 root
home home ADV _ 2 advmod +
” ” PUNCT _ 2 punct
)",
     {"“Go home”"}},
    {R"(
" " PUNCT _ 2 punct +
Stay stay VERB _ 0 root +
. . PUNCT _ 2 punct

Wait wait VERB _ 0 root +
" " PUNCT _ 1 punct
)",
     {"\"Stay. Wait\""}},
    {R"(
“ “ PUNCT _ 2 punct +
Stay stay VERB _ 0 root +
. . PUNCT _ 2 punct
¶
Wait wait VERB _ 0 root
)",
     {"“Stay."}},
    {R"(
Stay stay VERB _ 0 root
)",
     {}},
    {R"(
“ “ PUNCT _ 2 punct +
Go go VERB _ 0 root +
” ” PUNCT _ 2 punct
he he PRON _ 5 nsubj
said say VERB Past 2 parataxis
“ “ PUNCT _ 7 punct +
Run run VERB _ 2 parataxis +
” ” PUNCT _ 7 punct
)",
     {"“Go”", "“Run”"}},
    {R"(
'' x PUNCT _ 0 root +
Go x NOUN _ 0 root
home x NOUN _ 0 root +
, x PUNCT _ 0 root +
'' x PUNCT _ 0 root +
she x NOUN _ 0 root
said x NOUN _ 0 root +
. x PUNCT _ 0 root +

'' x PUNCT _ 0 root +
Run x NOUN _ 0 root +
. x PUNCT _ 0 root +
'' x PUNCT _ 0 root
)",
     {"''Go home,''", "''Run.''"}},
    {R"(
" x PUNCT _ 0 root +
He x NOUN _ 0 root
called x NOUN _ 0 root
it x NOUN _ 0 root
a x NOUN _ 0 root
“ x PUNCT _ 0 root +
farce x NOUN _ 0 root +
” x PUNCT _ 0 root
yesterday x NOUN _ 0 root +
, x PUNCT _ 0 root +
" x PUNCT _ 0 root +
she x NOUN _ 0 root
said x NOUN _ 0 root
)",
     {"\"He called it a “farce” yesterday,\""}},
    {R"(
“ x PUNCT _ 0 root +
He x NOUN _ 0 root
called x NOUN _ 0 root
it x NOUN _ 0 root
" x PUNCT _ 0 root +
good x NOUN _ 0 root +
" x PUNCT _ 0 root +
, x PUNCT _ 0 root +
” x PUNCT _ 0 root
she x NOUN _ 0 root
said x NOUN _ 0 root
)",
     {"“He called it \"good\",”"}},
    {R"(
" x PUNCT _ 0 root +
Never x NOUN _ 0 root
give x NOUN _ 0 root
up x NOUN _ 0 root +
, x PUNCT _ 0 root +
” x PUNCT _ 0 root
she x NOUN _ 0 root
said x NOUN _ 0 root
)",
     {"\"Never give up,”"}},
    {R"(
He x NOUN _ 0 root
said x NOUN _ 0 root
' x PUNCT _ 0 root +
never x NOUN _ 0 root
give x NOUN _ 0 root
up x NOUN _ 0 root +
, x PUNCT _ 0 root +
' x PUNCT _ 0 root
again x NOUN _ 0 root
)",
     {"'never give up,'"}},
    {R"(
The x NOUN _ 0 root
miners x NOUN _ 0 root +
' x PUNCT _ 0 root
union x NOUN _ 0 root
met x NOUN _ 0 root
)",
     {}},
    {R"(
He x NOUN _ 0 root
read x NOUN _ 0 root
‘ x PUNCT _ 0 root +
The x NOUN _ 0 root
Long x NOUN _ 0 root
Road x NOUN _ 0 root +
’ x PUNCT _ 0 root
twice x NOUN _ 0 root
)",
     {"‘The Long Road’"}},
    {R"(
« x PUNCT _ 0 root
Go x NOUN _ 0 root
home x NOUN _ 0 root
» x PUNCT _ 0 root
she x NOUN _ 0 root
said x NOUN _ 0 root
)",
     {"« Go home »"}},
    {R"(
“ x PUNCT _ 0 root +
Go x NOUN _ 0 root +
. x PUNCT _ 0 root

¶

“ x PUNCT _ 0 root +
Run x NOUN _ 0 root +
, x PUNCT _ 0 root +
” x PUNCT _ 0 root
he x NOUN _ 0 root
said x NOUN _ 0 root
)",
     {"“Go.", "“Run,”"}},
    {R"(
( x PUNCT _ 0 root +
" x PUNCT _ 0 root +
Go x NOUN _ 0 root
home x NOUN _ 0 root +
" x PUNCT _ 0 root +
) x PUNCT _ 0 root
)",
     {"\"Go home\""}},
    {R"(
“ x PUNCT _ 0 root +
” x PUNCT _ 0 root
Go x NOUN _ 0 root
)",
     {}},
};

} // namespace

TEST(Quotation, RunsFromMarkToMarkOrToTheEndOfItsParagraph)
{
    for (const Row& row : rows) {
        const auto frozen = read_frozen(row.rows);
        std::vector<std::string> found;
        const PassageWords words(frozen->annotation);
        for (const Quotation& quotation : find_quotations(words)) {
            const Span first = words.word(quotation.first).span;
            found.emplace_back(slice(frozen->text, join(first, words.word(quotation.end - 1).span)));
        }
        EXPECT_EQ(found, row.quotations) << row.rows;
    }
}

TEST(Quotation, FindsSpeechThatWasCutOff)
{
    EXPECT_EQ(statements_of(R"(
The the DET Def 2 det
ship ship NOUN Sing 3 nsubj
sank sink VERB Past 0 root +
, , PUNCT _ 3 punct

Reuters Reuters PROPN Sing 2 nsubj ORGANIZATION
reported report VERB Past 0 root
)"),
              "(ship | sink | -) {actual positive past} @[Reuters]\n"
              "(Reuters | report | <ship | sink | ->) {actual positive past}\n");
}

} // namespace triplewright::testing
