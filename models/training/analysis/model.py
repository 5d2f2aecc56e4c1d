# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""The whole model: one encoder, four heads, and what they learn from labels and from a teacher."""
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .batches import Batch
from .encoder import Encoder, Linear
from .examples import IGNORE, UNKNOWN_NAMES
from .heads import MIXED_LAYERS, FactualityHead, Mix, NamesHead, ParseHead, TagsHead
from .inventory import FIELDS, Inventory

LOSS_WEIGHTS = {"upos": 1.0, "xpos": 1.0, "feats": 0.5, "lemma_rules": 0.5, "sentence_end": 1.0,
                "arcs": 1.0, "labels": 1.0, "names": 2.0, "factuality": 0.5}

Losses = dict[str, Tensor]


@dataclass
class Scores:
    """What the heads say of a batch."""
    tags: dict[str, Tensor]
    """[word, label]; sentence_end [word]"""
    names: Tensor
    factuality: Tensor
    arcs: Tensor
    """[row, word, 1 + word]: -inf where no arc is possible"""
    label_dependent: Tensor
    label_head: Tensor
    """[row, 1 + word, …]"""


class Model(nn.Module):
    """Language analysis of words in windows."""

    def __init__(self, vocabulary: list[str], inventory: Inventory, layers: int, intermediate: int,
                 dropout: float = 0.1, head_dropout: float = 0.2) -> None:
        super().__init__()
        self.vocabulary, self.inventory, self.shape = vocabulary, inventory, (layers, intermediate)
        self.encoder = Encoder(len(vocabulary), layers, intermediate, dropout)
        self.tags = TagsHead(inventory, head_dropout)
        self.parse = ParseHead(inventory, head_dropout)
        self.names = NamesHead(inventory, head_dropout)
        self.factuality = FactualityHead(head_dropout)

    def round_weights(self, bits: int | None) -> None:
        """From now on linear layers compute with rounded weights, or (None) no more."""
        for module in self.modules():
            if isinstance(module, Linear):
                module.bits = bits

    def encode(self, batch: Batch) -> list[Tensor]:
        """The last layers' outputs, rows flattened."""
        layers = self.encoder(batch.pieces, batch.shapes, batch.positions, batch.windows)
        return [x.flatten(0, 1) for x in layers[-MIXED_LAYERS:]]

    @staticmethod
    def vectors(layers: list[Tensor], mix: Mix, places: Tensor) -> Tensor:
        """Word vectors for one head."""
        return mix(layers)[places]

    def forward(self, batch: Batch) -> Scores:
        """All scores of a batch, logits in single precision; labels come from `labels`."""
        layers = self.encode(batch)
        tags = self.tags(self.vectors(layers, self.tags.mix, batch.words), batch.suffixes)
        dependent, head, label_dependent, label_head = self.parse.parts(
            self.vectors(layers, self.parse.mix, batch.parse_words))
        arcs = self.parse.arcs(dependent[:, 1:], head).float()
        sentence = batch.parse_sentence
        allowed = torch.cat([torch.ones_like(sentence[:, :, None], dtype=torch.bool),
                             sentence[:, :, None] == sentence[:, None, :]], -1)
        return Scores({kind: scores.float() for kind, scores in tags.items()},
                      self.names(self.vectors(layers, self.names.mix, batch.words)).float(),
                      self.factuality(self.vectors(layers, self.factuality.mix, batch.words)).float(),
                      arcs.masked_fill(~allowed, float("-inf")), label_dependent, label_head)

    def labels(self, scores: Scores, heads: Tensor, where: Tensor) -> Tensor:
        """[arc, label]: scores of the labels of the arcs to `heads` [row, word] at the words `where`."""
        row, word = torch.nonzero(where, as_tuple=True)
        return self.parse.labels(scores.label_dependent[row, 1 + word],
                                 scores.label_head[row, heads[row, word]]).float()

    def losses(self, scores: Scores, batch: Batch) -> Losses:
        """Mean loss of each task that the batch has labels for."""
        losses: Losses = {}
        for kind in FIELDS:
            _add_entropy(losses, kind, scores.tags[kind], batch.tags[kind])
        ends = batch.tags["sentence_end"]
        if (known := ends != IGNORE).any():
            losses["sentence_end"] = F.binary_cross_entropy_with_logits(
                scores.tags["sentence_end"][known, 0], ends[known].float())
        _add_entropy(losses, "arcs", scores.arcs.flatten(0, 1), batch.heads.flatten())
        known = (batch.heads != IGNORE) & (batch.deprel != IGNORE)
        if known.any():
            losses["labels"] = F.cross_entropy(self.labels(scores, batch.heads, known), batch.deprel[known])
        if (known := batch.names != UNKNOWN_NAMES).any():
            losses["names"] = _entropy_of_sets(scores.names[known], batch.names[known])
        value, weight = batch.factuality.unbind(-1)
        if weight.any():
            losses["factuality"] = (weight * F.smooth_l1_loss(scores.factuality, value, reduction="none")
                                    ).sum() / weight.sum()
        return losses

    def distillation(self, scores: Scores, teacher: "Model", taught: Scores, batch: Batch) -> Losses:
        """Mean divergence from the teacher's distributions, over all words; of names, over those whose tag is open."""
        losses = {kind: _divergence(scores.tags[kind], taught.tags[kind]) for kind in FIELDS}
        losses["sentence_end"] = F.binary_cross_entropy_with_logits(
            scores.tags["sentence_end"][:, 0], taught.tags["sentence_end"][:, 0].sigmoid())
        words = batch.parse_sentence >= 0
        losses["arcs"] = _divergence(scores.arcs[words], taught.arcs[words])
        best = torch.where(batch.heads >= 0, batch.heads, taught.arcs.argmax(-1))
        with torch.no_grad():
            labels = teacher.labels(taught, best, words)
        losses["labels"] = _divergence(self.labels(scores, best, words), labels)
        open_names = (batch.names == UNKNOWN_NAMES) | (batch.names & (batch.names - 1) != 0)
        if open_names.any():
            losses["names"] = _divergence(scores.names[open_names], taught.names[open_names])
        losses["factuality"] = F.smooth_l1_loss(scores.factuality, taught.factuality)
        return losses

    def save(self, path: Path) -> None:
        """A checkpoint that `load` understands."""
        torch.save({"state": self.state_dict(), "vocabulary": self.vocabulary, "shape": self.shape,
                    "inventory": self.inventory.as_dict()}, path)

    @classmethod
    def load(cls, path: Path) -> "Model":
        """The model of a checkpoint, ready for use."""
        saved = torch.load(path, map_location="cpu", weights_only=True)
        model = cls(saved["vocabulary"], Inventory(**saved["inventory"]), *saved["shape"])
        model.load_state_dict(saved["state"])
        return model.eval()


def _add_entropy(losses: Losses, kind: str, scores: Tensor, labels: Tensor) -> None:
    if (known := labels != IGNORE).any():
        losses[kind] = F.cross_entropy(scores[known], labels[known])


def _entropy_of_sets(scores: Tensor, sets: Tensor) -> Tensor:
    """Cross entropy where each word's tag is known to be one of a set (bits)."""
    inside = (sets[:, None] >> torch.arange(scores.shape[1])) & 1
    likely = scores.masked_fill(inside == 0, float("-inf")).logsumexp(-1)
    return (scores.logsumexp(-1) - likely).mean()


def _divergence(scores: Tensor, taught: Tensor) -> Tensor:
    """Mean Kullback-Leibler divergence from the taught distributions [word, label]."""
    target = taught.log_softmax(-1)
    ours = scores.log_softmax(-1)
    terms = target.exp() * (target - ours)
    return terms.masked_fill(target == float("-inf"), 0).sum(-1).mean()
