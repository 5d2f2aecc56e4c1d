# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""An exponential average of a model's weights."""
from __future__ import annotations

import torch
from torch import nn


class AveragedWeights:
    """Follows the learnt parameters of a model; frozen ones are left alone."""

    def __init__(self, model: nn.Module, decay: float) -> None:
        self._decay, self._updates = decay, 0
        self._live = [p for p in model.parameters() if p.requires_grad]
        self._mean = [p.detach().clone() for p in self._live]

    @torch.no_grad()
    def update(self) -> None:
        """Moves the average towards the present weights; the first updates count more, so that it starts unbiased."""
        self._updates += 1
        decay = min(self._decay, self._updates / (self._updates + 10))
        torch._foreach_lerp_(self._mean, self._live, 1 - decay)

    @torch.no_grad()
    def swap(self) -> None:
        """Puts the average into the model and keeps the weights it had."""
        for live, mean in zip(self._live, self._mean, strict=True):
            kept = live.clone()
            live.copy_(mean)
            mean.copy_(kept)
