// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// coreference_examples --features: the number of rows of the feature table.
// coreference_examples MODEL WHAT INPUT: what coreference learns from, as the program itself sees it, to standard
// output. MODEL is a model file or `-` for the built-in one. WHAT is `markables` (all that might be mentions, without
// pairs) or `pairs` (those that the model takes for mentions). For each document, in native integers:
//   int32 mentions, pairs
//   per mention int32: word number in the document, first word, end word (in the sentence), class, role, number of the
//   word that the head depends on (-1: root), place in the order of decisions
//   per pair, in the order in which anaphors are decided, int32: anaphor, candidate, whether nothing forbids the link
//   per pair uint16[templates]: feature rows; what they say of chains is how this model links
// or `markable_vectors`, `pair_vectors`: for each of the same mentions a float32[width] of what MODEL's pair network
// reads, of the head and, for pairs, of the word that it depends on; behind int32 mentions, width.

#include <cstdint>
#include <exception>
#include <iostream>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "nlp/known_chain.hpp"
#include "nlp/markables.hpp"
#include "nlp/mention_linker.hpp"
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

enum class Wanted : std::uint8_t { markables, pairs, markable_vectors, pair_vectors };

class ExampleTask final : public DocumentTask, LinkObserver {
public:
    ExampleTask(Wanted wanted, std::shared_ptr<const CoreferenceModel> model)
        : wanted_(wanted), model_(std::move(model)), linker_(model_->weights(), this)
    {}

    std::string add(const Annotation& passage) override
    {
        const std::span<const Markable> markables = passage.markables;
        std::vector<CoreferenceModel::Weights::Projected> projected;
        if (wanted_ == Wanted::pairs) {
            projected = model_->weights().project(markables);
        }
        std::size_t next = 0;
        for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
            const SentenceView view(passage, index, sentences_++);
            const std::size_t first = next;
            while (next < markables.size() && markables[next].sentence == index) {
                ++next;
            }
            const std::span<const Markable> own = markables.subspan(first, next - first);
            switch (wanted_) {
            case Wanted::markables: add_mentions(view, find_markables(view)); break;
            case Wanted::markable_vectors: add_word_vectors(passage, view); break;
            case Wanted::pairs:
                add_mentions(view, own);
                linker_.add_sentence(view, own, std::span(projected).subspan(first, next - first), chains_);
                break;
            case Wanted::pair_vectors:
                for (const Markable& markable : own) {
                    width_ = markable.vector.size();
                    vectors_.insert(vectors_.end(), markable.vector.begin(), markable.vector.end());
                }
                break;
            }
            words_ += view.size();
        }
        words_before_ = words_;
        return {};
    }

    std::string finish() override
    {
        std::string out;
        if (wanted_ == Wanted::markable_vectors || wanted_ == Wanted::pair_vectors) {
            const std::size_t count = width_ == 0 ? 0 : vectors_.size() / width_;
            append_numbers(
                out, std::vector<std::int32_t>{static_cast<std::int32_t>(count), static_cast<std::int32_t>(width_)});
            append_numbers(out, vectors_);
            return out;
        }
        for (std::size_t i = 0; i < order_.size(); ++i) {
            mentions_[order_[i] * columns + columns - 1] = static_cast<std::int32_t>(i);
        }
        append_numbers(out, std::vector<std::int32_t>{static_cast<std::int32_t>(mentions_.size() / columns),
                                                      static_cast<std::int32_t>(pairs_.size() / 3)});
        append_numbers(out, mentions_);
        append_numbers(out, pairs_);
        append_numbers(out, features_);
        return out;
    }

private:
    static constexpr std::size_t columns = 7;

    void see(const LinkChoice& choice) override
    {
        order_.push_back(choice.anaphor.number);
        for (const LinkCandidate& candidate : choice.candidates) {
            const RememberedMention& other = *candidate.mention;
            const bool may_be = fit(choice.facts, facts_of(other.traits, other.attributes, other.number)) &&
                                !is_barred(choice.anaphor.traits, other.traits);
            for (const std::uint32_t value : {choice.anaphor.number, other.number, may_be ? 1U : 0U}) {
                pairs_.push_back(static_cast<std::int32_t>(value));
            }
            features_.insert(features_.end(), candidate.features.begin(), candidate.features.end());
        }
    }

    void add_mentions(const SentenceView& view, std::span<const Markable> markables)
    {
        for (const Markable& markable : markables) {
            const auto head = static_cast<WordIndex>(markable.head_word);
            for (const std::size_t value :
                 {words_ + head, markable.first_word, markable.end_word,
                  static_cast<std::size_t>(markable.markable_class), markable_role(view, head)}) {
                mentions_.push_back(static_cast<std::int32_t>(value));
            }
            const WordIndex governor = view.head(head);
            mentions_.push_back(governor == no_word ? -1 : static_cast<std::int32_t>(words_ + governor));
            mentions_.push_back(0);
        }
    }

    /// The pair parts of the vectors of all markables' heads.
    void add_word_vectors(const Annotation& passage, const SentenceView& view)
    {
        const CoreferenceModel::Weights& weights = model_->weights();
        width_ = weights.pair_width;
        for (const Markable& markable : find_markables(view)) {
            const std::size_t word = words_ - words_before_ + markable.head_word;
            const auto from =
                passage.vectors.begin() + static_cast<std::ptrdiff_t>(word * weights.width() + weights.mention_width);
            vectors_.insert(vectors_.end(), from, from + static_cast<std::ptrdiff_t>(width_));
        }
    }

    Wanted wanted_;
    std::shared_ptr<const CoreferenceModel> model_;
    MentionLinker linker_;
    CoreferenceChains chains_;
    std::size_t sentences_ = 0;
    std::size_t words_ = 0;
    std::size_t words_before_ = 0; ///< In the passages before.
    std::size_t width_ = 0;
    std::vector<std::int32_t> mentions_;
    std::vector<std::uint32_t> order_; ///< Mentions as they are decided.
    std::vector<std::int32_t> pairs_;
    std::vector<std::uint16_t> features_;
    std::vector<float> vectors_;
};

Analysis make_analysis(const ModelFile& file, const std::shared_ptr<const CoreferenceModel>& finder)
{
    const auto make = [&](std::unique_ptr<Stage> first, SentenceEnds ends) {
        std::vector<std::unique_ptr<Stage>> stages;
        stages.push_back(std::move(first));
        stages.push_back(std::make_unique<Analyser>(file, ends));
        if (finder) {
            stages.push_back(std::make_unique<MentionFinder>(finder));
        }
        return Pipeline(std::move(stages));
    };
    return {make(std::make_unique<Tokenizer>(), SentenceEnds::predicted),
            make(std::make_unique<GivenSentences>(), SentenceEnds::given), GivenColumns::words_only, nullptr};
}

int run(const std::string& name, Wanted wanted, const std::string& input)
{
    const ModelFile file = name == "-" ? ModelFile::built_in() : ModelFile::open(name);
    const auto model = std::make_shared<const CoreferenceModel>(file);
    const Analysis analysis =
        make_analysis(file, wanted == Wanted::markables || wanted == Wanted::markable_vectors ? nullptr : model);
    DocumentReader reader({input}, ReadOptions(),
                          [](const Diagnostic& message) { std::cerr << to_string(message) << '\n'; });
    run_engine(
        analysis, EngineOptions(), [&] { return reader.next(); },
        [&](const Document&) { return std::make_unique<ExampleTask>(wanted, model); },
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
    const std::map<std::string, triplewright::Wanted> choices = {
        {"markables", triplewright::Wanted::markables},
        {"pairs", triplewright::Wanted::pairs},
        {"markable_vectors", triplewright::Wanted::markable_vectors},
        {"pair_vectors", triplewright::Wanted::pair_vectors}};
    if (arguments.size() != 3 || !choices.contains(arguments[1])) {
        std::cerr << "usage: coreference_examples MODEL markables|pairs|markable_vectors|pair_vectors INPUT\n";
        return 2;
    }
    try {
        return triplewright::run(arguments[0], choices.at(arguments[1]), arguments[2]);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
