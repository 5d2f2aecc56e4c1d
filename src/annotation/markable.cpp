// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/markable.hpp"

#include <array>

namespace triplewright {

MentionKind kind_of(MarkableClass markable_class)
{
    if (markable_class <= MarkableClass::other_pronoun) {
        return MentionKind::pronoun;
    }
    return markable_class <= MarkableClass::proper_noun ? MentionKind::name : MentionKind::nominal;
}

std::string_view to_string(MentionKind kind)
{
    static constexpr std::array<std::string_view, 3> names = {"name", "nominal", "pronoun"};
    return names.at(static_cast<std::size_t>(kind));
}

std::string_view to_string(GrammaticalNumber number)
{
    static constexpr std::array<std::string_view, 3> names = {"unknown", "singular", "plural"};
    return names.at(static_cast<std::size_t>(number));
}

std::string_view to_string(Gender gender)
{
    static constexpr std::array<std::string_view, 4> names = {"unknown", "masculine", "feminine", "neuter"};
    return names.at(static_cast<std::size_t>(gender));
}

std::string_view to_string(Animacy animacy)
{
    static constexpr std::array<std::string_view, 3> names = {"unknown", "person", "thing"};
    return names.at(static_cast<std::size_t>(animacy));
}

bool is_definite(MarkableClass markable_class)
{
    switch (markable_class) {
    case MarkableClass::other_pronoun:
    case MarkableClass::indefinite:
    case MarkableClass::bare_singular:
    case MarkableClass::bare_plural:
    case MarkableClass::number:
    case MarkableClass::quantified:
    case MarkableClass::other: return false;
    default: return true;
    }
}

} // namespace triplewright
