// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Noun phrases of one document that mean the same thing.

#include <string>
#include <unordered_map>

#include "resolution/mention_cluster.hpp"

namespace triplewright {

namespace {

constexpr std::size_t longest_memory = 12; // sentences, for "the convoy" after "a peace convoy"

std::string key_of(const Mention& mention)
{
    std::string key;
    for (const char c : mention.text) {
        key += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return key;
}

/// One word that names next to nothing by itself.
bool is_bare(const Mention& mention)
{
    return mention.text.find(' ') == std::string::npos;
}

} // namespace

void join_nominals(const Extraction& extraction, MentionClusters& clusters)
{
    std::unordered_map<std::string, std::uint32_t> same; // Only looked up, never walked.
    std::unordered_map<std::string, std::uint32_t> last_with_head;
    for (std::uint32_t index = 0; index < extraction.mentions.size(); ++index) {
        const Mention& mention = extraction.mentions[index];
        if (mention.kind != MentionKind::nominal) {
            continue;
        }
        const std::string key = key_of(mention);
        const std::string head = mention.head_lemma + (mention.plural ? "+" : "");
        const bool identifies = mention.definite || (mention.plural && !is_bare(mention));
        if (const auto found = same.find(key); identifies && found != same.end()) {
            clusters.join(found->second, index);
        } else if (mention.definite && is_bare(mention)) {
            const auto before = last_with_head.find(head);
            if (before != last_with_head.end() &&
                mention.sentence - extraction.mentions[before->second].sentence <= longest_memory) {
                clusters.join(before->second, index);
            }
        }
        if (identifies) {
            same.emplace(key, index);
        }
        last_with_head[head] = index;
    }
}

} // namespace triplewright
