// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A complete but tiny model that a test can change before it is written: what it says of words is noise.

#ifndef TRIPLEWRIGHT_TESTS_NLP_SYNTHETIC_MODEL_HPP
#define TRIPLEWRIGHT_TESTS_NLP_SYNTHETIC_MODEL_HPP

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace triplewright::testing {

struct SyntheticTensor {
    std::string type;
    std::vector<std::size_t> shape;
    std::string data;
};

struct SyntheticModel {
    std::map<std::string, std::string> metadata;
    std::map<std::string, SyntheticTensor> tensors;

    /// Two layers 32 wide, ten pieces, a few labels.
    SyntheticModel();

    void add_floats(const std::string& name, std::vector<std::size_t> shape);
    void add_bytes(const std::string& name, std::vector<std::size_t> shape);
    void add_text(const std::string& name, std::string_view text);
    void set_float(const std::string& name, std::size_t index, float value);

    /// The file: header, then data, F32 first. `crc32` among the metadata is made unless it is there.
    [[nodiscard]] std::string to_bytes() const;
};

/// Eight hexadecimal digits.
[[nodiscard]] std::string checksum_of(std::string_view data);

/// Length, header filled up with blanks, data.
[[nodiscard]] std::string file_of(std::string header, std::string_view data);

} // namespace triplewright::testing

#endif
