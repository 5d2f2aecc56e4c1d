# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""The model as trained, scoring windows."""
from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import torch

from .analyser import WindowScores
from .batches import make_batch
from .inventory import FIELDS
from .model import Model
from .windows import Row, Window, pack_rows


class TrainedModel:
    """An Analyser in single precision."""

    def __init__(self, model: Model, rows: int = 6) -> None:
        self._model, self._rows = model.eval(), rows
        self.inventory = model.inventory

    def scores(self, windows: Iterable[Window]) -> Iterator[tuple[Window, WindowScores]]:
        """See Analyser."""
        group: list[Row] = []
        for row in pack_rows(windows):
            group.append(row)
            if len(group) == self._rows:
                yield from self._group(group)
                group = []
        if group:
            yield from self._group(group)

    @torch.inference_mode()
    def _group(self, rows: list[Row]) -> list[tuple[Window, WindowScores]]:
        batch = make_batch(rows)
        scores = self._model(batch)
        row_of = [index for index, row in enumerate(rows) for _ in row]
        results, begin, row_begin, row_before = [], 0, 0, 0
        for window, row, size in zip((w for r in rows for w in r), row_of, batch.window_sizes, strict=True):
            if row != row_before:
                row_begin, row_before = 0, row
            words, places = slice(begin, begin + size), slice(row_begin, row_begin + size)
            columns = torch.tensor([0, *range(1 + row_begin, 1 + row_begin + size)])
            results.append((window, WindowScores(
                {kind: scores.tags[kind][words].argmax(-1).numpy() for kind in FIELDS},
                scores.tags["sentence_end"][words, 0].numpy(), scores.arcs[row, places][:, columns].numpy(),
                scores.label_dependent[row, 1 + row_begin:1 + row_begin + size].numpy(),
                scores.label_head[row, columns].numpy(), scores.names[words].numpy(),
                scores.factuality[words].numpy())))
            begin += size
            row_begin += size
        return results

    @torch.inference_mode()
    def labels(self, dependent: np.ndarray, head: np.ndarray) -> np.ndarray:
        """See Analyser."""
        return self._model.parse.labels(torch.from_numpy(dependent), torch.from_numpy(head)).numpy()
