# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Given names that are mostly one gender's, from the census of the United States of 1990 (public domain), as the package
`names` carries it."""
from __future__ import annotations

from importlib import resources

import numpy as np

CLEARLY = 10
"""So many times as often for one gender as for the other."""


def _shares(gender: str) -> dict[str, float]:
    """Percent of the people of a gender who have each name."""
    text = resources.files("names").joinpath(f"dist.{gender}.first").read_text(encoding="ascii")
    return {row[0].lower(): float(row[1]) for row in map(str.split, text.splitlines())}


def given_name_tensors() -> dict[str, np.ndarray]:
    """The two lists, sorted, a name a line."""
    shares = {gender: _shares(gender) for gender in ("female", "male")}
    tensors = {}
    for tensor, own, other in (("feminine", "female", "male"), ("masculine", "male", "female")):
        names = sorted(name for name, share in shares[own].items() if share >= CLEARLY * shares[other].get(name, 0))
        tensors[f"given_names.{tensor}"] = np.frombuffer("\n".join(names).encode(), np.uint8)
    return tensors
