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

from .examples import IGNORE
from .pieces import CLASSIFY, MAX_WINDOW_PIECES, PADDING, SEPARATE, SHAPE_SPECIAL, UNKNOWN
from .windows import Part, Row, Window

TAG_KINDS = ("upos", "xpos", "feats", "lemma_rules", "sentence_end")


@dataclass
class Batch:
    """Pieces are [row, place]; words point to their first piece's place in the flattened rows."""
    pieces: Tensor
    shapes: Tensor
    positions: Tensor
    windows: Tensor
    """Number of the window within its row; -1 at padding."""
    tag_words: Tensor
    tags: dict[str, Tensor]
    parse_words: Tensor
    """[row, word]: words of trees; 0 at padding."""
    parse_sentence: Tensor
    """[row, word]: number of the sentence within its row; -1 at padding."""
    heads: Tensor
    """[row, word]: 0 for the root, 1 + the head's word; IGNORE at padding."""
    deprel: Tensor
    name_words: Tensor
    names: Tensor
    window_words: list[Tensor]
    """All words of each window, in the order of the rows and of the windows in them."""


class _Builder:
    """Collects the words of a batch row by row."""

    def __init__(self, word_dropout: float, rng: random.Random | None) -> None:
        self._word_dropout, self._rng = word_dropout, rng
        self.rows: list[np.ndarray] = []
        self.tag_words: list[int] = []
        self.tags: dict[str, list[np.ndarray]] = {kind: [] for kind in TAG_KINDS}
        self.name_words: list[int] = []
        self.names: list[np.ndarray] = []
        self.trees: list[list[np.ndarray]] = []
        self.window_words: list[list[int]] = []

    def add_row(self, row: Row) -> None:
        """Appends the windows of one row."""
        self.trees.append([])
        columns: list[tuple[int, int, int, int]] = []
        for number, window in enumerate(row):
            self._add_window(window, number, columns)
        columns += [(PADDING, SHAPE_SPECIAL, 0, -1)] * (MAX_WINDOW_PIECES - len(columns))
        self.rows.append(np.array(columns, dtype=np.int64).T)

    def _add_window(self, window: Window, number: int, columns: list[tuple[int, int, int, int]]) -> None:
        start = len(columns)
        columns.append((CLASSIFY, SHAPE_SPECIAL, 0, number))
        self.window_words.append([])
        for part in window:
            first = []
            for pieces, shape in zip(part.example.pieces, part.example.shapes[part.casing], strict=True):
                first.append(MAX_WINDOW_PIECES * len(self.rows) + len(columns))
                hidden = self._word_dropout and self._rng and self._rng.random() < self._word_dropout
                columns.extend((UNKNOWN if hidden else piece, shape, place, number)
                               for place, piece in enumerate(pieces, len(columns) - start))
            self.window_words[-1] += first
            self._add_labels(part, first)
        columns.append((SEPARATE, SHAPE_SPECIAL, len(columns) - start, number))

    def _add_labels(self, part: Part, first: list[int]) -> None:
        example = part.example
        if example.tags:
            self.tag_words += first
            for kind, values in example.tags.items():
                self.tags[kind].append(values[part.casing] if values.ndim == 2 else values)
        if example.heads is not None:
            tree = self.trees[-1]
            before = sum(t.shape[1] for t in tree)
            heads = np.where(example.heads > 0, example.heads + before, example.heads)
            tree.append(np.stack([np.array(first), np.full(len(first), len(tree)), heads, example.deprel]))
        if example.names is not None:
            self.name_words += first
            self.names.append(example.names)


def _joined(arrays: list[np.ndarray]) -> Tensor:
    return torch.from_numpy(np.concatenate(arrays)) if arrays else torch.zeros(0, dtype=torch.int64)


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
        if trees:
            columns = np.concatenate(trees, axis=1)
            tree[:, index, :columns.shape[1]] = torch.from_numpy(columns)
    return Batch(pieces, shapes, positions, windows, torch.tensor(builder.tag_words, dtype=torch.int64),
                 {kind: _joined(values) for kind, values in builder.tags.items()}, *tree,
                 torch.tensor(builder.name_words, dtype=torch.int64), _joined(builder.names),
                 [torch.tensor(words) for words in builder.window_words])


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
