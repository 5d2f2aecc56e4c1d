// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/cli/engine.hpp"

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <utility>

#include <gmock/gmock.h>

namespace triplewright {
namespace {

/// One word a paragraph, at different speeds.
class OneWordStage final : public Stage {
public:
    std::string_view name() const override { return "one word"; }
    Layer requires_layers() const override { return Layer::none; }
    Layer provides_layers() const override { return Layer::tokens | Layer::sentences; }
    void run(std::span<Annotation> passages) const override
    {
        for (Annotation& passage : passages) {
            std::this_thread::sleep_for(std::chrono::microseconds(passage.first_paragraph % 5 == 0 ? 300 : 1));
            for (std::size_t i = 0; i < passage.paragraphs.size(); ++i) {
                const Span span = passage.paragraphs[i];
                Word word;
                word.span = span;
                word.token = span;
                word.form = slice(passage.text, span);
                passage.sentences.push_back({span, passage.first_paragraph + i, "", {word}});
            }
        }
    }
};

/// Adds nothing to the words that are given.
class NoStage final : public Stage {
public:
    std::string_view name() const override { return "none"; }
    Layer requires_layers() const override { return Layer::none; }
    Layer provides_layers() const override { return Layer::none; }
    void run(std::span<Annotation> passages) const override
    {
        for (const Annotation& passage : passages) {
            EXPECT_FALSE(passage.sentences.empty());
        }
    }
};

template <class Only>
Pipeline make_pipeline()
{
    std::vector<std::unique_ptr<Stage>> stages;
    stages.push_back(std::make_unique<Only>());
    return Pipeline(std::move(stages));
}

const Analysis& analysis()
{
    static const Analysis analysis{make_pipeline<OneWordStage>(), make_pipeline<NoStage>(), GivenColumns::words_only,
                                   nullptr};
    return analysis;
}

/// Lists the words of a document and notes whether passages came in order.
class ListTask final : public DocumentTask {
public:
    explicit ListTask(const Document& document) : document_(document) {}
    std::string add(const Annotation& passage) override
    {
        EXPECT_EQ(passage.first_paragraph, next_paragraph_);
        next_paragraph_ += passage.paragraphs.size();
        std::string out;
        for (const Sentence& sentence : passage.sentences) {
            out += sentence.words.at(0).form + ' ';
        }
        return out;
    }
    std::string finish() override { return "= " + document_.id + '\n'; }

private:
    const Document& document_;
    std::size_t next_paragraph_ = 0;
};

Document make_document(int number, std::size_t paragraphs)
{
    Document document;
    document.id = 'd' + std::to_string(number);
    for (std::size_t i = 0; i < paragraphs; ++i) {
        document.text += document.id + 'p' + std::to_string(i) + ".\n\n";
    }
    return document;
}

DocumentSource list_documents(std::vector<Document> documents)
{
    auto rest = std::make_shared<std::vector<Document>>(std::move(documents));
    return [rest, next = std::size_t{0}]() mutable -> std::optional<Document> {
        return next == rest->size() ? std::nullopt : std::optional(rest->at(next++));
    };
}

struct Outcome {
    std::string output;
    std::size_t words = 0;
    std::size_t finished = 0;
};

Outcome run(std::vector<Document> documents, unsigned jobs, std::size_t passage_bytes)
{
    Outcome outcome;
    run_engine(
        analysis(), {jobs, passage_bytes}, list_documents(std::move(documents)),
        [](const Document& document) { return std::make_unique<ListTask>(document); },
        [&outcome](EnginePiece piece) {
            outcome.output += piece.output;
            outcome.words += piece.words;
            outcome.finished += piece.finished ? 1U : 0U;
        });
    return outcome;
}

std::vector<Document> many_documents()
{
    std::vector<Document> documents;
    for (int i = 0; i < 60; ++i) {
        documents.push_back(make_document(i, i == 20 ? 500 : static_cast<std::size_t>(i % 4)));
    }
    return documents;
}

TEST(Engine, GivesTheSameForEveryNumberOfJobsAndSizeOfPassage)
{
    const Outcome expected = run(many_documents(), 1, 1'000'000);
    EXPECT_THAT(expected.output, ::testing::StartsWith("= d0\nd1p0. = d1\nd2p0. d2p1. = d2\n"));
    EXPECT_EQ(expected.finished, 60U);
    EXPECT_EQ(expected.words, 500U + 14 * 6 + 1 + 2 + 3);
    for (const unsigned jobs : {1U, 2U, 4U}) {
        for (const std::size_t bytes : {std::size_t{1}, std::size_t{20}, std::size_t{300}}) {
            const Outcome outcome = run(many_documents(), jobs, bytes);
            EXPECT_EQ(outcome.output, expected.output) << jobs << " jobs, " << bytes << " bytes";
            EXPECT_EQ(outcome.words, expected.words);
            EXPECT_EQ(outcome.finished, 60U);
        }
    }
}

TEST(Engine, HasNothingToSayWithoutDocuments)
{
    EXPECT_EQ(run({}, 2, 100).output, "");
}

TEST(Engine, FillsInWhatIsGiven)
{
    std::vector<Document> documents;
    documents.push_back(make_document(1, 2));
    Document given;
    given.id = "given";
    given.text = "Aa Bb";
    for (const Span span : {Span{0, 2}, Span{3, 5}}) {
        ConlluWord word;
        word.span = span;
        word.token = span;
        word.form = slice(given.text, span);
        given.given.push_back({"", span, false, {word}});
    }
    documents.push_back(given);
    documents.push_back(make_document(2, 1));
    EXPECT_EQ(run(std::move(documents), 2, 100).output, "d1p0. d1p1. = d1\nAa Bb = given\nd2p0. = d2\n");
}

TEST(Engine, StreamsALongDocumentWithFewPassagesInFlight)
{
    std::atomic<std::size_t> begun = 0;
    class CountingTask final : public DocumentTask {
    public:
        explicit CountingTask(std::atomic<std::size_t>& begun) : begun_(begun) {}
        std::string add(const Annotation&) override
        {
            ++begun_;
            return "x";
        }

    private:
        std::atomic<std::size_t>& begun_;
    };
    std::size_t delivered = 0;
    run_engine(
        analysis(), {2, 10}, list_documents({make_document(1, 2'000)}),
        [&begun](const Document&) { return std::make_unique<CountingTask>(begun); },
        [&](const EnginePiece& piece) {
            delivered += piece.output.size();
            // Two threads, four batches of at most three passages each.
            EXPECT_LE(begun - delivered, 2U * 4 * 3);
        });
    EXPECT_EQ(delivered, begun);
    EXPECT_GE(delivered, 1'000U);
}

TEST(Engine, PassesOnWhatTheConsumerThrows)
{
    const auto consume = [](const EnginePiece&) { throw std::runtime_error("full"); };
    EXPECT_THROW(run_engine(
                     analysis(), {2, 10}, list_documents(many_documents()),
                     [](const Document& document) { return std::make_unique<ListTask>(document); }, consume),
                 std::runtime_error);
}

} // namespace
} // namespace triplewright
