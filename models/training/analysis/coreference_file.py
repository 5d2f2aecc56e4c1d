# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""The tensors of coreference in an exported file; all else in it is copied as it is."""
from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from .coreference import CLASSES, MATCH, PAIR_HIDDEN, MentionNet, PairNet
from .encoder import HIDDEN
from .heads import MIXED_LAYERS
from .quantised import quantise_weights, weight_limit
from .safetensors_file import read_tensors, write_tensors

Tensors = dict[str, np.ndarray]


def array(tensor: Tensor) -> np.ndarray:
    """Single precision."""
    return tensor.detach().numpy().astype(np.float32)


def _linear(tensors: Tensors, name: str, module: nn.Linear, bits: int) -> None:
    tensors[f"{name}.q"], tensors[f"{name}.scale"] = quantise_weights(array(module.weight), weight_limit(bits))
    tensors[f"{name}.bias"] = array(module.bias)


def _match_scaled(projection: nn.Linear) -> nn.Linear:
    """The layer with the scaling of the products of its two matching parts in the first of them."""
    scaled = nn.Linear(projection.in_features, projection.out_features)
    with torch.no_grad():
        for to, values in ((scaled.weight, projection.weight), (scaled.bias, projection.bias)):
            to.copy_(values)
            to[2 * PAIR_HIDDEN:2 * PAIR_HIDDEN + MATCH] /= 8
    return scaled


def mention_tensors(net: MentionNet, bits: int) -> Tensors:
    """What decides which markables are mentions."""
    tensors = {"mix.mentions": array(net.mix.weights()), "coreference.mention_classes": array(net.classes.weight),
               "coreference.mention_output": array(net.output.weight)[0], "coreference.mention_bias": array(net.output.bias)}
    _linear(tensors, "coreference.mention_hidden", net.hidden, bits)
    return tensors


def pair_tensors(net: PairNet, bits: int) -> Tensors:
    """What decides which mentions mean the same."""
    tensors = {"mix.pairs": array(net.mix.weights()), "coreference.pair_classes": array(net.classes.weight),
               "coreference.pair_governors": array(net.governors.weight),
               "coreference.feature_scores": array(net.feature_scores.weight)[:, 0],
               "coreference.pair_output": array(net.output.weight)[0], "coreference.pair_bias": array(net.output.bias)}
    _linear(tensors, "coreference.pair_hidden", net.hidden, bits)
    _linear(tensors, "coreference.projection", _match_scaled(net.projection), bits)
    features = quantise_weights(array(net.features.weight), weight_limit(8))
    tensors["coreference.features.q"], tensors["coreference.features.scale"] = features
    return tensors


def replace_tensors(path: Path, out: Path, tensors: Tensors, **metadata: str) -> None:
    """The file with some tensors and metadata changed or added."""
    before, told = read_tensors(path)
    told.pop("crc32", None)
    write_tensors(out, before | tensors, told | metadata)


def write_layer_model(path: Path, out: Path, layer: int) -> None:
    """The model whose pair network reads the words' outputs of one of the last layers, just as they are: what
    `coreference_examples` then prints of its vectors is what any pair network on this encoder will read."""
    count = len(read_tensors(path)[0]["coreference.feature_scores"])
    limit = weight_limit(7)
    zeros = {"pair_hidden.bias": HIDDEN, "pair_classes": (CLASSES, HIDDEN), "pair_governors": (CLASSES, HIDDEN),
             "projection.scale": 2 * PAIR_HIDDEN + 2 * MATCH + 1, "projection.bias": 2 * PAIR_HIDDEN + 2 * MATCH + 1,
             "pair_output": PAIR_HIDDEN, "features.scale": count}
    tensors: Tensors = {f"coreference.{name}": np.zeros(shape, np.float32) for name, shape in zeros.items()}
    tensors |= {"mix.pairs": np.eye(MIXED_LAYERS, dtype=np.float32)[layer],
                "coreference.pair_hidden.q": limit * np.eye(HIDDEN, dtype=np.int8),
                "coreference.pair_hidden.scale": np.full(HIDDEN, 1 / limit, np.float32),
                "coreference.projection.q": np.zeros((2 * PAIR_HIDDEN + 2 * MATCH + 1, 2 * HIDDEN), np.int8),
                "coreference.features.q": np.zeros((count, PAIR_HIDDEN), np.int8)}
    replace_tensors(path, out, tensors)
