// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/relation.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "triplewright/annotation/annotation.hpp"

namespace triplewright {

namespace {

using Row = std::pair<std::string_view, Relation>;

// clang-format off
constexpr auto relations = [] {
    std::array rows = {
        Row{"root", Relation::root}, Row{"nsubj", Relation::nsubj}, Row{"nsubj:pass", Relation::nsubj_pass},
        Row{"nsubj:outer", Relation::nsubj_outer}, Row{"csubj", Relation::csubj}, Row{"obj", Relation::obj},
        Row{"iobj", Relation::iobj}, Row{"ccomp", Relation::ccomp}, Row{"xcomp", Relation::xcomp},
        Row{"obl", Relation::obl}, Row{"obl:agent", Relation::obl_agent}, Row{"obl:unmarked", Relation::obl_unmarked},
        Row{"obl:tmod", Relation::obl_unmarked}, Row{"obl:npmod", Relation::obl_unmarked},
        Row{"advcl", Relation::advcl}, Row{"acl", Relation::acl}, Row{"acl:relcl", Relation::acl_relcl},
        Row{"nmod", Relation::nmod}, Row{"nmod:poss", Relation::nmod_poss}, Row{"nmod:desc", Relation::nmod_desc},
        Row{"nmod:unmarked", Relation::nmod_unmarked}, Row{"nmod:tmod", Relation::nmod_unmarked},
        Row{"nmod:npmod", Relation::nmod_unmarked}, Row{"appos", Relation::appos}, Row{"amod", Relation::amod},
        Row{"nummod", Relation::nummod}, Row{"det", Relation::det}, Row{"compound", Relation::compound},
        Row{"compound:prt", Relation::compound_prt}, Row{"flat", Relation::flat}, Row{"fixed", Relation::fixed},
        Row{"conj", Relation::conj}, Row{"cc", Relation::cc}, Row{"cc:preconj", Relation::cc_preconj},
        Row{"case", Relation::case_marker}, Row{"mark", Relation::mark}, Row{"aux", Relation::aux},
        Row{"aux:pass", Relation::aux_pass}, Row{"cop", Relation::cop}, Row{"advmod", Relation::advmod},
        Row{"expl", Relation::expl}, Row{"parataxis", Relation::parataxis}, Row{"punct", Relation::punct},
        Row{"vocative", Relation::vocative}, Row{"dislocated", Relation::dislocated},
        Row{"discourse", Relation::discourse}, Row{"list", Relation::list}, Row{"dep", Relation::dep},
        Row{"orphan", Relation::orphan}, Row{"reparandum", Relation::reparandum}, Row{"goeswith", Relation::goeswith},
    };
    std::ranges::sort(rows, {}, &Row::first);
    return rows;
}();
// clang-format on

Relation find_relation(std::string_view deprel)
{
    const auto* const row = std::ranges::lower_bound(relations, deprel, {}, &Row::first);
    return row != relations.end() && row->first == deprel ? row->second : Relation::other;
}

} // namespace

Relation parse_relation(std::string_view deprel)
{
    const Relation relation = find_relation(deprel);
    return relation == Relation::other ? find_relation(base_relation(deprel)) : relation;
}

} // namespace triplewright
