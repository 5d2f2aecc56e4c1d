// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/nlp/stage.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>

#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

class NotingStage final : public Stage {
public:
    NotingStage(std::string name, Layer needs, Layer gives, std::vector<std::string>& runs)
        : name_(std::move(name)), needs_(needs), gives_(gives), runs_(runs)
    {}
    [[nodiscard]] std::string_view name() const override { return name_; }
    [[nodiscard]] Layer requires_layers() const override { return needs_; }
    [[nodiscard]] Layer provides_layers() const override { return gives_; }
    void run(std::span<Annotation>) const override { runs_.push_back(name_); }

private:
    std::string name_;
    Layer needs_;
    Layer gives_;
    std::vector<std::string>& runs_;
};

TEST(Pipeline, RunsItsStagesInOrder)
{
    std::vector<std::string> runs;
    std::vector<std::unique_ptr<Stage>> stages;
    stages.push_back(std::make_unique<NotingStage>("first", Layer::none, Layer::tokens, runs));
    stages.push_back(std::make_unique<NotingStage>("second", Layer::tokens, Layer::parse | Layer::names, runs));
    const Pipeline pipeline(std::move(stages));
    Annotation passage;
    pipeline.run({&passage, 1});
    EXPECT_THAT(runs, ElementsAre("first", "second"));
    EXPECT_EQ(pipeline.provides_layers(), Layer::tokens | Layer::parse | Layer::names);
}

TEST(Pipeline, NamesTheLayerThatIsMissing)
{
    std::vector<std::string> runs;
    std::vector<std::unique_ptr<Stage>> stages;
    stages.push_back(std::make_unique<NotingStage>("parser", Layer::tokens | Layer::sentences, Layer::parse, runs));
    EXPECT_THAT([&] { const Pipeline pipeline(std::move(stages)); },
                ThrowsMessage<ConfigError>(HasSubstr("stage parser needs tokens")));
}

} // namespace
} // namespace triplewright
