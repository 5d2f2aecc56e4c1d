# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""The weights of `src/extraction/trust.cpp`, and how far they can be trusted: `python3 fit_trust.py`.

`trust_readings.tsv` has a row for each statement of news articles that a reader has judged: the number of its document,
what the reader said (`joined`: right but for a mention that coreference joined wrongly), the salience, and the signs
that trust is read from. A logistic regression with a penalty on standardised weights, by Newton's method. The figures
are of statements whose documents the weights had not seen: ten parts of the documents, nine fit and one is measured.
"""
from __future__ import annotations

from pathlib import Path

import numpy as np

READINGS = Path(__file__).with_name("trust_readings.tsv")
PENALTY = 20.0
PARTS = 10


def read(path: Path) -> tuple[list[str], np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Names of the signs; by statement: document, label, salience, signs."""
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    documents = np.array([int(row[0]) for row in rows[1:]])
    labels = np.array([row[1] for row in rows[1:]])
    values = np.array([[float(value) for value in row[2:]] for row in rows[1:]])
    return rows[0][3:], documents, labels, values[:, 0], values[:, 1:]


def fit(signs: np.ndarray, right: np.ndarray) -> np.ndarray:
    """The bias, then a weight for each sign."""
    mean, deviation = signs.mean(0), signs.std(0) + 1e-9
    inputs = np.column_stack([np.ones(len(signs)), (signs - mean) / deviation])
    penalty = np.diag([0.0] + [PENALTY] * signs.shape[1])
    weights = np.zeros(inputs.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (chance - right) + penalty @ weights
        curvature = (inputs.T * (chance * (1 - chance))) @ inputs + penalty
        weights -= np.linalg.solve(curvature, slope)
    own = weights[1:] / deviation
    return np.concatenate([[weights[0] - own @ mean], own])


def predict(weights: np.ndarray, signs: np.ndarray) -> np.ndarray:
    """How likely each statement is to be right."""
    return 1 / (1 + np.exp(-(weights[0] + signs @ weights[1:])))


def area(scores: np.ndarray, right: np.ndarray) -> float:
    """Chance that a right statement has the higher score of a right and a wrong one (AUC)."""
    good, bad = scores[right], scores[~right]
    higher = (good[:, None] > bad[None, :]).sum() + 0.5 * (good[:, None] == bad[None, :]).sum()
    return float(higher / (len(good) * len(bad)))


def bins(scores: np.ndarray, right: np.ndarray) -> list[tuple[float, int, float, float]]:
    """Lower bound, statements, share of right ones and mean score of each tenth that is not empty."""
    tenth = np.minimum((scores * 10).astype(int), 9)
    return [(low / 10, int((tenth == low).sum()), float(right[tenth == low].mean()), float(scores[tenth == low].mean()))
            for low in range(10) if (tenth == low).any()]


def calibration_error(scores: np.ndarray, right: np.ndarray) -> float:
    """Mean distance between the score and the share of right ones (ECE)."""
    return sum(count * abs(share - mean) for _, count, share, mean in bins(scores, right)) / len(scores)


def held_out(documents: np.ndarray, signs: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Predictions for each part of the documents from the others."""
    part = documents % PARTS
    scores = np.zeros(len(right))
    for number in range(PARTS):
        inside = part == number
        scores[inside] = predict(fit(signs[~inside], right[~inside]), signs[inside])
    return scores


def main() -> None:
    """Prints the weights and the figures."""
    names, documents, labels, salience, signs = read(READINGS)
    right = (labels == "right") | (labels == "joined")
    weights = fit(signs, right)
    print(f"{len(right)} statements of {len(set(documents))} documents, {right.mean():.3f} right\nbias {weights[0]:.2f}")
    for name, weight in zip(names, weights[1:]):
        print(f"{name:12} {weight:6.2f}")
    scores = held_out(documents, signs, right)
    for name, values in (("salience", salience), ("held out", scores)):
        means = ", ".join(f"{label} {values[labels == label].mean():.2f}" for label in ("right", "misleading", "wrong"))
        print(f"{name}: AUC {area(values, right):.3f}, ECE {calibration_error(values, right):.3f}, means: {means}")
    for low, count, share, mean in bins(scores, right):
        print(f"| {low:.1f}–{low + 0.1:.1f} | {count} | {share:.2f} | {mean:.2f} |")


if __name__ == "__main__":
    main()
