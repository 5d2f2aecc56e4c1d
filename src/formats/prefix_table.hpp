// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The prefixes of an output, and IRIs as prefixed names.

#ifndef TRIPLEWRIGHT_FORMATS_PREFIX_TABLE_HPP
#define TRIPLEWRIGHT_FORMATS_PREFIX_TABLE_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace triplewright {

class PrefixTable {
public:
    /// Whether this can be a prefix's name here: ASCII letters, digits, `_` and `-`, or empty. Serd 0.30 does not read
    /// each of those that Turtle has besides where an object stands.
    [[nodiscard]] static bool is_name(std::string_view name);

    /// Adds a prefix unless its name is there already or can be none.
    void add(std::string_view name, std::string_view iri);
    /// The name of a prefix for this IRI, which is added where there is none: `name`, with `x` behind it if another IRI
    /// has that.
    [[nodiscard]] std::string find_or_add(std::string name, std::string_view iri);
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& rows() const { return rows_; }
    /// The IRI of a prefix, or nullptr.
    [[nodiscard]] const std::string* find(std::string_view name) const;

    /// Puts `prefix:local` into `out` where the IRI has such a form without escapes; returns whether it has. `guess` is
    /// a row to look at first, and becomes the one that was found: IRIs of one sort often come one after the other.
    [[nodiscard]] bool abbreviate(std::string_view iri, std::string& out, std::size_t& guess) const;
    [[nodiscard]] bool abbreviate(std::string_view iri, std::string& out) const
    {
        std::size_t guess = 0;
        return abbreviate(iri, out, guess);
    }
    /// Whether `prefixed` is this IRI here, given that behind the colon stands the IRI's end.
    [[nodiscard]] bool stands_for(std::string_view prefixed, std::string_view iri) const;
    /// The prefix whose IRI is the longest that `iri` begins with, as an index into `rows`.
    [[nodiscard]] std::optional<std::size_t> find_longest(std::string_view iri, std::size_t guess = 0) const;

private:
    std::vector<std::pair<std::string, std::string>> rows_;
    std::vector<bool> has_longer_; ///< By row: another row's IRI begins with this one's and goes on.
};

} // namespace triplewright

#endif
