# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Coreference as one more task of the encoder: whole documents, or pieces of them, beside the batches of the others."""
from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .batches import make_batch
from .coreference import MentionNet, PairNet
from .coreference_corpora import gap, gum, litbank
from .coreference_examples import (Corpus, Example, MentionExample, Mentions, PassageExample, Tools, examples_of,
                                   mention_examples, passages_of, places_in_batch, window_words)
from .coreference_losses import pair_loss, passage_loss
from .examples import ExampleMaker
from .model import Model
from .windows import Window, pack_rows, window_size

ROOM = 1400
"""Pieces of the windows of one step."""
SHARE = 0.12
"""What the loss of a mention weighs."""

Lesson = Example | MentionExample | PassageExample


def _kept(mentions: Mentions, first: int, end: int) -> tuple[Mentions, Tensor, Tensor]:
    """The mentions whose heads are words [first, end), numbered anew; which mentions and which pairs these are."""
    words = torch.from_numpy(mentions.words.copy())
    inside = (words >= first) & (words < end)
    number = inside.cumsum(0) - 1
    pairs = inside[mentions.anaphors] & inside[mentions.candidates]
    governors = mentions.governors[inside.numpy()]
    kept = replace(mentions, words=mentions.words[inside.numpy()] - first, spans=mentions.spans[inside.numpy()] - first,
                   governors=np.where((governors >= first) & (governors < end), governors - first, -1),
                   order=mentions.order[inside.numpy()].argsort().argsort(), classes=mentions.classes[inside], roles=mentions.roles[inside],
                   anaphors=number[mentions.anaphors[pairs]], candidates=number[mentions.candidates[pairs]],
                   allowed=mentions.allowed[pairs], rows=mentions.rows[pairs])
    return kept, inside, pairs


def cropped(lesson: Lesson, rng: random.Random) -> Lesson:
    """As many windows in a row as there is room for."""
    sizes = [window_size(window) for window in lesson.windows]
    if sum(sizes) <= ROOM or isinstance(lesson, PassageExample):
        return lesson
    begin = end = rng.randrange(len(sizes))
    while end < len(sizes) and sum(sizes[begin:end + 1]) <= ROOM:
        end += 1
    while begin > 0 and sum(sizes[begin - 1:end]) <= ROOM:
        begin -= 1
    first = sum(map(window_words, lesson.windows[:begin]))
    last = first + sum(map(window_words, lesson.windows[begin:end]))
    kept, inside, pairs = _kept(lesson.mentions, first, last)
    if isinstance(lesson, MentionExample):
        return replace(lesson, windows=lesson.windows[begin:end], mentions=kept, labels=lesson.labels[inside])
    return replace(lesson, windows=lesson.windows[begin:end], mentions=kept, right=lesson.right[pairs],
                   counted=lesson.counted[inside])


def _heads_and_governors(words: Tensor, mentions: Mentions) -> Tensor:
    """[mention, layer, part, width] from [word, layer, width]; zeros where a head depends on nothing."""
    governors = torch.from_numpy(mentions.governors).long()
    above = words[governors.clamp_min(0)] * (governors >= 0)[:, None, None]
    return torch.stack([words[torch.from_numpy(mentions.words).long()], above], 2)


class CoreferenceLessons(nn.Module):
    """The networks as train_coreference.py left them in a folder, and the documents that it used."""

    def __init__(self, folder: Path, program: Path, data: Path, maker: ExampleMaker) -> None:
        super().__init__()
        tools = Tools(program, folder, maker, folder / "model.safetensors")
        saved = torch.load(folder / "coreference.pt", map_location="cpu", weights_only=True)
        self.mentions, self.pairs = MentionNet(), PairNet(tools.feature_count())
        self.mentions.load_state_dict(saved["mentions"])
        self.pairs.load_state_dict(saved["pairs"])
        corpora = [Corpus("gum", *gum(data, "train"), tools), Corpus("litbank", *litbank(data), tools),
                   Corpus("gap", *gap(data, "development"), tools)]
        self._lessons: list[Lesson] = []
        self._lessons += mention_examples(corpora[0], corpora[0].mentions(tools, "markables"))
        for corpus, all_known, weight in ((corpora[0], True, 1.0), (corpora[1], False, 0.7)):
            self._lessons += 2 * [e for e in examples_of(corpus, corpus.mentions(tools, "pairs"), all_known, weight) if e]
        self._lessons += [e for e in passages_of(corpora[2], corpora[2].mentions(tools, "pairs"), 2.5) if e]
        self._rng = random.Random(1)
        self._left: list[Lesson] = []

    def _next(self) -> list[Lesson]:
        """Lessons for one step."""
        group: list[Lesson] = []
        room = ROOM
        while True:
            if not self._left:
                self._left = self._rng.sample(self._lessons, len(self._lessons))
            lesson = cropped(self._left[-1], self._rng)
            room -= sum(window_size(window) for window in lesson.windows)
            if room < 0 and group:
                return group
            self._left.pop()
            group.append(lesson)

    def loss(self, model: Model) -> Tensor:
        """Of the next documents."""
        group = self._next()
        windows: list[Window] = [window for lesson in group for window in lesson.windows]
        rows = list(pack_rows(windows))
        batch = make_batch(rows)
        layers = model.encode(batch)
        words = torch.stack([layer[batch.words] for layer in layers], 1)[places_in_batch(windows, rows)].float()
        total, at = torch.zeros(()), 0
        for lesson in group:
            size = sum(map(window_words, lesson.windows))
            vectors = _heads_and_governors(words[at:at + size], lesson.mentions)
            at += size
            if isinstance(lesson, MentionExample):
                scores = self.mentions(vectors[:, :, 0], lesson.mentions.classes, lesson.mentions.roles)
                total = total + F.binary_cross_entropy_with_logits(scores, lesson.labels)
            elif isinstance(lesson, PassageExample):
                total = total + SHARE * passage_loss(self.pairs, [vectors], [lesson]) / 10
            elif (loss := pair_loss(self.pairs, vectors, lesson)) is not None:
                total = total + SHARE * loss / 10
        return total
