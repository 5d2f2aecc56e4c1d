// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/given_names.hpp"

#include <algorithm>

namespace triplewright {

namespace {

/// The lines of a text, sorted.
std::vector<std::string_view> sorted_lines(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    std::ranges::sort(lines);
    return lines;
}

} // namespace

GivenNames::GivenNames(const ModelFile& model)
    : feminine_(sorted_lines(model.text("given_names.feminine"))),
      masculine_(sorted_lines(model.text("given_names.masculine")))
{}

Gender GivenNames::gender(std::string_view word) const
{
    if (std::ranges::binary_search(feminine_, word)) {
        return Gender::feminine;
    }
    return std::ranges::binary_search(masculine_, word) ? Gender::masculine : Gender::unknown;
}

Gender GivenNames::gender(const std::vector<std::string>& words) const
{
    const std::size_t given = words.size() > 1 ? words.size() - 1 : words.size();
    for (std::size_t i = 0; i < given; ++i) {
        if (const Gender known = gender(words[i]); known != Gender::unknown) {
            return known;
        }
    }
    return Gender::unknown;
}

} // namespace triplewright
