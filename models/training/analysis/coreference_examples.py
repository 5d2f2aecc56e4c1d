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

from .batches import make_batch
from .conllu import Document, read_treebank
from .coreference import TEMPLATES
from .coreference_corpora import GoldDocument, Passage
from .examples import ExampleMaker, fitting
from .model import Model
from .pieces import WordPieces
from .windows import Part, Row, Window, cut, pack_rows


@dataclass
class Mentions:
    """The mentions of one document as the program sees them."""
    words: np.ndarray
    """[mention]: number of the head word in the document"""
    spans: np.ndarray
    """[mention, 2]: first and end word in the document"""
    classes: Tensor
    roles: Tensor
    anaphors: Tensor
    """[pair]"""
    candidates: Tensor
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
        table = take(int(mentions) * 6, np.int32).reshape(-1, 6)
        candidates = take(int(pairs), np.int32)
        rows = take(int(pairs) * TEMPLATES, np.uint16).reshape(-1, TEMPLATES)
        begins = np.concatenate([[0], np.cumsum(sizes)])
        sentence = begins[np.searchsorted(begins, table[:, 0], side="right") - 1]
        yield Mentions(table[:, 0], table[:, 1:3] + sentence[:, None], torch.from_numpy(table[:, 3].astype(np.int64)),
                       torch.from_numpy(table[:, 4].astype(np.int64)),
                       torch.from_numpy(np.repeat(np.arange(len(table)), table[:, 5])),
                       torch.from_numpy(candidates.astype(np.int64)), torch.from_numpy(rows.astype(np.int32)))


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


def vectors(model: Model, documents: list[list[Window]]) -> Iterator[np.ndarray]:
    """For each document [word, layer, width] in half precision."""
    windows = [window for document in documents for window in document]
    owner, begin = {}, 0
    for window in windows:
        owner[id(window)] = begin
        begin += window_words(window)
    found = np.zeros((begin, 3, 384), np.float16)
    rows = list(pack_rows(windows))
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        for start in range(0, len(rows), 6):
            group = rows[start:start + 6]
            batch = make_batch(group)
            x = torch.stack([layer[batch.words] for layer in model.encode(batch)], 1).half().numpy()
            at = 0
            for window, size in zip((w for row in group for w in row), batch.window_sizes, strict=True):
                found[owner[id(window)]:owner[id(window)] + size] = x[at:at + size]
                at += size
    begin = 0
    for document in documents:
        end = begin + sum(map(window_words, document))
        yield found[begin:end]
        begin = end


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
    wrong: Tensor
    """[pair]: it is known not to"""
    counted: Tensor
    """[mention]: its loss counts"""
    weight: float


def full_example(windows: list[Window], mentions: Mentions, entities: list[str | None], all_known: bool,
                 weight: float) -> Example:
    """A document whose entities are all annotated, or all of some types."""
    ids: dict[str, int] = {}
    label = torch.tensor([ids.setdefault(e, len(ids)) if e else -1 - i for i, e in enumerate(entities)])
    right = label[mentions.anaphors] == label[mentions.candidates]
    return Example(windows, mentions, right, ~right,
                   torch.tensor([all_known or e is not None for e in entities]), weight)


def gap_example(windows: list[Window], mentions: Mentions, offsets: list[tuple[int, int]], passage: Passage,
                weight: float) -> Example | None:
    """A pronoun and two names. Who else could be meant is not known, so only what is said of the names counts."""
    place = [offsets[word] for word in mentions.words]

    def within(begin: int, end: int) -> list[int]:
        return [i for i, (b, _) in enumerate(place) if begin <= b < end]
    pronouns = within(*passage.pronoun)
    if not pronouns:
        return None
    pronoun = pronouns[0]
    texts = [" ".join(passage.text[b:e].lower().split()) for b, e, _ in passage.names]

    def named(text: str) -> set[int]:
        return {i for i, word in enumerate(mentions.words)
                if passage.text[offsets[mentions.spans[i][0]][0]:offsets[mentions.spans[i][1] - 1][1]].lower() == text}
    sets = [set(within(b, e)) | named(text) for (b, e, _), text in zip(passage.names, texts, strict=True)]
    right = torch.zeros(len(mentions.anaphors), dtype=torch.bool)
    wrong = torch.zeros_like(right)
    counted = torch.zeros(len(mentions.words), dtype=torch.bool)
    same_class = {i for i in range(len(mentions.words)) if mentions.classes[i] == mentions.classes[pronoun]}
    for mark, (_, _, same) in zip(sets, passage.names, strict=True):
        for anaphor, others in [(pronoun, mark)] + [(name, {pronoun}) for name in mark if name > pronoun]:
            pairs = (mentions.anaphors == anaphor) & torch.tensor(
                [c in others for c in mentions.candidates.tolist()], dtype=torch.bool)
            if same and anaphor != pronoun:  # a name after its pronoun: any such pronoun will do
                pairs = (mentions.anaphors == anaphor) & torch.tensor(
                    [c in same_class for c in mentions.candidates.tolist()], dtype=torch.bool)
            if pairs.any():
                (right if same else wrong)[pairs] = True
                counted[anaphor] = True
    return Example(windows, mentions, right, wrong, counted, weight)


def examples_of(corpus: Corpus, mentions: list[Mentions], all_known: bool, weight: float) -> list[Example]:
    """Of documents with more than one mention."""
    found = []
    for document, gold, windows, m in zip(corpus.documents, corpus.gold, corpus.windows, mentions, strict=True):
        if not len(m.anaphors):
            continue
        if gold.passage is None:
            example = full_example(windows, m, entity_of_mentions(m, gold, heads_of(document)), all_known, weight)
        else:
            example = gap_example(windows, m, offsets_of(document, gold.passage.text), gold.passage, weight)
        if example is not None:
            found.append(example)
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
