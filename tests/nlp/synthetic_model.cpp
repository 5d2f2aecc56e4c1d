// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/synthetic_model.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <functional>
#include <numeric>
#include <random>

#include <nlohmann/json.hpp>
#include <zlib.h>

#include "nlp/coreference_features.hpp"
#include "nlp/markables.hpp"

namespace triplewright::testing {

namespace {

constexpr std::size_t hidden = 32;
constexpr std::size_t inner = 48;
constexpr std::size_t arc = 16;
constexpr std::size_t label = 16;
constexpr std::size_t tag_labels = 3 + 2 + 2 + 2 + 1;

std::size_t product(const std::vector<std::size_t>& shape)
{
    return std::accumulate(shape.begin(), shape.end(), std::size_t{1}, std::multiplies<>());
}

std::mt19937 engine_of(const std::string& name)
{
    return std::mt19937(
        static_cast<unsigned>(::crc32_z(0, reinterpret_cast<const unsigned char*>(name.data()), name.size())));
}

void add_layer(SyntheticModel& model, const std::string& name, std::size_t in, std::size_t out)
{
    model.add_bytes(name + ".q", {out, in});
    model.add_floats(name + ".scale", {out});
    model.add_floats(name + ".bias", {out});
}

void add_norm(SyntheticModel& model, const std::string& name)
{
    model.add_floats(name + ".weight", {hidden});
    model.add_floats(name + ".bias", {hidden});
}

void add_encoder(SyntheticModel& model)
{
    const std::string vocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\nship\n##s\nwait\n.\n'";
    model.add_text("vocabulary", vocabulary);
    model.add_bytes("embeddings.word.q", {10, hidden});
    model.add_floats("embeddings.word.scale", {10});
    model.add_floats("embeddings.position", {24, hidden});
    model.add_floats("embeddings.case", {16, hidden});
    add_norm(model, "embeddings.norm");
    for (const std::string layer : {"layer.0.", "layer.1."}) {
        add_layer(model, layer + "qkv", hidden, 3 * hidden);
        add_layer(model, layer + "attention_output", hidden, hidden);
        add_layer(model, layer + "intermediate", hidden, inner);
        add_layer(model, layer + "output", inner, hidden);
        add_norm(model, layer + "attention_norm");
        add_norm(model, layer + "output_norm");
    }
}

void add_coreference(SyntheticModel& model)
{
    const std::string name = "coreference.";
    add_layer(model, name + "mention_hidden", hidden, label);
    add_layer(model, name + "pair_hidden", hidden, label);
    add_layer(model, name + "projection", 2 * label, 4 * label + 1);
    model.add_floats(name + "mention_classes", {markable_classes * markable_roles, label});
    model.add_floats(name + "pair_classes", {markable_classes, label});
    model.add_floats(name + "pair_governors", {markable_classes, label});
    model.add_text("given_names.feminine", "ana\nlena");
    model.add_text("given_names.masculine", "tom");
    model.add_bytes(name + "features.q", {pair_feature_count(), label});
    for (const std::string rows : {"features.scale", "feature_scores"}) {
        model.add_floats(name + rows, {pair_feature_count()});
    }
    for (const std::string part : {"mention", "pair"}) {
        model.add_floats(name + part + "_output", {label});
        model.add_floats(name + part + "_bias", {1});
    }
}

void add_heads(SyntheticModel& model)
{
    for (const std::string head : {"tags", "parse", "names", "factuality", "mentions", "pairs"}) {
        model.add_floats("mix." + head, {3});
    }
    add_layer(model, "tags.hidden", hidden, 4);
    add_layer(model, "tags.output", 4, tag_labels);
    model.add_bytes("tags.suffixes.q", {8192, 4});
    model.add_floats("tags.suffixes.scale", {8192});
    add_layer(model, "names.hidden", hidden, hidden);
    add_layer(model, "names.output", hidden, 1 + 2 * 2);
    add_layer(model, "factuality.hidden", hidden, label);
    add_layer(model, "factuality.output", label, 1);
    model.add_floats("parse.root", {hidden});
    add_layer(model, "parse.hidden", hidden, 2 * arc + 2 * label);
    model.add_bytes("parse.arc.q", {arc + 1, arc});
    model.add_floats("parse.arc.scale", {arc + 1});
    model.add_bytes("parse.label.q", {4, label + 1, label + 1});
    model.add_floats("parse.label.scale", {4, label + 1});
    model.add_text("lemma.lexicon", "ships\tNOUN\tship\nwaits\tVERB\twait");
}

} // namespace

SyntheticModel::SyntheticModel()
{
    metadata = {
        {"format", "triplewright-model-3"},
        {"name", "synthetic"},
        {"layer_norm_eps", "1e-12"},
        {"attention_heads", "1"},
        {"upos", R"(["NOUN","PUNCT","VERB"])"},
        {"xpos", R"(["NN","VB"])"},
        {"feats", R"(["_","Number=Sing"])"},
        {"lemma_rules", R"(["k|0|","l|1|"])"},
        {"deprel", R"(["conj","nsubj","punct","root"])"},
        {"name_types", R"(["PERSON","LOCATION"])"},
    };
    add_encoder(*this);
    add_heads(*this);
    add_coreference(*this);
}

void SyntheticModel::add_floats(const std::string& name, std::vector<std::size_t> shape)
{
    std::mt19937 engine = engine_of(name);
    std::vector<float> values(product(shape));
    std::ranges::generate(values, [&engine] { return static_cast<float>(engine() % 2'001) / 1'000.0F - 1.0F; });
    const auto* bytes = reinterpret_cast<const char*>(values.data());
    tensors[name] = {"F32", std::move(shape), std::string(bytes, values.size() * sizeof(float))};
}

void SyntheticModel::add_bytes(const std::string& name, std::vector<std::size_t> shape)
{
    std::mt19937 engine = engine_of(name);
    std::string values(product(shape), '\0');
    std::ranges::generate(values, [&engine] { return static_cast<char>(static_cast<int>(engine() % 127) - 63); });
    tensors[name] = {"I8", std::move(shape), std::move(values)};
}

void SyntheticModel::add_text(const std::string& name, std::string_view text)
{
    tensors[name] = {"U8", {text.size()}, std::string(text)};
}

void SyntheticModel::set_float(const std::string& name, std::size_t index, float value)
{
    std::memcpy(tensors.at(name).data.data() + index * sizeof value, &value, sizeof value);
}

std::string SyntheticModel::to_bytes() const
{
    nlohmann::ordered_json header;
    std::string data;
    for (const char* type : {"F32", "I8", "U8"}) {
        for (const auto& [name, tensor] : tensors) {
            if (tensor.type == type) {
                header[name] = {{"dtype", type},
                                {"shape", tensor.shape},
                                {"data_offsets", {data.size(), data.size() + tensor.data.size()}}};
                data += tensor.data;
            }
        }
    }
    auto with_checksum = metadata;
    with_checksum.emplace("crc32", checksum_of(data));
    header["__metadata__"] = with_checksum;
    return file_of(header.dump(), data);
}

std::string checksum_of(std::string_view data)
{
    const auto checksum = ::crc32_z(0, reinterpret_cast<const unsigned char*>(data.data()), data.size());
    std::array<char, 9> digits{};
    std::snprintf(digits.data(), digits.size(), "%08x", static_cast<unsigned>(checksum));
    return digits.data();
}

std::string file_of(std::string header, std::string_view data)
{
    header.resize((header.size() + 7) / 8 * 8, ' ');
    std::string out;
    for (std::uint64_t size = header.size(), i = 0; i < 8; ++i, size >>= 8U) {
        out += static_cast<char>(size & 0xFFU);
    }
    return out + header + std::string(data);
}

} // namespace triplewright::testing
