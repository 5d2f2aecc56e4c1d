// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Chu-Liu and Edmonds: give every word its best head; while there is a cycle, contract it into one node and go on;
// then expand the contracted nodes from the outermost to the innermost, breaking each cycle where an arc enters it.
// To get one word on the root, every arc from the root costs more than all other arcs together can gain (Stanojević
// and Cohen 2021, "A Root of a Problem").

#include "nlp/spanning_tree.hpp"

#include <algorithm>
#include <iterator>
#include <limits>

namespace triplewright {

namespace {

constexpr std::size_t root = 0;
constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// An arc between words of the sentence, numbered as the matrix is.
struct Arc {
    std::uint32_t head = 0;
    std::uint32_t dependent = 0;
};

/// The nodes of the first cycle through the best heads; empty when they form a tree.
std::vector<std::size_t> find_cycle(const std::vector<std::size_t>& heads, const std::vector<bool>& active)
{
    std::vector<std::size_t> walk(heads.size(), none); // in which walk a node was seen
    for (std::size_t start = 1; start < heads.size(); ++start) {
        if (!active[start]) {
            continue;
        }
        std::size_t node = start;
        while (node != root && walk[node] == none) {
            walk[node] = start;
            node = heads[node];
        }
        if (node == root || walk[node] != start) {
            continue;
        }
        std::vector<std::size_t> cycle;
        const std::size_t first = node;
        do {
            cycle.push_back(node);
            node = heads[node];
        } while (node != first);
        return cycle;
    }
    return {};
}

class Edmonds {
public:
    Edmonds(std::span<const float> scores, std::size_t words)
        : size_(words + 1), weights_(scores.begin(), scores.end()), arcs_(weights_.size()), active_(size_, true),
          heads_(size_, root), names_(size_), parents_(size_, none), entering_(size_)
    {
        double low = weight(1, root);
        double high = low;
        for (std::size_t d = 1; d < size_; ++d) {
            names_[d] = d;
            for (std::size_t h = 0; h < size_; ++h) {
                arc(d, h) = {static_cast<std::uint32_t>(h), static_cast<std::uint32_t>(d)};
                low = h == d ? low : std::min(low, weight(d, h));
                high = h == d ? high : std::max(high, weight(d, h));
            }
        }
        const double penalty = 1 + static_cast<double>(size_) * (high - low);
        for (std::size_t d = 1; d < size_; ++d) {
            weight(d, root) -= penalty;
        }
    }

    std::vector<std::int32_t> run()
    {
        find_best_heads();
        for (std::vector<std::size_t> cycle; !(cycle = find_cycle(heads_, active_)).empty();) {
            contract(cycle);
        }
        for (std::size_t d = 1; d < size_; ++d) {
            if (active_[d]) {
                entering_[names_[d]] = arc(d, heads_[d]);
            }
        }
        expand();
        std::vector<std::int32_t> result(size_ - 1);
        for (std::size_t d = 1; d < size_; ++d) {
            result[d - 1] = static_cast<std::int32_t>(entering_[d].head) - 1;
        }
        return result;
    }

private:
    double& weight(std::size_t dependent, std::size_t head) { return weights_[dependent * size_ + head]; }
    Arc& arc(std::size_t dependent, std::size_t head) { return arcs_[dependent * size_ + head]; }

    void find_best_heads()
    {
        for (std::size_t d = 1; d < size_; ++d) {
            find_best_head(d);
        }
    }

    void find_best_head(std::size_t d)
    {
        std::size_t best = root;
        for (std::size_t h = 1; h < size_; ++h) {
            if (h != d && active_[h] && weight(d, h) > weight(d, best)) {
                best = h;
            }
        }
        heads_[d] = best;
    }

    /// Makes one node of a cycle, in the place of its first node; its name is new.
    void contract(const std::vector<std::size_t>& cycle)
    {
        const std::size_t name = parents_.size();
        parents_.push_back(none);
        entering_.push_back({});
        std::vector<bool> in_cycle(size_, false);
        for (const std::size_t node : cycle) {
            in_cycle[node] = true;
            parents_[names_[node]] = name;
            entering_[names_[node]] = arc(node, heads_[node]);
        }
        const std::size_t place = cycle.front();
        for (const std::size_t node : cycle) { // an arc into the cycle counts by its gain over the arc it replaces
            const double replaced = weight(node, heads_[node]);
            for (std::size_t h = 0; h < size_; ++h) {
                weight(node, h) -= replaced;
            }
        }
        for (std::size_t other = 0; other < size_; ++other) {
            if (!active_[other] || in_cycle[other]) {
                continue;
            }
            for (const std::size_t node : cycle) {
                if (weight(node, other) > weight(place, other)) {
                    weight(place, other) = weight(node, other);
                    arc(place, other) = arc(node, other);
                }
                if (weight(other, node) > weight(other, place)) {
                    weight(other, place) = weight(other, node);
                    arc(other, place) = arc(other, node);
                }
            }
        }
        for (const std::size_t node : cycle) {
            active_[node] = node == place;
        }
        names_[place] = name;
        find_best_head(place);
        for (std::size_t d = 1; d < size_; ++d) {
            if (active_[d] && in_cycle[heads_[d]]) {
                heads_[d] = place; // the merged arc is the best of the cycle's, so it stays the best of all
            }
        }
    }

    /// From the outermost contracted node to the innermost: the arc that enters it enters one node of its cycle too,
    /// in place of the cycle's own arc.
    void expand()
    {
        for (std::size_t name = parents_.size(); name-- > size_;) {
            std::size_t inner = entering_[name].dependent;
            while (parents_[inner] != name) {
                inner = parents_[inner];
            }
            entering_[inner] = entering_[name];
        }
    }

    std::size_t size_;
    std::vector<double> weights_;
    std::vector<Arc> arcs_; ///< The arc between words that stands behind each arc between nodes.
    std::vector<bool> active_;
    std::vector<std::size_t> heads_;   ///< The best head of each active node.
    std::vector<std::size_t> names_;   ///< Which node, contracted or not, is in a place.
    std::vector<std::size_t> parents_; ///< By name: the contracted node that swallowed it.
    std::vector<Arc> entering_;        ///< By name: the arc that enters it.
};

/// The best head of every word, when these already make a tree with one word on the root; else nothing.
std::vector<std::int32_t> find_greedy_tree(std::span<const float> scores, std::size_t words)
{
    const std::size_t size = words + 1;
    std::vector<std::size_t> heads(size, root);
    std::size_t roots = 0;
    for (std::size_t d = 1; d < size; ++d) {
        const std::span<const float> row = scores.subspan(d * size, size);
        for (std::size_t h = 1; h < size; ++h) {
            if (h != d && row[h] > row[heads[d]]) {
                heads[d] = h;
            }
        }
        roots += heads[d] == root ? 1 : 0;
    }
    std::vector<std::int32_t> result;
    if (roots == 1 && find_cycle(heads, std::vector<bool>(size, true)).empty()) {
        std::transform(heads.begin() + 1, heads.end(), std::back_inserter(result),
                       [](std::size_t head) { return static_cast<std::int32_t>(head) - 1; });
    }
    return result;
}

} // namespace

std::vector<std::int32_t> find_spanning_tree(std::span<const float> scores, std::size_t words)
{
    if (words == 0) {
        return {};
    }
    std::vector<std::int32_t> heads = find_greedy_tree(scores, words);
    return heads.empty() ? Edmonds(scores, words).run() : heads;
}

} // namespace triplewright
