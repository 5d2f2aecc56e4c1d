# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Trees, tag sequences, whole-number products, elementwise functions."""
from __future__ import annotations

import itertools
import math
import unittest

import numpy as np

from analysis.decoding import best_tags
from analysis.functions import erf
from analysis.quantised import QuantisedLinear, quantise_inputs, quantise_weights
from analysis.trees import best_tree


def _is_tree(heads: tuple[int, ...]) -> bool:
    for node in range(1, len(heads) + 1):
        for _ in heads:
            node = heads[node - 1] if node else 0
        if node:
            return False
    return heads.count(0) == 1


class Trees(unittest.TestCase):
    def test_best_of_all(self) -> None:
        rng = np.random.default_rng(1)
        for _ in range(100):
            words = int(rng.integers(1, 6))
            scores = rng.normal(size=(words, words + 1))
            trees = filter(_is_tree, itertools.product(range(words + 1), repeat=words))
            best = max(trees, key=lambda heads: sum(scores[i, h] for i, h in enumerate(heads)))
            self.assertEqual(tuple(best_tree(scores)), best)


class Tags(unittest.TestCase):
    def test_legal(self) -> None:
        scores = np.array([[0, 0, 9, 0, 0], [0, 0, 5, 0, 4], [1, 0, 0, 0, 0.5]])
        self.assertEqual(best_tags(scores), [1, 2, 0])


class Arithmetic(unittest.TestCase):
    def test_half_to_even(self) -> None:
        integers, scale = quantise_inputs(np.array([[127.0, 0.5, 1.5, -2.5], [0, 0, 0, 0]], dtype=np.float32))
        self.assertEqual(integers.tolist(), [[127, 0, 2, -2], [0, 0, 0, 0]])
        self.assertEqual(scale.tolist(), [[1], [0]])

    def test_exact_sums(self) -> None:
        rng = np.random.default_rng(2)
        weights = rng.integers(-127, 128, (4, 1536))
        weights[0] = 127
        x = np.full((1, 1536), 3.0, dtype=np.float32)
        y = QuantisedLinear(weights.astype(np.float32), np.ones(4, dtype=np.float32))(x)
        self.assertEqual(y.tolist(), ((weights.sum(1) * 127).astype(np.float32) * np.float32(3 / 127))[None].tolist())

    def test_weights(self) -> None:
        integers, scale = quantise_weights(np.array([[1.0, -0.25], [0, 0]], dtype=np.float32), 63)
        self.assertEqual(integers.tolist(), [[63, -16], [0, 0]])
        self.assertEqual(scale.tolist(), [np.float32(1 / 63), 0])

    def test_erf(self) -> None:
        x = np.linspace(-7, 7, 999)
        self.assertLess(max(abs(erf(x) - [math.erf(v) for v in x])), 1e-11)
