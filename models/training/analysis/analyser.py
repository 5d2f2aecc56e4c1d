# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""What every implementation of the model returns for a window."""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from .inventory import Inventory
from .windows import Window


@dataclass
class WindowScores:
    """Raw results for the words of one window."""
    tags: dict[str, np.ndarray]
    """Ids of the best upos, xpos, feats and lemma_rules of each word."""
    sentence_end: np.ndarray
    """Logits: positive where a word ends a sentence."""
    arcs: np.ndarray
    """[word, 1 + head], the root at column 0; over all words of the window (-inf is allowed between sentences)."""
    label_dependent: np.ndarray
    label_head: np.ndarray
    """[1 + word, …], the root first."""
    names: np.ndarray
    """[word, tag]"""
    factuality: np.ndarray
    """[word]: from about -1.3 (did not happen) to 1.3 (happened)"""


class Analyser(Protocol):
    """Anything that scores windows."""
    inventory: Inventory

    def scores(self, windows: Iterable[Window]) -> Iterator[tuple[Window, WindowScores]]:
        """Each window with its results, in any order."""

    def labels(self, dependent: np.ndarray, head: np.ndarray) -> np.ndarray:
        """[arc, label] scores of arcs given by the label vectors of their two ends."""
