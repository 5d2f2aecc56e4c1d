// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/model_choice.hpp"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view default_name = "default";
constexpr std::string_view file_prefix = "triplewright-en-";
constexpr std::string_view file_suffix = ".safetensors";

/// Where models lie, seen from the program: beside an installed one, and in the sources for one in its build tree.
std::vector<fs::path> model_folders()
{
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (error) {
        return {};
    }
    std::vector<fs::path> folders = {(program.parent_path() / TRIPLEWRIGHT_MODELS_FROM_PROGRAM).lexically_normal()};
    if (fs::equivalent(program.parent_path(), TRIPLEWRIGHT_BUILD_FOLDER, error)) {
        folders.emplace_back(TRIPLEWRIGHT_SOURCE_MODELS);
    }
    return folders;
}

/// The NAME of triplewright-en-NAME.safetensors, "" for any other file.
std::string name_of(const std::string& file)
{
    const std::size_t around = file_prefix.size() + file_suffix.size();
    const bool is_model = file.size() > around && file.starts_with(file_prefix) && file.ends_with(file_suffix);
    return is_model ? file.substr(file_prefix.size(), file.size() - around) : std::string();
}

std::string joined(const std::vector<std::string>& items)
{
    std::string out;
    for (const std::string& item : items) {
        out += (out.empty() ? "" : ", ") + item;
    }
    return out;
}

ModelFile open_named(const std::string& name)
{
    const std::string file = std::string(file_prefix) + name + std::string(file_suffix);
    std::vector<std::string> looked_in;
    for (const fs::path& folder : model_folders()) {
        std::error_code error;
        if (fs::exists(folder / file, error)) {
            return ModelFile::open((folder / file).string());
        }
        looked_in.push_back(folder.string());
    }
    throw ConfigError("--model " + name + ": there is no " + file + " in " + joined(looked_in) +
                      "; put it there, name a file with its path (./" + name + "), or take one of " +
                      joined(model_names()));
}

} // namespace

ModelFile choose_model(const std::string& model)
{
    if (model.empty() || model == default_name) {
        return ModelFile::built_in();
    }
    return model.find_first_of("/.") == std::string::npos ? open_named(model) : ModelFile::open(model);
}

std::vector<std::string> model_names()
{
    std::vector<std::string> names;
    for (const fs::path& folder : model_folders()) {
        std::error_code error;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
            if (std::string name = name_of(entry->path().filename().string()); !name.empty()) {
                names.push_back(std::move(name));
            }
        }
    }
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    names.insert(names.begin(), std::string(default_name));
    return names;
}

} // namespace triplewright
