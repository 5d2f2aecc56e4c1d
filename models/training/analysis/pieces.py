# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Words into word pieces and letter-case shapes: all that the encoder sees of a text.

Every function works on Unicode code points one at a time, so that an implementation in another language needs
no more than the character database: general categories, simple lower-casing and canonical decomposition.
"""
from __future__ import annotations

import unicodedata
from pathlib import Path

PADDING, UNKNOWN, CLASSIFY, SEPARATE = 0, 100, 101, 102
"""Ids of [PAD], [UNK], [CLS] and [SEP] in BERT's vocabulary."""

MAX_WINDOW_PIECES = 256
"""Pieces in one window, [CLS] and [SEP] included."""

MAX_WORD_PIECES = MAX_WINDOW_PIECES - 2
"""A word of more pieces than fit a window keeps its first ones."""

MAX_TOKEN_CHARACTERS = 100
"""A longer token is not searched in the vocabulary but becomes [UNK]."""

SHAPE_SPECIAL, SHAPE_NO_LETTERS, SHAPE_DIGIT, SHAPE_LOWER, SHAPE_CAPITALISED, SHAPE_UPPER, SHAPE_INITIAL, \
    SHAPE_MIXED = range(8)
GLUED = 8
"""Added to the shape of a word that follows another one without a blank between them."""
CASE_SHAPES = 2 * GLUED

SUFFIX_LENGTHS = (1, 2, 3, 4)
SUFFIX_BUCKETS = 8192

_QUOTES = str.maketrans({**dict.fromkeys("‘’‚‛", "'"), **dict.fromkeys("“”„‟«»", '"')})

_CJK = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F),
        (0x2B820, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))


def _is_dropped(character: str) -> bool:
    """Control and format characters, U+0000 and U+FFFD never reach the vocabulary."""
    if character in "\t\n\r":
        return False
    return character == "\ufffd" or unicodedata.category(character) in ("Cc", "Cf")


def _is_space(character: str) -> bool:
    return character in "\t\n\r" or unicodedata.category(character) == "Zs"


def _stands_alone(character: str) -> bool:
    """Punctuation (all ASCII symbols count as such) and CJK characters are tokens of their own."""
    if character.isascii():
        return "!" <= character <= "~" and not character.isalnum()
    code = ord(character)
    return unicodedata.category(character).startswith("P") or any(low <= code <= high for low, high in _CJK)


def basic_tokens(word: str) -> list[str]:
    """BERT's basic tokenisation of one word, after straightening its quotation marks."""
    tokens, current = [], ""
    for original in word.translate(_QUOTES):
        if _is_dropped(original):
            continue
        if _is_space(original):
            if current:
                tokens.append(current)
            current = ""
            continue
        for character in unicodedata.normalize("NFD", original.lower()):
            if unicodedata.category(character) == "Mn":
                continue
            if not _stands_alone(character):
                current += character
                continue
            if current:
                tokens.append(current)
            tokens.append(character)
            current = ""
    return tokens + [current] if current else tokens


def case_shape(word: str) -> int:
    """The letter-case shape of a whole word (the table is in README.md)."""
    if any(c.isdecimal() for c in word):
        return SHAPE_DIGIT
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return SHAPE_NO_LETTERS
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return SHAPE_LOWER
    if len(letters) == 1:
        return SHAPE_INITIAL
    if all(upper):
        return SHAPE_UPPER
    return SHAPE_CAPITALISED if upper[0] and not any(upper[1:]) else SHAPE_MIXED


def suffix_buckets(word: str) -> list[int]:
    """Buckets of the word's last one, two, three and four letters: FNV-1a (32 bits) of their UTF-8.

    Letters are lower-cased one by one (a letter whose lower case is longer stays); a word begins with `^`.
    """
    letters = "^" + "".join(c.lower() if len(c.lower()) == 1 else c for c in word)
    buckets = []
    for length in SUFFIX_LENGTHS:
        value = 0x811C9DC5
        for byte in letters[-length:].encode("utf-8", "surrogatepass"):
            value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
        buckets.append(value % SUFFIX_BUCKETS)
    return buckets


class WordPieces:
    """Splits words by longest match against a vocabulary; remembers what it has split."""

    def __init__(self, vocabulary: list[str]) -> None:
        self.vocabulary = vocabulary
        self._ids = {piece: index for index, piece in enumerate(vocabulary)}
        self._known: dict[str, tuple[int, ...]] = {}

    @classmethod
    def read(cls, path: Path) -> "WordPieces":
        """The vocabulary file of a BERT model: one piece a line, in the order of their ids."""
        return cls(path.read_text(encoding="utf-8").rstrip("\n").split("\n"))

    def __call__(self, word: str) -> tuple[int, ...]:
        """Piece ids of a word: at least one."""
        ids = self._known.get(word)
        if ids is None:
            found = [piece for token in basic_tokens(word) for piece in self._match(token)]
            ids = self._known[word] = tuple(found[:MAX_WORD_PIECES]) or (UNKNOWN,)
        return ids

    def _match(self, token: str) -> list[int]:
        if len(token) > MAX_TOKEN_CHARACTERS:
            return [UNKNOWN]
        pieces, start = [], 0
        while start < len(token):
            prefix = "##" if start else ""
            end = next((end for end in range(len(token), start, -1) if prefix + token[start:end] in self._ids), None)
            if end is None:
                return [UNKNOWN]
            pieces.append(self._ids[prefix + token[start:end]])
            start = end
        return pieces
