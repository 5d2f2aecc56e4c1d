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
        model, batch = self._model, make_batch(rows)
        layers = model.encode(batch)
        results = []
        for window, words in zip((window for row in rows for window in row), batch.window_words, strict=True):
            tags = model.tags(model.vectors(layers, model.tags.mix, words))
            dependent, head, label_dependent, label_head = model.parse.parts(
                model.vectors(layers, model.parse.mix, words))
            names = model.names(model.vectors(layers, model.names.mix, words))
            results.append((window, WindowScores(
                {kind: tags[kind].argmax(-1).numpy() for kind in FIELDS}, tags["sentence_end"][:, 0].numpy(),
                model.parse.arcs(dependent[1:], head).numpy(), label_dependent[1:].numpy(), label_head.numpy(),
                names.numpy())))
        return results

    @torch.inference_mode()
    def labels(self, dependent: np.ndarray, head: np.ndarray) -> np.ndarray:
        """See Analyser."""
        return self._model.parse.labels(torch.from_numpy(dependent), torch.from_numpy(head)).numpy()
