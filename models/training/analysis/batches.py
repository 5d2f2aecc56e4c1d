# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Rows of windows as tensors. Several windows share a row; attention stays within each."""
from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .examples import IGNORE, UNKNOWN_NAMES, Example
from .inventory import FIELDS
from .pieces import CLASSIFY, GLUED, MAX_WINDOW_PIECES, PADDING, SEPARATE, SHAPE_SPECIAL, UNKNOWN
from .windows import Row, Window

TAG_KINDS = (*FIELDS, "sentence_end")


@dataclass
class Batch:
    """Pieces are [row, place]; words point to their first piece's place in the flattened rows."""
    pieces: Tensor
    shapes: Tensor
    positions: Tensor
    windows: Tensor
    """Number of the window within its row; -1 at padding."""
    words: Tensor
    """[word]: all words, in the order of rows, windows and sentences."""
    suffixes: Tensor
    """[word, length]: buckets of last letters."""
    tags: dict[str, Tensor]
    """[word]: label ids; IGNORE where unknown."""
    names: Tensor
    """[word]: set of possible name tags as bits; UNKNOWN_NAMES where nothing is known."""
    factuality: Tensor
    """[word, 2]: value and weight; the weight is 0 where unknown."""
    parse_words: Tensor
    """[row, word]: the same words by rows; 0 at padding."""
    parse_sentence: Tensor
    """[row, word]: number of the sentence within its row; -1 at padding."""
    heads: Tensor
    """[row, word]: 0 for the root, 1 + the head's word; IGNORE at padding and where unknown."""
    deprel: Tensor
    window_sizes: list[int]
    """Words of each window, in the order of the rows and of the windows in them."""


class _Builder:
    """Collects the words of a batch row by row."""

    def __init__(self, word_dropout: float, rng: random.Random | None) -> None:
        self._word_dropout, self._rng = word_dropout, rng
        self.rows: list[np.ndarray] = []
        self.words: list[int] = []
        self.suffixes: list[np.ndarray] = []
        self.tags: dict[str, list[np.ndarray]] = {kind: [] for kind in TAG_KINDS}
        self.names: list[np.ndarray] = []
        self.factuality: list[np.ndarray] = []
        self.trees: list[list[np.ndarray]] = []
        self.window_sizes: list[int] = []

    def add_row(self, row: Row) -> None:
        """Appends the windows of one row."""
        self.trees.append([])
        columns: list[tuple[int, int, int, int]] = []
        for number, window in enumerate(row):
            self._add_window(window, number, columns)
        columns += [(PADDING, SHAPE_SPECIAL, 0, -1)] * (MAX_WINDOW_PIECES - len(columns))
        self.rows.append(np.array(columns, dtype=np.int64).T)

    def _add_window(self, window: Window, number: int, columns: list[tuple[int, int, int, int]]) -> None:
        start, before = len(columns), len(self.words)
        columns.append((CLASSIFY, SHAPE_SPECIAL, 0, number))
        for part in window:
            first = []
            shapes = part.example.shapes[part.casing]
            if part.spaced:
                shapes = shapes % GLUED
            for pieces, shape in zip(part.example.pieces, shapes, strict=True):
                first.append(MAX_WINDOW_PIECES * len(self.rows) + len(columns))
                hidden = self._word_dropout and self._rng and self._rng.random() < self._word_dropout
                columns.extend((UNKNOWN if hidden else piece, shape, place, number)
                               for place, piece in enumerate(pieces, len(columns) - start))
            self._add_labels(part.example, part.casing, first)
        columns.append((SEPARATE, SHAPE_SPECIAL, len(columns) - start, number))
        self.window_sizes.append(len(self.words) - before)

    def _add_labels(self, example: Example, casing: int, first: list[int]) -> None:
        count = len(first)
        self.words += first
        self.suffixes.append(example.suffixes)
        for kind in TAG_KINDS:
            values = example.tags.get(kind)
            if values is None:
                values = np.full(count, IGNORE)
            self.tags[kind].append(values[casing] if values.ndim == 2 else values)
        self.names.append(np.full(count, UNKNOWN_NAMES) if example.names is None else example.names)
        self.factuality.append(np.zeros((count, 2)) if example.factuality is None else example.factuality)
        tree = self.trees[-1]
        before = sum(t.shape[1] for t in tree)
        if example.heads is None:
            heads = deprel = np.full(count, IGNORE)
        else:
            heads, deprel = np.where(example.heads > 0, example.heads + before, example.heads), example.deprel
        tree.append(np.stack([np.array(first), np.full(count, len(tree)), heads, deprel]))


def make_batch(rows: list[Row], word_dropout: float = 0.0, rng: random.Random | None = None) -> Batch:
    """The tensors of some rows."""
    builder = _Builder(word_dropout, rng)
    for row in rows:
        builder.add_row(row)
    pieces, shapes, positions, windows = torch.from_numpy(np.stack(builder.rows, axis=1))
    longest = max(sum(t.shape[1] for t in trees) for trees in builder.trees)
    tree = torch.zeros(4, len(rows), longest, dtype=torch.int64)
    tree[1], tree[2:] = -1, IGNORE
    for index, trees in enumerate(builder.trees):
        columns = np.concatenate(trees, axis=1)
        tree[:, index, :columns.shape[1]] = torch.from_numpy(columns)

    def joined(arrays: list[np.ndarray]) -> Tensor:
        return torch.from_numpy(np.concatenate(arrays))
    return Batch(pieces, shapes, positions, windows, torch.tensor(builder.words), joined(builder.suffixes),
                 {kind: joined(values) for kind, values in builder.tags.items()}, joined(builder.names),
                 joined(builder.factuality).float(), *tree, builder.window_sizes)


def batches(rows: Iterable[Row], size: int, word_dropout: float = 0.0,
            rng: random.Random | None = None) -> Iterator[Batch]:
    """Batches of `size` rows, the last one perhaps smaller."""
    group: list[Row] = []
    for row in rows:
        group.append(row)
        if len(group) == size:
            yield make_batch(group, word_dropout, rng)
            group = []
    if group:
        yield make_batch(group, word_dropout, rng)
