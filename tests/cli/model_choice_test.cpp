// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// `--model` of an installed program: a copy of it in a folder of its own, with models beside it.

#include <filesystem>
#include <string>

#include <gmock/gmock.h>

#include "support/program.hpp"
#include "support/temporary_directory.hpp"

namespace triplewright {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using testing::ProgramResult;
using testing::ProgramSettings;
using testing::run_program;

class ModelChoice : public ::testing::Test {
protected:
    ModelChoice()
    {
        fs::create_directories(directory_.path("bin"));
        fs::create_directories(models());
        fs::copy_file(TRIPLEWRIGHT_PROGRAM, directory_.path("bin/triplewright"));
        fs::create_symlink(TRIPLEWRIGHT_MODEL, models() / "triplewright-en-same.safetensors");
        directory_.write("share/triplewright/models/triplewright-en-broken.safetensors", "no model");
        directory_.write("share/triplewright/models/notes.txt", "no model");
        text_ = directory_.write("a.txt", "The ferry left Larkfield.\n");
    }

    [[nodiscard]] fs::path models() const { return directory_.path("share/triplewright/models"); }

    [[nodiscard]] ProgramResult run(const std::vector<std::string>& arguments) const
    {
        ProgramSettings settings;
        settings.program = directory_.path("bin/triplewright");
        return run_program(arguments, settings);
    }

    testing::TemporaryDirectory directory_;
    std::string text_;
};

TEST_F(ModelChoice, TakesANameOrAFile)
{
    const ProgramResult built_in = run({"annotate", text_});
    EXPECT_EQ(built_in.exit_code, 0);
    for (const std::string& model :
         {std::string("default"), std::string("same"), (models() / "triplewright-en-same.safetensors").string()}) {
        const ProgramResult result = run({"annotate", "--model", model, text_});
        EXPECT_EQ(result.exit_code, 0) << result.err;
        EXPECT_EQ(result.out, built_in.out);
    }
}

TEST_F(ModelChoice, NamesWhatThereIs)
{
    for (const std::string command : {"annotate", "build", "extract"}) {
        EXPECT_THAT(run({command, "--help"}).out, HasSubstr("Models: default broken same\n"));
    }
}

TEST_F(ModelChoice, SaysWhatWasLookedForAndWhere)
{
    struct Row {
        std::string model;
        std::string message;
    };
    const Row rows[] = {
        {"fast",
         "--model fast: there is no triplewright-en-fast.safetensors in " + models().string() + "; put it there"},
        {"fast", "one of default, broken, same"},
        {"broken", "triplewright-en-broken.safetensors: error: not a safetensors file"},
        {"./fast", "./fast: error: cannot read the model"},
        {"fast.safetensors", "fast.safetensors: error: cannot read the model"},
    };
    for (const Row& row : rows) {
        const ProgramResult result = run({"annotate", "--model", row.model, text_});
        EXPECT_EQ(result.exit_code, 2);
        EXPECT_EQ(result.out, "");
        EXPECT_THAT(result.err, HasSubstr(row.message));
    }
}

} // namespace
} // namespace triplewright
