# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""GUM, LitBank and GAP: who is meant by which words."""
from __future__ import annotations

import csv
import io
import json
import lzma
import re
import tarfile
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from .conllu import read_blocks

Brackets = list[str]
"""For each word, what opens and closes there: `(12-person…` and `12)`."""


@dataclass
class Passage:
    """A pronoun and people named in a text: where each is named, in characters, and whether the pronoun means it."""
    text: str
    pronoun: tuple[int, int]
    names: list[tuple[list[tuple[int, int]], bool]]


@dataclass
class GoldDocument:
    """Spans of words (first, end) of each entity, numbered within the document; or a passage with one pronoun."""
    sentences: list[int]
    """Words of each sentence."""
    entities: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    passage: Passage | None = None


def entities_of(sentences: list[Brackets]) -> dict[str, list[tuple[int, int]]]:
    """Spans by entity; those that cross a sentence's end are left out."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    begin = 0
    for brackets in sentences:
        opened: dict[str, list[int]] = defaultdict(list)
        for word, value in enumerate(brackets, begin):
            for opening, body, closing in re.findall(r"(\()?([^()]+)(\))?", value):
                name = body.split("-")[0]
                if opening:
                    opened[name].append(word)
                if closing and opened[name]:
                    found[name].append((opened[name].pop(), word + 1))
        begin += len(brackets)
    return dict(found)


def gum(data: Path, split: str) -> tuple[str, list[GoldDocument]]:
    """CoNLL-U for the program to read, and the documents."""
    path = data / "ud" / f"en_gum-ud-{split}.conllu.xz"
    documents: list[list[Brackets]] = []
    for comments, rows in read_blocks(path):
        if any(c.startswith("# newdoc") for c in comments):
            documents.append([])
        documents[-1].append([_entity(row[9]) for row in rows if row[0].isdigit()])
    with lzma.open(path, "rt", encoding="utf-8") as file:
        text = file.read()
    return text, [GoldDocument([len(s) for s in d], entities_of(d)) for d in documents]


def _entity(misc: str) -> str:
    return next((part.removeprefix("Entity=") for part in misc.split("|") if part.startswith("Entity=")), "")


def litbank(data: Path) -> tuple[str, list[GoldDocument]]:
    """The same of LitBank, whose mentions are those of people, places, organisations and vehicles only."""
    out, documents = io.StringIO(), []
    with tarfile.open(data / "coref" / "litbank.tar.xz") as archive:
        for member in sorted(archive.getmembers(), key=lambda m: m.name):
            if member.name.startswith("coref/conll/") and member.isfile():
                lines = archive.extractfile(member).read().decode("utf-8").splitlines()
                documents.append(_litbank_document(lines, Path(member.name).stem, out))
    return out.getvalue(), documents


def _litbank_document(lines: list[str], name: str, out: io.StringIO) -> GoldDocument:
    sentences: list[list[tuple[str, str]]] = [[]]
    for line in lines:
        columns = line.split("\t")
        if line.startswith("#") and len(columns) == 1:
            continue
        if not line.strip():
            sentences.append([])
        else:
            marks = (columns[-1] or columns[-2]).replace("_", "")
            sentences[-1].append((columns[3], marks.replace("|", "")))
    sentences = [sentence for sentence in sentences if sentence]
    out.write(f"# newdoc id = {name}\n# newpar\n")
    for sentence in sentences:
        out.write(f"# text = {' '.join(form for form, _ in sentence)}\n")
        out.writelines(f"{number}\t{form}" + "\t_" * 8 + "\n" for number, (form, _) in enumerate(sentence, 1))
        out.write("\n")
    return GoldDocument([len(s) for s in sentences], entities_of([[marks for _, marks in s] for s in sentences]))


def gap(data: Path, split: str) -> tuple[str, list[GoldDocument]]:
    """JSON Lines for the program to read, and the documents. `split` is `development` or `validation`."""
    lines, documents = [], []
    with lzma.open(data / "coref" / f"gap-{split}.tsv.xz", "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            lines.append(json.dumps({"id": row["ID"], "text": row["Text"]}, ensure_ascii=False))

            def span(column: str) -> tuple[int, int]:
                begin = int(row[f"{column}-offset"])
                return begin, begin + len(row[column])
            documents.append(GoldDocument([], passage=Passage(
                row["Text"], span("Pronoun"), [([span(x)], row[f"{x}-coref"] == "TRUE") for x in "AB"])))
    return "\n".join(lines) + "\n", documents
