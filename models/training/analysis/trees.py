# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Maximum spanning trees with one root (Chu and Liu, Edmonds)."""
from __future__ import annotations

import numpy as np


def _cycle(heads: np.ndarray) -> list[int]:
    """A cycle of the graph in which every node but 0 points to its head, or nothing."""
    state = np.zeros(len(heads), dtype=np.int8)
    state[0] = 2
    for start in range(1, len(heads)):
        path, node = [], start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = int(heads[node])
        if state[node] == 1:
            return path[path.index(node):]
        state[path] = 2
    return []


def _arborescence(scores: np.ndarray) -> np.ndarray:
    """Heads of the best tree over nodes 0…n rooted at 0; scores are [dependent, head]."""
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    scores[0] = -np.inf
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return heads
    rest = [node for node in range(len(heads)) if node not in set(cycle)]
    size = len(rest)
    kept = scores[cycle, heads[cycle]]
    small = np.full((size + 1, size + 1), -np.inf)
    small[:size, :size] = scores[np.ix_(rest, rest)]
    leaving = scores[np.ix_(rest, cycle)]
    small[:size, size] = leaving.max(1)
    entering = scores[np.ix_(cycle, rest)] - kept[:, None] + kept.sum()
    small[size, :size] = entering.max(0)
    inner = _arborescence(small)
    result = heads.copy()
    for index in range(1, size):
        result[rest[index]] = cycle[int(leaving[index].argmax())] if inner[index] == size else rest[inner[index]]
    source = int(inner[size])
    broken = int(entering[:, source].argmax())
    result[cycle[broken]] = rest[source]
    return result


def best_tree(scores: np.ndarray) -> np.ndarray:
    """Head of each word (0 is the root, which one word has) by scores [word, 1 + word] with the root at column 0."""
    words = len(scores)
    square = np.full((words + 1, words + 1), -np.inf)
    square[1:] = scores
    square[1:, 0] -= 1e4 * words
    return _arborescence(square)[1:]
