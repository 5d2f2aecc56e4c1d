// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The kernels' code, included once by each kernels_<instruction set>.cpp, which sets TRIPLEWRIGHT_KERNELS_NAMESPACE.

#include "nlp/kernels_products.hpp"
#include "nlp/kernels_rows.hpp"

namespace triplewright::TRIPLEWRIGHT_KERNELS_NAMESPACE {

extern const Kernels kernels;
const Kernels kernels = {quantise,
                         dequantise,
                         gelu,
                         dequantise_gelu_quantise,
                         normalise_quantise,
                         dequantise_add_normalise_quantise,
                         attention,
                         product,
                         affine,
                         sum_rectified};

} // namespace triplewright::TRIPLEWRIGHT_KERNELS_NAMESPACE
