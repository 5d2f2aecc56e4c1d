// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/built_in_model.hpp"

// The assembler's .incbin puts the file into .rodata without a detour over source text; CMake passes its path and makes
// this file depend on it.
__asm__(".pushsection .rodata\n"
        ".balign 64\n"
        "triplewright_built_in_model_begin:\n"
        ".incbin \"" TRIPLEWRIGHT_MODEL_PATH "\"\n"
        "triplewright_built_in_model_end:\n"
        ".byte 0\n"
        ".popsection\n");

extern "C" {
extern const char triplewright_built_in_model_begin[];
extern const char triplewright_built_in_model_end[];
}

namespace triplewright {

std::string_view built_in_model()
{
    return {triplewright_built_in_model_begin,
            static_cast<std::size_t>(triplewright_built_in_model_end - triplewright_built_in_model_begin)};
}

} // namespace triplewright
