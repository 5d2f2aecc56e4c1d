# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Task heads on word vectors: tags, trees, names."""
from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .encoder import HIDDEN, Dropout, Linear
from .inventory import FIELDS, Inventory
from .pieces import SUFFIX_BUCKETS

ARC, LABEL = 384, 128
MIXED_LAYERS = 3


class Mix(nn.Module):
    """A learned average of the last layers."""

    def __init__(self) -> None:
        super().__init__()
        self.logits = nn.Parameter(torch.zeros(MIXED_LAYERS))

    def weights(self) -> Tensor:
        """The share of each layer, lowest first."""
        return self.logits.softmax(0)

    def forward(self, layers: list[Tensor]) -> Tensor:
        return sum(w * x for w, x in zip(self.weights(), layers, strict=True))


class TagsHead(nn.Module):
    """UPOS, XPOS, FEATS, lemma rule and sentence end from one hidden layer and one stacked output layer.

    The hidden layer also sees the word's last letters: the sum of what its suffixes' buckets add.
    """

    def __init__(self, inventory: Inventory, dropout: float) -> None:
        super().__init__()
        self.mix = Mix()
        self.sizes = [len(getattr(inventory, kind)) for kind in FIELDS] + [1]
        self.hidden = Linear(HIDDEN, HIDDEN)
        self.suffixes = nn.EmbeddingBag(SUFFIX_BUCKETS, HIDDEN, mode="sum")
        nn.init.normal_(self.suffixes.weight, std=0.02)
        self.output = Linear(HIDDEN, sum(self.sizes))
        self.dropout = Dropout(dropout)

    def forward(self, x: Tensor, suffixes: Tensor) -> dict[str, Tensor]:
        hidden = self.hidden(self.dropout(x)) + self.suffixes(suffixes)
        scores = self.output(self.dropout(F.gelu(hidden)))
        return dict(zip((*FIELDS, "sentence_end"), scores.split(self.sizes, -1), strict=True))


class ParseHead(nn.Module):
    """Biaffine arcs and labels. Candidate 0 for a head is the root, a learned vector."""

    def __init__(self, inventory: Inventory, dropout: float) -> None:
        super().__init__()
        self.mix = Mix()
        self.root = nn.Parameter(torch.randn(HIDDEN) * 0.1)
        self.hidden = Linear(HIDDEN, 2 * ARC + 2 * LABEL)
        self.arc = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.02)
        self.label = nn.Parameter(torch.randn(len(inventory.deprel), LABEL + 1, LABEL + 1) * 0.02)
        self.dropout = Dropout(dropout)

    def parts(self, x: Tensor) -> list[Tensor]:
        """Arc dependent, arc head, label dependent, label head vectors of words and, in front of them, of the root."""
        root = self.root.to(x.dtype).expand(*x.shape[:-2], 1, HIDDEN)
        hidden = F.gelu(self.hidden(self.dropout(torch.cat([root, x], -2))))
        return list(self.dropout(hidden).split([ARC, ARC, LABEL, LABEL], -1))

    def arcs(self, dependent: Tensor, head: Tensor) -> Tensor:
        """[…, dependent, head] scores."""
        mapped = head @ self.arc.T
        return dependent @ mapped[..., :ARC].transpose(-1, -2) + mapped[..., None, :, ARC]

    def labels(self, dependent: Tensor, head: Tensor) -> Tensor:
        """[arc, label] scores of arcs given by their two ends' label vectors."""
        one = torch.ones(len(head), 1, dtype=head.dtype)
        dependent, head = torch.cat([dependent, one], -1), torch.cat([head, one], -1)
        mapped = dependent @ self.label.permute(1, 0, 2).reshape(LABEL + 1, -1)
        return (mapped.view(len(head), -1, LABEL + 1) @ head[:, :, None])[..., 0]


class NamesHead(nn.Module):
    """BIO tags of typed names."""

    def __init__(self, inventory: Inventory, dropout: float) -> None:
        super().__init__()
        self.mix = Mix()
        self.hidden = Linear(HIDDEN, HIDDEN)
        self.output = Linear(HIDDEN, inventory.name_tags)
        self.dropout = Dropout(dropout)

    def forward(self, x: Tensor) -> Tensor:
        return self.output(self.dropout(F.gelu(self.hidden(self.dropout(x)))))


FACTUALITY_WIDTH = 128


class FactualityHead(nn.Module):
    """Whether the text says that a word's event happened: one number, from about -1.3 (no) to 1.3 (yes)."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.mix = Mix()
        self.hidden = Linear(HIDDEN, FACTUALITY_WIDTH)
        self.output = Linear(FACTUALITY_WIDTH, 1)
        self.dropout = Dropout(dropout)

    def forward(self, x: Tensor) -> Tensor:
        return self.output(self.dropout(F.gelu(self.hidden(self.dropout(x)))))[..., 0]
