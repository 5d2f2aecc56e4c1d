// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The weights of the language analysis: one file in safetensors format (8-byte little-endian header length, JSON
/// header, raw tensors), either built into the library or named by the user. models/training/README.md lists tensors.

#ifndef TRIPLEWRIGHT_NLP_MODEL_FILE_HPP
#define TRIPLEWRIGHT_NLP_MODEL_FILE_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace triplewright {

/// Named tensors and metadata, read-only. Cheap to copy; copies share the bytes.
class ModelFile {
public:
    /// The model that is linked into the library.
    [[nodiscard]] static ModelFile built_in();
    /// Maps a file. Throws ConfigError when it cannot be read or is no such model.
    [[nodiscard]] static ModelFile open(const std::string& path);

    /// Values of a tensor in row-major order. Throw ConfigError naming the tensor when it is missing, has another type
    /// or not exactly `shape`.
    [[nodiscard]] std::span<const float> floats(std::string_view name, std::vector<std::size_t> shape) const;
    [[nodiscard]] std::span<const std::int8_t> bytes(std::string_view name, std::vector<std::size_t> shape) const;
    [[nodiscard]] bool has(std::string_view name) const;
    /// The shape of a tensor; throws ConfigError when it is missing.
    [[nodiscard]] const std::vector<std::size_t>& shape(std::string_view name) const;
    /// A U8 tensor as text.
    [[nodiscard]] std::string_view text(std::string_view name) const;
    /// A metadata entry; throws ConfigError when it is missing.
    [[nodiscard]] const std::string& metadata(std::string_view name) const;
    /// A metadata entry that holds a JSON array of strings.
    [[nodiscard]] std::vector<std::string> labels(std::string_view name) const;

private:
    struct Contents;
    explicit ModelFile(std::shared_ptr<const Contents> contents);
    static ModelFile parse(std::string source, std::string_view bytes, std::shared_ptr<const void> owner);
    std::shared_ptr<const Contents> contents_;
};

} // namespace triplewright

#endif
