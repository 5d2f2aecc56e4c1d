# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""The whole model: one encoder, three heads, one loss."""
from __future__ import annotations

from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .batches import Batch
from .encoder import Encoder
from .examples import IGNORE
from .heads import MIXED_LAYERS, Mix, NamesHead, ParseHead, TagsHead
from .inventory import FIELDS, Inventory

LOSS_WEIGHTS = {"upos": 1.0, "xpos": 1.0, "feats": 0.5, "lemma_rules": 0.5, "sentence_end": 1.0,
                "arcs": 1.0, "labels": 1.0, "names": 2.0}


class Model(nn.Module):
    """Language analysis of words in windows."""

    def __init__(self, vocabulary: list[str], inventory: Inventory, dropout: float = 0.1,
                 head_dropout: float = 0.2) -> None:
        super().__init__()
        self.vocabulary, self.inventory = vocabulary, inventory
        self.encoder = Encoder(len(vocabulary), dropout)
        self.tags = TagsHead(inventory, head_dropout)
        self.parse = ParseHead(inventory, head_dropout)
        self.names = NamesHead(inventory, head_dropout)

    def encode(self, batch: Batch) -> list[Tensor]:
        """The last layers' outputs, rows flattened."""
        layers = self.encoder(batch.pieces, batch.shapes, batch.positions, batch.windows)
        return [x.flatten(0, 1) for x in layers[-MIXED_LAYERS:]]

    @staticmethod
    def vectors(layers: list[Tensor], mix: Mix, places: Tensor) -> Tensor:
        """Word vectors for one head."""
        return mix([x[places] for x in layers])

    def losses(self, batch: Batch) -> dict[str, Tensor]:
        """Mean loss of each task the batch has labels for."""
        layers = self.encode(batch)
        losses: dict[str, Tensor] = {}
        if len(batch.tag_words):
            losses |= self._tag_losses(layers, batch) | self._parse_losses(layers, batch)
        if len(batch.name_words):
            scores = self.names(self.vectors(layers, self.names.mix, batch.name_words))
            losses["names"] = F.cross_entropy(scores.float(), batch.names)
        return losses

    def _tag_losses(self, layers: list[Tensor], batch: Batch) -> dict[str, Tensor]:
        scores = self.tags(self.vectors(layers, self.tags.mix, batch.tag_words))
        losses = {kind: F.cross_entropy(scores[kind].float(), batch.tags[kind], ignore_index=IGNORE)
                  for kind in FIELDS}
        losses["sentence_end"] = F.binary_cross_entropy_with_logits(
            scores["sentence_end"][:, 0].float(), batch.tags["sentence_end"].float())
        return losses

    def _parse_losses(self, layers: list[Tensor], batch: Batch) -> dict[str, Tensor]:
        dependent, head, label_dependent, label_head = self.parse.parts(
            self.vectors(layers, self.parse.mix, batch.parse_words))
        scores = self.parse.arcs(dependent[:, 1:], head).float()
        sentence = batch.parse_sentence
        allowed = torch.cat([torch.ones_like(sentence[:, :, None], dtype=torch.bool),
                             sentence[:, :, None] == sentence[:, None, :]], -1)
        scores = scores.masked_fill(~allowed, float("-inf"))
        losses = {"arcs": F.cross_entropy(scores.flatten(0, 1), batch.heads.flatten(), ignore_index=IGNORE)}
        row, word = torch.nonzero((batch.heads != IGNORE) & (batch.deprel != IGNORE), as_tuple=True)
        labels = self.parse.labels(label_dependent[row, 1 + word], label_head[row, batch.heads[row, word]])
        losses["labels"] = F.cross_entropy(labels.float(), batch.deprel[row, word])
        return losses

    def save(self, path: Path) -> None:
        """A checkpoint that `load` understands."""
        torch.save({"state": self.state_dict(), "vocabulary": self.vocabulary,
                    "inventory": self.inventory.as_dict()}, path)

    @classmethod
    def load(cls, path: Path) -> "Model":
        """The model of a checkpoint, ready for use."""
        saved = torch.load(path, map_location="cpu", weights_only=True)
        model = cls(saved["vocabulary"], Inventory(**saved["inventory"]))
        model.load_state_dict(saved["state"])
        return model.eval()
