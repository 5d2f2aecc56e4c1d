// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/nlp/model_file.hpp"

#include <cstdint>
#include <string>

#include <gmock/gmock.h>

#include "support/temporary_directory.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

/// A safetensors file of this header and data.
std::string file_of(std::string header, const std::string& data)
{
    header.resize((header.size() + 7) / 8 * 8, ' ');
    std::string out;
    for (std::uint64_t size = header.size(), i = 0; i < 8; ++i, size >>= 8U) {
        out += static_cast<char>(size & 0xFFU);
    }
    return out + header + data;
}

const std::string metadata =
    R"("__metadata__":{"format":"triplewright-model-1","upos":"[\"NOUN\",\"VERB\"]","bad":"[1"})";

class ModelFileTest : public ::testing::Test {
protected:
    ModelFile open(const std::string& bytes) { return ModelFile::open(directory_.write("model", bytes)); }
    testing::TemporaryDirectory directory_;
};

TEST_F(ModelFileTest, GivesTensorsTextAndLabels)
{
    const ModelFile model = open(file_of(
        "{" + metadata +
            R"(,"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"I8","shape":[1,3],"data_offsets":[8,11]},)"
            R"("c":{"dtype":"U8","shape":[2],"data_offsets":[11,13]}})",
        std::string("\0\0\x80\x3F\0\0\0\x40\x01\xFF\x7Fhi", 13)));
    EXPECT_THAT(model.floats("a", {2}), ElementsAre(1.0F, 2.0F));
    EXPECT_THAT(model.bytes("b", {1, 3}), ElementsAre(1, -1, 127));
    EXPECT_EQ(model.text("c"), "hi");
    EXPECT_THAT(model.labels("upos"), ElementsAre("NOUN", "VERB"));
    EXPECT_TRUE(model.has("a"));
    EXPECT_FALSE(model.has("d"));
    EXPECT_THAT([&] { (void)model.floats("a", {3}); }, ThrowsMessage<ConfigError>(HasSubstr("tensor a has another")));
    EXPECT_THAT(
        [&] {
            (void)model.floats("b", {1, 3});
        },
        ThrowsMessage<ConfigError>(HasSubstr("tensor b has another")));
    EXPECT_THAT([&] { (void)model.shape("d"); }, ThrowsMessage<ConfigError>(HasSubstr("no tensor d")));
    EXPECT_THAT([&] { (void)model.labels("bad"); }, ThrowsMessage<ConfigError>(HasSubstr("bad is no list")));
    EXPECT_THAT([&] { (void)model.metadata("none"); }, ThrowsMessage<ConfigError>(HasSubstr("no metadata entry none")));
}

TEST_F(ModelFileTest, RefusesWhatIsNoModel)
{
    const std::string tensor = R"("a":{"dtype":"F32","shape":[2],"data_offsets":)";
    for (const std::string& bytes : {
             std::string(),
             std::string("short"),
             std::string("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF{}", 10),
             file_of("no json", ""),
             file_of("[]", ""),
             file_of("{}", ""),
             file_of(R"({"__metadata__":{"format":"other"}})", ""),
             file_of("{" + metadata + R"(,"a":{"dtype":"F32"}})", ""),
             file_of("{" + metadata + "," + tensor + "[0,8]}}", "1234"),
             file_of("{" + metadata + "," + tensor + "[8,0]}}", "12345678"),
             file_of("{" + metadata + "," + tensor + "[1,9]}}", "123456789"),
             file_of("{" + metadata + "," + tensor + "[0,4]}}", "12345678"),
         }) {
        EXPECT_THROW((void)open(bytes), ConfigError) << bytes;
    }
    EXPECT_THAT([&] { (void)ModelFile::open(directory_.path("none")); },
                ThrowsMessage<ConfigError>(HasSubstr("none: error: cannot read the model")));
}

TEST_F(ModelFileTest, HasOneBuiltIn)
{
    const ModelFile model = ModelFile::built_in();
    EXPECT_EQ(model.metadata("name"), "triplewright-en");
    EXPECT_FALSE(model.metadata("licence").empty());
}

} // namespace
} // namespace triplewright
