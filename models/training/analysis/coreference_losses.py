# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""What the pair network learns from a document."""
from __future__ import annotations

import torch
from torch import Tensor

from .coreference import PairNet, antecedent_loss
from .coreference_examples import Example


def pair_loss(net: PairNet, vectors: Tensor, example: Example) -> Tensor | None:
    """The sum over the mentions that count; None where none does. vectors are [mention, layer, width]."""
    mentions = example.mentions
    keep = example.counted[mentions.anaphors]
    if not keep.any():
        return None
    scores = net(vectors, mentions.classes, mentions.anaphors[keep], mentions.candidates[keep],
                 mentions.rows[keep].long())
    known = example.right | example.wrong
    if known[keep].all():
        losses = antecedent_loss(scores, mentions.anaphors[keep], example.right[keep], len(mentions.words))
        return losses[example.counted].sum() * example.weight
    # Partly known: right against wrong and new; or wrong against all else.
    total = torch.zeros(())
    for anaphor in torch.unique(mentions.anaphors[keep]):
        own = mentions.anaphors[keep] == anaphor
        right, wrong = example.right[keep][own], example.wrong[keep][own]
        ours = torch.cat([scores[own], torch.zeros(1)])
        if right.any():
            rivals = torch.cat([right | wrong, torch.ones(1, dtype=torch.bool)])
            good = torch.cat([right, torch.zeros(1, dtype=torch.bool)])
        else:
            rivals = torch.ones(len(ours), dtype=torch.bool)
            good = torch.cat([~wrong, torch.ones(1, dtype=torch.bool)])
        total = total + ours[rivals].logsumexp(0) - ours[good].logsumexp(0)
    return total * example.weight
