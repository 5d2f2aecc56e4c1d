// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/quads.hpp"

#include <algorithm>
#include <functional>
#include <map>

#include "formats/serd_reader.hpp"

namespace triplewright::testing {

namespace {

bool is_blank(const std::string& term)
{
    return term.starts_with("_:");
}

using Colours = std::map<std::string, std::size_t>;

Colours first_colours(const QuadSet& quads)
{
    Colours colours;
    for (const QuadText& quad : quads) {
        for (const std::string& term : quad) {
            if (is_blank(term)) {
                colours.emplace(term, 0);
            }
        }
    }
    return colours;
}

std::size_t count_colours(const Colours& colours)
{
    std::set<std::size_t> different;
    for (const auto& [label, colour] : colours) {
        different.insert(colour);
    }
    return different.size();
}

/// Colours blank nodes by what they are connected with, until no more of them can be told apart.
void refine(const QuadSet& quads, Colours& colours)
{
    const std::hash<std::string> hash;
    for (std::size_t before = 0, now = count_colours(colours); now != before;) {
        Colours next = colours;
        for (const QuadText& quad : quads) {
            std::array<std::size_t, 4> seen{};
            for (std::size_t i = 0; i < 4; ++i) {
                seen[i] = is_blank(quad[i]) ? colours[quad[i]] : hash(quad[i]);
            }
            for (std::size_t i = 0; i < 4; ++i) {
                if (is_blank(quad[i])) {
                    std::string key;
                    for (std::size_t j = 0; j < 4; ++j) {
                        key += (quad[j] == quad[i] ? "self" : std::to_string(seen[j])) + ' ';
                    }
                    next[quad[i]] += hash(key + std::to_string(i)); // the order of quads does not matter
                }
            }
        }
        colours = std::move(next);
        before = now;
        now = count_colours(colours);
    }
}

QuadSet rename(const QuadSet& quads, const Colours& colours)
{
    QuadSet renamed;
    for (QuadText quad : quads) {
        for (std::string& term : quad) {
            if (is_blank(term)) {
                term = "_:" + std::to_string(colours.at(term));
            }
        }
        renamed.insert(std::move(quad));
    }
    return renamed;
}

bool match(const QuadSet& a, Colours colours_a, const QuadSet& b, Colours colours_b, std::size_t depth)
{
    refine(a, colours_a);
    refine(b, colours_b);
    std::map<std::size_t, std::vector<std::string>> classes_a;
    std::map<std::size_t, std::vector<std::string>> classes_b;
    for (const auto& [label, colour] : colours_a) {
        classes_a[colour].push_back(label);
    }
    for (const auto& [label, colour] : colours_b) {
        classes_b[colour].push_back(label);
    }
    const auto same_sizes = [](const auto& x, const auto& y) {
        return x.first == y.first && x.second.size() == y.second.size();
    };
    if (!std::equal(classes_a.begin(), classes_a.end(), classes_b.begin(), classes_b.end(), same_sizes)) {
        return false;
    }
    const auto open =
        std::find_if(classes_a.begin(), classes_a.end(), [](const auto& c) { return c.second.size() > 1; });
    if (open == classes_a.end()) {
        return rename(a, colours_a) == rename(b, colours_b);
    }
    colours_a[open->second.front()] += 7919 + depth;
    for (const std::string& candidate : classes_b[open->first]) {
        Colours tried = colours_b;
        tried[candidate] += 7919 + depth;
        if (match(a, colours_a, b, std::move(tried), depth + 1)) {
            return true;
        }
    }
    return false;
}

} // namespace

std::string to_string(const RdfTerm& term)
{
    switch (term.kind) {
    case TermKind::none: return "";
    case TermKind::iri: return '<' + std::string(term.value) + '>';
    case TermKind::blank: return "_:" + std::string(term.value);
    case TermKind::literal: break;
    }
    std::string text = '"' + std::string(term.value) + '"';
    if (!term.language.empty()) {
        return text + '@' + std::string(term.language);
    }
    return term.datatype.empty() ? text : text + "^^<" + std::string(term.datatype) + '>';
}

void QuadCollector::quad(const Quad& quad)
{
    ++count;
    quads.insert({to_string(quad.subject), to_string(quad.predicate), to_string(quad.object), to_string(quad.graph)});
}

std::size_t StringSource::read(char* out, std::size_t size)
{
    const std::size_t count = rest_.copy(out, std::min(size, piece_));
    rest_.remove_prefix(count);
    return count;
}

QuadCollector read_quads(RdfSyntax syntax, std::string_view text, const std::string& base)
{
    StringSource source(text);
    QuadCollector collector;
    read_with_serd(syntax, source, {"text", base, ""}, collector);
    return collector;
}

bool are_isomorphic(const QuadSet& a, const QuadSet& b)
{
    return a.size() == b.size() && match(a, first_colours(a), b, first_colours(b), 0);
}

std::string difference(const QuadSet& a, const QuadSet& b)
{
    std::string out;
    const auto list = [&out](const QuadSet& from, const QuadSet& without, const char* sign) {
        for (const QuadText& quad : from) {
            if (!without.contains(quad)) {
                out += sign + quad[0] + ' ' + quad[1] + ' ' + quad[2] + ' ' + quad[3] + '\n';
            }
        }
    };
    list(a, b, "- ");
    list(b, a, "+ ");
    return out;
}

} // namespace triplewright::testing
