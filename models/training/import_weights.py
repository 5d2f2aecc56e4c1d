# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Turns the exported file back into a checkpoint to go on from: `python3 import_weights.py FILE MODEL.pt`.

Weights are what the exported integers say: exported again, they are the same ones. Coreference is not part of it.
"""
from __future__ import annotations

import argparse
import json
import math
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from analysis.encoder import HEADS, HIDDEN
from analysis.inventory import Inventory
from analysis.model import Model
from analysis.safetensors_file import read_tensors

Tensors = dict[str, np.ndarray]


def _values(tensors: Tensors, name: str) -> Tensor:
    """A plain tensor, or the product of a quantised one with its scales."""
    if name in tensors:
        return torch.from_numpy(tensors[name].astype(np.float32))
    return torch.from_numpy(tensors[f"{name}.q"].astype(np.float32) * tensors[f"{name}.scale"][..., None])


def _fill(to: Tensor, values: Tensor) -> None:
    with torch.no_grad():
        to.copy_(values.reshape(to.shape))


def _linear(tensors: Tensors, name: str, module: nn.Linear) -> None:
    _fill(module.weight, _values(tensors, name))
    _fill(module.bias, _values(tensors, f"{name}.bias"))


def _mix(tensors: Tensors, name: str, mix: nn.Module) -> None:
    _fill(mix.logits, _values(tensors, f"mix.{name}").log())


def import_model(tensors: Tensors, metadata: dict[str, str]) -> Model:
    """The encoder and all heads but coreference."""
    inventory = Inventory(**{kind: json.loads(metadata[kind]) for kind in Inventory.__dataclass_fields__})
    layers = sum(name.endswith(".qkv.q") for name in tensors)
    model = Model(tensors["vocabulary"].tobytes().decode().split("\n"), inventory, layers,
                  len(tensors["layer.0.intermediate.bias"]))
    encoder = model.encoder
    for part in ("word", "position", "case"):
        _fill(getattr(encoder, part).weight, _values(tensors, f"embeddings.{part}"))
    norms = [("embeddings.norm", encoder.norm)]
    for index, layer in enumerate(encoder.layers):
        prefix = f"layer.{index}"
        _linear(tensors, f"{prefix}.qkv", layer.qkv)
        with torch.no_grad():  # attention's scaling is in the exported query
            layer.qkv.weight[:HIDDEN] *= math.sqrt(HIDDEN / HEADS)
            layer.qkv.bias[:HIDDEN] *= math.sqrt(HIDDEN / HEADS)
        for part in ("attention_output", "intermediate", "output"):
            _linear(tensors, f"{prefix}.{part}", getattr(layer, part))
        norms += [(f"{prefix}.{part}", getattr(layer, part)) for part in ("attention_norm", "output_norm")]
    for name, norm in norms:
        _fill(norm.weight, _values(tensors, f"{name}.weight"))
        _fill(norm.bias, _values(tensors, f"{name}.bias"))
    for name in ("tags", "parse", "names", "factuality"):
        head = getattr(model, name)
        _mix(tensors, name, head.mix)
        _linear(tensors, f"{name}.hidden", head.hidden)
        if name != "parse":
            _linear(tensors, f"{name}.output", head.output)
    _fill(model.tags.suffixes.weight, _values(tensors, "tags.suffixes"))
    for part in ("root", "arc", "label"):
        _fill(getattr(model.parse, part), _values(tensors, f"parse.{part}"))
    return model


def main() -> None:
    """Reads the command line and writes the checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("exported", type=Path)
    parser.add_argument("model", type=Path)
    options = parser.parse_args()
    tensors, metadata = read_tensors(options.exported)
    import_model(tensors, metadata).save(options.model)


if __name__ == "__main__":
    main()
