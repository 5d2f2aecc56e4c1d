// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "fuzz/elements_fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    triplewright::testing::read_and_write("node_link", triplewright::parse_node_link, data, size);
    return 0;
}
