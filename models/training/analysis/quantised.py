# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Whole-number arithmetic of the exported model, in NumPy.

A weight row is stored as 8-bit integers and one scale. At inference an input row x becomes integers likewise:
scale s = max|x| / 127, x * (127 / max|x|) rounded half to even. The product of two rows is then an exact integer, whatever the
order of its sums.
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np

INPUT_LIMIT = 127
SMALLEST_INPUT = np.float32(1e-30)
"""A row whose largest value is smaller counts as zeros."""
EXACT_TERMS = 1024
"""So many products of 8-bit integers add up exactly in single precision: 1024 · 127² < 2²⁴."""


def weight_limit(bits: int) -> int:
    """The largest weight: 127 for 8 bits, 63 for 7."""
    return 2 ** (bits - 1) - 1


def quantise_weights(weights: np.ndarray, limit: int) -> tuple[np.ndarray, np.ndarray]:
    """Integers like `weights`, and the scale of each row (the last axis)."""
    scale = np.abs(weights).max(-1) / np.float32(limit)
    safe = np.where(scale == 0, np.float32(1), scale)
    return np.rint(weights / safe[..., None]).astype(np.int8), scale.astype(np.float32)


def quantise_inputs(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Integers (held in single precision) and the scale of each row."""
    most = np.abs(x).max(-1, keepdims=True)
    most = np.where(most < SMALLEST_INPUT, np.float32(0), most)
    inverse = np.float32(INPUT_LIMIT) / np.where(most == 0, np.float32(1), most)
    return np.rint(x * np.where(most == 0, np.float32(0), inverse)), most / np.float32(INPUT_LIMIT)


@dataclass
class QuantisedLinear:
    """y = (integers · integers) * (input scale * weight scale) + bias."""
    weights: np.ndarray
    """[out, in], whole numbers in single precision."""
    scale: np.ndarray
    bias: np.ndarray | None = None

    @classmethod
    def of(cls, tensors: dict[str, np.ndarray], name: str) -> "QuantisedLinear":
        """The tensors NAME.q, NAME.scale and, if there is one, NAME.bias."""
        return cls(tensors[f"{name}.q"].astype(np.float32), tensors[f"{name}.scale"], tensors.get(f"{name}.bias"))

    def __call__(self, x: np.ndarray) -> np.ndarray:
        integers, scale = quantise_inputs(x)
        total = np.zeros((len(x), len(self.weights)), dtype=np.int32)
        for start in range(0, x.shape[1], EXACT_TERMS):
            part = slice(start, start + EXACT_TERMS)
            total += (integers[:, part] @ self.weights[:, part].T).astype(np.int32)
        y = total.astype(np.float32) * (scale * self.scale)
        return y if self.bias is None else y + self.bias
