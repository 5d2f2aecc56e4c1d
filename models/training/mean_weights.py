# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""The mean of two checkpoints of one training: `python3 mean_weights.py A.pt B.pt OUT.pt` (Wortsman et al. 2022)."""
from __future__ import annotations

import sys

import torch


def main() -> None:
    """Reads the command line and writes the mean."""
    if len(sys.argv) != 4:
        raise SystemExit(__doc__)
    first, second = (torch.load(path, map_location="cpu", weights_only=True) for path in sys.argv[1:3])
    if first["inventory"] != second["inventory"] or first["shape"] != second["shape"]:
        raise SystemExit(f"{sys.argv[1]} and {sys.argv[2]} are not of one training: other labels or another shape")
    second["state"] = {name: (values + second["state"][name]) / 2 if values.is_floating_point() else values
                       for name, values in first["state"].items()}
    torch.save(second, sys.argv[3])


if __name__ == "__main__":
    main()
