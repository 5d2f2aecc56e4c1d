# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Where the corpora lie in the data folder, and how they become examples."""
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .conllu import Document, read_treebank
from .examples import ExampleMaker, Paragraph
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


@dataclass
class DevelopmentData:
    """All that the figures are measured on."""
    treebanks: dict[str, list[list[Paragraph]]]
    articles: list[Article]
    names: list[list[Paragraph]]

    @classmethod
    def read(cls, data: Path, maker: ExampleMaker, words: Path | None = None) -> "DevelopmentData":
        """The development splits."""
        news = articles(data, "dev", words)
        return cls({name: maker.treebank(treebank(data, name, "dev")) for name in TREEBANKS},
                   news, maker.articles(news))
