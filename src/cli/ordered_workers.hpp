// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Runs pieces of work on several threads and hands their results back in the order in which the work was submitted.

#ifndef TRIPLEWRIGHT_SRC_CLI_ORDERED_WORKERS_HPP
#define TRIPLEWRIGHT_SRC_CLI_ORDERED_WORKERS_HPP

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace triplewright {

/// `jobs` threads work, the calling one included: with one job there is no other thread. At most a few pieces per job
/// are in flight. To be used from one thread.
class OrderedWorkers {
public:
    explicit OrderedWorkers(unsigned jobs);
    /// Waits for what has begun, drops the rest.
    ~OrderedWorkers();
    OrderedWorkers(const OrderedWorkers&) = delete;
    OrderedWorkers& operator=(const OrderedWorkers&) = delete;

    /// Runs `work` on some thread and later `deliver` on this one. While too much is in flight it works and delivers
    /// itself. Throws what `work` or `deliver` of this or an earlier piece threw; nothing may be submitted after that.
    void submit(std::function<void()> work, std::function<void()> deliver);
    /// Delivers all that is in flight; throws like `submit`.
    void finish();

private:
    struct Piece {
        std::function<void()> work;
        std::function<void()> deliver;
        std::exception_ptr error;
        bool done = false;
    };
    using Lock = std::unique_lock<std::mutex>;

    void work_until_stopped();
    void run(const std::shared_ptr<Piece>& piece, Lock& lock);
    /// Delivers the oldest piece, working while it is not done yet.
    void deliver_oldest(Lock& lock);

    std::size_t window_;
    std::mutex mutex_;
    std::condition_variable queued_;
    std::condition_variable done_;
    std::deque<std::shared_ptr<Piece>> in_flight_; ///< In the order of submission.
    std::deque<std::shared_ptr<Piece>> queue_;     ///< Those that have not begun.
    bool stopped_ = false;
    std::vector<std::thread> threads_;
};

} // namespace triplewright

#endif
