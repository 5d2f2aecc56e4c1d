// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/ordered_workers.hpp"

#include <atomic>
#include <chrono>
#include <stdexcept>

#include <gtest/gtest.h>

namespace triplewright {
namespace {

TEST(OrderedWorkers, DeliversInTheOrderOfSubmission)
{
    for (const unsigned jobs : {1U, 2U, 5U}) {
        OrderedWorkers workers(jobs);
        std::vector<int> results(300);
        std::vector<int> delivered;
        for (int i = 0; i < 300; ++i) {
            workers.submit(
                [i, &results] {
                    // Later pieces are done first.
                    std::this_thread::sleep_for(std::chrono::microseconds(i % 7 == 0 ? 500 : 1));
                    results[static_cast<std::size_t>(i)] = i * i;
                },
                [i, &results, &delivered] { delivered.push_back(results[static_cast<std::size_t>(i)]); });
        }
        workers.finish();
        ASSERT_EQ(delivered.size(), 300U);
        for (int i = 0; i < 300; ++i) {
            EXPECT_EQ(delivered[static_cast<std::size_t>(i)], i * i);
        }
    }
}

TEST(OrderedWorkers, KeepsFewPiecesInFlight)
{
    OrderedWorkers workers(3);
    std::atomic<int> begun = 0;
    int delivered = 0;
    for (int i = 0; i < 200; ++i) {
        workers.submit([&begun] { ++begun; }, [&delivered] { ++delivered; });
        EXPECT_LE(begun - delivered, 12);
    }
    workers.finish();
    EXPECT_EQ(delivered, 200);
}

TEST(OrderedWorkers, UsesTheCallingThreadAloneForOneJob)
{
    OrderedWorkers workers(1);
    const auto self = std::this_thread::get_id();
    for (int i = 0; i < 20; ++i) {
        workers.submit([self] { EXPECT_EQ(std::this_thread::get_id(), self); }, [] {});
    }
    workers.finish();
}

TEST(OrderedWorkers, PassesOnWhatWorkAndDeliveryThrow)
{
    for (const bool in_delivery : {false, true}) {
        for (const unsigned jobs : {1U, 3U}) {
            OrderedWorkers workers(jobs);
            int delivered = 0;
            const auto run_all = [&] {
                for (int i = 0; i < 50; ++i) {
                    const auto fail = [i] {
                        if (i == 20) {
                            throw std::runtime_error("twenty");
                        }
                    };
                    workers.submit([&, fail] { in_delivery ? void() : fail(); },
                                   [&, fail] { in_delivery ? fail() : void(), ++delivered; });
                }
                workers.finish();
            };
            EXPECT_THROW(run_all(), std::runtime_error);
            EXPECT_EQ(delivered, 20);
        }
    }
}

} // namespace
} // namespace triplewright
