// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/nlp/stage.hpp"

#include <array>
#include <string>
#include <utility>

#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

constexpr std::array all_layers = {Layer::tokens, Layer::sentences, Layer::tags,      Layer::parse,
                                   Layer::names,  Layer::vectors,   Layer::markables, Layer::attributions};

} // namespace

std::string_view to_string(Layer layer)
{
    switch (layer) {
    case Layer::none: return "none";
    case Layer::tokens: return "tokens";
    case Layer::sentences: return "sentences";
    case Layer::tags: return "tags";
    case Layer::parse: return "parse";
    case Layer::names: return "names";
    case Layer::vectors: return "word vectors";
    case Layer::markables: return "markables";
    case Layer::attributions: return "attributions";
    }
    return "several layers";
}

Pipeline::Pipeline(std::vector<std::unique_ptr<Stage>> stages) : stages_(std::move(stages))
{
    for (const auto& stage : stages_) {
        for (const Layer layer : all_layers) {
            if (includes(stage->requires_layers(), layer) && !includes(provided_, layer)) {
                throw ConfigError("stage " + std::string(stage->name()) + " needs " + std::string(to_string(layer)) +
                                  ", which no stage before it provides");
            }
        }
        provided_ = provided_ | stage->provides_layers();
    }
}

void Pipeline::run(std::span<Annotation> passages) const
{
    for (const auto& stage : stages_) {
        stage->run(passages);
    }
}

} // namespace triplewright
