# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Judgements whether a predicate happened (UDS factuality on UD English EWT)."""
from __future__ import annotations

import json
from pathlib import Path

from .conllu import open_text
from .examples import Judgements


def read_judgements(path: Path) -> Judgements:
    """Word number, value and confidence of each judged predicate, by sentence id."""
    with open_text(path) as lines:
        records = [json.loads(line) for line in lines]
    return {record["sent_id"]: [(number, value, confidence) for number, _, value, confidence in record["predicates"]]
            for record in records}


def weighted_correlation(pairs: list[tuple[float, float, float]]) -> float:
    """Pearson's correlation of value and estimate, weighted: (value, estimate, weight)."""
    total = sum(w for _, _, w in pairs)
    mean_x, mean_y = (sum(p[i] * p[2] for p in pairs) / total for i in (0, 1))
    xy, xx, yy = (sum(w * f(x - mean_x, y - mean_y) for x, y, w in pairs)
                  for f in (lambda a, b: a * b, lambda a, b: a * a, lambda a, b: b * b))
    return xy / (xx * yy) ** 0.5 if xx and yy else 0.0
