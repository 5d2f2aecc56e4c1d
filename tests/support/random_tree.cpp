// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "support/random_tree.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace triplewright::testing {

namespace {

/// Words with a slash before their lemma where that differs, by part of speech.
constexpr std::array<std::pair<std::string_view, std::string_view>, 17> vocabulary = {{
    {"ADJ", "other same next last first third 21st likely able aware responsible worth old 61-year-old better/good "
            "largest/large more/many such former Mexican free late own secret due"},
    {"ADP", "of in on at by for with from to as than than/than into during after before since until between among over "
            "under about like unlike except without despite per because due according including such out up off via "
            "instead behind ago"},
    {"ADV", "not n't/not never reportedly perhaps when where why how as so too only also even once yesterday often "
            "twice there here then later ago away more most nearly quietly soon no"},
    {"AUX", "is/be was/be were/be been/be has/have had/have will would/would may might can could must should did/do "
            "'s/be ’ll/will being/be get"},
    {"CCONJ", "and or but nor & either neither both"},
    {"DET", "the a an this those no every each some all any both another what which"},
    {"INTJ", "yes oh please"},
    {"NOUN", "mayor president wife brother bank ship percent dollars/dollar million thousands/thousand dozens/dozen "
             "year weeks/week morning end addition spite time hand claim report plan decision meeting visit death fact "
             "one third half number capital town price risk person part case way statement years/year order"},
    {"NUM", "3 17 61 1998 2019 1,200 8,000 3.5 40% 1/2 2-1 12:30 one two nine hundred million trillion crore twenty "
            "1e400 99999999999999999999999999999999999999999 0 00 -5 7th 2024-05-15 5km 10bn"},
    {"PART", "to not 's ’ n't"},
    {"PRON", "he she it they I we you who which that what whom whose her/she their/they this one another himself "
             "there nobody something"},
    {"PROPN", "Ruiz Ana Lima Chile Orbis Monday May June Reuters Mr. President Times CNN Ōtsu Łódź 東京 Córdoba"},
    {"PUNCT", ", . : ; — - “ ” \" ' ‘ ’ ( ) [ ] ? ! … « »"},
    {"SCONJ", "that if because although while when as since whether unless once after before until than though"},
    {"SYM", "$ % € £ + / ° #"},
    {"VERB", "said/say says/say told/tell asked/ask met/meet want/want failed/fail plans/plan helped/help made/make "
             "took/take gave/give called/call denied/deny thinks/think knows/know begin started/start managed/manage "
             "signing/sign signed/sign to/to accused/accuse rose/rise fell/fall killed/kill became/become remain seems "
             "based/base born/bear named/name quoted/quote according/accord left/leave said/say let see voted/vote"},
    {"X", "etc. foo 😀 \xE2\x80\x8B x ½"},
}};

constexpr std::array<std::string_view, 17> tags = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                   "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                   "PUNCT", "SCONJ", "SYM", "VERB", "X"};

constexpr std::array<std::string_view, 62> relations = {
    "acl",         "acl:relcl",    "advcl",      "advcl:relcl",  "advmod",     "advmod:emph",   "amod",
    "appos",       "aux",          "aux:pass",   "case",         "cc",         "cc:preconj",    "ccomp",
    "compound",    "compound:prt", "conj",       "cop",          "csubj",      "csubj:outer",   "csubj:pass",
    "dep",         "det",          "det:predet", "discourse",    "dislocated", "expl",          "expl:pv",
    "fixed",       "flat",         "flat:name",  "goeswith",     "iobj",       "list",          "mark",
    "nmod",        "nmod:desc",    "nmod:npmod", "nmod:poss",    "nmod:tmod",  "nmod:unmarked", "nsubj",
    "nsubj:outer", "nsubj:pass",   "nummod",     "nummod:gov",   "obj",        "obl",           "obl:agent",
    "obl:arg",     "obl:npmod",    "obl:tmod",   "obl:unmarked", "orphan",     "parataxis",     "punct",
    "reparandum",  "vocative",     "xcomp",      "root",         "",           "nonsense"};

constexpr std::array<std::string_view, 20> features = {"",
                                                       "Number=Sing",
                                                       "Number=Plur",
                                                       "Mood=Ind|Tense=Past|VerbForm=Fin",
                                                       "Mood=Ind|Tense=Pres|VerbForm=Fin",
                                                       "VerbForm=Inf",
                                                       "VerbForm=Ger",
                                                       "Tense=Pres|VerbForm=Part",
                                                       "Tense=Past|VerbForm=Part",
                                                       "Tense=Past|VerbForm=Part|Voice=Pass",
                                                       "Mood=Imp|VerbForm=Fin",
                                                       "Definite=Def|PronType=Art",
                                                       "Definite=Ind|PronType=Art",
                                                       "Number=Sing|Person=3|PronType=Prs",
                                                       "Case=Nom|Number=Sing|Person=1|PronType=Prs",
                                                       "PronType=Rel",
                                                       "PronType=Int",
                                                       "Degree=Cmp",
                                                       "Degree=Sup",
                                                       "NumType=Ord"};

struct Entry {
    std::string form;
    std::string lemma;
    std::string upos;
};

const std::vector<Entry>& entries()
{
    static const std::vector<Entry> all = [] {
        std::vector<Entry> read;
        for (const auto& [upos, words] : vocabulary) {
            std::istringstream in{std::string(words)};
            for (std::string word; in >> word;) {
                const std::size_t slash = word.size() < 3 || upos == "NUM" ? std::string::npos : word.find('/');
                read.push_back({word.substr(0, slash), slash == std::string::npos ? word : word.substr(slash + 1),
                                std::string(upos)});
            }
        }
        return read;
    }();
    return all;
}

template <typename Row, std::size_t count>
const Row& any_of(std::mt19937& random, const std::array<Row, count>& rows)
{
    return rows[random() % count];
}

/// The head of each word, -1 for the root.
std::vector<std::int32_t> random_heads(std::mt19937& random, TreeShape shape, std::size_t count)
{
    std::vector<std::int32_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    if (shape == TreeShape::any) {
        std::shuffle(order.begin(), order.end(), random);
    } else if (shape == TreeShape::reversed_chain) {
        std::ranges::reverse(order);
    }
    std::vector<std::int32_t> heads(count, -1);
    for (std::size_t i = 1; i < count; ++i) { // Each on one that comes before it in the order, and so never in a cycle.
        const std::size_t above = shape == TreeShape::any ? random() % i : shape == TreeShape::flat ? 0 : i - 1;
        heads[static_cast<std::size_t>(order[i])] = order[above];
    }
    return heads;
}

Sentence random_sentence(std::mt19937& random, const RandomText& kind, std::string& text)
{
    Sentence sentence;
    const std::vector<std::int32_t> heads = random_heads(random, kind.shape, kind.words);
    for (std::size_t i = 0; i < kind.words; ++i) {
        const Entry& entry = entries()[random() % entries().size()];
        Word word;
        word.form = kind.form.empty() ? entry.form : kind.form;
        word.lemma = random() % 30 == 0 ? "" : kind.form.empty() ? entry.lemma : word.form;
        word.upos = !kind.upos.empty() ? kind.upos : random() % 8 == 0 ? any_of(random, tags) : entry.upos;
        word.feats = any_of(random, features);
        word.head = heads[i];
        word.deprel = word.head < 0 ? "root" : kind.relation.empty() ? any_of(random, relations) : kind.relation;
        word.head_probability = static_cast<float>(random() % 101) / 100;
        if (random() % 4 == 0) {
            word.factuality = static_cast<float>(random() % 201) / 100 - 1;
        }
        word.span = word.token = {text.size(), text.size() + word.form.size()};
        text += word.form;
        text += random() % 5 == 0 ? "" : random() % 40 == 0 ? "\n " : " ";
        sentence.words.push_back(std::move(word));
    }
    sentence.span = {sentence.words.front().span.begin, sentence.words.back().span.end};
    return sentence;
}

void add_names(std::mt19937& random, std::size_t index, Annotation& annotation)
{
    const Sentence& sentence = annotation.sentences[index];
    for (std::size_t first = random() % 6; first < sentence.words.size(); first += 1 + random() % 12) {
        const std::size_t end = std::min(first + 1 + random() % 3, sentence.words.size());
        annotation.names.push_back({{sentence.words[first].span.begin, sentence.words[end - 1].span.end},
                                    static_cast<NameType>(random() % (static_cast<unsigned>(NameType::money) + 1)),
                                    index,
                                    first,
                                    end,
                                    1.0F});
        first = end;
    }
}

} // namespace

std::span<const std::string_view> all_relations()
{
    return relations;
}

std::span<const std::string_view> all_upos()
{
    return tags;
}

std::unique_ptr<FrozenText> random_text(std::mt19937& random, const RandomText& kind)
{
    auto out = std::make_unique<FrozenText>();
    Annotation& annotation = out->annotation;
    for (std::size_t index = 0; index < kind.sentences; ++index) {
        const bool paragraph = index == 0 || random() % 3 == 0;
        out->text += index == 0 ? "" : paragraph ? "\n\n" : " ";
        Sentence sentence = random_sentence(random, kind, out->text);
        if (paragraph) {
            annotation.paragraphs.push_back(sentence.span);
        }
        annotation.paragraphs.back().end = sentence.span.end;
        sentence.paragraph = annotation.paragraphs.size() - 1;
        annotation.sentences.push_back(std::move(sentence));
        add_names(random, index, annotation);
    }
    annotation.text = out->text;
    return out;
}

} // namespace triplewright::testing
