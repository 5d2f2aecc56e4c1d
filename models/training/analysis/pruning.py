# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""A smaller model from a trained one: fewer layers, narrower feed-forward parts."""
from __future__ import annotations

from collections.abc import Iterable, Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from .batches import Batch
from .model import Model


@torch.inference_mode()
def neuron_importance(model: Model, batches: Iterable[Batch]) -> list[Tensor]:
    """[layer][neuron]: mean absolute activation times the norm of what it adds to the output."""
    totals = [torch.zeros(layer.intermediate.out_features) for layer in model.encoder.layers]
    hooks = [layer.intermediate.register_forward_hook(
        lambda module, inputs, output, total=total: total.add_(F.gelu(output).abs().reshape(-1, len(total)).sum(0)))
        for layer, total in zip(model.encoder.layers, totals, strict=True)]
    for batch in batches:
        model.encode(batch)
    for hook in hooks:
        hook.remove()
    return [total * layer.output.weight.norm(dim=0) for layer, total in zip(model.encoder.layers, totals, strict=True)]


def smaller(model: Model, layers: Sequence[int], intermediate: int, batches: Iterable[Batch],
            dropout: float, head_dropout: float) -> Model:
    """A model with the given layers of another, each with its most important neurons; the heads are kept."""
    importance = neuron_importance(model.eval(), batches)
    result = Model(model.vocabulary, model.inventory, len(layers), intermediate, dropout, head_dropout)
    state = {name: values for name, values in model.state_dict().items() if not name.startswith("encoder.layers.")}
    for new, old in enumerate(layers):
        kept = importance[old].topk(intermediate).indices.sort().values
        for name, values in model.encoder.layers[old].state_dict().items():
            if name.startswith("intermediate."):
                values = values[kept]
            elif name == "output.weight":
                values = values[:, kept]
            state[f"encoder.layers.{new}.{name}"] = values
    result.load_state_dict(state)
    return result
