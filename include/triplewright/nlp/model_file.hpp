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
    /// Maps a file, which must not change meanwhile. Throws ConfigError when it cannot be read, is no such model, or is
    /// damaged (metadata entry `crc32`: the checksum of all that follows the header).
    [[nodiscard]] static ModelFile open(const std::string& path);

    /// Values of a tensor in row-major order. Throw ConfigError naming the tensor when it is missing, has another type
    /// or not exactly `shape`.
    [[nodiscard]] std::span<const float> floats(std::string_view name, std::vector<std::size_t> shape) const;
    [[nodiscard]] std::span<const std::int8_t> bytes(std::string_view name, std::vector<std::size_t> shape) const;
    [[nodiscard]] bool has(std::string_view name) const;
    /// The shape of a tensor; throws ConfigError when it is missing.
    [[nodiscard]] const std::vector<std::size_t>& shape(std::string_view name) const;
    /// The first extent of a tensor; throws ConfigError when it is missing or no matrix.
    [[nodiscard]] std::size_t rows(std::string_view name) const;
    /// A U8 tensor as text.
    [[nodiscard]] std::string_view text(std::string_view name) const;
    /// A metadata entry; throws ConfigError when it is missing.
    [[nodiscard]] const std::string& metadata(std::string_view name) const;
    /// A metadata entry that holds a JSON array of strings.
    [[nodiscard]] std::vector<std::string> labels(std::string_view name) const;

    /// Throws a ConfigError that says which model it is and what to do.
    [[noreturn]] void refuse(const std::string& message) const;

private:
    struct Contents;
    explicit ModelFile(std::shared_ptr<const Contents> contents);
    enum class Trust { none, full };
    static ModelFile parse(std::string source, std::string_view bytes, std::shared_ptr<const void> owner, Trust trust);
    std::shared_ptr<const Contents> contents_;
};

} // namespace triplewright

#endif
