// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/cli/engine.hpp"

#include <algorithm>
#include <map>
#include <mutex>
#include <span>
#include <utility>
#include <vector>

#include "cli/ordered_workers.hpp"

namespace triplewright {

namespace {

std::size_t count_words(const Annotation& passage)
{
    std::size_t count = 0;
    for (const Sentence& sentence : passage.sentences) {
        count += sentence.words.size();
    }
    return count;
}

/// A document on its way. Its passages may be analysed in any order; its task takes them in order.
class DocumentInWork {
public:
    DocumentInWork(Document document, const TaskFactory& make_task)
        : document_(std::move(document)), task_(make_task(document_))
    {}

    [[nodiscard]] const Document& document() const { return document_; }

    void set_passages(std::size_t count) { pieces_.resize(count); }

    /// Hands an analysed passage to the task, with those after it that waited for it. A passage is handed over by the
    /// thread that brought it, or by one that brought an earlier passage and is still busy with that. So once all work
    /// up to some passage is done, the task has had that passage.
    void take(std::size_t passage, Annotation annotation)
    {
        std::unique_lock lock(mutex_);
        waiting_.emplace(passage, std::move(annotation));
        if (is_busy_ || waiting_.begin()->first != next_) {
            return;
        }
        is_busy_ = true;
        while (!waiting_.empty() && waiting_.begin()->first == next_) {
            const Annotation next = std::move(waiting_.begin()->second);
            waiting_.erase(waiting_.begin());
            EnginePiece& piece = pieces_[next_++];
            const bool is_last = next_ == pieces_.size();
            lock.unlock();
            piece.words = count_words(next);
            piece.output = task_->add(next);
            if (is_last) {
                piece.output += task_->finish();
            }
            lock.lock();
        }
        is_busy_ = false;
    }

    /// For a document without passages.
    void take_end() { pieces_.at(0).output = task_->finish(); }

    /// What has become of a passage that the task has had.
    EnginePiece release(std::size_t passage)
    {
        EnginePiece piece = std::move(pieces_[passage]);
        if (passage + 1 == pieces_.size()) {
            piece.finished = std::move(task_);
        }
        return piece;
    }

private:
    Document document_;
    std::unique_ptr<DocumentTask> task_;
    std::vector<EnginePiece> pieces_; ///< One a passage.
    std::mutex mutex_;
    std::map<std::size_t, Annotation> waiting_; ///< Analysed, but one before is missing.
    std::size_t next_ = 0;
    bool is_busy_ = false;
};

/// Some passages, of one or several documents, that are analysed together.
class Batch {
public:
    explicit Batch(bool is_given) : is_given_(is_given) {}

    [[nodiscard]] bool is_given() const { return is_given_; }
    [[nodiscard]] std::size_t bytes() const { return bytes_; }

    void add(std::shared_ptr<DocumentInWork> document, std::size_t passage, Annotation annotation)
    {
        for (const Span& paragraph : annotation.paragraphs) {
            bytes_ += paragraph.size();
        }
        places_.push_back({std::move(document), passage, annotations_.size()});
        annotations_.push_back(std::move(annotation));
    }

    void add_end(std::shared_ptr<DocumentInWork> document)
    {
        // Costs something too, or a million empty documents would become one batch.
        bytes_ += 64;
        places_.push_back({std::move(document), 0, nothing});
    }

    void analyse(const Analysis& analysis)
    {
        if (is_given_) {
            for (const Place& place : places_) {
                if (place.annotation != nothing) {
                    add_given_sentences(place.document->document(), analysis.given_columns,
                                        annotations_[place.annotation]);
                }
            }
        }
        (is_given_ ? analysis.given : analysis.raw).run(annotations_);
        for (const Place& place : places_) {
            if (place.annotation == nothing) {
                place.document->take_end();
            } else {
                place.document->take(place.passage, std::move(annotations_[place.annotation]));
            }
        }
        annotations_.clear();
    }

    void deliver(const PieceConsumer& consume)
    {
        for (Place& place : places_) {
            consume(place.document->release(place.passage));
            place.document.reset();
        }
    }

private:
    static constexpr std::size_t nothing = static_cast<std::size_t>(-1);
    struct Place {
        std::shared_ptr<DocumentInWork> document;
        std::size_t passage = 0;
        std::size_t annotation = nothing; ///< Index in `annotations_`.
    };

    bool is_given_;
    std::size_t bytes_ = 0;
    std::vector<Place> places_;
    std::vector<Annotation> annotations_;
};

class Engine {
public:
    Engine(const Analysis& analysis, const EngineOptions& options, const PieceConsumer& consume)
        : analysis_(analysis), options_(options), consume_(consume), workers_(options.jobs)
    {}

    void add(const std::shared_ptr<DocumentInWork>& document)
    {
        std::vector<Annotation> passages = cut_passages(document->document(), options_.passage_bytes);
        const bool is_given = !document->document().given.empty();
        document->set_passages(std::max<std::size_t>(passages.size(), 1));
        if (passages.empty()) {
            batch_for(is_given).add_end(document);
        }
        for (std::size_t i = 0; i < passages.size(); ++i) {
            batch_for(is_given).add(document, i, std::move(passages[i]));
        }
    }

    void finish()
    {
        flush();
        workers_.finish();
    }

private:
    Batch& batch_for(bool is_given)
    {
        if (batch_ && (batch_->is_given() != is_given || batch_->bytes() >= options_.passage_bytes)) {
            flush();
        }
        if (!batch_) {
            batch_ = std::make_shared<Batch>(is_given);
        }
        return *batch_;
    }

    void flush()
    {
        if (const std::shared_ptr<Batch> batch = std::exchange(batch_, nullptr)) {
            workers_.submit([batch, this] { batch->analyse(analysis_); }, [batch, this] { batch->deliver(consume_); });
        }
    }

    const Analysis& analysis_;
    const EngineOptions& options_;
    const PieceConsumer& consume_;
    std::shared_ptr<Batch> batch_;
    OrderedWorkers workers_; ///< Last: its threads use the others until it is gone.
};

} // namespace

void run_engine(const Analysis& analysis, const EngineOptions& options, const DocumentSource& source,
                const TaskFactory& make_task, const PieceConsumer& consume)
{
    Engine engine(analysis, options, consume);
    while (std::optional<Document> document = source()) {
        engine.add(std::make_shared<DocumentInWork>(*std::move(document), make_task));
    }
    engine.finish();
}

} // namespace triplewright
