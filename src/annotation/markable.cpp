// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/markable.hpp"

namespace triplewright {

MentionKind kind_of(MarkableClass markable_class)
{
    if (markable_class <= MarkableClass::other_pronoun) {
        return MentionKind::pronoun;
    }
    return markable_class <= MarkableClass::proper_noun ? MentionKind::name : MentionKind::nominal;
}

} // namespace triplewright
