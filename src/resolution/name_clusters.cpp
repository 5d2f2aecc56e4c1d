// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Names of one document that name the same thing.

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "resolution/mention_cluster.hpp"
#include "resolution/name_form.hpp"

namespace triplewright {

namespace {

std::vector<NameForm> forms_of(const Extraction& extraction)
{
    std::map<std::vector<std::string>, NameForm> forms; // Ordered: the result must not depend on hashing.
    for (std::uint32_t index = 0; index < extraction.mentions.size(); ++index) {
        const Mention& mention = extraction.mentions[index];
        if (mention.kind == MentionKind::name) {
            std::vector<std::string> tokens = name_tokens(mention.text, mention.type == EntityType::person);
            NameForm& form = forms[tokens];
            if (form.mentions.empty()) {
                form = make_name_form(mention.text, std::move(tokens));
            }
            form.mentions.push_back(index);
            ++form.types[static_cast<std::size_t>(mention.type)];
        }
    }
    std::vector<NameForm> list;
    for (auto& [tokens, form] : forms) {
        list.push_back(std::move(form));
    }
    std::ranges::sort(list, {}, [](const NameForm& form) { return form.mentions.front(); });
    return list;
}

/// The one longer form that `part` is short for; none where two different things could be meant.
const NameForm* find_whole(const std::vector<NameForm>& forms, const NameForm& part, const MentionClusters& clusters)
{
    const NameForm* found = nullptr;
    for (const NameForm& whole : forms) {
        if (&whole == &part || !is_short_for(part, whole)) {
            continue;
        }
        if (found != nullptr && clusters.find(found->mentions.front()) != clusters.find(whole.mentions.front())) {
            return nullptr;
        }
        found = &whole;
    }
    return found;
}

} // namespace

void join_names(const Extraction& extraction, MentionClusters& clusters)
{
    const std::vector<NameForm> forms = forms_of(extraction);
    std::vector<const NameForm*> by_length;
    for (const NameForm& form : forms) {
        for (const std::uint32_t mention : form.mentions) {
            clusters.join(mention, form.mentions.front(), LinkReason::same_name);
        }
        by_length.push_back(&form);
    }
    // The longest first, so that "J. Smith" has joined "John Smith" when "Smith" looks for one of them.
    std::ranges::stable_sort(by_length, std::greater(), [](const NameForm* form) { return form->tokens.size(); });
    for (const NameForm* part : by_length) {
        if (const NameForm* const whole = find_whole(forms, *part, clusters)) {
            clusters.join(part->mentions.front(), whole->mentions.front(), LinkReason::short_name);
        }
    }
}

} // namespace triplewright
