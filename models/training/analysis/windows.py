# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Paragraphs into windows, windows into rows of a batch."""
from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .examples import AS_WRITTEN, LOWER, TITLE, UPPER, Example, Paragraph, first_words
from .pieces import MAX_WINDOW_PIECES


USUAL_ROOM = 126
"""Pieces of a window of several sentences, [CLS] and [SEP] not counted."""


@dataclass(frozen=True)
class Part:
    """A sentence in a window, and the casing it is written in there."""
    example: Example
    casing: int = AS_WRITTEN
    spaced: bool = False
    """Blanks around every word."""


Window = list[Part]


def window_size(window: Window) -> int:
    """Pieces of a window with [CLS] and [SEP]."""
    return 2 + sum(part.example.size for part in window)


def cut(parts: Iterable[Part]) -> Iterator[Window]:
    """Windows of whole sentences, each as long as the usual size allows; a longer sentence has one of its own."""
    window: Window = []
    room = USUAL_ROOM
    for part in parts:
        if window and part.example.size > room:
            yield window
            window, room = [], USUAL_ROOM
        window.append(part)
        room -= part.example.size
    if window:
        yield window


def paragraph_windows(documents: list[list[Paragraph]]) -> list[Window]:
    """A window a paragraph, more where it is too long: as evaluation sees the texts."""
    return [window for document in documents for paragraph in document
            for window in cut(Part(example) for example in paragraph)]


@dataclass(frozen=True)
class Variation:
    """How often training texts are changed, and how often their paragraphs share windows."""
    lower: float = 0.03
    upper: float = 0.02
    title: float = 0.02
    drop_stop: float = 0.04
    abbreviate: float = 0.15
    spaced: float = 0.03
    pack: float = 0.5

    def paragraph(self, paragraph: Paragraph, rng: random.Random) -> Iterator[Part]:
        """The paragraph's sentences, some re-cased, now and then without the last full stop or ending in an abbreviation."""
        for index, example in enumerate(paragraph):
            last = index + 1 == len(paragraph)
            if example.abbreviated and rng.random() < self.abbreviate:
                example = example.abbreviated
            elif last and example.loose_stop and rng.random() < self.drop_stop:
                example = first_words(example, len(example.forms) - 1)
            yield Part(example, self._casing(rng.random()), rng.random() < self.spaced)

    def windows(self, documents: list[list[Paragraph]], rng: random.Random) -> Iterator[Window]:
        """Windows of one epoch: of single paragraphs, or of consecutive ones of a document."""
        for document in documents:
            paragraphs = [list(self.paragraph(paragraph, rng)) for paragraph in document]
            if rng.random() < self.pack:
                yield from cut(part for paragraph in paragraphs for part in paragraph)
            else:
                for paragraph in paragraphs:
                    yield from cut(paragraph)

    def _casing(self, chance: float) -> int:
        for casing, share in ((LOWER, self.lower), (UPPER, self.upper), (TITLE, self.title)):
            if chance < share:
                return casing
            chance -= share
        return AS_WRITTEN


Row = list[Window]


def pack_rows(windows: Iterable[Window], open_rows: int = 48) -> Iterator[Row]:
    """Rows of windows that together fill MAX_WINDOW_PIECES nearly: each window goes where it leaves least room."""
    rows: list[tuple[int, Row]] = []
    for window in windows:
        size = window_size(window)
        fitting = [i for i, (room, _) in enumerate(rows) if room >= size]
        if fitting:
            best = min(fitting, key=lambda i: rows[i][0])
            room, row = rows[best]
            rows[best] = (room - size, row + [window])
        else:
            rows.append((MAX_WINDOW_PIECES - size, [window]))
        if len(rows) > open_rows:
            yield rows.pop(min(range(len(rows)), key=lambda i: rows[i][0]))[1]
    yield from (row for _, row in rows)
