# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Words of raw text with their character spans, for corpora that annotate characters and not words.

`split_words` follows the conventions of the UD English treebanks closely enough to carry labels from characters to
words. Words made by the program itself can take its place: see `read_words`.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .conllu import read_blocks

Span = tuple[int, int]

_ABBREVIATIONS = ("Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Lt Sgt Capt Cmdr Maj Adm Hon Rev St Jr Sr Inc Corp Co Ltd "
                  "Bros No Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec vs etc approx dept est al Mt Ft").split()

_TOKEN = re.compile(rf"""
    (?P<link>(?:https?://|www\.)[^\s<>"”]*[^\s<>"”.,;:!?)\]'’])
  | (?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
  | (?P<abbreviation>\b(?:(?:[^\W\d_]\.){{2,}}|(?:{"|".join(_ABBREVIATIONS)})\.|[A-Z]\.(?=\s+[A-Z])))
  | (?P<number>\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|m|bn|k)?\b)
  | (?P<word>\w+(?:['’.&]\w+)*)
  | (?P<dots>\.{{2,}}|-{{2,}}|–|—|…)
  | (?P<symbol>\S)
""", re.VERBOSE)

_CLITIC = re.compile(r"(?:n['’]t|['’](?:s|re|ve|ll|d|m))$", re.IGNORECASE)


def split_words(text: str, offset: int = 0) -> Iterator[Span]:
    """Spans of the words of `text`; `offset` is added to each end."""
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        clitic = _CLITIC.search(match.group()) if match.lastgroup == "word" else None
        if clitic and clitic.start() > 0:
            yield offset + start, offset + start + clitic.start()
            start += clitic.start()
        yield offset + start, offset + end


_BREAK = re.compile(r"\s*\n\s*")
_SENTENCE_END = frozenset([".", "!", "?", "…"])
_CLOSING = frozenset(['"', "”", "’", "'", ")", "]"])


def split_paragraphs(text: str) -> Iterator[Span]:
    """Spans between line breaks that hold more than blanks."""
    start = 0
    for gap in [*_BREAK.finditer(text), None]:
        end = gap.start() if gap else len(text)
        if text[start:end].strip():
            yield start, end
        start = gap.end() if gap else end


def rough_sentences(forms: list[str]) -> list[int]:
    """How many words each piece of a paragraph takes when it is cut behind full stops: never used as a label."""
    sizes, start = [], 0
    for index, form in enumerate(forms):
        following = forms[index + 1] if index + 1 < len(forms) else None
        if following is None or (form in _SENTENCE_END or form in _CLOSING and index and
                                 forms[index - 1] in _SENTENCE_END) and following not in _CLOSING:
            sizes.append(index + 1 - start)
            start = index + 1
    return sizes


def read_words(path: Path, texts: dict[str, str]) -> dict[str, list[list[Span]]]:
    """Paragraphs of word spans for each document, from CoNLL-U that `triplewright annotate` printed of `texts`.

    Forms are found in the raw text one after the other, so the file needs neither offsets nor `SpaceAfter`.
    """
    documents: dict[str, list[list[Span]]] = {}
    paragraphs: list[list[Span]] = []
    text, cursor = "", 0
    for comments, rows in read_blocks(path):
        for comment in comments:
            if comment.startswith("# newdoc id = "):
                name = comment.removeprefix("# newdoc id = ")
                text, cursor, paragraphs = texts[name], 0, []
                documents[name] = paragraphs
        if not paragraphs or any(c == "# newpar" or c.startswith("# newpar ") for c in comments):
            paragraphs.append([])
        spans, cursor = _locate(rows, text, cursor)
        paragraphs[-1].extend(spans)
    return documents


def _locate(rows: list[list[str]], text: str, cursor: int) -> tuple[list[Span], int]:
    """Spans of a sentence's words; those of a multiword token share its span where they are not its parts."""
    spans: list[Span] = []
    until, part, token = 0, 0, (0, 0)
    for number, form, *_ in rows:
        first, _, last = number.partition("-")
        if "." in number:
            continue
        if last or int(first) > until:
            token = _find(text, form, cursor)
            part, cursor = token
            until = int(last or first)
            if not last:
                spans.append(token)
        elif text.startswith(form, part):
            spans.append((part, part + len(form)))
            part += len(form)
        else:
            spans.append(token)
    return spans, cursor


def _find(text: str, form: str, cursor: int) -> Span:
    start = text.find(form, cursor)
    if start < 0 or text[cursor:start].strip():
        raise ValueError(f"word {form!r} does not continue the text at character {cursor}")
    return start, start + len(form)
