// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Puts the stages together for a run.

#ifndef TRIPLEWRIGHT_SRC_CLI_PIPELINES_HPP
#define TRIPLEWRIGHT_SRC_CLI_PIPELINES_HPP

#include <string>

#include "triplewright/cli/engine.hpp"

namespace triplewright {

/// Only words: one "sentence" a paragraph. Needs no model.
[[nodiscard]] Analysis make_tokens_only_analysis();

/// Everything. `model` is what `choose_model` takes; `keep_parse` keeps the tags and trees that come with a
/// document. Throws ConfigError when the model cannot be used.
[[nodiscard]] Analysis make_full_analysis(const std::string& model, bool keep_parse);

} // namespace triplewright

#endif
