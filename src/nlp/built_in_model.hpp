// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The bytes of models/triplewright-en.safetensors, linked into the library as read-only data.

#ifndef TRIPLEWRIGHT_NLP_BUILT_IN_MODEL_HPP
#define TRIPLEWRIGHT_NLP_BUILT_IN_MODEL_HPP

#include <string_view>

namespace triplewright {

[[nodiscard]] std::string_view built_in_model();

} // namespace triplewright

#endif
