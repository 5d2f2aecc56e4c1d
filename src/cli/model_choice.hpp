// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What `--model` means: the built-in weights, weights that came with the program under a name, or a file.

#ifndef TRIPLEWRIGHT_SRC_CLI_MODEL_CHOICE_HPP
#define TRIPLEWRIGHT_SRC_CLI_MODEL_CHOICE_HPP

#include <string>
#include <vector>

#include "triplewright/nlp/model_file.hpp"

namespace triplewright {

/// "" and "default" are the built-in model. What has neither '/' nor '.' is the NAME of a file
/// triplewright-en-NAME.safetensors in one of the program's model folders; anything else is a path. Throws ConfigError
/// when the model cannot be used.
[[nodiscard]] ModelFile choose_model(const std::string& model);

/// The names that can be chosen, "default" first.
[[nodiscard]] std::vector<std::string> model_names();

} // namespace triplewright

#endif
