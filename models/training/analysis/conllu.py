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
    glued: bool = False
    """No blank before it."""
    entity: str = ""
    """What the MISC column says of mentions that begin or end here (GUM)."""


Sentence = list[Word]
Paragraph = list[Sentence]


@dataclass
class Document:
    """The paragraphs of one document, in order."""
    paragraphs: list[Paragraph] = field(default_factory=list)
    sentence_ids: list[list[str]] = field(default_factory=list)
    """[paragraph][sentence]"""


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
    glued = False
    for comments, rows in read_blocks(path):
        if not documents or any(c.startswith("# newdoc") for c in comments):
            documents.append(Document())
        paragraphs, ids = documents[-1].paragraphs, documents[-1].sentence_ids
        if not paragraphs or any(c == "# newpar" or c.startswith("# newpar ") for c in comments):
            paragraphs.append([])
            ids.append([])
            glued = False
        ids[-1].append(next((c.partition("= ")[2] for c in comments if c.startswith("# sent_id =")), ""))
        sentence, glued = _words(rows, glued)
        paragraphs[-1].append(sentence)
    return documents


def _words(rows: list[list[str]], glued: bool) -> tuple[Sentence, bool]:
    """The words of a sentence, and whether the next one follows without a blank."""
    sentence, token_end, token_glues = [], 0, False
    for number, form, lemma, upos, xpos, feats, head, deprel, _, misc in rows:
        glues = "SpaceAfter=No" in misc.split("|")
        first, _, last = number.partition("-")
        if last:
            token_end, token_glues = int(last), glues
        elif first.isdigit():
            entity = next((part.removeprefix("Entity=") for part in misc.split("|") if part.startswith("Entity=")), "")
            sentence.append(Word(form, lemma, upos, xpos, feats, int(head), deprel, glued, entity))
            glued = glues if int(first) > token_end else int(first) < token_end or token_glues
    return sentence, glued
