// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/formats/sink.hpp"

#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/golden.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

using testing::FailingSink;
using ::testing::HasSubstr;
using testing::read_file;
using testing::TemporaryDirectory;

std::string message_of_finish(Sink& sink)
{
    try {
        sink.finish();
    } catch (const WriteError& error) {
        return error.what();
    }
    return "";
}

TEST(Sink, RemembersFailure)
{
    FailingSink sink(3);
    sink.write("abc");
    EXPECT_TRUE(sink.good());
    sink.write("d");
    sink.write("");
    sink.write("e");
    EXPECT_FALSE(sink.good());
    EXPECT_EQ(sink.calls_after_failure(), 0U);
    EXPECT_EQ(message_of_finish(sink), "failing sink: cannot write: no room");
    EXPECT_EQ(message_of_finish(sink), "failing sink: cannot write: no room") << "again";
}

TEST(Sink, TakesNothingAfterItsEnd)
{
    StringSink sink;
    sink.write("abc");
    sink.finish();
    sink.finish();
    sink.write("d");
    EXPECT_EQ(sink.text(), "abc");
    EXPECT_FALSE(sink.good());
}

TEST(FileSink, AppearsWhenFinished)
{
    const TemporaryDirectory directory;
    const auto path = directory.path() / "out.ttl";
    const auto sink = open_file_sink(path.string(), Compression::none);
    sink->write("abc");
    EXPECT_FALSE(std::filesystem::exists(path));
    sink->finish();
    EXPECT_EQ(read_file(path), "abc");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(directory.path()), {}), 1);
}

TEST(FileSink, LeavesTheOldFile_WhenDestroyedBeforeItsEnd)
{
    const TemporaryDirectory directory;
    const auto path = directory.path() / "out.ttl";
    testing::write_file(path, "old");
    open_file_sink(path.string(), Compression::none)->write("new");
    EXPECT_EQ(read_file(path), "old");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(directory.path()), {}), 1);
}

TEST(FileSink, KeepsPermissionsAndLinks)
{
    namespace fs = std::filesystem;
    const TemporaryDirectory directory;
    const auto path = directory.path() / "out.ttl";
    const auto link = directory.path() / "link.ttl";
    testing::write_file(path, "old");
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    fs::create_symlink("out.ttl", link);
    const auto sink = open_file_sink(link.string(), Compression::none);
    sink->write("new");
    sink->finish();
    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_EQ(read_file(path), "new");
    EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST(FileSink, SaysWhyItCannotBeOpened)
{
    const TemporaryDirectory directory;
    EXPECT_THROW((void)open_file_sink((directory.path() / "no/such/file").string(), Compression::none), WriteError);
    EXPECT_THROW((void)open_file_sink(directory.path().string(), Compression::none), WriteError);
}

TEST(FileSink, SaysThatADeviceIsFull)
{
    for (const std::size_t size : {std::size_t{1}, std::size_t{1} << 22U}) {
        const auto sink = open_file_sink("/dev/full", Compression::none);
        sink->write(std::string(size, 'x'));
        EXPECT_THAT(message_of_finish(*sink), HasSubstr("/dev/full: cannot write: No space left on device"));
    }
}

TEST(FileSink, SurvivesAClosedPipe)
{
    const TemporaryDirectory directory;
    const std::string path = (directory.path() / "pipe").string();
    ASSERT_EQ(testing::run_command("mkfifo " + path).status, 0);
    std::thread reader([&] { std::ifstream(path).get(); }); // reads a little and goes
    const auto sink = open_file_sink(path, Compression::none);
    for (int i = 0; i < 100 && sink->good(); ++i) {
        sink->write(std::string(1U << 20U, 'x'));
    }
    reader.join();
    EXPECT_THAT(message_of_finish(*sink), HasSubstr("Broken pipe"));
}

std::string big_text()
{
    std::string text;
    for (int i = 0; i < 200000; ++i) {
        text += std::to_string(i * 7919);
    }
    return text;
}

void expect_readable(Compression compression, const std::string& command)
{
    const TemporaryDirectory directory;
    for (const std::string& text : {std::string(), std::string("abc"), big_text()}) {
        const auto path = directory.path() / "out";
        for (int run = 0; run < 2; ++run) {
            const auto sink = open_file_sink(path.string() + std::to_string(run), compression);
            for (std::size_t i = 0; i < text.size(); i += 1000) {
                sink->write(std::string_view(text).substr(i, 1000));
            }
            sink->finish();
        }
        EXPECT_EQ(read_file(path.string() + "0"), read_file(path.string() + "1"));
        const auto result = testing::run_command(command + " < " + path.string() + "0");
        EXPECT_EQ(result.status, 0);
        EXPECT_TRUE(result.output == text);
    }
}

TEST(FileSink, CompressesWithGzip)
{
    expect_readable(Compression::gzip, "gzip -dc");
}

TEST(FileSink, CompressesWithZstd)
{
    if (!testing::has_program("zstd")) {
        GTEST_SKIP() << "needs the program zstd (Debian package zstd)";
    }
    expect_readable(Compression::zstd, "zstd -dc");
}

TEST(FileSink, SaysThatADeviceIsFull_WhenCompressing)
{
    for (const Compression compression : {Compression::gzip, Compression::zstd}) {
        const auto sink = open_file_sink("/dev/full", compression);
        sink->write(big_text());
        EXPECT_THAT(message_of_finish(*sink), HasSubstr("No space left on device"));
    }
}

} // namespace
} // namespace triplewright
