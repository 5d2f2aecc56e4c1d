// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/nlp/model_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <bit>
#include <cstring>
#include <functional>
#include <map>
#include <numeric>
#include <utility>

#include <nlohmann/json.hpp>

#include "nlp/built_in_model.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

constexpr std::string_view expected_format = "triplewright-model-1";

struct Tensor {
    std::string type;
    std::vector<std::size_t> shape;
    std::string_view data;
};

std::size_t element_size(std::string_view type)
{
    return type == "F32" ? sizeof(float) : 1;
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
    return parse("built-in model", built_in_model(), nullptr);
}

ModelFile ModelFile::open(const std::string& path)
{
    std::size_t size = 0;
    std::shared_ptr<const void> mapped = map_file(path, size);
    const std::string_view bytes(static_cast<const char*>(mapped.get()), size);
    return parse(path, bytes, std::move(mapped));
}

ModelFile ModelFile::parse(std::string source, std::string_view bytes, std::shared_ptr<const void> owner)
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
    if (header_size > bytes.size() - sizeof header_size) {
        throw contents->error("not a safetensors file");
    }
    const std::string_view data = bytes.substr(sizeof header_size + header_size);
    const auto header = nlohmann::json::parse(bytes.substr(sizeof header_size, header_size), nullptr, false);
    if (!header.is_object()) {
        throw contents->error("not a safetensors file");
    }
    try {
        for (const auto& [name, value] : header.items()) {
            if (name == "__metadata__") {
                for (const auto& [key, text] : value.items()) {
                    contents->metadata.emplace(key, text.get<std::string>());
                }
                continue;
            }
            Tensor tensor;
            tensor.type = value.at("dtype").get<std::string>();
            tensor.shape = value.at("shape").get<std::vector<std::size_t>>();
            const auto begin = value.at("data_offsets").at(0).get<std::size_t>();
            const auto end = value.at("data_offsets").at(1).get<std::size_t>();
            const std::size_t size = std::accumulate(tensor.shape.begin(), tensor.shape.end(),
                                                     element_size(tensor.type), std::multiplies<>());
            if (begin > end || end > data.size() || end - begin != size || begin % element_size(tensor.type) != 0) {
                throw contents->error("tensor " + name + " does not lie within the file");
            }
            tensor.data = data.substr(begin, size);
            if (tensor.type == "F32" && reinterpret_cast<std::uintptr_t>(tensor.data.data()) % alignof(float) != 0) {
                throw contents->error("tensor " + name + " is not aligned");
            }
            contents->tensors.emplace(name, std::move(tensor));
        }
    } catch (const nlohmann::json::exception&) {
        throw contents->error("not a safetensors file");
    }
    const auto format = contents->metadata.find("format");
    if (format == contents->metadata.end() || format->second != expected_format) {
        throw contents->error("not a model of format " + std::string(expected_format));
    }
    return ModelFile(std::move(contents));
}

std::span<const float> ModelFile::floats(std::string_view name, std::vector<std::size_t> shape) const
{
    const Tensor& tensor = contents_->tensor(name, "F32", shape);
    return {reinterpret_cast<const float*>(tensor.data.data()), tensor.data.size() / sizeof(float)};
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
