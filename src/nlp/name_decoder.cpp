// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/name_decoder.hpp"

#include <algorithm>
#include <iterator>

#include "triplewright/text/error.hpp"
#include "triplewright/text/portable_exp.hpp"

namespace triplewright {

namespace {

constexpr std::size_t outside = 0;
constexpr double lowest_logit = -80; ///< Below the word's best one; keeps the sums of legal taggings above zero.

/// Tags 2, 4, 6 … go on with a name; the tag before must be the same or its beginning, which is one lower.
bool goes_on(std::size_t tag)
{
    return tag != outside && tag % 2 == 0;
}

NameType find_type(const std::string& name)
{
    constexpr auto last = static_cast<std::size_t>(NameType::money);
    std::string known;
    for (std::size_t i = 0; i <= last; ++i) {
        const auto type = static_cast<NameType>(i);
        if (to_string(type) == name) {
            return type;
        }
        known += ' ';
        known += to_string(type);
    }
    throw ConfigError("unknown name type \"" + name + "\" in the model; known are" + known);
}

/// The scores of a sentence, a row for each word.
class Rows {
public:
    Rows(std::span<const float> scores, std::size_t tags) : scores_(scores), tags_(tags) {}
    [[nodiscard]] std::size_t words() const { return scores_.size() / tags_; }
    [[nodiscard]] std::size_t tags() const { return tags_; }
    [[nodiscard]] double at(std::size_t word, std::size_t tag) const
    {
        return static_cast<double>(scores_[word * tags_ + tag]);
    }

private:
    std::span<const float> scores_;
    std::size_t tags_;
};

std::size_t index_of_best(const std::vector<double>& values)
{
    return static_cast<std::size_t>(std::max_element(values.begin(), values.end()) - values.begin());
}

/// The best legal tagging (Viterbi).
std::vector<std::size_t> find_best_tags(const Rows& rows)
{
    const std::size_t words = rows.words();
    const std::size_t tags = rows.tags();
    std::vector<std::size_t> before(words * tags, outside); // the best tag before each
    std::vector<double> best(tags);
    for (std::size_t tag = 0; tag < tags; ++tag) {
        // A name cannot go on at the beginning; below any sum of finite floats.
        best[tag] = goes_on(tag) ? -1e300 : rows.at(0, tag);
    }
    std::vector<double> next(tags);
    for (std::size_t word = 1; word < words; ++word) {
        const std::size_t best_of_all = index_of_best(best);
        for (std::size_t tag = 0; tag < tags; ++tag) {
            std::size_t from = best_of_all;
            if (goes_on(tag)) {
                from = best[tag - 1] >= best[tag] ? tag - 1 : tag;
            }
            before[word * tags + tag] = from;
            next[tag] = best[from] + rows.at(word, tag);
        }
        best.swap(next);
    }
    std::vector<std::size_t> result(words);
    result[words - 1] = index_of_best(best);
    for (std::size_t word = words - 1; word > 0; --word) {
        result[word - 1] = before[word * tags + result[word]];
    }
    return result;
}

/// Sums over all legal taggings, scaled at every word so that nothing overflows: `forward` those of the words up to one
/// that ends with a tag, `backward` those of the words behind it. A name's probability is a product of a few of them.
class Marginals {
public:
    explicit Marginals(const Rows& rows)
        : words_(rows.words()), tags_(rows.tags()), odds_(words_ * tags_), forward_(odds_.size()),
          backward_(odds_.size(), 1), scale_(words_)
    {
        for (std::size_t word = 0; word < words_; ++word) {
            double highest = rows.at(word, 0);
            for (std::size_t tag = 1; tag < tags_; ++tag) {
                highest = std::max(highest, rows.at(word, tag));
            }
            for (std::size_t tag = 0; tag < tags_; ++tag) {
                odds_[word * tags_ + tag] = portable_exp(std::max(rows.at(word, tag) - highest, lowest_logit));
            }
            sum_forward(word);
        }
        for (std::size_t word = words_ - 1; word > 0; --word) {
            sum_backward(word - 1);
        }
    }

    /// The probability of tag `begin` at `first` and `begin + 1` at the words up to `end`, where the name ends.
    [[nodiscard]] double of_name(std::size_t first, std::size_t end, std::size_t begin) const
    {
        double product = at(forward_, first, begin);
        for (std::size_t word = first + 1; word < end; ++word) {
            product *= at(odds_, word, begin + 1) / scale_[word];
        }
        if (end == words_) {
            return product;
        }
        double behind = 0;
        for (std::size_t tag = 0; tag < tags_; ++tag) {
            behind += goes_on(tag) ? 0 : at(odds_, end, tag) * at(backward_, end, tag);
        }
        return product * behind / scale_[end];
    }

private:
    [[nodiscard]] double at(const std::vector<double>& table, std::size_t word, std::size_t tag) const
    {
        return table[word * tags_ + tag];
    }

    void sum_forward(std::size_t word)
    {
        // Scaled forward sums of a word add up to 1.
        for (std::size_t tag = 0; tag < tags_; ++tag) {
            double from = 1;
            if (goes_on(tag)) {
                from = word == 0 ? 0 : at(forward_, word - 1, tag - 1) + at(forward_, word - 1, tag);
            }
            forward_[word * tags_ + tag] = from * at(odds_, word, tag);
            scale_[word] += forward_[word * tags_ + tag];
        }
        for (std::size_t tag = 0; tag < tags_; ++tag) {
            forward_[word * tags_ + tag] /= scale_[word];
        }
    }

    void sum_backward(std::size_t word)
    {
        double anew = 0; // what does not go on with this word's name
        for (std::size_t tag = 0; tag < tags_; ++tag) {
            anew += goes_on(tag) ? 0 : at(odds_, word + 1, tag) * at(backward_, word + 1, tag);
        }
        for (std::size_t tag = 0; tag < tags_; ++tag) {
            const std::size_t on = tag == outside ? outside : tag + tag % 2;
            const double more = on == outside ? 0 : at(odds_, word + 1, on) * at(backward_, word + 1, on);
            backward_[word * tags_ + tag] = (anew + more) / scale_[word + 1];
        }
    }

    std::size_t words_;
    std::size_t tags_;
    std::vector<double> odds_; ///< Exponentials of the scores; the highest of a word is 1.
    std::vector<double> forward_;
    std::vector<double> backward_;
    std::vector<double> scale_;
};

} // namespace

NameDecoder::NameDecoder(std::span<const std::string> types)
{
    std::transform(types.begin(), types.end(), std::back_inserter(types_), find_type);
}

std::vector<DecodedName> NameDecoder::decode(std::span<const float> scores) const
{
    if (scores.empty()) {
        return {};
    }
    const Rows rows(scores, tags());
    const std::vector<std::size_t> best = find_best_tags(rows);
    std::vector<DecodedName> names;
    for (std::size_t word = 0; word < best.size(); ++word) {
        if (best[word] % 2 == 1) {
            names.push_back({word, word + 1, types_[best[word] / 2], 1});
        } else if (best[word] != outside) {
            names.back().end_word = word + 1;
        }
    }
    if (!names.empty()) {
        const Marginals marginals(rows);
        for (DecodedName& name : names) {
            const double probability = marginals.of_name(name.first_word, name.end_word, best[name.first_word]);
            name.probability = static_cast<float>(std::min(probability, 1.0));
        }
    }
    return names;
}

} // namespace triplewright
