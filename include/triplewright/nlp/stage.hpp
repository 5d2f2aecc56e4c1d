// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A stage of the language analysis, and the pipeline that runs stages in an order which it checks.

#ifndef TRIPLEWRIGHT_NLP_STAGE_HPP
#define TRIPLEWRIGHT_NLP_STAGE_HPP

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "triplewright/annotation/annotation.hpp"
#include "triplewright/text/document.hpp"

namespace triplewright {

/// What an annotation can hold; a stage requires some layers and provides others.
enum class Layer : std::uint32_t {
    none = 0,
    tokens = 1U << 0U, ///< Words with spans, one "sentence" a paragraph.
    sentences = 1U << 1U,
    tags = 1U << 2U, ///< UPOS, XPOS, features, lemma.
    parse = 1U << 3U,
    names = 1U << 4U,
    vectors = 1U << 5U, ///< `Annotation::vectors`, until the mention finder has read them.
    markables = 1U << 6U,
    attributions = 1U << 7U,
};
[[nodiscard]] constexpr Layer operator|(Layer a, Layer b)
{
    return static_cast<Layer>(static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b));
}
[[nodiscard]] constexpr bool includes(Layer set, Layer part)
{
    return (static_cast<std::uint32_t>(set) & static_cast<std::uint32_t>(part)) == static_cast<std::uint32_t>(part);
}
/// "tokens", "sentences" …; one layer only.
[[nodiscard]] std::string_view to_string(Layer layer);

/// A step of the analysis. Stages are immutable after construction and may be used from several threads at once.
class Stage {
public:
    virtual ~Stage() = default;
    [[nodiscard]] virtual std::string_view name() const = 0;
    /// Layers that must be there before `run`.
    [[nodiscard]] virtual Layer requires_layers() const = 0;
    /// Layers that are there after `run`.
    [[nodiscard]] virtual Layer provides_layers() const = 0;
    /// Analyses some passages at once; the result for a passage never depends on which others it is run with.
    virtual void run(std::span<Annotation> passages) const = 0;
};

/// Stages in order. Immutable, may be shared by threads.
class Pipeline {
public:
    /// Throws ConfigError naming the missing layer and the stage that wants it when the order does not work out.
    explicit Pipeline(std::vector<std::unique_ptr<Stage>> stages);
    void run(std::span<Annotation> passages) const;
    /// Everything that is there after `run`.
    [[nodiscard]] Layer provides_layers() const { return provided_; }

private:
    std::vector<std::unique_ptr<Stage>> stages_;
    Layer provided_ = Layer::none;
};

} // namespace triplewright

#endif
