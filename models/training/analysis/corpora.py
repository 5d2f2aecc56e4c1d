# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Where the corpora lie in the data folder, and how they become examples."""
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .conllu import Document, read_treebank
from .examples import ExampleMaker, Paragraph
from .factuality import Judgements, read_judgements
from .name_corpora import redocred, voice_of_america, wikigold, wnut
from .names import Article, read_articles

TREEBANKS = ("en_ewt", "en_gum")
DEFAULT_DATA = Path(__file__).parents[3] / ".." / "shared" / "data"


def treebank(data: Path, name: str, split: str) -> list[Document]:
    """One of the UD treebanks; split is `train` or `dev`."""
    return read_treebank(data / "ud" / f"{name}-ud-{split}.conllu.xz")


def articles(data: Path, split: str, words: Path | None = None) -> list[Article]:
    """The worldwide newswire articles, with words of `words`/worldwide-SPLIT.conllu where such a folder is given."""
    path = data / "ner" / f"worldwide-{split}.jsonl.xz"
    return read_articles(path, words and words / f"worldwide-{split}.conllu")


def judgements(data: Path, split: str) -> Judgements:
    """UDS factuality of predicates in EWT."""
    return read_judgements(data / "factuality" / f"uds-factuality-{split}.jsonl.xz")


def parsed(data: Path, maker: ExampleMaker, banks: list[list[Document]]) -> list[list[Paragraph]]:
    """The treebanks' documents, with judgements where there are any."""
    judged = judgements(data, "train")
    return [document for bank in banks for document in maker.treebank(bank, judged)]


def named(data: Path, maker: ExampleMaker, words: Path | None = None) -> list[list[Paragraph]]:
    """The documents that have names only."""
    documents = maker.articles(articles(data, "train", words))
    for read in (wikigold, wnut, redocred):
        documents += maker.tagged(read(data))
    return documents


def unlabelled(data: Path, maker: ExampleMaker) -> list[list[Paragraph]]:
    """News without labels, for a teacher to read."""
    return maker.tagged(voice_of_america(data))


@dataclass
class DevelopmentData:
    """All that the figures are measured on."""
    treebanks: dict[str, list[list[Paragraph]]]
    articles: list[Article]
    names: list[list[Paragraph]]

    @classmethod
    def read(cls, data: Path, maker: ExampleMaker, words: Path | None = None) -> "DevelopmentData":
        """The development splits."""
        news, judged = articles(data, "dev", words), judgements(data, "dev")
        return cls({name: maker.treebank(treebank(data, name, "dev"), judged) for name in TREEBANKS},
                   news, maker.articles(news))
