# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Prints the development figures of a checkpoint or of an exported file: `python3 evaluate.py MODEL`. See README.md."""
from __future__ import annotations

import argparse
from pathlib import Path

from analysis.analyser import Analyser
from analysis.corpora import DEFAULT_DATA, DevelopmentData
from analysis.evaluation import evaluate_names, evaluate_treebank, shown
from analysis.examples import ExampleMaker
from analysis.pieces import WordPieces
from reference import ReferenceModel


def load(path: Path) -> tuple[Analyser, list[str]]:
    """An exported file by the NumPy reference, a checkpoint by PyTorch; and the vocabulary."""
    if path.suffix == ".safetensors":
        exported = ReferenceModel(path)
        return exported, exported.vocabulary
    from analysis.model import Model
    from analysis.trained import TrainedModel
    model = Model.load(path)
    return TrainedModel(model), model.vocabulary


def main() -> None:
    """Reads the command line and evaluates."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="*.safetensors or a checkpoint")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the corpora")
    parser.add_argument("--words", type=Path, help="folder with worldwide-*.conllu: words made by the program")
    options = parser.parse_args()
    analyser, vocabulary = load(options.model)
    maker = ExampleMaker(WordPieces(vocabulary), analyser.inventory)
    data = DevelopmentData.read(options.data, maker, options.words)
    for name, bank in data.treebanks.items():
        print(shown(name, evaluate_treebank(analyser, bank)), flush=True)
    print(shown("worldwide", evaluate_names(analyser, data.articles, data.names)), flush=True)


if __name__ == "__main__":
    main()
