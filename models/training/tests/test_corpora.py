# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Treebanks, and what they and other corpora tell about names."""
from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from analysis.conllu import Word, read_treebank
from analysis.name_corpora import printed, redocred_labels, tagged_sentence
from analysis.names import BEGIN, INSIDE, any_of, exactly, tag_of
from analysis.treebank_names import possible_names


def word(form: str, upos: str, head: int, deprel: str, entity: str = "") -> Word:
    """A word whose other columns do not matter."""
    return Word(form, form, upos, "_", "_", head, deprel, entity=entity)


class Treebanks(unittest.TestCase):
    def test_blanks_and_identifiers(self) -> None:
        def row(number: str, form: str, misc: str) -> str:
            return f"{number}\t{form}\t_\tX\t_\t_\t0\troot\t_\t{misc}\n"
        conllu = ("# newdoc id = d\n# newpar\n# sent_id = d-1\n" + row("1", "(", "SpaceAfter=No")
                  + row("2-3", "don't", "SpaceAfter=No") + row("2", "do", "_") + row("3", "n't", "_")
                  + row("4", ")", "_") + row("5", "go", "SpaceAfter=No|Entity=(1-place)") + "\n"
                  + "# sent_id = d-2\n" + row("1", "!", "_") + "\n# newpar\n# sent_id = d-3\n" + row("1", "x", "_") + "\n")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "bank.conllu"
            path.write_text(conllu, encoding="utf-8")
            (document,) = read_treebank(path)
        self.assertEqual(document.sentence_ids, [["d-1", "d-2"], ["d-3"]])
        self.assertEqual([[w.glued for s in p for w in s] for p in document.paragraphs],
                         [[False, True, True, True, False, True], [False]])
        self.assertEqual(document.paragraphs[0][0][4].entity, "(1-place)")


class Names(unittest.TestCase):
    def test_sets(self) -> None:
        self.assertEqual(any_of(("PERSON",), (BEGIN,)), exactly(tag_of("PERSON", BEGIN)))
        self.assertEqual(any_of((), outside=True), exactly(0))

    def test_treebank(self) -> None:
        sentence = [word("President", "PROPN", 0, "root", "(1-person-x"), word("Ode", "PROPN", 1, "flat", "1)"),
                    word("left", "VERB", 1, "acl"), word("Oslo", "PROPN", 3, "obj", "(2-place-x)")]
        president, _, left, oslo = possible_names(sentence)
        person = any_of(("PERSON", "NORP"), outside=True)
        self.assertEqual(president, person)
        self.assertFalse(left & any_of(("PERSON", "LOCATION", "ORGANIZATION", "FACILITY")))
        self.assertEqual(oslo, any_of(("LOCATION", "FACILITY")))

    def test_within_names(self) -> None:
        sentence = [word("University", "PROPN", 0, "root"), word("of", "ADP", 3, "case"), word("Oslo", "PROPN", 1, "nmod")]
        self.assertTrue(possible_names(sentence)[1] & exactly(tag_of("ORGANIZATION", INSIDE)))

    def test_printed(self) -> None:
        self.assertEqual(printed(["``", "No", ",", "''", "he", "'s", "-LRB-", "x", "-RRB-", "$", "5"]),
                         (['"', "No", ",", '"', "he", "'s", "(", "x", ")", "$", "5"],
                          [False, True, True, True, False, True, False, True, True, False, True]))
        self.assertEqual(printed(['"', "No", '"', "he"])[1], [False, True, True, False])

    def test_other_schemes(self) -> None:
        scheme = {"LOC": ("LOCATION", "FACILITY")}
        sentence = tagged_sentence(["in", "Oslo", "Bergen"], ["O", "I-LOC", "I-LOC"], scheme, ("DATE",))
        self.assertEqual(sentence.names, [any_of(("DATE",), outside=True), any_of(scheme["LOC"], (BEGIN,)),
                                          any_of(scheme["LOC"], (INSIDE,))])

    def test_clusters(self) -> None:
        document = {"sents": [["Oslo", "Bank"], ["It"]],
                    "vertexSet": [[{"sent_id": 0, "pos": [0, 2], "type": "ORG"}]]}
        self.assertEqual(redocred_labels(document), [["B-ORG", "I-ORG"], ["O"]])
