# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Which words head mentions, and which mentions mean the same: two small networks on the encoder's vectors.

A mention is scored against each candidate before it (mention ranking, Denis and Baldridge 2008; the loss is the
marginal likelihood of all right antecedents, Lee et al. 2017) by what the program knows of the pair, rows of one table.
"""
from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .encoder import HIDDEN
from .heads import Mix

CLASSES, ROLES = 24, 16
MENTION_WIDTH, PAIR_WIDTH = 128, 256
PAIR_HIDDEN, MATCH = 64, 64
TEMPLATES = 27
NEVER = -1e4


def _embedding(rows: int, width: int) -> nn.Embedding:
    table = nn.Embedding(rows, width)
    nn.init.normal_(table.weight, std=0.02)
    return table


def mixed(mix: Mix, vectors: Tensor) -> Tensor:
    """[word, width] of the last layers' vectors [word, layer, width]."""
    return mix(list(vectors.unbind(1)))


class MentionNet(nn.Module):
    """Log-odds that a markable refers to something."""

    def __init__(self, dropout: float = 0.2) -> None:
        super().__init__()
        self.mix = Mix()
        self.hidden = nn.Linear(HIDDEN, MENTION_WIDTH)
        self.classes = _embedding(CLASSES * ROLES, MENTION_WIDTH)
        self.output = nn.Linear(MENTION_WIDTH, 1)
        self.dropout = nn.Dropout(dropout)

    def forward(self, vectors: Tensor, classes: Tensor, roles: Tensor) -> Tensor:
        """[markable]; vectors are [markable, layer, width]."""
        x = self.hidden(self.dropout(mixed(self.mix, vectors))) + self.classes(classes * ROLES + roles)
        return self.output(self.dropout(F.gelu(x)))[:, 0]


class PairNet(nn.Module):
    """Log-odds that two mentions mean the same, against the later one being new in the text."""

    def __init__(self, features: int, dropout: float = 0.3) -> None:
        super().__init__()
        self.mix = Mix()
        self.hidden = nn.Linear(HIDDEN, PAIR_WIDTH)
        self.classes = _embedding(CLASSES, PAIR_WIDTH)
        self.governors = _embedding(CLASSES, PAIR_WIDTH)
        self.projection = nn.Linear(2 * PAIR_WIDTH, 2 * PAIR_HIDDEN + 2 * MATCH + 1)
        self.features = nn.EmbeddingBag(features, PAIR_HIDDEN, mode="sum")
        nn.init.normal_(self.features.weight, std=0.02)
        self.feature_scores = nn.EmbeddingBag(features, 1, mode="sum")
        nn.init.zeros_(self.feature_scores.weight)
        self.output = nn.Linear(PAIR_HIDDEN, 1)
        self.dropout = nn.Dropout(dropout)

    def forward(self, vectors: Tensor, classes: Tensor, anaphors: Tensor, candidates: Tensor, rows: Tensor) -> Tensor:
        """[pair]; vectors are [mention, layer, head and governor, width], rows [pair, template]."""
        tables = torch.stack([self.classes(classes), self.governors(classes)], 1)
        x = (self.hidden(self.dropout(mixed(self.mix, vectors))) + tables).flatten(1)
        parts = self.projection(self.dropout(F.gelu(x))).split([PAIR_HIDDEN, PAIR_HIDDEN, MATCH, MATCH, 1], -1)
        as_anaphor, as_candidate, left, right, anaphoricity = parts
        pair = as_anaphor[anaphors] + as_candidate[candidates] + self.features(rows)
        score = self.output(self.dropout(F.relu(pair)))[:, 0] + self.feature_scores(rows)[:, 0]
        return score + (left[anaphors] * right[candidates]).sum(1) / 8 + anaphoricity[anaphors, 0]


def antecedent_loss(scores: Tensor, anaphors: Tensor, right: Tensor, mentions: int) -> Tensor:
    """[mention] negative log-likelihood of its right antecedents together, or of none where it has none.

    scores, anaphors and right are [pair]; "new" has score 0.
    """
    every = _log_sum(scores, anaphors, mentions)
    good = _log_sum(scores.masked_fill(~right, NEVER), anaphors, mentions)
    zero = torch.zeros(mentions)
    has_right = torch.zeros(mentions, dtype=torch.bool).index_put((anaphors[right],), torch.tensor(True))
    return torch.logaddexp(every, zero) - torch.where(has_right, good, zero)


def _log_sum(scores: Tensor, anaphors: Tensor, mentions: int) -> Tensor:
    """[mention] log of the sum of exp(score) over its pairs."""
    most = torch.full((mentions,), NEVER).scatter_reduce(0, anaphors, scores.detach(), "amax")
    total = torch.zeros(mentions).index_add(0, anaphors, (scores - most[anaphors]).exp())
    return total.clamp_min(1e-30).log() + most
