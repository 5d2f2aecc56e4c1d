# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""News articles with hand-annotated names, and BIO tags."""
from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .conllu import open_text
from .tokens import Span, read_words, split_paragraphs, split_words

NAME_TYPES = ["PERSON", "LOCATION", "ORGANIZATION", "FACILITY", "NORP", "PRODUCT", "MISC", "DATE", "MONEY"]
"""In the order of their tags: tag 0 is O, 1 + 2k is B of type k, 2 + 2k is I of type k."""

BEGIN, INSIDE = 1, 2


def tag_of(kind: str, place: int) -> int:
    """The BIO tag of a type; `place` is BEGIN or INSIDE."""
    return place + 2 * NAME_TYPES.index(kind)


def exactly(tag: int) -> int:
    """The set of one tag, as bits."""
    return 1 << tag


def any_of(kinds: Iterable[str], places: Iterable[int] = (BEGIN, INSIDE), outside: bool = False) -> int:
    """The set of the tags of some types, and of O where `outside`, as bits."""
    bits = int(outside)
    for kind in kinds:
        for place in places:
            bits |= exactly(tag_of(kind, place))
    return bits


@dataclass
class TaggedSentence:
    """Words of a corpus that is given in words; `names` holds a set of tags (bits) a word, or nothing is known."""
    forms: list[str]
    glued: list[bool]
    names: list[int] | None = None


TaggedText = list[list[TaggedSentence]]
"""Paragraphs of sentences."""

Name = tuple[int, int, str]
"""First character, end, type."""


@dataclass
class Article:
    """A raw text, its names, and the word spans of each of its paragraphs."""
    text: str
    names: list[Name]
    paragraphs: list[list[Span]]


def read_articles(path: Path, words: Path | None = None) -> list[Article]:
    """Articles of a JSON Lines file {"id", "text", "entities"}; CoNLL-U in `words` replaces our own tokens."""
    with open_text(path) as lines:
        records = [json.loads(line) for line in lines]
    given = read_words(words, {record["id"]: record["text"] for record in records}) if words else None
    articles = []
    for record in records:
        text = record["text"]
        names = sorted((start, end, kind.upper()) for start, end, kind in record["entities"])
        unknown = {kind for _, _, kind in names} - set(NAME_TYPES)
        if unknown:
            raise ValueError(f"{path}: unknown name types {sorted(unknown)}")
        paragraphs = given[record["id"]] if given else [list(split_words(text[start:end], start))
                                                        for start, end in split_paragraphs(text)]
        articles.append(Article(text, names, paragraphs))
    return articles


def bio_tags(spans: Sequence[Span], names: Sequence[Name]) -> list[int]:
    """One tag a word; a name's words are those that share a character with it."""
    tags = [0] * len(spans)
    for start, end, kind in names:
        inside = False
        for index, (word_start, word_end) in enumerate(spans):
            if word_start < end and start < word_end and not tags[index]:
                tags[index] = tag_of(kind, INSIDE if inside else BEGIN)
                inside = True
    return tags


def names_of(tags: Sequence[int], spans: Sequence[Span]) -> set[Name]:
    """Names of a legal tag sequence, as characters."""
    names: list[list] = []
    for tag, (start, end) in zip(tags, spans, strict=True):
        if tag == 0:
            continue
        if tag % 2:
            names.append([start, end, NAME_TYPES[(tag - 1) // 2]])
        else:
            names[-1][1] = end
    return {(start, end, kind) for start, end, kind in names}
