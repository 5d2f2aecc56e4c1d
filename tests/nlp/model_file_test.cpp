// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/nlp/model_file.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <random>
#include <string>
#include <string_view>

#include <gmock/gmock.h>

#include "nlp/synthetic_model.hpp"
#include "support/temporary_directory.hpp"
#include "triplewright/nlp/analyser.hpp"
#include "triplewright/nlp/tokenizer.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

using testing::checksum_of;
using ::testing::ElementsAre;
using testing::file_of;
using ::testing::HasSubstr;
using testing::SyntheticModel;
using ::testing::ThrowsMessage;

/// The metadata of a header for this data.
std::string metadata_for(std::string_view data)
{
    return R"("__metadata__":{"format":"triplewright-model-3","upos":"[\"NOUN\",\"VERB\"]","bad":"[1","crc32":")" +
           checksum_of(data) + "\"}";
}

class ModelFileTest : public ::testing::Test {
protected:
    ModelFile open(const std::string& bytes) { return ModelFile::open(directory_.write("model", bytes)); }
    testing::TemporaryDirectory directory_;
};

TEST_F(ModelFileTest, GivesTensorsTextAndLabels)
{
    const std::string data("\0\0\x80\x3F\0\0\0\x40\x01\xFF\x7Fhi", 13);
    const ModelFile model = open(file_of(
        "{" + metadata_for(data) +
            R"(,"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"I8","shape":[1,3],"data_offsets":[8,11]},)"
            R"("c":{"dtype":"U8","shape":[2],"data_offsets":[11,13]}})",
        data));
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
    const std::string data = "12345678";
    const auto with_tensor = [&](const std::string& tensor, const std::string& bytes) {
        return file_of("{" + metadata_for(bytes) + R"(,"a":)" + tensor + "}", bytes);
    };
    struct Row {
        std::string bytes;
        std::string message;
    };
    const Row rows[] = {
        {"", "cannot read the model"},
        {"short", "not a safetensors file"},
        {std::string("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF{}", 10), "not a safetensors file"},
        {std::string("\0\0\0\x01\0\0\0\0{}", 10), "cut off"},
        {"The ferry left Larkfield before noon.", "not a safetensors file"},
        {file_of("no json", ""), "not a safetensors file"},
        {file_of("[]", ""), "not a safetensors file"},
        {file_of(std::string(100'000, '['), ""), "not a safetensors file"},
        {file_of("{}", ""), "not a model of format triplewright-model-3"},
        {file_of(R"({"__metadata__":{"format":"other"}})", ""), "not a model of format"},
        {file_of(R"({"__metadata__":{"format":2}})", ""), "header is damaged"},
        {file_of(R"({"__metadata__":{"format":"triplewright-model-1"}})", ""), "older version"},
        {with_tensor(R"(7)", data), "header is damaged"},
        {with_tensor(R"({"dtype":"F32"})", data), "header is damaged"},
        {with_tensor(R"({"dtype":"F64","shape":[1],"data_offsets":[0,8]})", data), "a type that no model has"},
        {with_tensor(R"({"dtype":"F32","shape":[2],"data_offsets":[0,8]})", "1234"), "cut off"},
        {with_tensor(R"({"dtype":"F32","shape":[2],"data_offsets":[8,0]})", data), "where its shape says"},
        {with_tensor(R"({"dtype":"F32","shape":[2],"data_offsets":[1,9]})", "123456789"), "where its shape says"},
        {with_tensor(R"({"dtype":"F32","shape":[2],"data_offsets":[0,4]})", data), "where its shape says"},
        {with_tensor(R"({"dtype":"I8","shape":[-8],"data_offsets":[0,8]})", data), "header is damaged"},
        {with_tensor(R"({"dtype":"I8","shape":[8.0],"data_offsets":[0,8]})", data), "header is damaged"},
        {with_tensor(R"({"dtype":"I8","shape":[8],"data_offsets":[0,1e300]})", data), "header is damaged"},
        {with_tensor(R"({"dtype":"I8","shape":[8],"data_offsets":[0]})", data), "header is damaged"},
        {with_tensor(R"({"dtype":"I8","shape":[0],"data_offsets":[0,0]})", data), "is empty"},
        {with_tensor(R"({"dtype":"I8","shape":[4294967296,4294967296],"data_offsets":[0,0]})", data),
         "where its shape says"},
        {file_of(R"({"__metadata__":{"format":"triplewright-model-3"}})", ""), "checksum is wrong"},
        {file_of("{" + metadata_for(data) + "}", "12345679"), "checksum is wrong"},
        {file_of("{" + metadata_for(data) + "}", data + "9"), "checksum is wrong"},
    };
    for (const Row& row : rows) {
        EXPECT_THAT([&] { (void)open(row.bytes); }, ThrowsMessage<ConfigError>(HasSubstr(row.message)))
            << row.bytes.substr(0, 300);
    }
    EXPECT_THAT([&] { (void)ModelFile::open(directory_.path("none")); },
                ThrowsMessage<ConfigError>(HasSubstr("none: error: cannot read the model")));
    EXPECT_THAT([&] { (void)ModelFile::open(directory_.path()); },
                ThrowsMessage<ConfigError>(HasSubstr("cannot read the model")));
}

/// Loads a model and analyses a text with it.
void use(const ModelFile& model)
{
    const std::string text = "The ships wait. Ships' ships don't wait there\n\nThe " + std::string(60, '.');
    Annotation passage;
    passage.text = text;
    passage.paragraphs = find_paragraphs(text);
    Tokenizer().run({&passage, 1});
    Analyser(model).run({&passage, 1});
    std::size_t bytes = 0;
    for (const Sentence& sentence : passage.sentences) {
        for (const Word& word : sentence.words) {
            bytes += word.span.size();
        }
    }
    const auto is_blank = [](char c) { return c == ' ' || c == '\n'; };
    EXPECT_EQ(bytes, text.size() - static_cast<std::size_t>(std::ranges::count_if(text, is_blank)));
}

TEST_F(ModelFileTest, RefusesModelsThatDoNotFitTogether)
{
    struct Row {
        std::function<void(SyntheticModel&)> change;
        std::string message;
    };
    constexpr float infinity = std::numeric_limits<float>::infinity();
    const Row rows[] = {
        {[](SyntheticModel& m) { m.tensors.erase("parse.root"); }, "no tensor parse.root"},
        {[](SyntheticModel& m) { m.tensors.erase("layer.0.qkv.q"); }, "has 0 layers"},
        {[](SyntheticModel& m) { m.tensors.erase("layer.1.qkv.q"); }, "has 1 layers"},
        {[](SyntheticModel& m) { m.tensors.erase("layer.1.output.bias"); }, "no tensor layer.1.output.bias"},
        {[](SyntheticModel& m) { m.add_text("vocabulary", "[PAD]\n[UNK]\n[CLS]\n[SEP]"); },
         "vocabulary has 4 pieces, its embedding has 10"},
        {[](SyntheticModel& m) { m.add_text("vocabulary", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj"); }, "no piece [PAD]"},
        {[](SyntheticModel& m) {
             m.add_floats("embeddings.position", {24, 31});
         },
         "embeddings.position has another"},
        {[](SyntheticModel& m) {
             m.add_floats("embeddings.position", {2, 32});
         },
         "no room for a word"},
        {[](SyntheticModel& m) { m.add_floats("embeddings.position", {768}); }, "embeddings.position is no matrix"},
        {[](SyntheticModel& m) {
             m.add_floats("embeddings.case", {8, 32});
         },
         "embeddings.case has another"},
        {[](SyntheticModel& m) { m.add_bytes("embeddings.word.q", {32}); }, "embeddings.word.q is no matrix"},
        {[](SyntheticModel& m) {
             m.add_floats("embeddings.word.q", {10, 32});
         },
         "embeddings.word.q has another type"},
        {[](SyntheticModel& m) { m.add_bytes("tags.hidden.q", {}); }, "tags.hidden.q is no matrix"},
        {[](SyntheticModel& m) {
             m.add_bytes("tags.suffixes.q", {8191, 4});
         },
         "tags.suffixes.q has another"},
        {[](SyntheticModel& m) { m.add_bytes("parse.label.q", {}); }, "parse.label.q has another"},
        {[](SyntheticModel& m) {
             m.add_bytes("parse.label.q", {4, 17, 1});
         },
         "parse.label.q has another"},
        {[](SyntheticModel& m) {
             m.add_bytes("parse.label.q", {5, 17, 17});
         },
         "parse.label.q has another"},
        {[](SyntheticModel& m) {
             m.add_bytes("parse.label.q", {4, 9, 9});
             m.add_floats("parse.label.scale", {4, 9});
             m.add_bytes("parse.hidden.q", {48, 32});
             m.add_floats("parse.hidden.scale", {48});
             m.add_floats("parse.hidden.bias", {48});
         },
         "16 and 8 wide, not multiples of 16"},
        {[](SyntheticModel& m) { m.add_floats("mix.names", {4}); }, "mix.names has another"},
        {[](SyntheticModel& m) { m.add_floats("lemma.lexicon", {4}); }, "lemma.lexicon is no text"},
        {[](SyntheticModel& m) { m.add_text("lemma.lexicon", "ships NOUN ship"); }, "lemma lexicon has a line"},
        {[](SyntheticModel& m) { m.metadata["upos"] = R"(["NOUN","VERB"])"; }, "tags.output"},
        {[](SyntheticModel& m) { m.metadata["upos"] = "[]"; }, "no labels of upos"},
        {[](SyntheticModel& m) { m.metadata["upos"] = "[1]"; }, "upos is no list of labels"},
        {[](SyntheticModel& m) { m.metadata["upos"] = "{"; }, "upos is no list of labels"},
        {[](SyntheticModel& m) { m.metadata.erase("xpos"); }, "no metadata entry xpos"},
        {[](SyntheticModel& m) { m.metadata["deprel"] = R"(["conj","punct","root"])"; }, "parse.label.q has another"},
        {[](SyntheticModel& m) { m.metadata["deprel"] = R"(["a","b","c","d"])"; }, "no relation \"root\""},
        {[](SyntheticModel& m) { m.metadata["lemma_rules"] = R"(["k|0|","l|x|"])"; }, "no lemma rule"},
        {[](SyntheticModel& m) { m.metadata["name_types"] = R"(["PERSON","SHIP"])"; }, "unknown name type"},
        {[](SyntheticModel& m) { m.metadata["name_types"] = R"(["PERSON"])"; }, "names.output"},
        {[](SyntheticModel& m) { m.metadata["attention_heads"] = "2"; }, "attention heads"},
        {[](SyntheticModel& m) { m.metadata["layer_norm_eps"] = "small"; }, "layer_norm_eps is \"small\""},
        {[](SyntheticModel& m) { m.metadata["layer_norm_eps"] = "nan"; }, "layer_norm_eps"},
        {[](SyntheticModel& m) { m.metadata["layer_norm_eps"] = ""; }, "layer_norm_eps"},
        {[](SyntheticModel& m) { m.metadata["crc32"] = "00000000"; }, "checksum is wrong"},
        {[](SyntheticModel& m) { m.set_float("parse.arc.scale", 3, std::nanf("")); }, "parse.arc.scale has a value"},
        {[](SyntheticModel& m) { m.set_float("embeddings.word.scale", 0, infinity); }, "embeddings.word.scale has"},
        {[](SyntheticModel& m) { m.set_float("names.output.bias", 1, -1e30F); }, "names.output.bias has a value"},
    };
    use(open(SyntheticModel().to_bytes()));
    for (const Row& row : rows) {
        SyntheticModel model;
        row.change(model);
        EXPECT_THAT([&] { use(open(model.to_bytes())); }, ThrowsMessage<ConfigError>(HasSubstr(row.message)));
    }
}

/// Bytes before the data.
std::size_t header_size(const std::string& file)
{
    std::size_t size = 0;
    for (std::size_t i = 8; i-- > 0 && file.size() >= 8;) {
        size = size << 8U | static_cast<unsigned char>(file[i]);
    }
    return size + 8;
}

/// Whatever is in a file, it is used or refused.
TEST_F(ModelFileTest, SurvivesAnyDamage)
{
    const std::string whole = SyntheticModel().to_bytes();
    const std::size_t header_end = header_size(whole);
    std::mt19937 engine(7);
    std::size_t used = 0;
    for (int round = 0; round < 600; ++round) {
        std::string bytes = whole;
        const bool in_header = round % 2 == 0;
        for (std::size_t flips = 1 + engine() % 3; flips > 0; --flips) {
            const std::size_t place =
                in_header ? engine() % header_end : header_end + engine() % (bytes.size() - header_end);
            bytes[place] = static_cast<char>(engine() % 256);
        }
        if (round % 5 == 0) {
            bytes.resize(engine() % bytes.size());
        }
        if (!in_header) { // as if it had been made like that
            const std::size_t data = header_size(bytes);
            const std::size_t stated = bytes.find("\"crc32\":\"");
            if (stated < data && data <= bytes.size()) {
                bytes.replace(stated + 9, 8, checksum_of(std::string_view(bytes).substr(data)));
            }
        }
        try {
            use(open(bytes));
            ++used;
        } catch (const ConfigError&) {
        }
    }
    EXPECT_GT(used, 100U);
}

TEST_F(ModelFileTest, HasOneBuiltIn)
{
    const ModelFile model = ModelFile::built_in();
    EXPECT_EQ(model.metadata("name"), "triplewright-en");
    EXPECT_FALSE(model.metadata("licence").empty());
}

} // namespace
} // namespace triplewright
