// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#define TRIPLEWRIGHT_KERNELS_NAMESPACE baseline
#include "nlp/kernels_impl.hpp"
