# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Sentences as arrays of numbers: what windows and batches are put together from."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from .conllu import Document, Sentence
from .inventory import Inventory
from .lemma import lemma_rule
from .names import Article, Name, TaggedText, bio_tags, exactly
from .pieces import GLUED, MAX_WINDOW_PIECES, WordPieces, case_shape, suffix_buckets
from .treebank_names import possible_names
from .tokens import Span, rough_sentences

IGNORE = -100
"""Label of a word that a head does not learn from."""

UNKNOWN_NAMES = 0
"""Instead of a set of name tags: nothing is known."""

CASINGS = (lambda form: form, str.lower, str.upper, lambda form: form[:1].upper() + form[1:])
"""Ways to write a sentence; the pieces are the same, only the case shapes and the lemma rules differ."""
AS_WRITTEN, LOWER, UPPER, TITLE = range(len(CASINGS))

ROOM = MAX_WINDOW_PIECES - 2


@dataclass
class Example:
    """A sentence, or a part of one that is too long for a window. Arrays are per word; None where nothing is known."""
    forms: list[str]
    pieces: list[tuple[int, ...]]
    shapes: np.ndarray
    """[casing, word]"""
    suffixes: np.ndarray
    """[word, length]"""
    tags: dict[str, np.ndarray] = field(default_factory=dict)
    """upos, xpos, feats [word]; lemma_rules [casing, word]; sentence_end [word]"""
    lemmas: list[str] | None = None
    heads: np.ndarray | None = None
    """1-based within this example, 0 for the root"""
    deprel: np.ndarray | None = None
    names: np.ndarray | None = None
    """[word]: set of possible name tags as bits"""
    factuality: np.ndarray | None = None
    """[word, 2]: value and weight"""
    spans: list[Span] | None = None
    loose_stop: bool = False
    """The last word is a full stop without dependents."""
    abbreviated: "Example | None" = None
    """The same without its full stop, ending in an abbreviation"""

    @property
    def size(self) -> int:
        """Number of pieces."""
        return sum(map(len, self.pieces))


Paragraph = list[Example]

PLACES, AFTER_NAMES, HOURS = ("U.S.", "U.K.", "U.N.", "D.C.", "E.U."), ("Inc.", "Co.", "Corp.", "Ltd.", "Jr."), ("p.m.", "a.m.")
"""What the last word of a sentence may be changed to, since the treebanks hardly have sentences that end so."""

Judgement = tuple[int, float, float]
"""Word number, value, confidence."""
Judgements = dict[str, list[Judgement]]
"""By sentence id."""


class ExampleMaker:
    """Turns corpora into examples with the ids of one inventory."""

    def __init__(self, pieces: WordPieces, inventory: Inventory) -> None:
        self._pieces = pieces
        self._ids = {kind: {label: i for i, label in enumerate(labels)} for kind, labels in inventory.as_dict().items()}

    def treebank(self, documents: list[Document], judgements: Judgements | None = None) -> list[list[Paragraph]]:
        """Documents of paragraphs of examples with tags, trees, possible names, and factuality where judged."""
        return [[[part for sentence, name in zip(paragraph, names, strict=True)
                  for part in fitting(self._parsed(sentence, (judgements or {}).get(name)))]
                 for paragraph, names in zip(document.paragraphs, document.sentence_ids, strict=True)]
                for document in documents]

    def tagged(self, texts: list[TaggedText]) -> list[list[Paragraph]]:
        """Documents of paragraphs of examples with sets of possible names, or with nothing at all."""
        return [[[part for sentence in paragraph for part in fitting(self._tagged(sentence.forms, sentence.glued,
                                                                                   sentence.names))]
                 for paragraph in text] for text in texts]

    def articles(self, articles: list[Article]) -> list[list[Paragraph]]:
        """Documents of paragraphs of examples with names, cut at full stops for want of known sentences."""
        return [[[part for example in self._named(article, spans) for part in fitting(example)]
                 for spans in article.paragraphs if spans] for article in articles]

    def words(self, forms: list[str], glued: Sequence[bool]) -> Example:
        """Words without labels; `glued` says which follow the word before without a blank."""
        shapes = np.array([[case_shape(cased(form)) for form in forms] for cased in CASINGS])
        shapes += GLUED * np.array(glued, dtype=shapes.dtype)
        return Example(forms, [self._pieces(form) for form in forms], shapes,
                       np.array([suffix_buckets(form) for form in forms]))

    def _labels(self, kind: str, labels: Sequence[str]) -> np.ndarray:
        return np.array([self._ids[kind].get(label, IGNORE) for label in labels])

    def _tagged(self, forms: list[str], glued: list[bool], names: list[int] | None) -> Example:
        example = self.words(forms, glued)
        example.names = None if names is None else np.array(names)
        return example

    def _parsed(self, sentence: Sentence, judged: list[Judgement] | None) -> Example:
        example = self.words([w.form for w in sentence], [w.glued for w in sentence])
        example.names = np.array(possible_names(sentence))
        if judged is not None:
            example.factuality = np.zeros((len(sentence), 2))
            for number, value, confidence in judged:
                example.factuality[number - 1] = value, confidence
        example.lemmas = [w.lemma for w in sentence]
        example.heads = np.array([w.head for w in sentence])
        example.deprel = self._labels("deprel", [w.deprel for w in sentence])
        example.tags = {kind: self._labels(kind, [getattr(w, kind) for w in sentence])
                        for kind in ("upos", "xpos", "feats")}
        example.tags["lemma_rules"] = np.array([
            self._labels("lemma_rules", [lemma_rule(cased(w.form), w.lemma) for w in sentence]) for cased in CASINGS])
        example.tags["sentence_end"] = np.arange(1, len(sentence) + 1) // len(sentence)
        last = len(sentence)
        example.loose_stop = last > 1 and sentence[-1].form == "." and all(w.head != last for w in sentence)
        if example.loose_stop and (ending := _abbreviation(sentence)):
            example.abbreviated = self._ending_in(example, ending)
        return example

    def _ending_in(self, example: Example, ending: str) -> Example:
        """The example without its full stop and with another last word, of which only lemma and features are unknown."""
        changed = first_words(example, len(example.forms) - 1)
        changed.forms = changed.forms[:-1] + [ending]
        changed.pieces = changed.pieces[:-1] + [self._pieces(ending)]
        glued = changed.shapes[0, -1] // GLUED * GLUED
        changed.shapes[:, -1] = [case_shape(cased(ending)) + glued for cased in CASINGS]
        changed.suffixes = np.concatenate([changed.suffixes[:-1], [suffix_buckets(ending)]])
        for kind in ("lemma_rules", "feats"):
            changed.tags[kind][..., -1] = IGNORE
        return changed

    def _named(self, article: Article, spans: list[Span]) -> list[Example]:
        near: list[Name] = [n for n in article.names if n[0] < spans[-1][1] and spans[0][0] < n[1]]
        tags, forms = bio_tags(spans, near), [article.text[start:end] for start, end in spans]
        glued = [False] + [before[1] == after[0] for before, after in zip(spans, spans[1:])]
        examples, start = [], 0
        for size in rough_sentences(forms):
            example = self.words(forms[start:start + size], glued[start:start + size])
            example.names = np.array([exactly(tag) for tag in tags[start:start + size]])
            example.spans = spans[start:start + size]
            example.loose_stop = size > 1 and example.forms[-1] == "." and not tags[start + size - 1]
            examples.append(example)
            start += size
        return examples


def _abbreviation(sentence: Sentence) -> str | None:
    """An abbreviation that may stand for the word before the full stop; None where none fits."""
    word, before = sentence[-2], sentence[-3] if len(sentence) > 2 else None
    if word.xpos == "NNP" and word.form.isalpha():
        choices = AFTER_NAMES if word.deprel in ("flat", "compound") or before and before.xpos == "NNP" else PLACES
    elif word.xpos in ("NN", "NNS") and before and before.upos == "NUM" and before.form[:1].isdigit():
        choices = HOURS
    else:
        return None
    return choices[len(sentence) % len(choices)]


def first_words(example: Example, count: int) -> Example:
    """The example without what follows its first `count` words; the last word left ends the sentence."""
    part = _slice(example, 0, count)
    if "sentence_end" in part.tags:
        part.tags["sentence_end"][-1] = 1
    return part


def _slice(example: Example, start: int, end: int) -> Example:
    def cut(values):
        return None if values is None else values[..., start:end].copy()
    heads = cut(example.heads)
    if heads is not None:
        heads = np.where(heads == 0, 0, np.where((heads > start) & (heads <= end), heads - start, IGNORE))
    factuality = example.factuality
    return Example(example.forms[start:end], example.pieces[start:end], cut(example.shapes),
                   example.suffixes[start:end],
                   {kind: cut(values) for kind, values in example.tags.items()},
                   example.lemmas and example.lemmas[start:end], heads, cut(example.deprel), cut(example.names),
                   None if factuality is None else factuality[start:end], example.spans and example.spans[start:end], example.loose_stop and end == len(example.forms))


def fitting(example: Example) -> list[Example]:
    """The example, or parts of it that fit a window each."""
    if example.size <= ROOM:
        return [example]
    parts, start, size = [], 0, 0
    for index, pieces in enumerate(example.pieces):
        if size + len(pieces) > ROOM:
            parts.append(_slice(example, start, index))
            start, size = index, 0
        size += len(pieces)
    return parts + [_slice(example, start, len(example.forms))]
