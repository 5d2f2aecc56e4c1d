// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/speech.hpp"

#include <algorithm>
#include <numeric>

#include "extraction/clause.hpp"
#include "extraction/cue_lexicon.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

PassageSpeech::PassageSpeech(const Annotation& passage) : attributions(passage.attributions)
{
    sources.assign(attributions.size(), no_index);
    outlets.assign(attributions.size(), no_index);
    by_cue.resize(attributions.size());
    std::iota(by_cue.begin(), by_cue.end(), 0U);
    std::ranges::copy_if(by_cue, std::back_inserter(by_source),
                         [&](std::uint32_t index) { return !attributions[index].source_head.empty(); });
    std::ranges::stable_sort(by_cue, {}, [&](std::uint32_t index) { return attributions[index].cue_head.begin; });
    std::ranges::stable_sort(by_source, {}, [&](std::uint32_t index) { return attributions[index].source_head.begin; });
}

namespace {

/// The word that begins at a byte of the text, or `no_word`.
WordIndex word_at(const SentenceView& view, std::size_t begin)
{
    const auto& words = view.sentence().words;
    const auto word = std::ranges::lower_bound(words, begin, {}, [](const Word& each) { return each.span.begin; });
    return word == words.end() || word->span.begin != begin ? no_word : static_cast<WordIndex>(word - words.begin());
}

/// Calls `visit` with the attributions whose part begins in the sentence, and with the word there.
template <typename Part, typename Visit>
void visit_sentence(const Workspace& work, std::span<const Attribution> attributions,
                    const std::vector<std::uint32_t>& sorted, Part part, Visit visit)
{
    const Span& sentence = work.view.sentence().span;
    const auto begin_of = [&](std::uint32_t index) { return part(attributions[index]).begin; };
    for (auto next = std::ranges::lower_bound(sorted, sentence.begin, {}, begin_of);
         next != sorted.end() && begin_of(*next) < sentence.end; ++next) {
        const WordIndex word = word_at(work.view, begin_of(*next));
        if (word != no_word) {
            visit(*next, word);
        }
    }
}

} // namespace

void find_cues_of(const PassageSpeech& speech, Workspace& work)
{
    work.attributions = speech.attributions;
    visit_sentence(
        work, speech.attributions, speech.by_cue, [](const Attribution& each) { return each.cue_head; },
        [&](std::uint32_t index, WordIndex word) {
            std::uint32_t& at = work.attribution_at[word];
            if (at == no_index || speech.attributions[index].asserted) {
                at = index;
            }
        });
}

const Attribution* attribution_of(const Workspace& work, WordIndex cue)
{
    const std::uint32_t index = work.attribution_at[cue];
    return index == no_index ? nullptr : &work.attributions[index];
}

void mention_sources(Workspace& work, PassageSpeech& speech)
{
    visit_sentence(
        work, speech.attributions, speech.by_source, [](const Attribution& each) { return each.source_head; },
        [&](std::uint32_t index, WordIndex word) {
            const Attribution& attribution = speech.attributions[index];
            if (!attribution.asserted) {
                return;
            }
            speech.sources[index] = mention_at(work, word);
            const WordIndex outlet =
                attribution.outlet_head.empty() ? no_word : word_at(work.view, attribution.outlet_head.begin);
            if (outlet != no_word) {
                speech.outlets[index] = mention_at(work, outlet);
            }
        });
}

void link_speech(Workspace& work)
{
    for (std::uint32_t index = 0; index < work.clauses.size(); ++index) {
        Clause& clause = work.clauses[index];
        if (clause.parent == no_index) {
            continue;
        }
        Clause& parent = work.clauses[clause.parent];
        const bool beside = clause.link == ClauseLink::parataxis || clause.link == ClauseLink::adverbial;
        const Attribution* const below = attribution_of(work, clause.head);
        const Attribution* const above = attribution_of(work, parent.head);
        if (beside && clause.kind == ClauseKind::verbal && clause.first_conjunct == no_index && below != nullptr &&
            below->content_head == work.view.word(parent.head).span) {
            if (parent.reporter == no_index) {
                parent.reporter = index;
            }
        } else if (clause.link == ClauseLink::parataxis && parent.kind == ClauseKind::verbal && above != nullptr &&
                   above->content_head == work.view.word(clause.head).span) {
            clause.link = ClauseLink::complement;
        }
    }
}

namespace {

/// "I" of quoted words is whoever is quoted.
bool is_first_person(const Mention& mention)
{
    return mention.kind == MentionKind::pronoun && (mention.head_lemma == "i" || mention.head_lemma == "we");
}

/// For each place of a passage, the innermost content that it is part of.
class Contents {
public:
    explicit Contents(const Annotation& passage)
    {
        for (const Sentence& sentence : passage.sentences) {
            for (const Word& word : sentence.words) {
                begins_.push_back(word.span.begin);
            }
        }
        innermost_.assign(begins_.size(), no_attribution);
        for (std::uint32_t index = 0; index < passage.attributions.size(); ++index) {
            for (const Span& span : passage.attributions[index].content) {
                for (std::size_t word = first_from(span.begin); word < begins_.size() && begins_[word] < span.end;
                     ++word) {
                    innermost_[word] = index;
                }
            }
        }
    }

    [[nodiscard]] std::uint32_t at(std::size_t byte) const
    {
        const auto next = std::ranges::upper_bound(begins_, byte);
        return next == begins_.begin() ? no_attribution
                                       : innermost_[static_cast<std::size_t>(next - begins_.begin()) - 1];
    }

private:
    [[nodiscard]] std::size_t first_from(std::size_t byte) const
    {
        return static_cast<std::size_t>(std::ranges::lower_bound(begins_, byte) - begins_.begin());
    }

    std::vector<std::size_t> begins_;
    std::vector<std::uint32_t> innermost_;
};

/// Who says what stands in an attribution's content, innermost first. "'I think …,' she said" has one voice, not two.
std::vector<std::uint32_t> chain_of(const PassageSpeech& speech, std::uint32_t attribution, const Extraction& out)
{
    std::vector<std::uint32_t> chain;
    for (; attribution != no_attribution; attribution = speech.attributions[attribution].parent) {
        if (!speech.attributions[attribution].asserted || speech.sources[attribution] == no_index) {
            continue;
        }
        std::erase_if(chain, [&](std::uint32_t source) { return is_first_person(out.mentions[source]); });
        chain.push_back(speech.sources[attribution]);
        if (speech.outlets[attribution] != no_index) {
            chain.push_back(speech.outlets[attribution]);
        }
    }
    return chain;
}

bool has_content(const Statement& statement)
{
    return statement.object.kind == ArgumentKind::statement ||
           std::ranges::any_of(statement.qualifiers, [](const Qualifier& qualifier) {
               return qualifier.role == "topic" && qualifier.value.kind == ArgumentKind::statement;
           });
}

/// Is the content there as words already: "said, 'Be honest'"?
bool has_words_of(const Statement& verb, const Attribution& said, const Extraction& out)
{
    const auto quotes = [&](const Argument& argument) {
        return argument.kind == ArgumentKind::literal && std::ranges::any_of(said.content, [&](const Span& span) {
                   const Span& words = out.literals[argument.index].span;
                   return span.begin <= words.begin && words.begin < span.end && words.end <= said.content.back().end;
               });
    };
    return quotes(verb.object) || std::ranges::any_of(verb.qualifiers, [&](const Qualifier& qualifier) {
               return qualifier.role == "topic" && quotes(qualifier.value);
           });
}

/// "say", "point_out": not what somebody did before a quotation.
bool speaks(std::string_view predicate)
{
    const std::string_view verb = predicate.substr(0, predicate.find('_'));
    return takes_content(verb, CueFrame::quotation) || is_reporting_verb(verb);
}

void give_content(Statement& verb, const Argument& content, Span span)
{
    if (verb.object.kind == ArgumentKind::none) {
        verb.object = content;
        verb.object_span = span;
    } else {
        verb.qualifiers.push_back({"topic", "", content});
    }
}

/// A statement of what happens or is, not of a noun's titles or owners.
bool is_clause(const Statement& statement)
{
    static constexpr auto constructs = word_set("clause", "copula", "existential");
    return constructs.contains(statement.construct);
}

/// The statement of a content that its speech verb says, an index in `statements` from `first` on: that of its head,
/// else the first that no other one has as its argument, else the first; `end` where there is none.
std::size_t said_statement(const Contents& contents, std::uint32_t attribution, const Attribution& said,
                           std::span<const Statement> statements, std::size_t first, std::size_t begin)
{
    std::vector<std::size_t> own;
    for (std::size_t index = begin;
         index < statements.size() && statements[index].predicate_span.begin < said.content.back().end; ++index) {
        if (contents.at(statements[index].predicate_span.begin) == attribution && is_clause(statements[index])) {
            own.push_back(index);
        }
    }
    if (own.empty()) {
        return statements.size();
    }
    const auto is_argument = [&](std::size_t index) {
        const Argument argument{ArgumentKind::statement, static_cast<std::uint32_t>(first + index)};
        return std::ranges::any_of(own, [&](std::size_t other) {
            const auto& qualifiers = statements[other].qualifiers;
            return statements[other].object == argument || statements[other].subject == argument ||
                   std::ranges::find(qualifiers, argument, &Qualifier::value) != qualifiers.end();
        });
    };
    const auto head = std::ranges::find_if(
        own, [&](std::size_t index) { return statements[index].predicate_span == said.content_head; });
    const auto outer = std::ranges::find_if_not(own, is_argument);
    return head != own.end() ? *head : outer != own.end() ? *outer : own.front();
}

/// The verb of speech says a statement of its content.
void add_content(const PassageSpeech& speech, const Contents& contents, std::size_t first, Extraction& out)
{
    const auto begin_of = [](const Statement& statement) { return statement.predicate_span.begin; };
    const auto statements = std::span(out.statements).subspan(first);
    for (std::uint32_t index = 0; index < speech.attributions.size(); ++index) {
        const Attribution& attribution = speech.attributions[index];
        auto verb = std::ranges::lower_bound(statements, attribution.cue_head.begin, {}, begin_of);
        if (!attribution.asserted || verb == statements.end() || verb->predicate_span != attribution.cue_head ||
            verb->construct != "clause" || has_content(*verb) || has_words_of(*verb, attribution, out) ||
            !speaks(verb->predicate) || verb->standing.polarity == Polarity::negative) {
            continue;
        }
        const auto begin = std::ranges::lower_bound(statements, attribution.content.front().begin, {}, begin_of);
        const std::size_t said = said_statement(contents, index, attribution, statements, first,
                                                static_cast<std::size_t>(begin - statements.begin()));
        if (said == statements.size()) {
            continue;
        }
        const Argument content{ArgumentKind::statement, static_cast<std::uint32_t>(first + said)};
        const Argument object = verb->object;
        for (; verb != statements.end() && verb->predicate_span == attribution.cue_head; ++verb) {
            if (!has_content(*verb) && verb->object == object) { // of each of those who say it
                give_content(*verb, content, statements[said].predicate_span);
            }
        }
    }
}

/// "Ruiz said that the mayor, Tom Reyes, 61, left": who somebody is the author tells, even where others are told.
bool introduces(const Statement& statement)
{
    static constexpr auto constructs = word_set("title", "apposition", "age");
    return constructs.contains(statement.construct);
}

} // namespace

void attribute_statements(const Annotation& passage, const PassageSpeech& speech, std::size_t first_statement,
                          Extraction& out)
{
    const Contents contents(passage);
    for (std::size_t index = first_statement; index < out.statements.size(); ++index) {
        Statement& statement = out.statements[index];
        std::uint32_t attribution = contents.at(statement.predicate_span.begin);
        while (introduces(statement) && attribution != no_attribution &&
               speech.attributions[attribution].kind == AttributionKind::indirect) {
            attribution = speech.attributions[attribution].parent;
        }
        statement.standing.sources = chain_of(speech, attribution, out);
    }
    add_content(speech, contents, first_statement, out);
}

} // namespace triplewright
