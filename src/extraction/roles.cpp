// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/extraction/roles.hpp"

#include <algorithm>
#include <array>

namespace triplewright {

namespace {

constexpr std::array<QualifierRole, 25> roles = {{
    {"about", "about", "What is spoken, thought or decided about: \"talked about trade\".", "about"},
    {"age", "age", "How old the subject is: \"died at 87\".", "at aged of"},
    {"amount", "amount", "How much or how many: \"rose by 3 percent\", \"paid $5 million\".", "by of"},
    {"as", "as", "The part that somebody or something plays: \"works as a judge\".", "as"},
    {"by_means_of", "by means of", "The action or way by which it is done: \"won by cheating\".",
     "by via through by_means_of"},
    {"cause", "cause", "Why it is so: \"closed because of snow\".",
     "because because_of due_to owing_to on_account_of as_a_result_of"},
    {"comparison", "comparison", "What it is compared with: \"grew faster than exports\".", "than"},
    {"concession", "concession", "In spite of what: \"played despite an injury\".",
     "despite in_spite_of although though even_though"},
    {"condition", "condition", "On what condition: \"will leave if they lose\".", "if"},
    {"duration", "duration", "For how long: \"ruled for ten years\".", "for"},
    {"end_time", "end time", "Until when: \"runs until Friday\".", "until till to through between"},
    {"for", "for", "For whom, or for what: \"plays for Leeds\".", "for"},
    {"frequency", "frequency", "How often: \"meets every week\".", ""},
    {"from", "from", "Where it comes from: \"flew from Oslo\".", "from"},
    {"instrument", "instrument", "With what tool: \"cut with a knife\".", "with"},
    {"manner", "manner", "How it is done: \"spoke quietly\".", "in"},
    {"place", "place", "Where it is so: \"met in Nairobi\".", "in at on"},
    {"purpose", "purpose", "What it is meant to bring about: \"met to discuss trade\".",
     "to for in_order_to so_as_to so_that"},
    {"start_time", "start time", "Since when: \"has worked there since 2019\".", "since from between"},
    {"subject_amount", "subject amount",
     "How many the subject is, where the object has an amount of its own: \"two ships carried 300 cars\".", ""},
    {"time", "time", "When it is so: \"met on Wednesday\".", "in on at"},
    {"to", "to", "Where it goes, or whom it reaches: \"sent to the court\".", "to"},
    {"topic", "topic", "What it is a matter of: \"a debate on taxes\".", "on about over of"},
    {"with", "with", "Together with whom or what: \"travelled with the minister\".", "with"},
    {"without", "without", "What is absent: \"left without a deal\".", "without"},
}};

} // namespace

std::span<const QualifierRole> qualifier_roles()
{
    return roles;
}

const QualifierRole* find_qualifier_role(std::string_view role)
{
    const auto found =
        std::lower_bound(roles.begin(), roles.end(), role,
                         [](const QualifierRole& row, std::string_view name) { return row.role < name; });
    return found != roles.end() && found->role == role ? &*found : nullptr;
}

bool is_ordinary_preposition(const QualifierRole& role, std::string_view preposition)
{
    std::string wanted(preposition);
    std::replace(wanted.begin(), wanted.end(), ' ', '_');
    for (std::string_view rest = role.ordinary_prepositions; !rest.empty();) {
        const std::size_t blank = rest.find(' ');
        if (rest.substr(0, blank) == wanted) {
            return true;
        }
        rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
    }
    return preposition.empty();
}

std::string preposition_role(std::string_view preposition)
{
    std::string role = "prep_" + std::string(preposition);
    std::replace(role.begin(), role.end(), ' ', '_');
    return role;
}

} // namespace triplewright
