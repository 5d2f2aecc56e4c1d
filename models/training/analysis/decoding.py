# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Best legal sequence of name tags."""
from __future__ import annotations

import numpy as np


def _legal(tags: int) -> np.ndarray:
    """[before, after]: an I tag follows B or I of its type."""
    legal = np.zeros((tags, tags))
    for after in range(2, tags, 2):
        legal[:, after] = -np.inf
        legal[[after - 1, after], after] = 0
    return legal


def best_tags(scores: np.ndarray) -> list[int]:
    """Tags with the highest sum of scores [word, tag] among legal sequences; the first of equals."""
    legal = _legal(scores.shape[1])
    total = scores[0].copy()
    total[2::2] = -np.inf
    back = []
    for row in scores[1:]:
        ways = total[:, None] + legal
        back.append(ways.argmax(0))
        total = ways.max(0) + row
    tags = [int(total.argmax())]
    for best in reversed(back):
        tags.append(int(best[tags[-1]]))
    return tags[::-1]
