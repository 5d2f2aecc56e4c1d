// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/quotation.hpp"

#include <algorithm>
#include <string_view>

#include "extraction/lexicon.hpp"

namespace triplewright {

namespace {

constexpr std::size_t longest_quotation = 12; // sentences
constexpr std::size_t shortest_quotation = 3; // words; fewer are a term in quotation marks

constexpr std::size_t longest_cut_off = 8;   // words: "the agency said on Monday"
constexpr std::size_t farthest_speech = 160; // bytes between a quotation and its speech verb

bool opens(std::string_view form)
{
    return form == "“" || form == "``" || form == "«" || form == "„";
}
bool closes(std::string_view form)
{
    return form == "”" || form == "''" || form == "’’" || form == "»";
}
bool is_straight(std::string_view form)
{
    return form == "\"";
}

struct Quotation {
    Span span;
    std::size_t paragraph = 0;
    std::size_t words = 0;
};

bool is_blank_at(std::string_view text, std::size_t place)
{
    return place >= text.size() || text[place] == ' ' || text[place] == '\n' || text[place] == '\t';
}

/// Collects quotations word by word.
struct Collector {
    std::vector<Quotation> found;
    bool open = false;
    std::size_t sentences = 0;
    Quotation current;

    /// Which way a straight mark points, by the blanks around it; by turns where they do not tell.
    [[nodiscard]] bool straight_opens(std::string_view text, const Span& mark) const
    {
        const bool blank_before = mark.begin == 0 || is_blank_at(text, mark.begin - 1) || text[mark.begin - 1] == '(';
        const bool blank_behind = is_blank_at(text, mark.end);
        return blank_before != blank_behind ? blank_before : !open;
    }
    void start(std::size_t begin, std::size_t paragraph)
    {
        open = true;
        sentences = 0;
        current = {{begin, begin}, paragraph, 0};
    }
    void stop()
    {
        if (open && current.words > 0) {
            found.push_back(current);
        }
        open = false;
    }
    /// A mark that is never closed would make a quotation of the rest of the text.
    void next_sentence()
    {
        if (open && ++sentences > longest_quotation) {
            open = false;
        }
    }
    void see(std::string_view text, const Word& word, std::size_t paragraph)
    {
        if (is_straight(word.form) || opens(word.form) || closes(word.form)) {
            const bool starts = opens(word.form) || (is_straight(word.form) && straight_opens(text, word.span));
            stop();
            if (starts) {
                start(word.span.end, paragraph);
            }
        } else if (open) {
            current.span.end = word.span.end;
            ++current.words;
        }
    }
};

std::vector<Quotation> collect(const Annotation& passage)
{
    Collector collector;
    std::size_t paragraph = 0;
    for (const Sentence& sentence : passage.sentences) {
        if (sentence.paragraph != paragraph) {
            collector.stop();
            paragraph = sentence.paragraph;
        }
        collector.next_sentence();
        for (const Word& word : sentence.words) {
            collector.see(passage.text, word, paragraph);
        }
    }
    collector.stop();
    return std::move(collector.found);
}

/// "I" of quoted words is whoever is quoted.
bool is_first_person(const Mention& mention)
{
    return mention.kind == MentionKind::pronoun && (mention.head_lemma == "i" || mention.head_lemma == "we");
}

/// Is the outermost source of the statement named outside of the quotation, so that it is who is quoted?
bool is_quoted_from_outside(const Extraction& out, const Statement& statement, const Span& quotation)
{
    const auto& sources = statement.standing.sources;
    return !sources.empty() && !is_first_person(out.mentions[sources.back()]) &&
           !quotation.contains(out.mentions[sources.back()].span);
}

/// The sources of a statement in a quotation that are not themselves quoted.
std::vector<std::uint32_t> outer_sources(const Extraction& out, const Statement& statement, const Span& quotation)
{
    std::vector<std::uint32_t> outer;
    for (const std::uint32_t source : statement.standing.sources) {
        if (!quotation.contains(out.mentions[source].span)) {
            outer.push_back(source);
        }
    }
    return outer;
}

/// Statements of a quotation: [begin, end) of those sorted by where their predicates stand.
struct Quoted {
    Quotation quotation;
    std::vector<std::size_t> statements;
    std::vector<std::uint32_t> sources;
};

std::vector<Quoted> match(const std::vector<Quotation>& quotations, std::size_t first, const Extraction& out)
{
    std::vector<Quoted> matched;
    matched.reserve(quotations.size());
    for (const Quotation& quotation : quotations) {
        matched.push_back({quotation, {}, {}});
    }
    for (std::size_t index = first; index < out.statements.size(); ++index) {
        const Span& place = out.statements[index].predicate_span;
        const auto next = std::ranges::upper_bound(matched, place.begin, {},
                                                   [](const Quoted& quoted) { return quoted.quotation.span.begin; });
        if (next != matched.begin() && std::prev(next)->quotation.span.contains(place)) {
            std::prev(next)->statements.push_back(index);
        }
    }
    for (Quoted& quoted : matched) {
        for (const std::size_t index : quoted.statements) {
            if (is_quoted_from_outside(out, out.statements[index], quoted.quotation.span)) {
                quoted.sources = outer_sources(out, out.statements[index], quoted.quotation.span);
                break;
            }
        }
    }
    return matched;
}

/// Words of the text that can stand between a quotation and its speech verb: no full stop among them.
bool is_beside(std::string_view text, std::size_t begin, std::size_t end)
{
    return begin <= end && end - begin <= farthest_speech &&
           text.substr(begin, end - begin).find_first_of(".!?;\n") == std::string_view::npos;
}

bool has_content(const Statement& statement)
{
    return statement.object.kind == ArgumentKind::statement ||
           std::ranges::any_of(statement.qualifiers, [](const Qualifier& qualifier) {
               return qualifier.role == "topic" && qualifier.value.kind == ArgumentKind::statement;
           });
}

bool is_speech(const Statement& statement)
{
    const std::string_view verb = std::string_view(statement.predicate).substr(0, statement.predicate.find('_'));
    return statement.construct == "clause" && statement.subject.kind == ArgumentKind::mention &&
           !has_content(statement) && is_reporting_verb(verb);
}

bool is_outlet(const Extraction& out, const Argument& argument)
{
    if (argument.kind != ArgumentKind::mention || out.mentions[argument.index].kind != MentionKind::name) {
        return false;
    }
    std::string_view rest = out.mentions[argument.index].text;
    while (!rest.empty()) {
        const std::size_t blank = rest.find(' ');
        if (is_outlet_word(rest.substr(0, blank))) {
            return true;
        }
        rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
    }
    return false;
}

/// Who speaks in a statement, innermost first.
std::vector<std::uint32_t> speakers_of(const Extraction& out, const Statement& speech)
{
    std::vector<std::uint32_t> sources = {speech.subject.index};
    if (is_outlet(out, speech.object)) {
        sources.push_back(speech.object.index);
    }
    for (const Qualifier& qualifier : speech.qualifiers) {
        if (qualifier.role == "to" && is_outlet(out, qualifier.value)) {
            sources.push_back(qualifier.value.index);
            break;
        }
    }
    sources.insert(sources.end(), speech.standing.sources.begin(), speech.standing.sources.end());
    return sources;
}

/// "…," Reyes told the court. — Reyes said: "…"
void find_speech(const Annotation& passage, std::size_t first, Extraction& out, std::vector<Quoted>& quoted)
{
    for (std::size_t index = first; index < out.statements.size(); ++index) {
        Statement& speech = out.statements[index];
        if (!is_speech(speech)) {
            continue;
        }
        const std::size_t begin = std::min(speech.subject_span.begin, speech.predicate_span.begin);
        auto next =
            std::ranges::upper_bound(quoted, begin, {}, [](const Quoted& one) { return one.quotation.span.begin; });
        Quoted* found = nullptr;
        if (next != quoted.begin() && is_beside(passage.text, std::prev(next)->quotation.span.end, begin)) {
            found = &*std::prev(next);
        } else if (next != quoted.end() &&
                   is_beside(passage.text, speech.predicate_span.end, next->quotation.span.begin)) {
            found = &*next;
        }
        if (found == nullptr || !found->sources.empty() || found->quotation.words < shortest_quotation) {
            continue;
        }
        found->sources = speakers_of(out, speech);
        if (!found->statements.empty()) {
            const Argument content{ArgumentKind::statement, static_cast<std::uint32_t>(found->statements.front())};
            if (speech.object.kind == ArgumentKind::none) {
                speech.object = content;
                speech.object_span = out.statements[found->statements.front()].predicate_span;
            } else {
                speech.qualifiers.push_back({"topic", "", content});
            }
        }
    }
}

/// A quotation without a speaker of its own takes that of the nearest one of its paragraph.
void share_sources(std::vector<Quoted>& quoted)
{
    const auto share = [](const Quoted& from, Quoted& to) {
        if (to.sources.empty() && from.quotation.paragraph == to.quotation.paragraph) {
            to.sources = from.sources;
        }
    };
    for (std::size_t index = 1; index < quoted.size(); ++index) {
        share(quoted[index - 1], quoted[index]);
    }
    for (std::size_t index = quoted.size(); index-- > 1;) {
        share(quoted[index], quoted[index - 1]);
    }
}

} // namespace

std::vector<Span> find_quotations(const Annotation& passage)
{
    std::vector<Span> spans;
    for (const Quotation& quotation : collect(passage)) {
        spans.push_back(quotation.span);
    }
    return spans;
}

void attribute_quotations(const Annotation& passage, std::size_t first_statement, Extraction& out)
{
    std::vector<Quoted> quoted = match(collect(passage), first_statement, out);
    find_speech(passage, first_statement, out, quoted);
    share_sources(quoted);
    for (const Quoted& one : quoted) {
        if (one.sources.empty() || one.quotation.words < shortest_quotation) {
            continue;
        }
        for (const std::size_t index : one.statements) {
            Statement& statement = out.statements[index];
            if (!is_quoted_from_outside(out, statement, one.quotation.span)) {
                auto& sources = statement.standing.sources;
                std::erase_if(sources, [&](std::uint32_t source) { return is_first_person(out.mentions[source]); });
                sources.insert(sources.end(), one.sources.begin(), one.sources.end());
            }
        }
    }
}

void attribute_cut_off_speech(const Annotation& passage, std::size_t first_statement, std::size_t first_sentence,
                              Extraction& out)
{
    const auto ends_in_comma = [](const Sentence& sentence) {
        return !sentence.words.empty() && sentence.words.back().form == ",";
    };
    std::size_t begin = first_statement; // Statements [begin, index) are of the sentence before.
    for (std::size_t index = first_statement; index < out.statements.size(); ++index) {
        Statement& speech = out.statements[index];
        const std::size_t place = speech.sentence - first_sentence;
        while (begin < index && out.statements[begin].sentence + 1 < speech.sentence) {
            ++begin;
        }
        if (place == 0 || place >= passage.sentences.size() || !is_speech(speech) || begin == index ||
            out.statements[begin].sentence + 1 != speech.sentence ||
            passage.sentences[place].words.size() > longest_cut_off || !ends_in_comma(passage.sentences[place - 1])) {
            continue;
        }
        const auto sources = speakers_of(out, speech);
        for (std::size_t said = begin; said < index && out.statements[said].sentence < speech.sentence; ++said) {
            auto& standing = out.statements[said].standing;
            standing.sources.insert(standing.sources.end(), sources.begin(), sources.end());
        }
        if (speech.object.kind == ArgumentKind::none) {
            speech.object = {ArgumentKind::statement, static_cast<std::uint32_t>(begin)};
            speech.object_span = out.statements[begin].predicate_span;
        }
    }
}

} // namespace triplewright
