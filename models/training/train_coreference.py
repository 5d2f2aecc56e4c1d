# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Trains coreference on a trained model's vectors: `python3 train_coreference.py MODEL --program BUILD --output FOLDER`.

MODEL is a checkpoint of train.py, or an exported file, of which all but the network over pairs stays byte for byte. The
program itself finds the markables, the candidates, their features and the vectors (`coreference_examples`, built with
`-DTRIPLEWRIGHT_TRAINING=ON`); the encoder stays as it is. FOLDER/model.safetensors is the result. See README.md.
"""
from __future__ import annotations

import argparse
import random
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from analysis.averaging import AveragedWeights
from analysis.coreference import MentionNet, PairNet
from analysis.coreference_corpora import gap, gum, litbank
from analysis.coreference_examples import (Corpus, Example, MentionExample, PassageExample, Tools, examples_of,
                                           mention_examples, passages_of)
from analysis.coreference_file import mention_tensors, pair_tensors, replace_tensors
from analysis.coreference_losses import pair_loss, passage_loss
from analysis.corpora import DEFAULT_DATA
from analysis.examples import ExampleMaker
from analysis.given_names import given_name_tensors
from analysis.inventory import Inventory
from analysis.model import Model
from analysis.pieces import WordPieces
from analysis.safetensors_file import read_tensors
from export import DEFAULT_WORDNET, LICENCE, export, exported_lexicon

BITS = 7
WEIGHTS = {"gum": 0.1, "litbank": 0.07, "gap": 0.25}
"""What a mention, or a name of a passage, weighs."""
PASSAGES = 16
"""Passages of about the same size that are computed together."""
AVERAGE = 0.998
"""Decay of the averaged weights."""
FIRST_ROUNDS, FIRST_EPOCHS = 2, 2
"""Networks that are trained only to link: the features of chains describe how the one before links, and the very first
knows nothing. They stay young, since what the last of them knows of the texts that it was trained on must not be much
better than what it will know of others."""


@dataclass
class Lesson:
    """A document, or some passages, with the vectors of their mentions."""
    examples: list[Example] | list[PassageExample]
    vectors: list[Tensor]

    def loss(self, net: PairNet) -> Tensor | None:
        """None where nothing is to be learnt."""
        if isinstance(self.examples[0], PassageExample):
            return passage_loss(net, self.vectors, self.examples)
        return pair_loss(net, self.vectors[0], self.examples[0])

    def size(self) -> float:
        """The weight of all that counts."""
        return sum(e.weight * (len(e.names) if isinstance(e, PassageExample) else int(e.counted.sum()))
                   for e in self.examples)


def train_mentions(net: MentionNet, examples: list[MentionExample], vectors: list[np.ndarray], epochs: int) -> None:
    """On GUM, whose every mention is annotated."""
    x = torch.from_numpy(np.concatenate(vectors)[:, :, 0]).float()
    classes, roles = (torch.cat([getattr(e.mentions, kind) for e in examples]) for kind in ("classes", "roles"))
    labels = torch.cat([e.labels for e in examples])
    optimizer = torch.optim.AdamW(net.parameters(), 1e-3, weight_decay=0.01)
    net.train()
    for _ in range(epochs):
        for part in torch.randperm(len(labels)).split(512):
            loss = F.binary_cross_entropy_with_logits(net(x[part], classes[part], roles[part]), labels[part])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    net.eval()


def lessons_of(documents: list[tuple[Example, Tensor]], passages: list[tuple[PassageExample, Tensor]],
               rng: random.Random) -> list[Lesson]:
    """Those of one epoch: documents, and passages of similar size together."""
    passages = sorted(passages, key=lambda p: len(p[0].mentions.words) + 6 * rng.random())
    lessons = [Lesson([example], [x]) for example, x in documents]
    for begin in range(0, len(passages), PASSAGES):
        group = passages[begin:begin + PASSAGES]
        lessons.append(Lesson([example for example, _ in group], [x for _, x in group]))
    rng.shuffle(lessons)
    return lessons


def train_pairs(net: PairNet, documents: list[tuple[Example, Tensor]], passages: list[tuple[PassageExample, Tensor]],
                epochs: int, rate: float) -> None:
    """Lessons in random order, several a step; leaves the average of the weights."""
    optimizer = torch.optim.AdamW(net.parameters(), rate, weight_decay=0.02)
    average = AveragedWeights(net, AVERAGE)
    rng = random.Random(1)
    net.train()
    steps, step, start = epochs * len(lessons_of(documents, passages, random.Random(0))), 0, time.monotonic()
    for epoch in range(epochs):
        lessons = lessons_of(documents, passages, rng)
        total = gathered = 0.0
        for number, lesson in enumerate(lessons, 1):
            step += 1
            loss = lesson.loss(net)
            if loss is not None:
                loss.backward()
                total += loss.item()
                gathered += lesson.size()
            if gathered >= 8 or number == len(lessons):
                for group in optimizer.param_groups:
                    group["lr"] = rate * min(1, step / 300) * (1 - step / (steps + 1))
                nn.utils.clip_grad_norm_(net.parameters(), 5.0)
                optimizer.step()
                optimizer.zero_grad()
                average.update()
                gathered = 0.0
        print(f"epoch {epoch + 1}: loss {total / len(lessons):.3f}, {time.monotonic() - start:.0f} s", flush=True)
    average.swap()
    net.eval()


class Training:
    """The corpora, and the model file that the program reads on the way."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self.exported = options.output / "model.safetensors"
        program = Tools(options.program, options.output, None, self.exported)
        self.features = program.feature_count()
        self.mentions: MentionNet | None = None
        if options.model.suffix == ".safetensors":
            tensors = pair_tensors(PairNet(self.features), BITS) | given_name_tensors()
            replace_tensors(options.model, self.exported, tensors, version=options.version, licence=LICENCE)
        else:
            self.mentions = MentionNet()
            export(Model.load(options.model), self.mentions, PairNet(self.features), self.exported, BITS,
                   options.version, exported_lexicon(options.data, options.wordnet))
        tensors, told = read_tensors(self.exported)
        vocabulary = bytes(tensors["vocabulary"]).decode().split("\n")
        maker = ExampleMaker(WordPieces(vocabulary), Inventory.of_metadata(told))
        self._tools = Tools(options.program, options.output, maker, self.exported)
        data = options.data
        self._corpora = {name: Corpus(name, *gold, self._tools) for name, gold in
                         (("gum", gum(data, "train")), ("litbank", litbank(data)), ("gap", gap(data, "development")))}
        if self.mentions:
            markables = mention_examples(self._corpora["gum"], self._corpora["gum"].mentions(self._tools, "markables"))
            train_mentions(self.mentions, markables, self._corpora["gum"].vectors(self._tools, "markable"), 4)
            replace_tensors(self.exported, self.exported, mention_tensors(self.mentions, BITS))
        self._vectors = {name: corpus.vectors(self._tools, "pair") for name, corpus in self._corpora.items()}

    def _examples(self, name: str) -> list[tuple[Example, Tensor]] | list[tuple[PassageExample, Tensor]]:
        """As the exported model links them by now."""
        corpus, weight = self._corpora[name], WEIGHTS[name]
        mentions = corpus.mentions(self._tools, "pairs")
        examples = passages_of(corpus, mentions, weight) if name == "gap" else \
            examples_of(corpus, mentions, name == "gum", weight)
        return [(example, torch.from_numpy(x).float())
                for example, x in zip(examples, self._vectors[name], strict=True) if example]

    def pairs(self, epochs: int) -> PairNet:
        """A new network, trained, and in the exported file."""
        torch.manual_seed(1)
        net = PairNet(self.features)
        train_pairs(net, self._examples("gum") + self._examples("litbank"), self._examples("gap"), epochs,
                    self._options.rate)
        replace_tensors(self.exported, self.exported, pair_tensors(net, BITS))
        return net


def main() -> None:
    """Trains and saves."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="checkpoint of train.py, or an exported *.safetensors")
    parser.add_argument("--program", type=Path, required=True, help="build folder with triplewright and coreference_examples")
    parser.add_argument("--output", type=Path, required=True, help="folder for the result and what is made on the way")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    parser.add_argument("--wordnet", type=Path, default=DEFAULT_WORDNET, help="see export.py")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--version", default="0")
    parser.add_argument("--threads", type=int)
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(1)
    if options.threads:
        torch.set_num_threads(options.threads)
    training = Training(options)
    for _ in range(FIRST_ROUNDS):
        training.pairs(FIRST_EPOCHS)
    pairs = training.pairs(options.epochs)
    saved = {"pairs": pairs.state_dict()}
    if training.mentions:
        saved["mentions"] = training.mentions.state_dict()
    torch.save(saved, options.output / "coreference.pt")


if __name__ == "__main__":
    main()
