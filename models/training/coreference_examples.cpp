// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// coreference_examples --features: the number of rows of the feature table.
// coreference_examples MODEL markables|pairs INPUT: what coreference learns from, as the program itself sees it, to
// standard output. MODEL is a model file or `-` for the built-in one. For each document, in native integers:
//   int32 mentions, pairs
//   per mention int32: word number in the document, first word, end word (in the sentence), class, role, candidates
//   per pair int32: the candidate's number
//   per pair uint16[templates]: feature rows
// `markables` gives all that might be mentions, without pairs; `pairs` those that the model takes for mentions.

#include <cstdint>
#include <exception>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "nlp/markables.hpp"
#include "nlp/mention_memory.hpp"
#include "triplewright/cli/engine.hpp"
#include "triplewright/nlp/analyser.hpp"
#include "triplewright/nlp/given.hpp"
#include "triplewright/nlp/tokenizer.hpp"
#include "triplewright/text/reader.hpp"

namespace triplewright {

namespace {

template <class T>
void append_numbers(std::string& out, const std::vector<T>& numbers)
{
    out.append(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(T));
}

class ExampleTask final : public DocumentTask {
public:
    explicit ExampleTask(bool with_pairs) : with_pairs_(with_pairs) {}

    std::string add(const Annotation& passage) override
    {
        std::size_t next = 0;
        for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
            const SentenceView view(passage, index, sentences_++);
            traits_maker_.begin_sentence(view);
            if (with_pairs_) {
                for (; next < passage.markables.size() && passage.markables[next].sentence == index; ++next) {
                    add_mention(view, passage.markables[next]);
                }
            } else {
                for (const Markable& markable : find_markables(view)) {
                    add_mention(view, markable);
                }
            }
            words_ += view.size();
        }
        return {};
    }

    std::string finish() override
    {
        std::string out;
        append_numbers(out, std::vector<std::int32_t>{static_cast<std::int32_t>(mentions_.size() / 6),
                                                      static_cast<std::int32_t>(candidates_.size())});
        append_numbers(out, mentions_);
        append_numbers(out, candidates_);
        append_numbers(out, features_);
        return out;
    }

private:
    void add_mention(const SentenceView& view, const Markable& markable)
    {
        auto own = std::make_shared<RememberedMention>();
        own->number = static_cast<std::uint32_t>(mentions_.size() / 6);
        own->traits = traits_maker_.traits(view, markable);
        own->traits.same_before = memory_.count_same(own->traits.form);
        std::size_t count = 0;
        if (with_pairs_) {
            for (const auto& before : memory_.candidates(own->traits)) {
                candidates_.push_back(static_cast<std::int32_t>(before->number));
                const PairFeatures rows =
                    pair_features(own->traits, before->traits, own->number - before->number, before->number);
                features_.insert(features_.end(), rows.begin(), rows.end());
                ++count;
            }
        }
        for (const std::size_t value : {words_ + markable.head_word, markable.first_word, markable.end_word,
                                        static_cast<std::size_t>(markable.markable_class), own->traits.role, count}) {
            mentions_.push_back(static_cast<std::int32_t>(value));
        }
        memory_.add(std::move(own));
    }

    bool with_pairs_;
    TraitsMaker traits_maker_;
    MentionMemory memory_;
    std::size_t sentences_ = 0;
    std::size_t words_ = 0;
    std::vector<std::int32_t> mentions_;
    std::vector<std::int32_t> candidates_;
    std::vector<std::uint16_t> features_;
};

Analysis make_analysis(const ModelFile& file, bool with_pairs)
{
    const auto make = [&](std::unique_ptr<Stage> first, SentenceEnds ends) {
        std::vector<std::unique_ptr<Stage>> stages;
        stages.push_back(std::move(first));
        stages.push_back(std::make_unique<Analyser>(file, ends));
        if (with_pairs) {
            stages.push_back(std::make_unique<MentionFinder>(std::make_shared<const CoreferenceModel>(file)));
        }
        return Pipeline(std::move(stages));
    };
    return {make(std::make_unique<Tokenizer>(), SentenceEnds::predicted),
            make(std::make_unique<GivenSentences>(), SentenceEnds::given), GivenColumns::words_only, nullptr};
}

int run(const std::string& model, const std::string& what, const std::string& input)
{
    const bool with_pairs = what == "pairs";
    const Analysis analysis = make_analysis(model == "-" ? ModelFile::built_in() : ModelFile::open(model), with_pairs);
    DocumentReader reader({input}, ReadOptions(),
                          [](const Diagnostic& message) { std::cerr << to_string(message) << '\n'; });
    run_engine(
        analysis, EngineOptions(), [&] { return reader.next(); },
        [&](const Document&) { return std::make_unique<ExampleTask>(with_pairs); },
        [](const EnginePiece& piece) { std::cout << piece.output; });
    return std::cout.flush() ? 0 : 3;
}

} // namespace

} // namespace triplewright

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments == std::vector<std::string>{"--features"}) {
        std::cout << triplewright::pair_feature_count() << '\n';
        return 0;
    }
    if (arguments.size() != 3 || (arguments[1] != "markables" && arguments[1] != "pairs")) {
        std::cerr << "usage: coreference_examples MODEL markables|pairs INPUT\n";
        return 2;
    }
    try {
        return triplewright::run(arguments[0], arguments[1], arguments[2]);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
