// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#define TRIPLEWRIGHT_KERNELS_NAMESPACE avx512
#include "nlp/kernels_impl.hpp"
