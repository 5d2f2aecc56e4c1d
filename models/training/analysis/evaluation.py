# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Development figures on given words: tags, lemmas, trees, sentence ends, names."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import numpy as np

from .analyser import Analyser, WindowScores
from .decoding import best_tags
from .examples import Example, Paragraph
from .factuality import weighted_correlation
from .lemma import apply_lemma_rule
from .names import Article, Name, names_of
from .trees import best_tree
from .windows import Window, paragraph_windows

Figures = dict[str, float]


def _f1(right: int, found: int, gold: int) -> float:
    return 2 * right / (found + gold) if found + gold else 0.0


def _spans(ends: Iterable[bool]) -> set[tuple[int, int]]:
    spans, start = set(), 0
    for index, end in enumerate(ends, 1):
        if end:
            spans.add((start, index))
            start = index
    return spans


def parse_sentence(analyser: Analyser, scores: WindowScores, start: int, end: int) -> tuple[np.ndarray, np.ndarray]:
    """Heads (0 the root, else 1 + word within the sentence) and label ids of the window's words start…end."""
    columns = np.concatenate([[0], np.arange(start + 1, end + 1)])
    heads = best_tree(scores.arcs[start:end][:, columns])
    labels = analyser.labels(scores.label_dependent[start:end], scores.label_head[columns[heads]])
    root = analyser.inventory.deprel.index("root")
    labels[:, root] = np.where(heads == 0, np.inf, -np.inf)
    return heads, labels.argmax(1)


class _TreebankCounts:
    def __init__(self, analyser: Analyser) -> None:
        self.analyser = analyser
        self.universal = [label.partition(":")[0] for label in analyser.inventory.deprel]
        self.right: Counter[str] = Counter()
        self.words = 0
        self.sentences = [0, 0, 0]
        self.judged: list[tuple[float, float, float]] = []

    def add(self, window: Window, scores: WindowScores) -> None:
        start = 0
        gold_end = np.concatenate([part.example.tags["sentence_end"] for part in window]).astype(bool)
        found_end = scores.sentence_end > 0
        gold_end[-1] = found_end[-1] = True
        gold, found = _spans(gold_end), _spans(found_end)
        self.sentences = [a + b for a, b in zip(self.sentences, (len(gold & found), len(found), len(gold)))]
        for part in window:
            end = start + len(part.example.forms)
            self._add_sentence(part.example, scores, start, end)
            start = end

    def _add_sentence(self, example: Example, scores: WindowScores, start: int, end: int) -> None:
        self.words += end - start
        if example.factuality is not None:
            self.judged += [(value, estimate, weight) for (value, weight), estimate
                            in zip(example.factuality, scores.factuality[start:end], strict=True) if weight]
        for kind in ("upos", "xpos", "feats"):
            self.right[kind] += int((scores.tags[kind][start:end] == example.tags[kind]).sum())
        rules = self.analyser.inventory.lemma_rules
        self.right["lemma"] += sum(
            apply_lemma_rule(rules[rule], form) == lemma
            for rule, form, lemma in zip(scores.tags["lemma_rules"][start:end], example.forms, example.lemmas))
        heads, labels = parse_sentence(self.analyser, scores, start, end)
        attached = heads == example.heads
        known = example.deprel >= 0
        universal = [self.universal[a] == self.universal[b] for a, b in zip(labels, example.deprel)]
        self.right["uas"] += int(attached.sum())
        self.right["las"] += int((attached & known & universal).sum())
        self.right["las_subtypes"] += int((attached & (labels == example.deprel)).sum())


def evaluate_treebank(analyser: Analyser, documents: list[list[Paragraph]]) -> Figures:
    """Accuracies in percent on gold words; trees within gold sentences; sentence-end F1 within paragraphs.

    LAS looks at universal relations only, as the CoNLL 2018 measure does; `las_subtypes` at whole labels;
    `factuality` is Pearson's correlation with the judges.
    """
    counts = _TreebankCounts(analyser)
    for window, scores in analyser.scores(paragraph_windows(documents)):
        counts.add(window, scores)
    figures = {kind: 100 * counts.right[kind] / counts.words
               for kind in ("upos", "xpos", "feats", "lemma", "uas", "las", "las_subtypes")}
    figures["sentences"] = 100 * _f1(*counts.sentences)
    if counts.judged:
        figures["factuality"] = weighted_correlation(counts.judged)
    return figures


def _three_types(names: set[Name]) -> set[Name]:
    renamed = {(start, end, "LOCATION" if kind == "FACILITY" else kind) for start, end, kind in names}
    return {name for name in renamed if name[2] in ("PERSON", "LOCATION", "ORGANIZATION")}


def evaluate_names(analyser: Analyser, articles: list[Article], documents: list[list[Paragraph]]) -> Figures:
    """Exact-match F1 in percent: `names3` PERSON, ORGANIZATION, LOCATION (and FACILITY as one); `names9` all types."""
    article_of = {id(example): index for index, document in enumerate(documents)
                  for paragraph in document for example in paragraph}
    found: list[set[Name]] = [set() for _ in articles]
    for window, scores in analyser.scores(paragraph_windows(documents)):
        spans = [span for part in window for span in part.example.spans]
        found[article_of[id(window[0].example)]] |= names_of(best_tags(scores.names), spans)
    figures = {}
    for key, view in (("names3", _three_types), ("names9", set)):
        pairs = [(view(names), view(set(article.names))) for names, article in zip(found, articles, strict=True)]
        figures[key] = 100 * _f1(sum(len(f & g) for f, g in pairs), sum(len(f) for f, _ in pairs),
                                 sum(len(g) for _, g in pairs))
    return figures


def shown(name: str, figures: Figures) -> str:
    """One line for people."""
    return f"{name}: " + "  ".join(f"{key} {value:.2f}" for key, value in figures.items())
