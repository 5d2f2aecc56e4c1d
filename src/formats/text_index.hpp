// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Hash tables of numbers for texts that are kept elsewhere: 8 bytes a slot, no allocation an entry. Graphs have
/// millions of ids.

#ifndef TRIPLEWRIGHT_FORMATS_TEXT_INDEX_HPP
#define TRIPLEWRIGHT_FORMATS_TEXT_INDEX_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>
#include <vector>

namespace triplewright {

/// Takes one word more into a hash; every bit of both changes every bit of the result.
[[nodiscard]] inline std::uint64_t mix_hash(std::uint64_t hash, std::uint64_t word)
{
    // Rounds of MurmurHash3's finaliser (Appleby, public domain).
    hash ^= word;
    hash = (hash ^ (hash >> 33U)) * 0xFF51AFD7ED558CCDULL;
    hash = (hash ^ (hash >> 33U)) * 0xC4CEB9FE1A85EC53ULL;
    return hash ^ (hash >> 33U);
}

/// The same in every run.
[[nodiscard]] inline std::uint64_t hash_text(std::string_view text)
{
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15ULL; // 2^64 divided by the golden ratio
    std::uint64_t hash = text.size();
    std::uint64_t word = 0;
    for (; text.size() >= sizeof word; text.remove_prefix(sizeof word)) {
        std::memcpy(&word, text.data(), sizeof word);
        hash = (hash ^ word) * odd;
        hash ^= hash >> 32U;
    }
    word = 0;
    if (!text.empty()) { // else it may have no place
        std::memcpy(&word, text.data(), text.size());
    }
    return mix_hash(hash, word);
}

/// Numbers below 2^32 - 1 by hash; the caller knows what they stand for.
class HashIndex {
public:
    /// The number with this hash of which `is_it` says so.
    template <typename IsIt>
    [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t hash, IsIt is_it) const
    {
        const auto tag = static_cast<std::uint32_t>(hash);
        for (std::size_t at = tag & mask(); !slots_.empty() && slots_[at].number != 0; at = (at + 1) & mask()) {
            if (slots_[at].tag == tag && is_it(slots_[at].number - 1)) {
                return slots_[at].number - 1;
            }
        }
        return std::nullopt;
    }

    /// Adds a number that is not there.
    void add(std::uint64_t hash, std::uint32_t number)
    {
        if (4 * ++count_ > 3 * slots_.size()) {
            grow();
        }
        put({static_cast<std::uint32_t>(hash), number + 1});
    }

private:
    struct Slot {
        std::uint32_t tag = 0;
        std::uint32_t number = 0; ///< And 1; 0 is free.
    };

    [[nodiscard]] std::size_t mask() const { return slots_.size() - 1; }

    void put(Slot slot)
    {
        std::size_t at = slot.tag & mask();
        while (slots_[at].number != 0) {
            at = (at + 1) & mask();
        }
        slots_[at] = slot;
    }

    void grow()
    {
        constexpr std::size_t least = 16;
        std::vector<Slot> before(std::max(least, 2 * slots_.size()));
        before.swap(slots_);
        for (const Slot& slot : before) {
            if (slot.number != 0) {
                put(slot);
            }
        }
    }

    std::vector<Slot> slots_; ///< As many as a power of two; at most three quarters are taken.
    std::size_t count_ = 0;
};

/// Texts once each, by number; they are not owned.
class TextIndex {
public:
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view text) const
    {
        return index_.find(hash_text(text), [&](std::uint32_t number) { return texts_[number] == text; });
    }
    /// Adds a text that is not there; its number is how many were there before.
    void add(std::string_view text)
    {
        index_.add(hash_text(text), static_cast<std::uint32_t>(texts_.size()));
        texts_.push_back(text);
    }
    [[nodiscard]] std::string_view operator[](std::uint32_t number) const { return texts_[number]; }
    [[nodiscard]] std::size_t size() const { return texts_.size(); }

private:
    HashIndex index_;
    std::vector<std::string_view> texts_;
};

} // namespace triplewright

#endif
