// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/ordered_workers.hpp"

#include <utility>

namespace triplewright {

namespace {

// Enough that nobody waits while one piece takes as long as several others.
constexpr std::size_t pieces_per_job = 4;

} // namespace

OrderedWorkers::OrderedWorkers(unsigned jobs) : window_(jobs * pieces_per_job)
{
    for (unsigned i = 1; i < jobs; ++i) {
        threads_.emplace_back([this] { work_until_stopped(); });
    }
}

OrderedWorkers::~OrderedWorkers()
{
    {
        const Lock lock(mutex_);
        stopped_ = true;
        queue_.clear();
    }
    queued_.notify_all();
    for (std::thread& thread : threads_) {
        thread.join();
    }
}

void OrderedWorkers::submit(std::function<void()> work, std::function<void()> deliver)
{
    Lock lock(mutex_);
    auto piece = std::make_shared<Piece>(Piece{std::move(work), std::move(deliver), nullptr, false});
    in_flight_.push_back(piece);
    queue_.push_back(std::move(piece));
    queued_.notify_one();
    while (in_flight_.size() >= window_ || (!in_flight_.empty() && in_flight_.front()->done)) {
        deliver_oldest(lock);
    }
}

void OrderedWorkers::finish()
{
    Lock lock(mutex_);
    while (!in_flight_.empty()) {
        deliver_oldest(lock);
    }
}

void OrderedWorkers::work_until_stopped()
{
    Lock lock(mutex_);
    for (;;) {
        queued_.wait(lock, [this] { return stopped_ || !queue_.empty(); });
        if (stopped_) {
            return;
        }
        const std::shared_ptr<Piece> piece = std::move(queue_.front());
        queue_.pop_front();
        run(piece, lock);
    }
}

void OrderedWorkers::run(const std::shared_ptr<Piece>& piece, Lock& lock)
{
    lock.unlock();
    try {
        piece->work();
    } catch (...) {
        piece->error = std::current_exception();
    }
    piece->work = nullptr;
    lock.lock();
    piece->done = true;
    done_.notify_all();
}

void OrderedWorkers::deliver_oldest(Lock& lock)
{
    const std::shared_ptr<Piece> oldest = in_flight_.front();
    while (!oldest->done) {
        if (queue_.empty()) {
            done_.wait(lock, [&oldest] { return oldest->done; });
        } else {
            const std::shared_ptr<Piece> piece = std::move(queue_.front());
            queue_.pop_front();
            run(piece, lock);
        }
    }
    in_flight_.pop_front();
    lock.unlock();
    if (oldest->error) {
        std::rethrow_exception(oldest->error);
    }
    oldest->deliver();
    lock.lock();
}

} // namespace triplewright
