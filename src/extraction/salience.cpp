// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/salience.hpp"

#include <algorithm>

#include "extraction/clause.hpp"

namespace triplewright {

namespace {

/// Mean precision of tuples on CaRB's development sentences, coarsely rounded, that of main clauses being 1.
float link_salience(ClauseLink link)
{
    switch (link) {
    case ClauseLink::root:
    case ClauseLink::parataxis: return 1.0F;
    case ClauseLink::open_complement:
    case ClauseLink::relative: return 0.8F;
    case ClauseLink::adverbial: return 0.75F;
    case ClauseLink::complement: return 0.65F;
    case ClauseLink::participle: return 0.6F;
    }
    return 0.6F;
}

bool is_bare_infinitive(const SentenceView& view, const Clause& clause)
{
    return clause.carriers.empty() && has_marker(view, clause.head, "to");
}

bool is_gerund(const SentenceView& view, const Clause& clause)
{
    return clause.carriers.empty() && clause.kind == ClauseKind::verbal &&
           !view.has_child(clause.head, Relation::aux) && view.word(clause.head).form.ends_with("ing");
}

} // namespace

float weighed(float probability, float place)
{
    return place * (0.5F + 0.5F * probability);
}

float clause_salience(const SentenceView& view, const Clause& clause)
{
    float salience = link_salience(clause.link);
    if (is_bare_infinitive(view, clause)) {
        salience = std::min(salience, 0.4F);
    } else if (is_gerund(view, clause)) {
        salience = std::min(salience, 0.6F);
    }
    if (clause.kind != ClauseKind::verbal) {
        salience = std::min(salience, 0.85F);
    }
    if (clause.standing.factuality == Factuality::unknown || clause.standing.factuality == Factuality::proposed) {
        salience *= 0.9F;
    }
    return weighed(clause.confidence, salience);
}

} // namespace triplewright
