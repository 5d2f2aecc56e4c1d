# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""The exported model in NumPy alone, and the activations that other implementations are tested against:
`python3 reference.py MODEL OUT.json`. See README.md.
"""
from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from analysis.analyser import WindowScores
from analysis.decoding import best_tags
from analysis.evaluation import parse_sentence
from analysis.examples import ExampleMaker
from analysis.functions import gelu, layer_norm, softmax
from analysis.inventory import FIELDS, Inventory
from analysis.lemma import apply_lemma_rule
from analysis.pieces import CLASSIFY, SEPARATE, SHAPE_SPECIAL, WordPieces
from analysis.quantised import QuantisedLinear
from analysis.safetensors_file import read_tensors
from analysis.windows import Part, Window

SENTENCES = (
    "Dr. Lena Okafor , 41 , told the “ Harbour Gazette ” that Nordwind Energy wo n’t sell its 1,200 turbines to "
    "Velmar .",
    "She did n't say whether McAllister 's team , backed by NATO , had met the Zürich - based committee "
    "on 3 May 2021 !",
    "the 🙂 minister 's car cost $ 15.5 million and A. Q. Brightwater - Søndergaard paid for it in São Tomé",
)
"""Invented; words are separated by blanks."""


TEMPLATES = 27
"""Features of a pair of mentions."""


@dataclass
class Pieces:
    """What the encoder reads of a window."""
    ids: list[int] = field(default_factory=lambda: [CLASSIFY])
    shapes: list[int] = field(default_factory=lambda: [SHAPE_SPECIAL])
    first: list[int] = field(default_factory=list)
    """Place of each word's first piece."""

    @classmethod
    def of(cls, window: Window) -> "Pieces":
        """[CLS], the pieces of all words, [SEP]."""
        pieces = cls()
        for part in window:
            for ids, shape in zip(part.example.pieces, part.example.shapes[part.casing], strict=True):
                pieces.first.append(len(pieces.ids))
                pieces.ids += ids
                pieces.shapes += [int(shape)] * len(ids)
        pieces.ids.append(SEPARATE)
        pieces.shapes.append(SHAPE_SPECIAL)
        return pieces


class ReferenceModel:
    """An Analyser that does the arithmetic of the exported file."""

    def __init__(self, path: Path) -> None:
        self.tensors, self.metadata = read_tensors(path)
        self.inventory = Inventory.of_metadata(self.metadata)
        self.vocabulary = bytes(self.tensors["vocabulary"]).decode().split("\n")
        self._eps = float(self.metadata["layer_norm_eps"])
        self._heads = int(self.metadata["attention_heads"])
        self._linear = {name.removesuffix(".q"): QuantisedLinear.of(self.tensors, name.removesuffix(".q"))
                        for name, values in self.tensors.items() if name.endswith(".q") and values.ndim == 2
                        and not name.startswith(("embeddings.", "tags.suffixes", "coreference.features"))}
        label = self.tensors["parse.label.q"]
        self._label = QuantisedLinear(label.reshape(-1, label.shape[-1]).astype(np.float32),
                                      self.tensors["parse.label.scale"].reshape(-1))
        self._layers = sum(name.endswith(".qkv.q") for name in self.tensors)

    def _norm(self, name: str, x: np.ndarray) -> np.ndarray:
        return layer_norm(x, self.tensors[f"{name}.weight"], self.tensors[f"{name}.bias"], self._eps)

    def embed(self, pieces: Pieces) -> np.ndarray:
        """Normalised sum of the embeddings."""
        t = self.tensors
        word = t["embeddings.word.q"][pieces.ids].astype(np.float32) * t["embeddings.word.scale"][pieces.ids][:, None]
        return self._norm("embeddings.norm", word + t["embeddings.position"][:len(pieces.ids)]
                          + t["embeddings.case"][pieces.shapes])

    def layer(self, index: int, x: np.ndarray) -> np.ndarray:
        """One transformer layer; attention itself is in single precision."""
        prefix, linear = f"layer.{index}", self._linear
        q, k, v = linear[f"{prefix}.qkv"](x).reshape(len(x), 3, self._heads, -1).transpose(1, 2, 0, 3)
        context = (softmax(q @ k.transpose(0, 2, 1)) @ v).transpose(1, 0, 2).reshape(x.shape)
        x = self._norm(f"{prefix}.attention_norm", x + linear[f"{prefix}.attention_output"](context))
        inner = gelu(linear[f"{prefix}.intermediate"](x))
        return self._norm(f"{prefix}.output_norm", x + linear[f"{prefix}.output"](inner))

    def encode(self, pieces: Pieces) -> list[np.ndarray]:
        """The embeddings, then the output of each layer."""
        outputs = [self.embed(pieces)]
        for index in range(self._layers):
            outputs.append(self.layer(index, outputs[-1]))
        return outputs

    def mix(self, name: str, outputs: list[np.ndarray], pieces: Pieces) -> np.ndarray:
        """Word vectors for a head."""
        weights = self.tensors[f"mix.{name}"]
        return sum(w * x[pieces.first] for w, x in zip(weights, outputs[-len(weights):], strict=True))

    def _two_layers(self, name: str, x: np.ndarray, added: np.ndarray | float = 0.0) -> np.ndarray:
        return self._linear[f"{name}.output"](gelu(self._linear[f"{name}.hidden"](x) + np.float32(added)))

    def suffixes(self, window: Window) -> np.ndarray:
        """What the last letters of each word add to the hidden layer of the tags head."""
        buckets = np.concatenate([part.example.suffixes for part in window])
        values, scale = self.tensors["tags.suffixes.q"], self.tensors["tags.suffixes.scale"]
        return sum(values[column].astype(np.float32) * scale[column][:, None] for column in buckets.T)

    def parse(self, x: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Arc scores [word, 1 + head] and the label vectors of the root and the words."""
        x = np.concatenate([self.tensors["parse.root"][None], x])
        hidden = gelu(self._linear["parse.hidden"](x))
        arc_size = self.tensors["parse.arc.q"].shape[1]
        arc_dependent, arc_head, label = np.split(hidden, [arc_size, 2 * arc_size], axis=1)
        mapped = self._linear["parse.arc"](arc_head)
        arcs = arc_dependent[1:] @ mapped[:, :arc_size].T + mapped[:, arc_size]
        return arcs, *np.split(label, 2, axis=1)

    def labels(self, dependent: np.ndarray, head: np.ndarray) -> np.ndarray:
        """See Analyser."""
        one = np.ones((len(head), 1), dtype=np.float32)
        dependent = np.concatenate([dependent, one], axis=1)
        mapped = self._label(np.concatenate([head, one], axis=1)).reshape(len(head), -1, dependent.shape[1])
        return (mapped @ dependent[:, :, None])[..., 0]

    def heads(self, outputs: list[np.ndarray], pieces: Pieces, window: Window) -> WindowScores:
        """Results of all heads."""
        tags = self._two_layers("tags", self.mix("tags", outputs, pieces), self.suffixes(window))
        sizes = [len(getattr(self.inventory, kind)) for kind in FIELDS]
        *kinds, sentence_end = np.split(tags, np.cumsum(sizes), axis=1)
        arcs, label_dependent, label_head = self.parse(self.mix("parse", outputs, pieces))
        return WindowScores({kind: values.argmax(1) for kind, values in zip(FIELDS, kinds, strict=True)},
                            sentence_end[:, 0], arcs, label_dependent[1:], label_head,
                            self._two_layers("names", self.mix("names", outputs, pieces)),
                            self._two_layers("factuality", self.mix("factuality", outputs, pieces))[:, 0])

    def coreference_vectors(self, outputs: list[np.ndarray], pieces: Pieces) -> np.ndarray:
        """[word]: what the mention network reads, then what the pair network reads."""
        return np.concatenate([self._linear[f"coreference.{part}_hidden"](self.mix(mix, outputs, pieces))
                               for part, mix in (("mention", "mentions"), ("pair", "pairs"))], axis=1)

    def mention_scores(self, vectors: np.ndarray, row: int) -> np.ndarray:
        """Log-odds that the words head mentions of one class and role (a row of the table)."""
        t = self.tensors
        classes, output = t["coreference.mention_classes"][row], t["coreference.mention_output"]
        return gelu(vectors[:, :len(output)] + classes) @ output + t["coreference.mention_bias"]

    def pair_score(self, vectors: np.ndarray, classes: tuple[int, int], rows: list[int]) -> float:
        """Log-odds that the last word means what the first one does; each depends on the second word."""
        t, width = self.tensors, len(self.tensors["coreference.mention_output"])
        hidden = len(t["coreference.pair_output"])
        heads = vectors[[-1, 0], width:] + t["coreference.pair_classes"][list(classes)]
        governors = vectors[[1, 1], width:] + t["coreference.pair_governors"][list(classes)]
        anaphor, candidate = self._linear["coreference.projection"](gelu(np.concatenate([heads, governors], axis=1)))
        match = (len(anaphor) - 1) // 2 - hidden
        table = t["coreference.features.q"][rows].astype(np.float32) * t["coreference.features.scale"][rows][:, None]
        pair = anaphor[:hidden] + candidate[hidden:2 * hidden] + table.sum(0)
        left, right = anaphor[2 * hidden:2 * hidden + match], candidate[2 * hidden + match:-1]
        return float(np.maximum(pair, 0) @ t["coreference.pair_output"] + t["coreference.pair_bias"][0] + left @ right
                     + anaphor[-1] + t["coreference.feature_scores"][rows].sum())

    def scores(self, windows: Iterable[Window]) -> Iterator[tuple[Window, WindowScores]]:
        """See Analyser."""
        for window in windows:
            pieces = Pieces.of(window)
            yield window, self.heads(self.encode(pieces), pieces, window)


def _rounded(values: np.ndarray, digits: int) -> list:
    return np.round(values.astype(np.float64), digits).tolist()


def activations(model: ReferenceModel, words: list[str]) -> dict[str, object]:
    """Everything worth comparing for one sentence in a window of its own."""
    maker = ExampleMaker(WordPieces(model.vocabulary), model.inventory)
    window = [Part(maker.words(words, [i % 4 == 3 for i in range(len(words))]))]
    pieces = Pieces.of(window)
    outputs = model.encode(pieces)
    scores = model.heads(outputs, pieces, window)
    heads, labels = parse_sentence(model, scores, 0, len(words))
    inventory = model.inventory
    names = ["O"] + [f"{bio}-{kind}" for kind in inventory.name_types for bio in "BI"]
    vectors, rows = model.coreference_vectors(outputs, pieces), [i * 100 for i in range(TEMPLATES)]
    rules = [inventory.lemma_rules[rule] for rule in scores.tags["lemma_rules"]]
    return {
        "words": words, "pieces": pieces.ids, "cases": pieces.shapes, "first_pieces": pieces.first,
        "embedding": _rounded(outputs[0][:, :8], 6), "layers": [_rounded(x[:, :8], 6) for x in outputs[1:]],
        "mix": {name: _rounded(model.mix(name, outputs, pieces)[:, :8], 6) for name in ("tags", "parse", "names")},
        "upos": [inventory.upos[i] for i in scores.tags["upos"]],
        "xpos": [inventory.xpos[i] for i in scores.tags["xpos"]],
        "feats": [inventory.feats[i] for i in scores.tags["feats"]],
        "lemma_rules": rules, "lemmas": [apply_lemma_rule(r, w) for r, w in zip(rules, words, strict=True)],
        "suffixes": window[0].example.suffixes.tolist(),
        "sentence_end": _rounded(scores.sentence_end, 4), "factuality": _rounded(scores.factuality, 4),
        "arcs": _rounded(scores.arcs, 4), "heads": heads.tolist(), "deprel": [inventory.deprel[i] for i in labels],
        "coreference": {"vectors": _rounded(vectors[:, :16], 4), "mentions": _rounded(model.mention_scores(vectors, 240), 4),
                        "rows": rows, "pair": round(model.pair_score(vectors, (0, 10), rows), 4)},
        "name_scores": _rounded(scores.names, 4), "names": [names[i] for i in best_tags(scores.names)],
    }


def main() -> None:
    """Reads the command line and writes the activations."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    model = ReferenceModel(options.model)
    record = {"model": model.metadata["name"], "version": model.metadata["version"],
              "sentences": [activations(model, sentence.split()) for sentence in SENTENCES]}
    options.out.write_text(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
