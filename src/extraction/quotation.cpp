// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/quotation.hpp"

#include <algorithm>
#include <string_view>

namespace triplewright {

namespace {

constexpr std::size_t shortest_quotation = 3; // words; fewer are a term in quotation marks

bool opens(std::string_view form) { return form == "“" || form == "``" || form == "«" || form == "„"; }
bool closes(std::string_view form) { return form == "”" || form == "''" || form == "»"; }
bool is_straight(std::string_view form) { return form == "\""; }

struct Quotation {
    Span span;
    std::size_t paragraph = 0;
    std::size_t words = 0;
};

/// Collects quotations word by word.
struct Collector {
    std::vector<Quotation> found;
    bool open = false;
    Quotation current;

    void start(std::size_t begin, std::size_t paragraph)
    {
        open = true;
        current = {{begin, begin}, paragraph, 0};
    }
    void stop()
    {
        if (open && current.words > 0) {
            found.push_back(current);
        }
        open = false;
    }
    void see(const Word& word, std::size_t paragraph)
    {
        if (is_straight(word.form) || opens(word.form) || closes(word.form)) {
            const bool starts = opens(word.form) || (is_straight(word.form) && !open);
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
        for (const Word& word : sentence.words) {
            collector.see(word, paragraph);
        }
    }
    collector.stop();
    return std::move(collector.found);
}

/// The sources of the first statement in the quotation that has some.
std::vector<std::uint32_t> sources_in(const Extraction& out, std::size_t begin, std::size_t end)
{
    for (std::size_t index = begin; index < end; ++index) {
        if (!out.statements[index].standing.sources.empty()) {
            return out.statements[index].standing.sources;
        }
    }
    return {};
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
            quoted.sources = sources_in(out, index, index + 1);
            if (!quoted.sources.empty()) {
                break;
            }
        }
    }
    return matched;
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
    share_sources(quoted);
    for (const Quoted& one : quoted) {
        if (one.sources.empty() || one.quotation.words < shortest_quotation) {
            continue;
        }
        for (const std::size_t index : one.statements) {
            auto& sources = out.statements[index].standing.sources;
            if (sources.empty()) {
                sources = one.sources;
            }
        }
    }
}

} // namespace triplewright
