# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""The lemma lexicon: what the treebanks say of a form, so that the lemma rules need to decide on new words only.

One line a form and part of speech, sorted: lower-case form, UPOS, lemma, joined by tabs. The lemma is the most frequent
one. Names, numbers, punctuation, symbols and foreign words stay with the rules. Behind them the verbs of WordNet:
irregular forms that the treebanks do not have, and, without a form, lemmas.
"""
from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from .conllu import Document

OPEN_TO_RULES = {"PROPN", "NUM", "PUNCT", "SYM", "X", "_"}


def _is_abbreviation(form: str, lemma: str) -> bool:
    """"Oct." of "October": no rule makes that of a form it has not seen."""
    short = form.lower().rstrip(".")
    return len(short) >= 3 and len(lemma) >= len(short) + 2 and lemma.lower().startswith(short)


def lemma_lexicon(documents: Iterable[Document]) -> str:
    """The lexicon of some documents."""
    seen: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for document in documents:
        for paragraph in document.paragraphs:
            for word in (word for sentence in paragraph for word in sentence):
                if word.lemma != "_" and (word.upos not in OPEN_TO_RULES or _is_abbreviation(word.form, word.lemma)):
                    seen[word.form.lower(), word.upos][word.lemma] += 1
    lines = []
    for (form, upos), lemmas in sorted(seen.items()):
        lemma = min(lemmas, key=lambda lemma: (-lemmas[lemma], lemma))
        lines.append(f"{form}\t{upos}\t{lemma}")
    return "\n".join(lines)


def wordnet_verbs(folder: Path, lexicon: str) -> str:
    """The verbs that WordNet (its `dict` folder) adds to a lexicon, since relations are named by them."""
    known = {tuple(line.split("\t")[:2]) for line in lexicon.split("\n")}
    lemmas = {"\t".join(line.split("\t")[1:]) for line in lexicon.split("\n")}
    irregular = [line.split()[:2] for line in (folder / "verb.exc").read_text(encoding="ascii").splitlines()]
    plain = [line.split(" ")[0] for line in (folder / "index.verb").read_text(encoding="ascii").splitlines()]
    return "\n".join(
        sorted(f"{form}\tVERB\t{lemma}" for form, lemma in irregular
               if form.isalpha() and lemma.isalpha() and (form, "VERB") not in known)
        + sorted(f"\tVERB\t{word}" for word in plain
                 if word.isalpha() and len(word) > 2 and f"VERB\t{word}" not in lemmas))
