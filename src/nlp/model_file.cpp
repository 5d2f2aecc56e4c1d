// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/nlp/model_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <functional>
#include <map>
#include <utility>

#include <nlohmann/json.hpp>
#include <zlib.h>

#include "nlp/built_in_model.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

constexpr std::string_view expected_format = "triplewright-model-3";
constexpr std::string_view older_format = "triplewright-model-1";
constexpr std::string_view metadata_key = "__metadata__";

/// Bytes; a real header has some ten thousand.
constexpr std::uint64_t longest_header = 1U << 24U;

/// No training makes a float as large (the largest of the built-in model is below 2), and with smaller ones no product
/// or sum of the analysis leaves the range of single precision.
constexpr float largest_value = 100;

struct Tensor {
    std::string type;
    std::vector<std::size_t> shape;
    std::string_view data;

    [[nodiscard]] std::span<const float> floats() const
    {
        return {reinterpret_cast<const float*>(data.data()), data.size() / sizeof(float)};
    }
};

/// Bytes of an element; 0 for a type that no model has.
std::size_t element_size(std::string_view type)
{
    if (type == "F32") {
        return sizeof(float);
    }
    return type == "I8" || type == "U8" ? 1 : 0;
}

/// A whole number that is not negative. Throws nlohmann::json::exception for anything else: `get` would convert it.
std::size_t to_size(const nlohmann::json& value)
{
    return value.get_ref<const nlohmann::json::number_unsigned_t&>();
}

std::string to_hex(std::uint32_t value)
{
    std::array<char, 9> digits{};
    std::snprintf(digits.data(), digits.size(), "%08x", static_cast<unsigned>(value));
    return digits.data();
}

/// A file mapped into memory; unmapped with the last copy of the model.
std::shared_ptr<const void> map_file(const std::string& path, std::size_t& size)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status = {};
    if (descriptor < 0 || ::fstat(descriptor, &status) != 0) {
        const std::string reason = std::strerror(errno);
        if (descriptor >= 0) {
            ::close(descriptor);
        }
        throw ConfigError(path + ": error: cannot read the model: " + reason);
    }
    size = static_cast<std::size_t>(status.st_size);
    void* data = size == 0 ? MAP_FAILED : ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    ::close(descriptor);
    if (data == MAP_FAILED) {
        throw ConfigError(path + ": error: cannot read the model: not a regular file with contents");
    }
    return {data, [size](const void* mapped) { ::munmap(const_cast<void*>(mapped), size); }};
}

} // namespace

struct ModelFile::Contents {
    std::string source;
    std::map<std::string, Tensor, std::less<>> tensors;
    std::map<std::string, std::string, std::less<>> metadata;
    std::shared_ptr<const void> owner;

    [[nodiscard]] ConfigError error(const std::string& message) const
    {
        return ConfigError(source + ": error: " + message + "; use a model made by models/training of this version");
    }

    void read_metadata(const nlohmann::json& header)
    {
        const auto found = header.find(metadata_key);
        if (found == header.end()) {
            return;
        }
        for (const auto& [key, text] : found->items()) {
            metadata.emplace(key, text.get<std::string>());
        }
    }

    void check_format() const
    {
        const auto format = metadata.find("format");
        if (format != metadata.end() && format->second == older_format) {
            throw error("the model was made for an older version of this program");
        }
        if (format == metadata.end() || format->second != expected_format) {
            throw error("not a model of format " + std::string(expected_format));
        }
    }

    void add_tensor(const std::string& name, const nlohmann::json& value, std::string_view data)
    {
        Tensor tensor;
        tensor.type = value.at("dtype").get<std::string>();
        const std::size_t element = element_size(tensor.type);
        if (element == 0) {
            throw error("tensor " + name + " has a type that no model has");
        }
        std::size_t size = element;
        for (const nlohmann::json& extent : value.at("shape")) {
            tensor.shape.push_back(to_size(extent));
            const std::size_t factor = tensor.shape.back();
            size = factor != 0 && size > data.size() / factor ? data.size() + 1 : size * factor; // cannot wrap around
        }
        if (size == 0 && tensor.type != "U8") {
            throw error("tensor " + name + " is empty");
        }
        const std::size_t begin = to_size(value.at("data_offsets").at(0));
        const std::size_t end = to_size(value.at("data_offsets").at(1));
        if (end > data.size()) {
            throw error("the file is cut off: tensor " + name + " does not lie within it");
        }
        if (begin > end || end - begin != size || begin % element != 0) {
            throw error("tensor " + name + " does not lie where its shape says");
        }
        tensor.data = data.substr(begin, size);
        if (element != 1 && reinterpret_cast<std::uintptr_t>(tensor.data.data()) % element != 0) {
            throw error("tensor " + name + " is not aligned");
        }
        tensors.emplace(name, std::move(tensor));
    }

    void check_checksum(std::string_view data) const
    {
        const auto stated = metadata.find("crc32");
        const auto computed =
            static_cast<std::uint32_t>(::crc32_z(0, reinterpret_cast<const unsigned char*>(data.data()), data.size()));
        if (stated == metadata.end() || stated->second != to_hex(computed)) {
            throw error("the file is damaged: its checksum is wrong");
        }
    }

    void check_values() const
    {
        for (const auto& [name, tensor] : tensors) {
            if (tensor.type == "F32" && !std::ranges::all_of(tensor.floats(), [](float value) {
                    return std::abs(value) <= largest_value; // false for what is no number
                })) {
                throw error("tensor " + name + " has a value that no training gives");
            }
        }
    }

    [[nodiscard]] const Tensor& tensor(std::string_view name) const
    {
        const auto found = tensors.find(name);
        if (found == tensors.end()) {
            throw error("the model has no tensor " + std::string(name));
        }
        return found->second;
    }

    [[nodiscard]] const Tensor& tensor(std::string_view name, std::string_view type,
                                       const std::vector<std::size_t>& shape) const
    {
        const Tensor& found = tensor(name);
        if (found.type != type || found.shape != shape) {
            throw error("tensor " + std::string(name) + " has another type or shape than this program wants");
        }
        return found;
    }
};

ModelFile::ModelFile(std::shared_ptr<const Contents> contents) : contents_(std::move(contents)) {}

ModelFile ModelFile::built_in()
{
    return parse("built-in model", built_in_model(), nullptr, Trust::full);
}

ModelFile ModelFile::open(const std::string& path)
{
    std::size_t size = 0;
    std::shared_ptr<const void> mapped = map_file(path, size);
    const std::string_view bytes(static_cast<const char*>(mapped.get()), size);
    return parse(path, bytes, std::move(mapped), Trust::none);
}

ModelFile ModelFile::parse(std::string source, std::string_view bytes, std::shared_ptr<const void> owner, Trust trust)
{
    static_assert(std::endian::native == std::endian::little, "tensors are read in place");
    auto contents = std::make_shared<Contents>();
    contents->source = std::move(source);
    contents->owner = std::move(owner);

    std::uint64_t header_size = 0;
    if (bytes.size() < sizeof header_size) {
        throw contents->error("not a safetensors file");
    }
    std::memcpy(&header_size, bytes.data(), sizeof header_size);
    if (header_size > longest_header) {
        throw contents->error("not a safetensors file");
    }
    if (header_size > bytes.size() - sizeof header_size) {
        throw contents->error("the file is cut off within its header");
    }
    const std::string_view data = bytes.substr(sizeof header_size + header_size);
    const auto header = nlohmann::json::parse(bytes.substr(sizeof header_size, header_size), nullptr, false);
    if (!header.is_object()) {
        throw contents->error("not a safetensors file");
    }
    try {
        contents->read_metadata(header);
        contents->check_format();
        for (const auto& [name, value] : header.items()) {
            if (name != metadata_key) {
                contents->add_tensor(name, value, data);
            }
        }
    } catch (const nlohmann::json::exception&) {
        throw contents->error("the header is damaged");
    }
    if (trust == Trust::none) {
        contents->check_checksum(data);
        contents->check_values();
    }
    return ModelFile(std::move(contents));
}

std::span<const float> ModelFile::floats(std::string_view name, std::vector<std::size_t> shape) const
{
    return contents_->tensor(name, "F32", shape).floats();
}

std::span<const std::int8_t> ModelFile::bytes(std::string_view name, std::vector<std::size_t> shape) const
{
    const Tensor& tensor = contents_->tensor(name, "I8", shape);
    return {reinterpret_cast<const std::int8_t*>(tensor.data.data()), tensor.data.size()};
}

bool ModelFile::has(std::string_view name) const
{
    return contents_->tensors.contains(name);
}

const std::vector<std::size_t>& ModelFile::shape(std::string_view name) const
{
    return contents_->tensor(name).shape;
}

std::size_t ModelFile::rows(std::string_view name) const
{
    const Tensor& tensor = contents_->tensor(name);
    if (tensor.shape.size() != 2) {
        throw contents_->error("tensor " + std::string(name) + " is no matrix");
    }
    return tensor.shape.front();
}

std::string_view ModelFile::text(std::string_view name) const
{
    const Tensor& tensor = contents_->tensor(name);
    if (tensor.type != "U8") {
        throw contents_->error("tensor " + std::string(name) + " is no text");
    }
    return tensor.data;
}

const std::string& ModelFile::metadata(std::string_view name) const
{
    const auto found = contents_->metadata.find(name);
    if (found == contents_->metadata.end()) {
        throw contents_->error("the model has no metadata entry " + std::string(name));
    }
    return found->second;
}

void ModelFile::refuse(const std::string& message) const
{
    throw contents_->error(message);
}

std::vector<std::string> ModelFile::labels(std::string_view name) const
{
    const auto array = nlohmann::json::parse(metadata(name), nullptr, false);
    try {
        return array.get<std::vector<std::string>>();
    } catch (const nlohmann::json::exception&) {
        throw contents_->error("metadata entry " + std::string(name) + " is no list of labels");
    }
}

} // namespace triplewright
