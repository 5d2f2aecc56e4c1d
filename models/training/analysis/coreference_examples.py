# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Documents for coreference as the program itself sees them: its words, markables, candidates and features."""
from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .conllu import Document, read_treebank
from .coreference import TEMPLATES
from .coreference_corpora import GoldDocument
from .coreference_file import write_layer_model
from .encoder import HIDDEN
from .examples import ExampleMaker, fitting
from .heads import MIXED_LAYERS
from .windows import Part, Row, Window, cut


@dataclass
class Mentions:
    """The mentions of one document as the program sees them."""
    words: np.ndarray
    """[mention]: number of the head word in the document"""
    spans: np.ndarray
    """[mention, 2]: first and end word in the document"""
    governors: np.ndarray
    """[mention]: number of the word that the head depends on; -1 for a root"""
    order: np.ndarray
    """[mention]: its place in the order in which mentions are decided; candidates come before"""
    classes: Tensor
    roles: Tensor
    anaphors: Tensor
    """[pair]"""
    candidates: Tensor
    allowed: Tensor
    """[pair]: nothing that is known of the two forbids the link"""
    rows: Tensor
    """[pair, template]"""


def read_examples(data: bytes, sentences: list[list[int]]) -> Iterator[Mentions]:
    """The output of coreference_examples; `sentences`: words of each sentence, by document."""
    at = 0

    def take(count: int, kind: type) -> np.ndarray:
        nonlocal at
        values = np.frombuffer(data, kind, count, at)
        at += values.nbytes
        return values
    for sizes in sentences:
        mentions, pairs = take(2, np.int32)
        table = take(int(mentions) * 7, np.int32).reshape(-1, 7)
        links = take(int(pairs) * 3, np.int32).reshape(-1, 3).astype(np.int64)
        rows = take(int(pairs) * TEMPLATES, np.uint16).reshape(-1, TEMPLATES)
        begins = np.concatenate([[0], np.cumsum(sizes)])
        sentence = begins[np.searchsorted(begins, table[:, 0], side="right") - 1]
        classes, roles = torch.from_numpy(table[:, 3:5].astype(np.int64)).unbind(1)
        anaphors, candidates, allowed = torch.from_numpy(links).unbind(1)
        yield Mentions(table[:, 0], table[:, 1:3] + sentence[:, None], table[:, 5], table[:, 6], classes, roles,
                       anaphors, candidates, allowed.bool(), torch.from_numpy(rows.astype(np.int16)))


def read_vectors(data: bytes, documents: int) -> list[np.ndarray]:
    """[mention, width] of each document: coreference_examples' `vectors`."""
    at, found = 0, []
    for _ in range(documents):
        count, width = np.frombuffer(data, np.int32, 2, at)
        values = np.frombuffer(data, np.float32, count * width, at + 8)
        found.append(values.reshape(count, width))
        at += 8 + values.nbytes
    return found


class Corpus:
    """Documents with the program's words, and the encoder's vectors of words."""

    def __init__(self, name: str, text: str, gold: list[GoldDocument], tools: "Tools") -> None:
        self.gold = gold
        self.path = tools.folder / f"{name}.{'jsonl' if text.startswith('{') else 'conllu'}"
        self.path.write_text(text, encoding="utf-8")
        words = tools.folder / f"{name}.words.conllu"
        tools.call("triplewright", "annotate", "--model", tools.exported, "-q", self.path, "-o", words)
        self.documents = read_treebank(words)
        self.sentences = [[len(s) for p in d.paragraphs for s in p] for d in self.documents]
        self.windows = [windows_of(tools.maker, document) for document in self.documents]

    def mentions(self, tools: "Tools", what: str) -> list[Mentions]:
        """All that may be mentions (`markables`), or those that the exported model takes for some (`pairs`)."""
        data = tools.call("coreference_examples", tools.exported, what, self.path)
        return list(read_examples(data, self.sentences))

    def vectors(self, tools: "Tools", what: str) -> list[np.ndarray]:
        """[mention, layer, part, width] of each document, in half precision: the last layers' outputs as the program
        computes them, of the heads of `markables`, or of `pairs`, and of the words that these depend on."""
        layers = []
        for layer in range(MIXED_LAYERS):
            path = tools.folder / "layer.safetensors"
            write_layer_model(tools.exported, path, layer)
            layers.append(read_vectors(tools.call("coreference_examples", path, f"{what}_vectors", self.path),
                                       len(self.documents)))
        return [np.stack(document, 1).reshape(len(document[0]), MIXED_LAYERS, -1, HIDDEN).astype(np.float16)
                for document in zip(*layers, strict=True)]


@dataclass
class Tools:
    """The program, and the model file that it is given."""
    program: Path
    folder: Path
    maker: ExampleMaker
    exported: Path

    def call(self, name: str, *arguments: object) -> bytes:
        """The standard output of a program of the build folder."""
        return subprocess.run([self.program / name, *map(str, arguments)], check=True, stdout=subprocess.PIPE).stdout

    def feature_count(self) -> int:
        """Rows of the feature table."""
        return int(self.call("coreference_examples", "--features"))


def windows_of(maker: ExampleMaker, document: Document) -> list[Window]:
    """The document's windows, in order."""
    return [window for paragraph in document.paragraphs for window in cut(
        Part(example) for sentence in paragraph
        for example in fitting(maker.words([w.form for w in sentence], [w.glued for w in sentence])))]


def window_words(window: Window) -> int:
    """Words of a window."""
    return sum(len(part.example.forms) for part in window)


def places_in_batch(windows: list[Window], rows: list[Row]) -> Tensor:
    """[word]: where the words of windows, in order, stand among the words of a batch of rows."""
    at, begins = 0, {}
    for window in (w for row in rows for w in row):
        begins[id(window)] = at
        at += window_words(window)
    return torch.cat([torch.arange(begins[id(w)], begins[id(w)] + window_words(w)) for w in windows])


def entity_of_mentions(mentions: Mentions, gold: GoldDocument, heads: list[int]) -> list[str | None]:
    """Each mention's entity: that of the shortest gold span that its head word heads."""
    best: dict[int, tuple[int, str]] = {}
    for name, spans in gold.entities.items():
        for first, end in spans:
            head = next((w for w in range(first, end) if not first <= heads[w] < end), first)
            best[head] = min(best.get(head, (end - first, name)), (end - first, name))
    return [best[int(word)][1] if int(word) in best else None for word in mentions.words]


def heads_of(document: Document) -> list[int]:
    """For each word its head's number in the document; -1 for roots."""
    heads: list[int] = []
    for paragraph in document.paragraphs:
        for sentence in paragraph:
            begin = len(heads)
            heads += [begin + word.head - 1 if word.head else -1 for word in sentence]
    return heads


def offsets_of(document: Document, text: str) -> list[tuple[int, int]]:
    """Characters of each word; words of one token may share them."""
    offsets, at = [], 0
    for word in (w for p in document.paragraphs for s in p for w in s):
        begin = text.find(word.form, at, at + 60 + len(word.form))
        begin = at if begin < 0 else begin
        offsets.append((begin, begin + len(word.form)))
        at = begin + len(word.form)
    return offsets


@dataclass
class Example:
    """A document ready for the pair network."""
    windows: list[Window]
    mentions: Mentions
    right: Tensor
    """[pair]: the candidate means the same"""
    counted: Tensor
    """[mention]: its loss counts"""
    weight: float


def full_example(windows: list[Window], mentions: Mentions, entities: list[str | None], all_known: bool,
                 weight: float) -> Example:
    """A document whose entities are all annotated, or all of some types."""
    ids: dict[str, int] = {}
    label = torch.tensor([ids.setdefault(e, len(ids)) if e else -1 - i for i, e in enumerate(entities)])
    right = label[mentions.anaphors] == label[mentions.candidates]
    counted = torch.tensor([all_known or e is not None for e in entities])
    refused = torch.zeros(len(entities), dtype=torch.bool)
    refused[mentions.anaphors[right]] = True
    refused[mentions.anaphors[right & mentions.allowed]] = False  # all of its antecedents are, so nothing is to learn
    return Example(windows, mentions, right, counted & ~refused, weight)


def examples_of(corpus: Corpus, mentions: list[Mentions], all_known: bool, weight: float) -> list[Example | None]:
    """Of documents with entities; None where there is nothing to choose."""
    return [full_example(windows, m, entity_of_mentions(m, gold, heads_of(document)), all_known, weight)
            if len(m.anaphors) else None
            for document, gold, windows, m in zip(corpus.documents, corpus.gold, corpus.windows, mentions, strict=True)]


@dataclass
class PassageExample:
    """A passage of which it is known whom one pronoun means, and whom not."""
    windows: list[Window]
    mentions: Mentions
    pronoun: int
    names: list[tuple[list[int], bool]]
    """Mentions of somebody, and whether the pronoun means them."""
    weight: float


def passages_of(corpus: Corpus, mentions: list[Mentions], weight: float) -> list[PassageExample | None]:
    """Of a corpus of passages; None where the program does not find the pronoun, or none of the people."""
    found: list[PassageExample | None] = []
    for document, gold, windows, m in zip(corpus.documents, corpus.gold, corpus.windows, mentions, strict=True):
        passage = gold.passage
        offsets = offsets_of(document, passage.text)
        begins = [offsets[word][0] for word in m.words]

        def within(span: tuple[int, int]) -> list[int]:
            return [i for i, begin in enumerate(begins) if span[0] <= begin < span[1]]
        pronouns = within(passage.pronoun)
        names = [(sorted({i for span in spans for i in within(span)} - set(pronouns)), same) for spans, same in passage.names]
        names = [(places, same) for places, same in names if places]
        found.append(PassageExample(windows, m, pronouns[0], names, weight) if pronouns and names else None)
    return found


@dataclass
class MentionExample:
    """A document's markables, and which are mentions."""
    windows: list[Window]
    mentions: Mentions
    labels: Tensor
    """[markable]: 1 for a mention, else 0"""


def mention_examples(corpus: Corpus, mentions: list[Mentions]) -> list[MentionExample]:
    """Of a corpus whose every mention is annotated."""
    return [MentionExample(windows, m, torch.tensor([float(e is not None)
                                                     for e in entity_of_mentions(m, gold, heads_of(document))]))
            for document, gold, windows, m in zip(corpus.documents, corpus.gold, corpus.windows, mentions, strict=True)]
