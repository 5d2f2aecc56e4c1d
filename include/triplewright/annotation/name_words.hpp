// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Words of names beside each other, for coreference and for resolution.

#ifndef TRIPLEWRIGHT_ANNOTATION_NAME_WORDS_HPP
#define TRIPLEWRIGHT_ANNOTATION_NAME_WORDS_HPP

#include <string_view>

namespace triplewright {

/// A letter alone or before a dot: "j", "j.".
[[nodiscard]] constexpr bool is_initial(std::string_view word)
{
    return word.size() == 1 || (word.size() == 2 && word[1] == '.');
}

/// Can two words of names be the same one: equal, or one the initial of the other? Both in lower case.
[[nodiscard]] constexpr bool is_same_or_initial(std::string_view a, std::string_view b)
{
    return a == b || (is_initial(a) && b.starts_with(a[0])) || (is_initial(b) && a.starts_with(b[0]));
}

} // namespace triplewright

#endif
