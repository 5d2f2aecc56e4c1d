// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/coreference_weights.hpp"

#include <algorithm>
#include <array>

#include "nlp/kernels.hpp"
#include "nlp/markables.hpp"

namespace triplewright {

namespace {

/// Sums are kept in so many lanes, the same on every machine, so that the compiler may use vectors.
constexpr std::size_t lanes = 16;

float sum_of(const std::array<float, lanes>& parts)
{
    float sum = 0;
    for (const float part : parts) {
        sum += part;
    }
    return sum;
}

float dot(const float* a, const float* b, std::size_t size)
{
    std::array<float, lanes> parts{};
    for (std::size_t i = 0; i < size; i += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            parts[lane] += a[i + lane] * b[i + lane];
        }
    }
    return sum_of(parts);
}

std::size_t width_of(const ModelFile& model, const char* name)
{
    const std::vector<std::size_t>& shape = model.shape(name);
    const std::size_t width = shape.empty() ? 0 : shape.back();
    if (width == 0 || width % lanes != 0) {
        model.refuse("the model's tensor " + std::string(name) + " is " + std::to_string(width) +
                     " wide, no multiple of " + std::to_string(lanes));
    }
    return width;
}

std::size_t match_width(const ModelFile& model, std::size_t hidden)
{
    const std::size_t rows = model.rows("coreference.projection.q");
    if (rows <= 2 * hidden || (rows - 2 * hidden - 1) % (2 * lanes) != 0) {
        model.refuse("the model's tensor coreference.projection.q has " + std::to_string(rows) + " rows beside " +
                     std::to_string(hidden) + " hidden ones");
    }
    return (rows - 2 * hidden - 1) / 2;
}

std::vector<float> feature_table(const ModelFile& model, std::size_t hidden)
{
    const auto bytes = model.bytes("coreference.features.q", {pair_feature_count(), hidden});
    const auto scales = model.floats("coreference.features.scale", {pair_feature_count()});
    std::vector<float> table(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        table[i] = static_cast<float>(bytes[i]) * scales[i / hidden];
    }
    return table;
}

} // namespace

CoreferenceModel::Weights::Weights(const ModelFile& file)
    : model(file), mention_width(width_of(file, "coreference.mention_output")),
      pair_width(width_of(file, "coreference.pair_classes")), hidden(width_of(file, "coreference.pair_output")),
      match(match_width(file, hidden)),
      mention_classes(file.floats("coreference.mention_classes", {markable_classes * markable_roles, mention_width})),
      mention_output(file.floats("coreference.mention_output", {mention_width})),
      mention_bias(file.floats("coreference.mention_bias", {1})[0]),
      pair_classes(file.floats("coreference.pair_classes", {markable_classes, pair_width})),
      pair_governors(file.floats("coreference.pair_governors", {markable_classes, pair_width})),
      projection(file, "coreference.projection", 2 * pair_width, 2 * hidden + 2 * match + 1),
      features(feature_table(file, hidden)),
      feature_scores(file.floats("coreference.feature_scores", {pair_feature_count()})),
      pair_output(file.floats("coreference.pair_output", {hidden})),
      pair_bias(file.floats("coreference.pair_bias", {1})[0]), given_names(model)
{}

float CoreferenceModel::Weights::mention_score(const float* vector, MarkableClass markable_class,
                                               std::size_t role) const
{
    const std::size_t row = static_cast<std::size_t>(markable_class) * markable_roles + role;
    std::vector<float> x(vector, vector + mention_width);
    for (std::size_t i = 0; i < mention_width; ++i) {
        x[i] += mention_classes[row * mention_width + i];
    }
    best_kernels().gelu(x.data(), x.size());
    return dot(x.data(), mention_output.data(), mention_width) + mention_bias;
}

std::vector<CoreferenceModel::Weights::Projected>
CoreferenceModel::Weights::project(std::span<const Markable> mentions) const
{
    std::vector<float> x(mentions.size() * 2 * pair_width);
    float* to = x.data();
    for (const Markable& mention : mentions) {
        const float* from = mention.vector.data();
        for (const std::span<const float> table : {pair_classes, pair_governors}) {
            const float* const of_class = table.data() + static_cast<std::size_t>(mention.markable_class) * pair_width;
            for (std::size_t i = 0; i < pair_width; ++i) {
                to[i] = from[i] + of_class[i];
            }
            from += pair_width;
            to += pair_width;
        }
    }
    best_kernels().gelu(x.data(), x.size());
    std::vector<float> y(mentions.size() * projection.out());
    const OneThread one_thread;
    projection.apply(x.data(), mentions.size(), y.data());
    std::vector<Projected> all(mentions.size());
    const float* row = y.data();
    for (Projected& projected : all) {
        projected.as_anaphor.assign(row, row + hidden);
        projected.as_candidate.assign(row + hidden, row + 2 * hidden);
        const float* const matches = row + 2 * hidden;
        projected.as_anaphor.insert(projected.as_anaphor.end(), matches, matches + match);
        projected.as_candidate.insert(projected.as_candidate.end(), matches + match, matches + 2 * match);
        projected.anaphoricity = matches[2 * match];
        row += projection.out();
    }
    return all;
}

float CoreferenceModel::Weights::pair_score(const Projected& anaphor, const Projected& candidate,
                                            const PairFeatures& rows) const
{
    const float* a = anaphor.as_anaphor.data();
    const float* c = candidate.as_candidate.data();
    const float rectified =
        best_kernels().sum_rectified(a, c, features.data(), rows.data(), rows.size(), pair_output.data(), hidden);
    float score = rectified + dot(a + hidden, c + hidden, match) + anaphor.anaphoricity + pair_bias;
    for (const std::uint16_t row : rows) {
        score += feature_scores[row];
    }
    return score;
}

} // namespace triplewright
