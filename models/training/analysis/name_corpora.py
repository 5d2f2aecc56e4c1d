# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Corpora of names with other schemes than ours: each of their labels leaves a set of our tags open."""
from __future__ import annotations

import csv
import io
import json
import lzma
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from .conllu import open_text
from .names import BEGIN, INSIDE, TaggedSentence, TaggedText, any_of

_UNANNOTATED = ("DATE", "MONEY")

WIKIGOLD = {"PER": ("PERSON",), "LOC": ("LOCATION", "FACILITY"), "ORG": ("ORGANIZATION",),
            "MISC": ("MISC", "NORP", "PRODUCT", "FACILITY")}
WNUT = {"person": ("PERSON",), "location": ("LOCATION", "FACILITY"), "corporation": ("ORGANIZATION",),
        "group": ("ORGANIZATION", "NORP", "MISC"), "product": ("PRODUCT", "ORGANIZATION", "MISC"),
        "creative-work": ("MISC", "PRODUCT")}
REDOCRED = {"PER": ("PERSON",), "LOC": ("LOCATION", "FACILITY", "NORP"), "ORG": ("ORGANIZATION", "FACILITY"),
            "TIME": ("DATE",), "NUM": ("MONEY", "DATE"), "MISC": ("MISC", "PRODUCT", "NORP", "FACILITY")}

_TIGHT_BEFORE = frozenset([".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "''", "n't", "…"])
_TIGHT_AFTER = frozenset(["(", "[", "{", "$", "``", "#", "£", "€"])
_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}
_QUOTES = {"``": '"', "''": '"'}


def printed(forms: Sequence[str]) -> tuple[list[str], list[bool]]:
    """Words of a tokenised corpus as they were printed, and which of them followed the word before without a blank."""
    plain = [_BRACKETS.get(form, form) for form in forms]
    glued, quoted = [], False
    for before, form in zip([None, *plain], plain):
        tight = before is not None and (form in _TIGHT_BEFORE or before in _TIGHT_AFTER or
                                        len(form) > 1 and form[0] in "'’" and form[1:].isalpha())
        if form == '"':
            tight, quoted = quoted, not quoted
        elif before == '"' and quoted:
            tight = True
        glued.append(tight and before is not None)
    return [_QUOTES.get(form, form) for form in plain], glued


def tagged_sentence(forms: Sequence[str], labels: Sequence[str], scheme: dict[str, tuple[str, ...]],
                    outside: Iterable[str]) -> TaggedSentence:
    """Sets of tags from IOB1 or IOB2 labels."""
    words, glued = printed(forms)
    names, before = [], "O"
    for label in labels:
        kind = label[2:]
        if label == "O":
            names.append(any_of(outside, outside=True))
        else:
            begins = label[0] == "B" or before[2:] != kind
            names.append(any_of(scheme[kind], (BEGIN if begins else INSIDE,)))
        before = label
    return TaggedSentence(words, glued, names)


def _columns(path: Path) -> Iterator[list[list[str]]]:
    """Sentences of a file with a word a line, its columns split at blanks."""
    rows: list[list[str]] = []
    with open_text(path) as lines:
        for line in lines:
            if line.strip():
                rows.append(line.split())
            elif rows:
                yield rows
                rows = []
    if rows:
        yield rows


def _grouped(sentences: Iterable[TaggedSentence], size: int) -> list[TaggedText]:
    """Paragraphs of `size` sentences for corpora that do not tell."""
    every = list(sentences)
    return [[every[i:i + size]] for i in range(0, len(every), size)]


def wikigold(data: Path) -> list[TaggedText]:
    """WikiGold (CC BY 4.0)."""
    return _grouped((tagged_sentence([row[0] for row in rows], [row[-1] for row in rows], WIKIGOLD, _UNANNOTATED)
                     for rows in _columns(data / "ner" / "wikigold.conll.xz") if rows[0][0] != "-DOCSTART-"), 3)


def wnut(data: Path) -> list[TaggedText]:
    """WNUT 2017, training part (CC BY 4.0): social media."""
    return _grouped((tagged_sentence([row[0] for row in rows], [row[-1] for row in rows], WNUT, (*_UNANNOTATED, "NORP"))
                     for rows in _columns(data / "ner" / "wnut17-train.conll.xz")), 1)


def redocred(data: Path) -> list[TaggedText]:
    """Re-DocRED's development documents (MIT, texts CC BY-SA): a paragraph a document."""
    with open_text(data / "ner" / "redocred-dev.json.xz") as file:
        documents = json.load(file)
    return [[[tagged_sentence(forms, row, REDOCRED, ("MONEY",))
              for forms, row in zip(document["sents"], redocred_labels(document), strict=True)]]
            for document in documents]


def redocred_labels(document: dict) -> list[list[str]]:
    """IOB2 labels of a document's sentences from its clusters of mentions."""
    labels = [["O"] * len(forms) for forms in document["sents"]]
    for cluster in document["vertexSet"]:
        for mention in cluster:
            start, end = mention["pos"]
            labels[mention["sent_id"]][start:end] = \
                [f"B-{mention['type']}"] + [f"I-{mention['type']}"] * (end - start - 1)
    return labels


def voice_of_america(data: Path) -> list[TaggedText]:
    """Sentences of the GMB sample (public-domain news) without labels, for a teacher to read."""
    with lzma.open(data / "ner" / "gmb-voa.csv.xz") as packed:
        rows = csv.reader(io.TextIOWrapper(packed, "latin-1"))
        next(rows)
        sentences: list[list[str]] = []
        for number, form, *_ in rows:
            if number:
                sentences.append([])
            sentences[-1].append(form)
    return _grouped((TaggedSentence(*printed(forms)) for forms in sentences if len(forms) > 2), 3)
