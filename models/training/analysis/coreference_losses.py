# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""What the pair network learns from documents, and from passages of which one pronoun is known."""
from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from .coreference import NEVER, PairNet, antecedent_loss
from .coreference_examples import Example, PassageExample

SUREST = 1e-4
"""A probability counts as no nearer to 0 or 1."""


def pair_loss(net: PairNet, vectors: Tensor, example: Example) -> Tensor | None:
    """The sum over the mentions that count; None where none does. vectors are [mention, layer, part, width]."""
    mentions = example.mentions
    keep = example.counted[mentions.anaphors] & mentions.allowed
    if not keep.any():
        return None
    scores = net(vectors, mentions.classes, mentions.anaphors[keep], mentions.candidates[keep],
                 mentions.rows[keep].long())
    losses = antecedent_loss(scores, mentions.anaphors[keep], example.right[keep], len(mentions.words))
    return losses[example.counted].sum() * example.weight


def together(links: Tensor) -> Tensor:
    """[passage, mention, mention] probability that two mentions are in one chain, where links [passage, mention,
    mention] are those that the first links to the second, which is decided before it, independently of each other.

    It is exact: whoever links to k is in a chain with whomever k is in one with.
    """
    batch, count, _ = links.shape
    same, one = torch.ones(batch, 1, 1), torch.ones(batch, 1, 1)
    for mention in range(1, count):
        row = links[:, mention:mention + 1, :mention] @ same
        same = torch.cat([torch.cat([same, row.transpose(1, 2)], 2), torch.cat([row, one], 2)], 1)
    return same


def passage_loss(net: PairNet, vectors: list[Tensor], examples: list[PassageExample]) -> Tensor:
    """The sum over the people of passages whom the pronoun is known to mean or not to mean: how sure it is that both are
    in one chain, whatever is between them."""
    begins = np.cumsum([0] + [len(example.mentions.words) for example in examples])
    every = [example.mentions for example in examples]
    keep = torch.cat([m.allowed for m in every])

    def numbered(parts: list[Tensor]) -> Tensor:
        return torch.cat([part + int(begin) for part, begin in zip(parts, begins)])[keep]
    anaphors, candidates = numbered([m.anaphors for m in every]), numbered([m.candidates for m in every])
    scores = net(torch.cat(vectors), torch.cat([m.classes for m in every]), anaphors, candidates,
                 torch.cat([m.rows for m in every])[keep].long())
    place = torch.from_numpy(np.concatenate([m.order for m in every])).long()
    passage = torch.from_numpy(np.repeat(np.arange(len(every)), np.diff(begins)))
    most = max(len(m.words) for m in every)
    table = torch.full((len(every), most, most), NEVER).index_put(
        (passage[anaphors], place[anaphors], place[candidates]), scores)
    same = together(torch.cat([table, torch.zeros(len(every), most, 1)], -1).softmax(-1)[:, :, :most])
    total = torch.zeros(())
    for number, example in enumerate(examples):
        order = example.mentions.order
        for mentions, is_meant in example.names:
            likely = same[number, order[example.pronoun], order[mentions]].amax().clamp(SUREST, 1 - SUREST)
            total = total - example.weight * torch.log(likely if is_meant else 1 - likely)
    return total
