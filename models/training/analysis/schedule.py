# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Learning rates over a run."""
from __future__ import annotations

import math

import torch


class Schedule:
    """Steps an optimizer: rates rise linearly, then fall along half a cosine to nothing."""

    def __init__(self, optimizer: torch.optim.Optimizer, warm_up: float, steps: int) -> None:
        self._optimizer, self._steps = optimizer, steps
        self._rising = max(1, round(warm_up * steps))
        self._rates = [group["lr"] for group in optimizer.param_groups]
        self.step_number = 0

    @property
    def done(self) -> float:
        """The share of the steps that are behind."""
        return self.step_number / self._steps

    def _share(self) -> float:
        if self.step_number < self._rising:
            return (self.step_number + 1) / self._rising
        done = (self.step_number - self._rising) / max(1, self._steps - self._rising)
        return 0.5 * (1 + math.cos(math.pi * min(1.0, done)))

    def step(self) -> None:
        """One update with the gradients at hand, which are then cleared."""
        for group, rate in zip(self._optimizer.param_groups, self._rates, strict=True):
            group["lr"] = rate * self._share()
        self._optimizer.step()
        self._optimizer.zero_grad()
        self.step_number += 1
