// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/language_model.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "nlp/kernels.hpp"
#include "nlp/relations.hpp"

namespace triplewright {

namespace {

constexpr std::size_t mixed_layers = 3;

/// The products of the parser read so many numbers at once.
constexpr std::size_t kernel_step = 16;

/// Heads whose label scores are computed at once: each takes labels * (label width + 1) floats.
constexpr std::size_t label_block = 64;

/// Memory of a thread, kept between calls.
struct Scratch {
    LayerOutputs layers;
    std::vector<float> mixed;
    std::vector<float> hidden;
    std::vector<float> tag_scores;
    std::vector<float> heads;
    std::vector<float> product;
    std::vector<float> label_rows;
    std::vector<float> mapped_labels;
};

Scratch& scratch()
{
    static thread_local Scratch memory;
    return memory;
}

std::uint32_t index_of_largest(const float* values, std::size_t size)
{
    return static_cast<std::uint32_t>(std::max_element(values, values + size) - values);
}

/// The best lemma rules, best first; between equal ones the lower index.
std::array<std::uint32_t, lemma_candidates> indices_of_largest(const float* values, std::size_t size)
{
    std::array<std::uint32_t, lemma_candidates> best = {};
    std::size_t count = 0;
    for (std::uint32_t i = 0; i < size; ++i) {
        std::size_t place = count;
        while (place > 0 && values[i] > values[best[place - 1]]) {
            --place;
        }
        if (place < best.size()) {
            count = std::min(count + 1, best.size());
            std::copy_backward(best.begin() + static_cast<std::ptrdiff_t>(place),
                               best.begin() + static_cast<std::ptrdiff_t>(count) - 1,
                               best.begin() + static_cast<std::ptrdiff_t>(count));
            best[place] = i;
        }
    }
    return best;
}

QuantisedLinear label_layer(const ModelFile& model, std::size_t labels, std::size_t width)
{
    return {model.bytes("parse.label.q", {labels, width + 1, width + 1}),
            model.floats("parse.label.scale", {labels, width + 1}),
            {},
            width + 1,
            labels * (width + 1)};
}

std::size_t output_width(const ModelFile& model, const std::string& name)
{
    return model.rows(name + ".q");
}

/// The last extent of a tensor, without the one for the bias.
std::size_t width_beside_bias(const ModelFile& model, const std::string& name)
{
    const std::vector<std::size_t>& shape = model.shape(name);
    if (shape.empty() || shape.back() < 2) {
        model.refuse("the model's tensor " + name + " has another shape than this program wants");
    }
    return shape.back() - 1;
}

std::vector<std::string> labels_of(const ModelFile& model, std::string_view name)
{
    std::vector<std::string> labels = model.labels(name);
    if (labels.empty()) {
        model.refuse("the model has no labels of " + std::string(name));
    }
    return labels;
}

/// A layer with GELU, then a layer of scores.
void two_layers(const QuantisedLinear& hidden_layer, const QuantisedLinear& output_layer, const std::vector<float>& x,
                std::size_t words, std::vector<float>& scores)
{
    std::vector<float>& hidden = scratch().hidden;
    hidden.resize(words * hidden_layer.out());
    hidden_layer.apply(x.data(), words, hidden.data());
    best_kernels().gelu(hidden.data(), hidden.size());
    scores.resize(words * output_layer.out());
    output_layer.apply(hidden.data(), words, scores.data());
}

void copy_columns(const float* from, std::size_t rows, std::size_t stride, std::size_t width, std::vector<float>& to)
{
    to.resize(rows * width);
    for (std::size_t row = 0; row < rows; ++row) {
        std::copy_n(from + row * stride, width, to.data() + row * width);
    }
}

} // namespace

LanguageModel::LanguageModel(const ModelFile& model)
    : model_(model), inventories_{labels_of(model, "upos"),   labels_of(model, "xpos"),
                                  labels_of(model, "feats"),  labels_of(model, "lemma_rules"),
                                  labels_of(model, "deprel"), model.labels("name_types")},
      encoder_(model), mix_tags_(model.floats("mix.tags", {mixed_layers})),
      mix_parse_(model.floats("mix.parse", {mixed_layers})), mix_names_(model.floats("mix.names", {mixed_layers})),
      mix_factuality_(model.floats("mix.factuality", {mixed_layers})),
      mix_mentions_(model.floats("mix.mentions", {mixed_layers})),
      mix_pairs_(model.floats("mix.pairs", {mixed_layers})),
      tags_hidden_(model, "tags.hidden", encoder_.hidden(), output_width(model, "tags.hidden")),
      tags_output_(model, "tags.output", tags_hidden_.out(),
                   inventories_.upos.size() + inventories_.xpos.size() + inventories_.feats.size() +
                       inventories_.lemma_rules.size() + 1),
      suffixes_(model.bytes("tags.suffixes.q", {suffix_buckets_count, tags_hidden_.out()})),
      suffix_scales_(model.floats("tags.suffixes.scale", {suffix_buckets_count})),
      names_hidden_(model, "names.hidden", encoder_.hidden(), output_width(model, "names.hidden")),
      names_output_(model, "names.output", names_hidden_.out(), 1 + 2 * inventories_.name_types.size()),
      factuality_hidden_(model, "factuality.hidden", encoder_.hidden(), output_width(model, "factuality.hidden")),
      factuality_output_(model, "factuality.output", factuality_hidden_.out(), 1),
      mention_hidden_(model, "coreference.mention_hidden", encoder_.hidden(),
                      output_width(model, "coreference.mention_hidden")),
      pair_hidden_(model, "coreference.pair_hidden", encoder_.hidden(), output_width(model, "coreference.pair_hidden")),
      arc_width_(model.shape("parse.arc.q").back()), label_width_(width_beside_bias(model, "parse.label.q")),
      parse_hidden_(model, "parse.hidden", encoder_.hidden(), 2 * arc_width_ + 2 * label_width_),
      parse_arc_(model.bytes("parse.arc.q", {arc_width_ + 1, arc_width_}),
                 model.floats("parse.arc.scale", {arc_width_ + 1}), {}, arc_width_, arc_width_ + 1),
      parse_label_(label_layer(model, inventories_.deprel.size(), label_width_))
{
    if (encoder_.layers() + 1 < mixed_layers) {
        model.refuse("the model has " + std::to_string(encoder_.layers()) + " layers; it wants " +
                     std::to_string(mixed_layers - 1) + " or more");
    }
    if (arc_width_ % kernel_step != 0 || label_width_ % kernel_step != 0) {
        model.refuse("the model's arcs and labels are " + std::to_string(arc_width_) + " and " +
                     std::to_string(label_width_) + " wide, not multiples of " + std::to_string(kernel_step));
    }
    const auto root = std::find(inventories_.deprel.begin(), inventories_.deprel.end(), "root");
    if (root == inventories_.deprel.end()) {
        model.refuse("the model has no relation \"root\"");
    }
    root_label_ = static_cast<std::uint32_t>(root - inventories_.deprel.begin());
    for (std::uint32_t label = 0; label < inventories_.deprel.size(); ++label) {
        if (must_follow_head(inventories_.deprel[label])) {
            following_labels_.push_back(label);
        }
    }
    const OneThread one_thread;
    const auto vector = model.floats("parse.root", {encoder_.hidden()});
    project({vector.begin(), vector.end()}, 1, root_);
}

void LanguageModel::mix(const LayerOutputs& layers, std::span<const float> weights, std::vector<float>& out)
{
    const float* low = layers[0].data();
    const float* middle = layers[1].data();
    const float* high = layers[2].data();
    out.resize(layers[0].size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i] = weights[0] * low[i] + weights[1] * middle[i] + weights[2] * high[i];
    }
}

void LanguageModel::add_suffixes(std::span<const SuffixBuckets> suffixes, std::vector<float>& hidden) const
{
    const std::size_t width = tags_hidden_.out();
    for (std::size_t word = 0; word < suffixes.size(); ++word) {
        std::array<const std::int8_t*, SuffixBuckets().size()> rows{};
        std::array<float, SuffixBuckets().size()> scales{};
        for (std::size_t k = 0; k < rows.size(); ++k) {
            const std::size_t bucket = suffixes[word][k];
            rows[k] = suffixes_.data() + bucket * width;
            scales[k] = suffix_scales_[bucket];
        }
        float* out = hidden.data() + word * width;
        for (std::size_t i = 0; i < width; ++i) {
            float sum = static_cast<float>(rows[0][i]) * scales[0];
            for (std::size_t k = 1; k < rows.size(); ++k) {
                sum += static_cast<float>(rows[k][i]) * scales[k];
            }
            out[i] += sum;
        }
    }
}

void LanguageModel::score_tags(const std::vector<float>& x, std::span<const SuffixBuckets> suffixes,
                               std::vector<WordTags>& tags) const
{
    const std::size_t words = suffixes.size();
    std::vector<float>& hidden = scratch().hidden;
    std::vector<float>& scores = scratch().tag_scores;
    hidden.resize(words * tags_hidden_.out());
    scores.resize(words * tags_output_.out());
    tags_hidden_.apply(x.data(), words, hidden.data());
    add_suffixes(suffixes, hidden);
    best_kernels().gelu(hidden.data(), hidden.size());
    tags_output_.apply(hidden.data(), words, scores.data());
    tags.resize(words);
    const float* row = scores.data();
    for (WordTags& word : tags) {
        const float* at = row;
        word.upos = index_of_largest(at, inventories_.upos.size());
        at += inventories_.upos.size();
        word.xpos = index_of_largest(at, inventories_.xpos.size());
        at += inventories_.xpos.size();
        word.feats = index_of_largest(at, inventories_.feats.size());
        at += inventories_.feats.size();
        word.lemma_rules = indices_of_largest(at, inventories_.lemma_rules.size());
        at += inventories_.lemma_rules.size();
        word.sentence_end = *at;
        row += tags_output_.out();
    }
}

void LanguageModel::project(const std::vector<float>& x, std::size_t words, ParseVectors& out) const
{
    const std::size_t stride = parse_hidden_.out();
    std::vector<float>& hidden = scratch().hidden;
    hidden.resize(words * stride);
    parse_hidden_.apply(x.data(), words, hidden.data());
    best_kernels().gelu(hidden.data(), hidden.size());
    copy_columns(hidden.data(), words, stride, arc_width_, out.arc_dependent);
    std::vector<float>& heads = scratch().heads;
    copy_columns(hidden.data() + arc_width_, words, stride, arc_width_, heads);
    out.arc_head.resize(words * parse_arc_.out());
    parse_arc_.apply(heads.data(), words, out.arc_head.data());
    copy_columns(hidden.data() + 2 * arc_width_, words, stride, label_width_, out.label_dependent);
    out.label_head.resize(words * (label_width_ + 1));
    for (std::size_t word = 0; word < words; ++word) {
        float* row = out.label_head.data() + word * (label_width_ + 1);
        std::copy_n(hidden.data() + word * stride + 2 * arc_width_ + label_width_, label_width_, row);
        row[label_width_] = 1;
    }
}

void LanguageModel::score(const EncoderInput& input, std::span<const std::size_t> first_pieces,
                          std::span<const SuffixBuckets> suffixes, WordScores& scores) const
{
    const OneThread one_thread;
    const std::size_t words = first_pieces.size();
    LayerOutputs& layers = scratch().layers;
    encoder_.run(input, first_pieces, mixed_layers, layers);
    std::vector<float>& x = scratch().mixed;
    mix(layers, mix_tags_, x);
    score_tags(x, suffixes, scores.tags);
    mix(layers, mix_names_, x);
    two_layers(names_hidden_, names_output_, x, words, scores.names);
    mix(layers, mix_factuality_, x);
    two_layers(factuality_hidden_, factuality_output_, x, words, scores.factuality);
    mix(layers, mix_parse_, x);
    project(x, words, scores.parse);
    score_coreference(layers, words, scores.coreference);
}

void LanguageModel::score_coreference(const LayerOutputs& layers, std::size_t words, std::vector<float>& out) const
{
    out.resize(words * coreference_width());
    std::size_t column = 0;
    for (const auto& [weights, layer] : {std::pair(mix_mentions_, &mention_hidden_), {mix_pairs_, &pair_hidden_}}) {
        std::vector<float>& x = scratch().mixed;
        std::vector<float>& part = scratch().hidden;
        mix(layers, weights, x);
        part.resize(words * layer->out());
        layer->apply(x.data(), words, part.data());
        for (std::size_t word = 0; word < words; ++word) {
            std::copy_n(part.data() + word * layer->out(), layer->out(),
                        out.data() + word * coreference_width() + column);
        }
        column += layer->out();
    }
}

void LanguageModel::score_arcs(const ParseVectors& vectors, std::size_t begin, std::size_t end,
                               std::vector<float>& arcs) const
{
    const std::size_t words = end - begin;
    const std::size_t columns = words + 1;
    const std::size_t stride = arc_width_ + 1;
    std::vector<float>& heads = scratch().heads;
    heads.resize(columns * arc_width_);
    std::copy_n(root_.arc_head.data(), arc_width_, heads.data());
    for (std::size_t i = 0; i < words; ++i) {
        std::copy_n(vectors.arc_head.data() + (begin + i) * stride, arc_width_, heads.data() + (i + 1) * arc_width_);
    }
    std::vector<float>& space = scratch().product;
    space.resize(std::max(space.size(), product_scratch(arc_width_, columns)));
    arcs.assign(columns * columns, 0.0F);
    best_kernels().product(vectors.arc_dependent.data() + begin * arc_width_, words, heads.data(), columns, arc_width_,
                           space.data(), arcs.data() + columns);
    for (std::size_t row = 1; row < columns; ++row) {
        arcs[row * columns] += root_.arc_head[arc_width_];
        for (std::size_t j = 0; j < words; ++j) {
            arcs[row * columns + j + 1] += vectors.arc_head[(begin + j) * stride + arc_width_];
        }
    }
}

void LanguageModel::exclude_labels(bool before_head, std::vector<float>& scores) const
{
    constexpr float never = -std::numeric_limits<float>::infinity();
    scores[root_label_] = never;
    if (before_head) {
        for (const std::uint32_t label : following_labels_) {
            scores[label] = never;
        }
    }
}

void LanguageModel::best_labels(const ParseVectors& vectors, std::size_t begin, std::size_t end,
                                std::span<const std::int32_t> heads, std::vector<std::uint32_t>& labels) const
{
    const OneThread one_thread;
    const std::size_t words = end - begin;
    const std::size_t in = label_width_ + 1;
    const std::size_t count = inventories_.deprel.size();
    labels.assign(words, root_label_);

    // Words by their heads: what a head contributes is computed once for all its dependents.
    std::vector<std::size_t> order;
    for (std::size_t word = 0; word < words; ++word) {
        if (heads[word] >= 0) {
            order.push_back(word);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return heads[a] < heads[b]; });
    Scratch& memory = scratch();
    std::vector<float>& rows = memory.label_rows;
    std::vector<float>& mapped = memory.mapped_labels;
    rows.resize(label_block * in);
    mapped.resize(label_block * parse_label_.out());
    std::vector<float> scores(count);
    for (std::size_t next = 0; next < order.size();) {
        std::vector<std::pair<std::size_t, std::size_t>> pairs; // word, row of its head
        std::size_t used = 0;
        for (; next < order.size(); ++next) {
            const std::int32_t head = heads[order[next]];
            if (pairs.empty() || head != heads[pairs.back().first]) {
                if (used == label_block) {
                    break;
                }
                const std::size_t word = begin + static_cast<std::size_t>(head);
                std::copy_n(vectors.label_head.data() + word * in, in, rows.data() + used * in);
                ++used;
            }
            pairs.emplace_back(order[next], used - 1);
        }
        parse_label_.apply(rows.data(), used, mapped.data());
        for (const auto& [word, row] : pairs) {
            best_kernels().affine(mapped.data() + row * parse_label_.out(), count,
                                  vectors.label_dependent.data() + (begin + word) * label_width_, label_width_,
                                  scores.data());
            exclude_labels(static_cast<std::int32_t>(word) < heads[word], scores);
            labels[word] = index_of_largest(scores.data(), count);
        }
    }
}

} // namespace triplewright
