// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A directory for one test, removed with all that is in it.

#ifndef TRIPLEWRIGHT_TESTS_SUPPORT_TEMPORARY_DIRECTORY_HPP
#define TRIPLEWRIGHT_TESTS_SUPPORT_TEMPORARY_DIRECTORY_HPP

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace triplewright::testing {

class TemporaryDirectory {
public:
    TemporaryDirectory()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "triplewright-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr) {
            throw std::runtime_error("cannot make a temporary directory");
        }
        path_ = pattern;
    }
    ~TemporaryDirectory()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TemporaryDirectory(const TemporaryDirectory&) = delete;
    TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

    [[nodiscard]] std::string path(std::string_view name) const { return (path_ / name).string(); }
    [[nodiscard]] std::string path() const { return path_.string(); }

    /// Writes a file and returns its path.
    std::string write(std::string_view name, std::string_view bytes) const
    {
        std::ofstream file(path_ / name, std::ios::binary);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (!file.flush()) {
            throw std::runtime_error("cannot write " + path(name));
        }
        return path(name);
    }

    [[nodiscard]] std::string read(std::string_view name) const
    {
        std::ifstream file(path_ / name, std::ios::binary);
        std::ostringstream bytes;
        bytes << file.rdbuf();
        return std::move(bytes).str();
    }

    /// Names of all files in it, sorted.
    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(path_)) {
            names.push_back(entry.path().filename().string());
        }
        std::sort(names.begin(), names.end());
        return names;
    }

private:
    std::filesystem::path path_;
};

} // namespace triplewright::testing

#endif
