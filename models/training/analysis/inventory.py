# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""The labels that each head chooses from."""
from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from .conllu import Document
from .lemma import lemma_rule
from .names import NAME_TYPES

MIN_COUNT = 2
"""Rarer labels are not learnt."""

FIELDS = ("upos", "xpos", "feats", "lemma_rules")
"""The label kinds of the tags head, in the order of its output rows; the sentence-end row follows them."""


def _frequent(labels: Iterable[str]) -> list[str]:
    return sorted(label for label, count in Counter(labels).items() if count >= MIN_COUNT)


@dataclass(frozen=True)
class Inventory:
    """Label strings in the order of their ids."""
    upos: list[str]
    xpos: list[str]
    feats: list[str]
    deprel: list[str]
    lemma_rules: list[str]
    name_types: list[str]

    @classmethod
    def of(cls, documents: list[Document]) -> "Inventory":
        """The labels that occur often enough in treebanks."""
        words = [w for d in documents for paragraph in d.paragraphs for sentence in paragraph for w in sentence]
        return cls(upos=_frequent(w.upos for w in words), xpos=_frequent(w.xpos for w in words),
                   feats=_frequent(w.feats for w in words), deprel=_frequent(w.deprel for w in words),
                   lemma_rules=_frequent(lemma_rule(w.form, w.lemma) for w in words), name_types=NAME_TYPES)

    @classmethod
    def of_metadata(cls, metadata: dict[str, str]) -> "Inventory":
        """The labels of an exported file."""
        return cls(**{kind: json.loads(metadata[kind]) for kind in cls.__dataclass_fields__})

    def as_dict(self) -> dict[str, list[str]]:
        """For checkpoints and for the metadata of the exported file."""
        return asdict(self)

    @property
    def name_tags(self) -> int:
        """Number of BIO tags."""
        return 1 + 2 * len(self.name_types)
