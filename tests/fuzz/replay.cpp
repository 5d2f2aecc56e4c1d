// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Runs a fuzz target over files, and over mutations of each: every prefix, every single byte changed, for files of up
// to 2 KB; some of them for longer ones. Enough to notice what a campaign once found.

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const std::string& bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

void run_with_mutations(const std::string& bytes)
{
    constexpr std::string_view replacements = {"\0<>&\"{}]\xFF", 9};
    constexpr std::size_t most_places = 500;
    const std::size_t step = std::max<std::size_t>(1, bytes.size() / most_places);
    run(bytes);
    for (std::size_t i = 0; i < bytes.size(); i += step) {
        run(bytes.substr(0, i));
        std::string changed = bytes;
        changed[i] = replacements[(i / step) % replacements.size()];
        run(changed);
    }
}

} // namespace

int main(int count, char** arguments)
{
    std::size_t files = 0;
    for (int i = 1; i < count; ++i) {
        std::vector<std::filesystem::path> paths = {arguments[i]};
        if (std::filesystem::is_directory(paths[0])) {
            paths.assign(std::filesystem::directory_iterator(arguments[i]), std::filesystem::directory_iterator());
            std::sort(paths.begin(), paths.end());
        }
        for (const std::filesystem::path& path : paths) {
            std::ifstream file(path, std::ios::binary);
            run_with_mutations(std::string(std::istreambuf_iterator<char>(file), {}));
            ++files;
        }
    }
    std::cout << files << " files\n";
    return files > 0 ? 0 : 1;
}
