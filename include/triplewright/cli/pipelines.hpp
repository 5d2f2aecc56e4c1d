// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Puts the stages together for a run.

#ifndef TRIPLEWRIGHT_CLI_PIPELINES_HPP
#define TRIPLEWRIGHT_CLI_PIPELINES_HPP

#include "triplewright/cli/engine.hpp"
#include "triplewright/nlp/model_file.hpp"

namespace triplewright {

/// Only words: one "sentence" a paragraph. Needs no model.
[[nodiscard]] Analysis make_tokens_only_analysis();

/// Everything. `keep_parse` keeps the tags and trees that come with a document. Throws ConfigError when the model lacks
/// something.
[[nodiscard]] Analysis make_full_analysis(const ModelFile& model, bool keep_parse = false);

} // namespace triplewright

#endif
