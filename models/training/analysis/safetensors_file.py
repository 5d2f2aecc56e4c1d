# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Reads and writes safetensors files with NumPy alone. What is written depends on the contents only."""
from __future__ import annotations

import json
import zlib
from pathlib import Path

import numpy as np

_TYPES = {"F32": np.float32, "I64": np.int64, "I8": np.int8, "U8": np.uint8}
_NAMES = {np.dtype(kind): name for name, kind in _TYPES.items()}


def read_tensors(path: Path) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    """All tensors of a file, and its metadata."""
    data = path.read_bytes()
    start = 8 + int.from_bytes(data[:8], "little")
    header = json.loads(data[8:start])
    metadata = header.pop("__metadata__", {})
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        values = np.frombuffer(data, _TYPES[entry["dtype"]], (end - begin) // np.dtype(_TYPES[entry["dtype"]]).itemsize,
                               start + begin)
        tensors[name] = values.reshape(entry["shape"])
    return tensors, metadata


def write_tensors(path: Path, tensors: dict[str, np.ndarray], metadata: dict[str, str]) -> None:
    """Wide types first, so that each tensor is aligned to its element size; by name within a type.

    The metadata get an entry `crc32`: the checksum of all that follows the header, eight hexadecimal digits.
    """
    order = sorted(tensors, key=lambda name: (-tensors[name].dtype.itemsize, name))
    checksum = 0
    for name in order:
        checksum = zlib.crc32(np.ascontiguousarray(tensors[name]).tobytes(), checksum)
    header: dict[str, object] = {"__metadata__": metadata | {"crc32": f"{checksum:08x}"}}
    offset = 0
    for name in order:
        tensor = tensors[name]
        header[name] = {"dtype": _NAMES[tensor.dtype], "shape": list(tensor.shape),
                        "data_offsets": [offset, offset + tensor.nbytes]}
        offset += tensor.nbytes
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-(8 + len(text)) % 64)
    with open(path, "wb") as out:
        out.write(len(text).to_bytes(8, "little"))
        out.write(text)
        for name in order:
            out.write(np.ascontiguousarray(tensors[name]).tobytes())
