// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// "The two leaders" has members where coreference says whom they are.

#include <unordered_map>
#include <vector>

#include "resolution/chain_index.hpp"
#include "resolution/implied_statement.hpp"
#include "resolution/mention_cluster.hpp"
#include "triplewright/resolution/resolution.hpp"

namespace triplewright {

void add_members(Extraction& extraction, const CoreferenceChains& chains)
{
    const ChainIndex index(chains);
    const ImpliedStatementMaker maker(extraction);
    std::unordered_map<std::uint32_t, std::uint32_t> mention_of_chain; // Only looked up.
    const auto count = static_cast<std::uint32_t>(extraction.mentions.size());
    std::vector<std::uint32_t> phrases(count, no_entity);
    for (std::uint32_t mention = 0; mention < count; ++mention) {
        if (const auto phrase = index.find(extraction.mentions[mention])) {
            phrases[mention] = *phrase;
            const auto [known, is_new] = mention_of_chain.emplace(chains[*phrase].chain, mention);
            if (!is_new && extraction.mentions[mention].kind < extraction.mentions[known->second].kind) {
                known->second = mention; // A name, if there is one.
            }
        }
    }
    for (std::uint32_t mention = 0; mention < count; ++mention) {
        if (phrases[mention] == no_entity) {
            continue;
        }
        for (const std::uint32_t part : chains[phrases[mention]].parts) {
            const auto member = mention_of_chain.find(part);
            if (member == mention_of_chain.end() || member->second == mention) {
                continue;
            }
            if (auto statement =
                    maker.make(mention, "has_member", {ArgumentKind::mention, member->second}, "members")) {
                extraction.statements.push_back(*std::move(statement));
            }
        }
    }
}

} // namespace triplewright
