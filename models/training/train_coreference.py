# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Trains coreference on a trained model's vectors: `python3 train_coreference.py MODEL.pt --program BUILD --output FILE`.

The program itself finds the markables, the candidates and their features (`coreference_examples`, built with
`-DTRIPLEWRIGHT_TRAINING=ON`); the encoder stays as it is. See README.md.
"""
from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from analysis.coreference import MentionNet, PairNet
from analysis.coreference_corpora import gap, gum, litbank
from analysis.coreference_examples import (Corpus, Example, MentionExample, Tools, examples_of, mention_examples,
                                           vectors)
from analysis.coreference_losses import pair_loss
from analysis.corpora import DEFAULT_DATA, TREEBANKS, treebank
from analysis.examples import ExampleMaker
from analysis.lexicon import lemma_lexicon
from analysis.model import Model
from analysis.pieces import WordPieces
from export import export


def rows_of(words: np.ndarray, found: np.ndarray) -> Tensor:
    """[mention, layer, width] of a document's vectors."""
    return torch.from_numpy(found[words].astype(np.float32))


def train_mentions(net: MentionNet, examples: list[MentionExample], found: list[np.ndarray], epochs: int) -> None:
    """On GUM, whose every mention is annotated."""
    x = torch.cat([rows_of(e.mentions.words, v) for e, v in zip(examples, found, strict=True)])
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


def train_pairs(net: PairNet, examples: list[tuple[Example, Tensor]], epochs: int, rate: float) -> None:
    """Mentions of all corpora in random order of documents, several documents a step."""
    optimizer = torch.optim.AdamW(net.parameters(), rate, weight_decay=0.02)
    rng = random.Random(1)
    net.train()
    steps, step, start = epochs * len(examples), 0, time.monotonic()
    for epoch in range(epochs):
        rng.shuffle(examples)
        total = gathered = 0.0
        for example, x in examples:
            step += 1
            loss = pair_loss(net, x, example)
            if loss is None:
                continue
            loss.backward()
            total += loss.item()
            gathered += example.weight * int(example.counted.sum())
            if gathered >= 8 or step % len(examples) == 0:
                for group in optimizer.param_groups:
                    group["lr"] = rate * min(1, step / 400) * (1 - step / (steps + 1))
                nn.utils.clip_grad_norm_(net.parameters(), 5.0)
                optimizer.step()
                optimizer.zero_grad()
                gathered = 0.0
        print(f"epoch {epoch + 1}: loss {total / len(examples):.3f}, {time.monotonic() - start:.0f} s", flush=True)
    net.eval()


def main() -> None:
    """Trains and saves."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="checkpoint of train.py")
    parser.add_argument("--program", type=Path, required=True, help="build folder with triplewright and coreference_examples")
    parser.add_argument("--output", type=Path, required=True, help="folder for the checkpoint and what is made on the way")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--threads", type=int)
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(1)
    if options.threads:
        torch.set_num_threads(options.threads)
    model = Model.load(options.model)
    maker = ExampleMaker(WordPieces(model.vocabulary), model.inventory)
    tools = Tools(options.program, options.output, maker, options.output / "model.safetensors")
    mention_net, pair_net = MentionNet(), PairNet(tools.feature_count())
    lexicon = lemma_lexicon(document for name in TREEBANKS for document in treebank(options.data, name, "train"))

    def save() -> None:
        export(model, mention_net, pair_net, tools.exported, 7, "0", lexicon)
    save()
    corpora = [Corpus("gum", *gum(options.data, "train"), tools), Corpus("litbank", *litbank(options.data), tools),
               Corpus("gap", *gap(options.data, "development"), tools)]
    found = [list(vectors(model, corpus.windows)) for corpus in corpora]
    markables = mention_examples(corpora[0], corpora[0].mentions(tools, "markables"))
    train_mentions(mention_net, markables, found[0], 4)
    save()
    examples = []
    for corpus, own, (all_known, weight) in zip(corpora, found, ((True, 0.1), (False, 0.07), (False, 1.0)), strict=True):
        place = {id(windows): number for number, windows in enumerate(corpus.windows)}
        examples += [(e, rows_of(e.mentions.words, own[place[id(e.windows)]]))
                     for e in examples_of(corpus, corpus.mentions(tools, "pairs"), all_known, weight)]
    train_pairs(pair_net, examples, options.epochs, options.rate)
    torch.save({"mentions": mention_net.state_dict(), "pairs": pair_net.state_dict()}, options.output / "coreference.pt")
    save()


if __name__ == "__main__":
    main()
