// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/kernels.hpp"

namespace triplewright {

const Kernels& best_kernels()
{
#ifdef TRIPLEWRIGHT_X86_64_KERNELS
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl")) {
        return avx512::kernels;
    }
    if (__builtin_cpu_supports("avx2")) {
        return avx2::kernels;
    }
#endif
    return baseline::kernels;
}

} // namespace triplewright
