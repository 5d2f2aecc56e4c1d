# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""The MiniLM encoder with a learned embedding of letter-case shapes."""
from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .pieces import CASE_SHAPES, MAX_WINDOW_PIECES
from .quantised import weight_limit
from .safetensors_file import read_tensors

HIDDEN, HEADS = 384, 12
LAYER_NORM_EPS = 1e-12


class Dropout(nn.Module):
    """Drops about a share `p` of the values while training (in steps of 1/256), from a fast seeded generator."""

    def __init__(self, p: float) -> None:
        super().__init__()
        self._below = round(256 * p)
        self._random = np.random.Generator(np.random.SFC64(torch.randint(2**31, ()).item()))

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or not self._below:
            return x
        noise = torch.frombuffer(bytearray(self._random.bytes(x.numel())), dtype=torch.uint8).view(x.shape)
        return x * (noise >= self._below).to(x.dtype) * (256 / (256 - self._below))


class Linear(nn.Linear):
    """A linear layer that can learn to live with weights of a few bits."""

    bits: int | None = None
    """Weights are rounded as in the exported file, while gradients pass as if they were not; None: not rounded."""

    def forward(self, x: Tensor) -> Tensor:
        return F.linear(x, self.weight if self.bits is None else _Rounded.apply(self.weight, self.bits), self.bias)


class _Rounded(torch.autograd.Function):
    """Weights as whole numbers times the scale of their row; the straight-through estimator as gradient."""

    @staticmethod
    def forward(ctx, weight: Tensor, bits: int) -> Tensor:
        limit = weight_limit(bits)
        scale = weight.abs().amax(-1, keepdim=True).clamp_min(1e-12) / limit
        return (weight / scale).round_().mul_(scale)

    @staticmethod
    def backward(ctx, gradient: Tensor) -> tuple[Tensor, None]:
        return gradient, None


class Layer(nn.Module):
    """One transformer layer, normalised behind each half as in BERT."""

    def __init__(self, intermediate: int, dropout: float) -> None:
        super().__init__()
        self.qkv = Linear(HIDDEN, 3 * HIDDEN)
        self.attention_output = Linear(HIDDEN, HIDDEN)
        self.attention_norm = nn.LayerNorm(HIDDEN, LAYER_NORM_EPS)
        self.intermediate = Linear(HIDDEN, intermediate)
        self.output = Linear(intermediate, HIDDEN)
        self.output_norm = nn.LayerNorm(HIDDEN, LAYER_NORM_EPS)
        self.dropout = Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        rows, places, _ = x.shape
        q, k, v = self.qkv(x).view(rows, places, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        context = attention(q, k, v, mask).transpose(1, 2).reshape(x.shape)
        x = self.attention_norm(x + self.dropout(self.attention_output(context)))
        return self.output_norm(x + self.dropout(self.output(F.gelu(self.intermediate(x)))))


def attention(q: Tensor, k: Tensor, v: Tensor, mask: Tensor) -> Tensor:
    """Scaled dot-product attention; spelled out, since its gradient is twice as fast on CPUs as the fused one's."""
    if not q.requires_grad:
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    with torch.autocast("cpu", enabled=False):
        return (q * q.shape[-1] ** -0.5 @ k.transpose(-1, -2) + mask).softmax(-1) @ v


class Encoder(nn.Module):
    """Pieces into one vector per layer and place."""

    def __init__(self, vocabulary_size: int, layers: int, intermediate: int, dropout: float) -> None:
        super().__init__()
        self.word = nn.Embedding(vocabulary_size, HIDDEN)
        self.position = nn.Embedding(MAX_WINDOW_PIECES, HIDDEN)
        self.case = nn.Embedding(CASE_SHAPES, HIDDEN)
        nn.init.zeros_(self.case.weight)
        self.norm = nn.LayerNorm(HIDDEN, LAYER_NORM_EPS)
        self.layers = nn.ModuleList(Layer(intermediate, dropout) for _ in range(layers))
        self.dropout = Dropout(dropout)

    def forward(self, pieces: Tensor, shapes: Tensor, positions: Tensor, windows: Tensor) -> list[Tensor]:
        """Outputs of all layers; a place attends to the places of its own window alone."""
        x = self.word(pieces) + self.position(positions) + self.case(shapes)
        x = self.dropout(self.norm(x))
        apart = windows[:, None, :, None] != windows[:, None, None, :]
        mask = torch.zeros(apart.shape, dtype=torch.get_autocast_dtype("cpu") if torch.is_autocast_enabled("cpu")
                           else x.dtype).masked_fill_(apart, float("-inf"))
        outputs = []
        for layer in self.layers:
            x = layer(x, mask)
            outputs.append(x)
        return outputs


def published_shape(folder: Path) -> tuple[int, int]:
    """Layers and intermediate width of a published encoder."""
    tensors, _ = read_tensors(folder / "model.safetensors")
    layers = sum(name.endswith("attention.self.query.weight") for name in tensors)
    return layers, len(tensors["encoder.layer.0.intermediate.dense.bias"])


def published_weights(folder: Path) -> dict[str, Tensor]:
    """State of an Encoder from `model.safetensors` as published; the first token type joins the positions."""
    tensors, _ = read_tensors(folder / "model.safetensors")
    source = {name: torch.from_numpy(values.copy()) for name, values in tensors.items()}
    state = {"word.weight": source["embeddings.word_embeddings.weight"],
             "position.weight": source["embeddings.position_embeddings.weight"][:MAX_WINDOW_PIECES]
             + source["embeddings.token_type_embeddings.weight"][0],
             "case.weight": torch.zeros(CASE_SHAPES, HIDDEN)}
    for kind in ("weight", "bias"):
        state[f"norm.{kind}"] = source[f"embeddings.LayerNorm.{kind}"]
        for index in range(published_shape(folder)[0]):
            ours, theirs = f"layers.{index}.", f"encoder.layer.{index}."
            state[f"{ours}qkv.{kind}"] = torch.cat(
                [source[f"{theirs}attention.self.{part}.{kind}"] for part in ("query", "key", "value")])
            state[f"{ours}attention_output.{kind}"] = source[f"{theirs}attention.output.dense.{kind}"]
            state[f"{ours}attention_norm.{kind}"] = source[f"{theirs}attention.output.LayerNorm.{kind}"]
            state[f"{ours}intermediate.{kind}"] = source[f"{theirs}intermediate.dense.{kind}"]
            state[f"{ours}output.{kind}"] = source[f"{theirs}output.dense.{kind}"]
            state[f"{ours}output_norm.{kind}"] = source[f"{theirs}output.LayerNorm.{kind}"]
    return state
