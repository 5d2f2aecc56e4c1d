// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "text/byte_source.hpp"

#include <vector>

#include <gmock/gmock.h>
#include <zlib.h>
#include <zstd.h>

#include "support/temporary_directory.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

using testing::TemporaryDirectory;

std::string to_gzip(std::string_view bytes)
{
    z_stream stream{};
    EXPECT_EQ(deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string to_zstd(std::string_view bytes)
{
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), 3));
    return out;
}

std::string read_all(const std::string& path)
{
    const auto source = open_byte_source(path);
    std::string all;
    std::vector<char> piece(777);
    while (const std::size_t count = source->read(piece.data(), piece.size())) {
        all.append(piece.data(), count);
    }
    return all;
}

std::string numbers()
{
    std::string text;
    for (int i = 0; i < 200'000; ++i) {
        text += std::to_string(i * 7919) + '\n';
    }
    return text;
}

TEST(ByteSource, ReadsPlainGzipAndZstdByTheirFirstBytes)
{
    const TemporaryDirectory directory;
    const std::string text = numbers();
    EXPECT_EQ(read_all(directory.write("plain", text)), text);
    EXPECT_EQ(read_all(directory.write("plain.gz", text)), text) << "the name alone does not decide";
    EXPECT_EQ(read_all(directory.write("gzip", to_gzip(text))), text);
    EXPECT_EQ(read_all(directory.write("zstd", to_zstd(text))), text);
}

TEST(ByteSource, ReadsAllMembersAndFrames)
{
    const TemporaryDirectory directory;
    EXPECT_EQ(read_all(directory.write("gzip", to_gzip("one ") + to_gzip("") + to_gzip("two"))), "one two");
    EXPECT_EQ(read_all(directory.write("zstd", to_zstd("one ") + to_zstd("") + to_zstd("two"))), "one two");
}

TEST(ByteSource, ReadsShortAndEmptyFiles)
{
    const TemporaryDirectory directory;
    for (const std::string text : {"", "a", "ab", "abc", "\x1f"}) {
        EXPECT_EQ(read_all(directory.write("file", text)), text);
    }
}

std::string error_of(const std::string& path)
{
    try {
        read_all(path);
    } catch (const InputError& error) {
        return error.diagnostic().code + ' ' + error.diagnostic().message;
    }
    return "no error";
}

TEST(ByteSource, ReportsWhatCannotBeRead)
{
    const TemporaryDirectory directory;
    EXPECT_EQ(error_of(directory.path("missing")), "text.unreadable cannot open: No such file or directory");
    EXPECT_THAT(error_of(directory.path()), ::testing::StartsWith("text.unreadable is a directory"));
}

TEST(ByteSource, ReportsDamagedAndShortenedCompression)
{
    const TemporaryDirectory directory;
    const std::string text = numbers();
    const std::string compressed[] = {to_gzip(text), to_zstd(text)};
    for (const std::string& bytes : compressed) {
        EXPECT_THAT(error_of(directory.write("short", std::string_view(bytes).substr(0, bytes.size() / 2))),
                    ::testing::HasSubstr("breaks off"));
        EXPECT_THAT(error_of(directory.write("short", std::string_view(bytes).substr(0, bytes.size() - 1))),
                    ::testing::HasSubstr("breaks off"));
        std::string damaged = bytes;
        for (std::size_t i = bytes.size() / 2; i < bytes.size() / 2 + 40; ++i) {
            damaged[i] = static_cast<char>(~damaged[i]);
        }
        EXPECT_THAT(error_of(directory.write("damaged", damaged)), ::testing::StartsWith("text.compression"));
    }
    EXPECT_THAT(error_of(directory.write("garbage", to_gzip("a") + "rest")), ::testing::HasSubstr("damaged"));
}

std::vector<std::string> lines_of(std::string_view bytes, std::size_t max_line_bytes = 2'000'000)
{
    const TemporaryDirectory directory;
    LineReader reader(open_byte_source(directory.write("lines", bytes)), "lines", max_line_bytes);
    std::vector<std::string> lines;
    for (std::string line; reader.next(line);) {
        lines.push_back(line);
        EXPECT_EQ(reader.line_1based(), lines.size());
    }
    return lines;
}

TEST(LineReader, SplitsAtLineFeedsAndDropsCarriageReturns)
{
    using ::testing::ElementsAre;
    EXPECT_THAT(lines_of("a\nb\r\n\nc"), ElementsAre("a", "b", "", "c"));
    EXPECT_THAT(lines_of("a\n"), ElementsAre("a"));
    EXPECT_THAT(lines_of("\n"), ElementsAre(""));
    EXPECT_THAT(lines_of(""), ElementsAre());
    EXPECT_THAT(lines_of("a\rb\n"), ElementsAre("a\rb"));
}

TEST(LineReader, ReadsLinesLongerThanItsBuffer)
{
    const std::string line(1'000'000, 'x');
    EXPECT_THAT(lines_of(line + "\r\n" + line), ::testing::ElementsAre(line, line));
}

TEST(LineReader, RefusesALineThatIsTooLong)
{
    EXPECT_THROW(lines_of("short\n" + std::string(101, 'x') + "\n", 100), InputError);
    EXPECT_EQ(lines_of(std::string(100, 'x') + "\n", 100).size(), 1U);
}

} // namespace
} // namespace triplewright
