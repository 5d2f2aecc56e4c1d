# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Word pieces, case shapes, lemma rules, tokens."""
from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from analysis.lemma import apply_lemma_rule, lemma_rule
from analysis.names import bio_tags, names_of
from analysis.pieces import WordPieces, basic_tokens, case_shape, suffix_buckets
from analysis.tokens import read_words, rough_sentences, split_paragraphs, split_words


class Pieces(unittest.TestCase):
    def test_basic_tokens(self) -> None:
        for word, tokens in {"don’t": ["don", "'", "t"], "Côte": ["cote"], "«": ['"'], "北京": ["北", "京"], "\u200b": [],
                             "İzmir": ["izmir"], "a b": ["a", "b"], "3.5": ["3", ".", "5"]}.items():
            self.assertEqual(basic_tokens(word), tokens, word)

    def test_longest_match(self) -> None:
        vocabulary = [f"[{i}]" for i in range(103)] + ["play", "##ing", "##in", "##g", "-"]
        split = WordPieces(vocabulary)
        self.assertEqual(split("Playing-"), (103, 104, 107))
        self.assertEqual(split("played"), (100,))
        self.assertEqual(split("\u200b"), (100,))
        self.assertEqual(split("play" * 26), (100,))

    def test_case_shape(self) -> None:
        for shape, words in {1: ["—", "$"], 2: ["3.5", "F-35"], 3: ["word", "n't", "北京"],
                             4: ["Word", "'Tis", "Jean-luc"],
                             5: ["NATO", "U.S."], 6: ["A", "J."], 7: ["McCoy", "iPhone", "eX"]}.items():
            for word in words:
                self.assertEqual(case_shape(word), shape, word)


    def test_suffix_buckets(self) -> None:
        self.assertEqual(suffix_buckets("Walking")[-1], suffix_buckets("talking")[-1])
        self.assertEqual(suffix_buckets("a")[1:], [suffix_buckets("A")[1]] * 3)
        self.assertEqual(suffix_buckets("x")[0], 0xFD0C5087 % 8192)  # FNV-1a of "x"


class Lemmas(unittest.TestCase):
    def test_rules(self) -> None:
        for form, lemma, rule in [("Walked", "walk", "l|2|"), ("PARIS", "Paris", "t|0|"), ("NATO", "NATO", "k|0|"),
                                  ("was", "be", "=|be"), ("NiMo", "NiMo", "t|0|"), ("n’t", "not", "l|2|ot"), ("studies", "study", "l|3|y"),
                                  ("|", "|", "l|0|"), ("x|", "x||", "l|0||")]:
            self.assertEqual(lemma_rule(form, lemma), rule)
            self.assertEqual(apply_lemma_rule(rule, form), lemma)

    def test_short_form(self) -> None:
        self.assertEqual(apply_lemma_rule("l|5|ink", "abc"), "ink")


class Tokens(unittest.TestCase):
    def words(self, text: str) -> list[str]:
        return [text[start:end] for start, end in split_words(text)]

    def test_words(self) -> None:
        self.assertEqual(self.words("Mr. Ode doesn’t pay $3.5 for the U.S. team's well-made 1,000 cups."),
                         ["Mr.", "Ode", "does", "n’t", "pay", "$", "3.5", "for", "the", "U.S.", "team", "'s", "well",
                          "-", "made", "1,000", "cups", "."])

    def test_paragraphs(self) -> None:
        self.assertEqual(list(split_paragraphs("\nOne\n \nTwo three\n")), [(1, 4), (7, 16)])

    def test_rough_sentences(self) -> None:
        self.assertEqual(rough_sentences(["“", "No", ".", "”", "She", "left"]), [4, 2])

    def test_names(self) -> None:
        spans = [(0, 3), (4, 9), (9, 11), (12, 15)]
        tags = bio_tags(spans, [(0, 9, "PERSON"), (12, 15, "DATE")])
        self.assertEqual(tags, [1, 2, 0, 15])
        self.assertEqual(names_of(tags, spans), {(0, 9, "PERSON"), (12, 15, "DATE")})

    def test_read_words(self) -> None:
        row = "\t_" * 8
        conllu = (f"# newdoc id = a\n# newpar\n1-2\tcan't{row}\n1\tca{row}\n2\tn't{row}\n3\tgo{row}\n\n"
                  f"# newpar\n1-2\tau{row}\n1\tà{row}\n2\tle{row}\n3\t.{row}\n\n")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "words.conllu"
            path.write_text(conllu, encoding="utf-8")
            self.assertEqual(read_words(path, {"a": "can't go\n\nau ."}),
                             {"a": [[(0, 2), (2, 5), (6, 8)], [(10, 12), (10, 12), (13, 14)]]})
