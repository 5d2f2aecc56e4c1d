# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Trust in statements: the program has the weights that the readings give."""
from __future__ import annotations

import re
import unittest
from pathlib import Path

import numpy as np

import fit_trust

SOURCE = Path(__file__).resolve().parents[3] / "src/extraction/trust.cpp"


class Trust(unittest.TestCase):
    def test_the_program_has_these_weights(self) -> None:
        names, _, labels, _, signs = fit_trust.read(fit_trust.READINGS)
        weights = fit_trust.fit(signs, (labels == "right") | (labels == "joined"))
        source = SOURCE.read_text(encoding="utf-8")
        bias = re.search(r"double bias = (-?[\d.]+);", source)
        assert bias is not None
        self.assertAlmostEqual(float(bias[1]), weights[0], delta=0.05)
        for name, weight in zip(names, weights[1:]):
            written = re.search(rf"(-?[\d.]+), +// {name}\n", source)
            assert written is not None, name
            self.assertAlmostEqual(float(written[1]), weight, delta=0.05, msg=name)

    def test_what_was_not_seen_is_told_apart(self) -> None:
        _, documents, labels, salience, signs = fit_trust.read(fit_trust.READINGS)
        right = (labels == "right") | (labels == "joined")
        scores = fit_trust.held_out(documents, signs, right)
        self.assertGreater(fit_trust.area(scores, right), 0.75)
        self.assertLess(fit_trust.calibration_error(scores, right), 0.03)
        self.assertLess(fit_trust.area(salience, right), 0.6)

    def test_area(self) -> None:
        scores = np.array([0.1, 0.4, 0.4, 0.8])
        self.assertEqual(fit_trust.area(scores, np.array([False, False, True, True])), 0.875)


if __name__ == "__main__":
    unittest.main()
