# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Universal Dependencies treebanks: documents of paragraphs of sentences of words."""
from __future__ import annotations

import io
import lzma
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Word:
    """One syntactic word; `head` is 1-based within the sentence, 0 for the root."""
    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    deprel: str


Sentence = list[Word]
Paragraph = list[Sentence]


@dataclass
class Document:
    """The paragraphs of one document, in order."""
    paragraphs: list[Paragraph] = field(default_factory=list)


def open_text(path: Path) -> io.TextIOBase:
    """A UTF-8 text file, unpacked on the way where its name ends in `.xz`."""
    if path.suffix == ".xz":
        return lzma.open(path, "rt", encoding="utf-8")
    return open(path, encoding="utf-8")


def read_blocks(path: Path) -> Iterator[tuple[list[str], list[list[str]]]]:
    """Comments and rows of each sentence."""
    comments: list[str] = []
    rows: list[list[str]] = []
    with open_text(path) as lines:
        for line in lines:
            line = line.rstrip("\r\n")
            if line.startswith("#") and not rows:
                comments.append(line)
            elif line:
                rows.append(line.split("\t"))
            elif rows:
                yield comments, rows
                comments, rows = [], []
    if rows:
        yield comments, rows


def read_treebank(path: Path) -> list[Document]:
    """Documents of a CoNLL-U file; ranges of multiword tokens and empty nodes are left out."""
    documents: list[Document] = []
    for comments, rows in read_blocks(path):
        if not documents or any(c.startswith("# newdoc") for c in comments):
            documents.append(Document())
        paragraphs = documents[-1].paragraphs
        if not paragraphs or any(c == "# newpar" or c.startswith("# newpar ") for c in comments):
            paragraphs.append([])
        paragraphs[-1].append([Word(form=row[1], lemma=row[2], upos=row[3], xpos=row[4], feats=row[5],
                                    head=int(row[6]), deprel=row[7])
                               for row in rows if row[0].isdigit()])
    return documents
