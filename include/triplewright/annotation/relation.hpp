// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Universal Dependencies relations as an enumeration, so that a label is compared once a word and not once a question.

#ifndef TRIPLEWRIGHT_ANNOTATION_RELATION_HPP
#define TRIPLEWRIGHT_ANNOTATION_RELATION_HPP

#include <cstdint>
#include <string_view>

namespace triplewright {

/// The relations that somebody asks for; `other` is every other one.
enum class Relation : std::uint8_t {
    other,
    root,
    nsubj,
    nsubj_pass,
    nsubj_outer,
    csubj,
    obj,
    iobj,
    ccomp,
    xcomp,
    obl,
    obl_agent,
    obl_unmarked,
    advcl,
    acl,
    acl_relcl,
    nmod,
    nmod_poss,
    nmod_desc,
    nmod_unmarked,
    appos,
    amod,
    nummod,
    det,
    compound,
    compound_prt,
    flat,
    fixed,
    conj,
    cc,
    cc_preconj,
    case_marker,
    mark,
    aux,
    aux_pass,
    cop,
    advmod,
    expl,
    parataxis,
    punct,
    vocative,
    dislocated,
    discourse,
    list,
    dep,
    orphan,
    reparandum,
    goeswith,
};

/// The relation of a label such as `nsubj:pass`; an unknown subtype counts as its base relation. Labels of older
/// treebanks (`obl:tmod`, `nmod:npmod` …) count as what UD calls them today.
[[nodiscard]] Relation parse_relation(std::string_view deprel);

} // namespace triplewright

#endif
