// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/mention_memory.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace triplewright {

namespace {

/// A word that was not met among so many mentions is forgotten: about as many as half a novel has.
constexpr std::uint32_t horizon = 16384;
constexpr std::uint32_t forget_every = 4096;

bool is_pronoun(const MentionTraits& traits)
{
    return kind_of(traits.markable_class) == MentionKind::pronoun;
}

/// Words under which a mention can be found again, sorted.
std::vector<std::string> keys_of(const MentionTraits& traits)
{
    std::vector<std::string> keys = {traits.form};
    if (!is_pronoun(traits)) {
        keys.push_back(traits.words.front());
        keys.push_back(traits.words.back());
        if (kind_of(traits.markable_class) == MentionKind::name && traits.words.size() > 1) {
            keys.push_back(traits.initials);
        }
    }
    std::ranges::sort(keys);
    const auto [first, last] = std::ranges::unique(keys);
    keys.erase(first, last);
    return keys;
}

} // namespace

std::vector<std::shared_ptr<RememberedMention>> MentionMemory::candidates(const MentionTraits& traits,
                                                                          std::size_t near) const
{
    std::vector<std::shared_ptr<RememberedMention>> found;
    const std::size_t skipped = last_.size() - std::min(last_.size(), near);
    if (!last_.empty() && !is_pronoun(traits)) {
        const std::uint32_t begin = skipped < last_.size() ? last_[skipped]->number : last_.back()->number + 1;
        for (const std::string& key : keys_of(traits)) {
            if (const auto place = by_word_.find(key); place != by_word_.end()) {
                std::ranges::copy_if(place->second, std::back_inserter(found),
                                     [begin](const auto& mention) { return mention->number < begin; });
            }
        }
        std::ranges::sort(found, {}, [](const auto& mention) { return mention->number; });
        const auto [first, last] = std::ranges::unique(found);
        found.erase(first, last);
        if (found.size() > farther) {
            found.erase(found.begin(), found.end() - static_cast<std::ptrdiff_t>(farther));
        }
    }
    std::copy(last_.begin() + static_cast<std::ptrdiff_t>(skipped), last_.end(), std::back_inserter(found));
    return found;
}

std::uint32_t MentionMemory::count_same(const std::string& form) const
{
    const auto place = by_word_.find(form);
    return place == by_word_.end() ? 0 : static_cast<std::uint32_t>(place->second.size());
}

void MentionMemory::add(std::shared_ptr<RememberedMention> mention)
{
    for (std::string& key : keys_of(mention->traits)) {
        Mentions& mentions = by_word_[std::move(key)];
        mentions.push_back(mention);
        if (mentions.size() > remembered) {
            mentions.pop_front();
        }
    }
    const std::uint32_t number = mention->number;
    last_.push_back(std::move(mention));
    if (last_.size() > nearest) {
        last_.pop_front();
    }
    if (number % forget_every == 0) {
        forget(number);
    }
}

void MentionMemory::forget(std::uint32_t number)
{
    std::erase_if(by_word_, [number](const auto& entry) { return entry.second.back()->number + horizon < number; });
}

} // namespace triplewright
