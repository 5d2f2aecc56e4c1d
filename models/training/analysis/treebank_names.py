# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""What a treebank tells about names: proper nouns and, in GUM, the types of mentions."""
from __future__ import annotations

import re

from .conllu import Sentence, Word
from .names import NAME_TYPES, any_of

CAPITAL_TYPES = ("PERSON", "LOCATION", "ORGANIZATION", "FACILITY")
"""Names of these types have a proper noun in them."""

_ANY = any_of(NAME_TYPES, outside=True)
_NO_PROPER_NOUN = any_of((t for t in NAME_TYPES if t not in CAPITAL_TYPES), outside=True)

_NEVER_IN_NAMES = ("VERB", "AUX", "PRON")

_MENTION_TYPES = {"person": ("PERSON", "NORP"), "place": ("LOCATION", "FACILITY"),
                  "organization": ("ORGANIZATION", "FACILITY"),
                  "time": ("DATE",), "event": ("MISC", "DATE"), "object": ("PRODUCT", "FACILITY", "MISC"),
                  "abstract": ("MISC", "PRODUCT", "ORGANIZATION", "DATE", "MONEY"), "animal": ("PERSON", "MISC"),
                  "plant": ("MISC",), "substance": ("MISC", "PRODUCT")}

_BRACKET = re.compile(r"\((?P<opened>[^()]+)\)|\((?P<begun>[^()]+)|(?P<ended>[^()]+)\)")


def possible_names(sentence: Sentence) -> list[int]:
    """A set of name tags (bits) for each word."""
    inside = _between_proper_nouns(sentence)
    sets = [_ANY if word.upos == "PROPN" or inside[i] else _NO_PROPER_NOUN for i, word in enumerate(sentence)]
    mentions = _mentions(sentence)
    for start, end, kind in sorted(mentions, key=lambda m: m[0] - m[1]):  # the longest first, the innermost wins
        types = _MENTION_TYPES.get(kind)
        if types is None:
            continue
        for index in range(start, end):
            if sentence[index].upos == "PROPN":
                sets[index] = any_of(types, outside=end - start > 1 or kind not in ("person", "place", "organization"))
    return sets


def _between_proper_nouns(sentence: Sentence) -> list[bool]:
    """Words that depend on a name, or join its parts: `University of Oslo`, `Black & White`."""
    proper = [word.upos == "PROPN" for word in sentence]
    inside = [False] * len(sentence)
    for index, word in enumerate(sentence):
        near = proper[max(0, index - 2):index] + proper[index + 1:index + 3]
        head = word.head > 0 and proper[word.head - 1]
        inside[index] = (word.upos not in _NEVER_IN_NAMES and not proper[index] and any(near)
                         and (head or _governs(sentence, index, proper)))
    return inside


def _governs(sentence: list[Word], index: int, proper: list[bool]) -> bool:
    return any(word.head == index + 1 and proper[i] for i, word in enumerate(sentence))


def _mentions(sentence: Sentence) -> list[tuple[int, int, str]]:
    """First word, end and type of the mentions that lie within the sentence."""
    opened: dict[str, tuple[int, str]] = {}
    mentions = []
    for index, word in enumerate(sentence):
        for match in _BRACKET.finditer(word.entity):
            if match["ended"]:
                start, kind = opened.pop(match["ended"].split("-")[0], (index, ""))
                mentions.append((start, index + 1, kind))
                continue
            group, kind, *_ = ((match["opened"] or match["begun"]).split("-") + [""])
            if match["opened"]:
                mentions.append((index, index + 1, kind))
            else:
                opened[group] = index, kind
    return mentions
