# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Writes a checkpoint as the one file that the program reads: `python3 export.py CHECKPOINT COREFERENCE OUT`. See README.md."""
from __future__ import annotations

import argparse
import json
import math
from pathlib import Path

import numpy as np
import torch
from torch import nn

from analysis.coreference import MentionNet, PairNet
from analysis.coreference_file import array, mention_tensors, pair_tensors
from analysis.corpora import DEFAULT_DATA, TREEBANKS, treebank
from analysis.encoder import HEADS, HIDDEN, LAYER_NORM_EPS
from analysis.given_names import given_name_tensors
from analysis.lexicon import lemma_lexicon, wordnet_verbs
from analysis.model import Model
from analysis.quantised import quantise_weights, weight_limit
from analysis.safetensors_file import write_tensors

FORMAT = "triplewright-model-3"
LICENCE = ("Encoder: MiniLM-L6-H384-uncased (all-MiniLM-L6-v2), Apache-2.0. Fine-tuned on UD English EWT "
           "(CC BY-SA 4.0), UD English GUM (annotation CC BY 4.0), UDS factuality (MIT, CC BY-SA), and names of English "
           "Worldwide Newswire, WikiGold (CC BY 4.0), WNUT 2017 (CC BY 4.0) and Re-DocRED (MIT), partly by a teacher "
           "from e5-small-v2 (MIT). Coreference: GUM, LitBank (CC BY 4.0) and GAP (Apache-2.0). Given names: census of the United States (public domain). Lemma lexicon of EWT and GUM, CC BY-SA 4.0, with verbs of WordNet 3.0 (WordNet licence).")


DEFAULT_WORDNET = Path("/usr/share/wordnet")


def exported_lexicon(data: Path, wordnet: Path) -> str:
    """The lemma lexicon of the file: the treebanks' words, and the verbs of WordNet."""
    lexicon = lemma_lexicon(document for name in TREEBANKS for document in treebank(data, name, "train"))
    return lexicon + "\n" + wordnet_verbs(wordnet, lexicon)


class Exporter:
    """Collects the tensors of a model under their exported names."""

    def __init__(self, bits: int) -> None:
        self._limit = weight_limit(bits)
        self.tensors: dict[str, np.ndarray] = {}

    def quantised(self, name: str, weights: np.ndarray, bias: np.ndarray | None = None) -> None:
        """NAME.q, NAME.scale and NAME.bias."""
        self.tensors[f"{name}.q"], self.tensors[f"{name}.scale"] = quantise_weights(weights, self._limit)
        if bias is not None:
            self.tensors[f"{name}.bias"] = bias

    def linear(self, name: str, module: nn.Linear) -> None:
        """A linear layer."""
        self.quantised(name, array(module.weight), array(module.bias))

    def norm(self, name: str, module: nn.LayerNorm) -> None:
        """Weight and bias of a normalisation."""
        self.tensors[f"{name}.weight"], self.tensors[f"{name}.bias"] = array(module.weight), array(module.bias)

    def attention(self, name: str, module: nn.Linear) -> None:
        """Query, key and value; the scaling of attention goes into the query."""
        weights, bias = array(module.weight), array(module.bias)
        weights[:HIDDEN] /= math.sqrt(HIDDEN / HEADS)
        bias[:HIDDEN] /= math.sqrt(HIDDEN / HEADS)
        self.quantised(name, weights, bias)

    def encoder(self, model: Model) -> None:
        """Vocabulary, embeddings and layers."""
        encoder = model.encoder
        self.tensors["vocabulary"] = np.frombuffer("\n".join(model.vocabulary).encode(), np.uint8)
        word = quantise_weights(array(encoder.word.weight), weight_limit(8))
        self.tensors["embeddings.word.q"], self.tensors["embeddings.word.scale"] = word
        self.tensors["embeddings.position"] = array(encoder.position.weight)
        self.tensors["embeddings.case"] = array(encoder.case.weight)
        self.norm("embeddings.norm", encoder.norm)
        for index, layer in enumerate(encoder.layers):
            prefix = f"layer.{index}"
            self.attention(f"{prefix}.qkv", layer.qkv)
            for part in ("attention_output", "intermediate", "output"):
                self.linear(f"{prefix}.{part}", getattr(layer, part))
            for part in ("attention_norm", "output_norm"):
                self.norm(f"{prefix}.{part}", getattr(layer, part))

    def heads(self, model: Model) -> None:
        """Mixes and heads."""
        for name in ("tags", "parse", "names", "factuality"):
            head = getattr(model, name)
            self.tensors[f"mix.{name}"] = array(head.mix.weights())
            self.linear(f"{name}.hidden", head.hidden)
            if name != "parse":
                self.linear(f"{name}.output", head.output)
        suffixes = quantise_weights(array(model.tags.suffixes.weight), weight_limit(8))
        self.tensors["tags.suffixes.q"], self.tensors["tags.suffixes.scale"] = suffixes
        self.tensors["parse.root"] = array(model.parse.root)
        self.quantised("parse.arc", array(model.parse.arc))
        self.quantised("parse.label", array(model.parse.label))


def export(model: Model, mentions: MentionNet, pairs: PairNet, out: Path, bits: int, version: str, lexicon: str) -> None:
    """Writes the file."""
    exporter = Exporter(bits)
    exporter.encoder(model)
    exporter.heads(model)
    exporter.tensors |= mention_tensors(mentions, bits) | pair_tensors(pairs, bits) | given_name_tensors()
    exporter.tensors["lemma.lexicon"] = np.frombuffer(lexicon.encode(), np.uint8)
    metadata = {"format": FORMAT, "name": "triplewright-en", "version": version, "licence": LICENCE,
                "layer_norm_eps": repr(LAYER_NORM_EPS), "attention_heads": str(HEADS), "weight_bits": str(bits)}
    metadata |= {kind: json.dumps(labels, ensure_ascii=False) for kind, labels in model.inventory.as_dict().items()}
    write_tensors(out, exporter.tensors, metadata)


def main() -> None:
    """Reads the command line and exports."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("coreference", type=Path, help="checkpoint of train_coreference.py")
    parser.add_argument("out", type=Path)
    parser.add_argument("--weight-bits", type=int, choices=(7, 8), default=7)
    parser.add_argument("--version", default="1")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the corpora, for the lemma lexicon")
    parser.add_argument("--wordnet", type=Path, default=DEFAULT_WORDNET,
                        help="WordNet's dict folder (Debian: wordnet-base), for the lemma lexicon")
    options = parser.parse_args()
    saved = torch.load(options.coreference, map_location="cpu", weights_only=True)
    mentions, pairs = MentionNet(), PairNet(len(saved["pairs"]["features.weight"]))
    mentions.load_state_dict(saved["mentions"])
    pairs.load_state_dict(saved["pairs"])
    export(Model.load(options.checkpoint), mentions, pairs, options.out, options.weight_bits, options.version,
           exported_lexicon(options.data, options.wordnet))
    print(f"{options.out}: {options.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
