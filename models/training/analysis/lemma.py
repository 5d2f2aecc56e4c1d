# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Triplewright authors
"""Lemma rules: how a word form becomes its lemma, as a string that serves as a class label.

    CASING|COUNT|SUFFIX   change the form's casing (`l` all lower, `k` keep, `t` first upper and the rest lower, but a form
                          in both cases stays as it is: `McCoy`),
                          drop COUNT code points from its end, append SUFFIX
    =|LEMMA               the lemma as it stands, for forms that share no beginning with it

SUFFIX and LEMMA may hold any character, `|` included: only the first two bars of a rule (the first of `=|`) separate.
Casing maps code point by code point; one whose mapping is longer than one code point stays as it is.
"""
from __future__ import annotations

from collections.abc import Callable


def _mapped(text: str, mapping: Callable[[str], str]) -> str:
    return "".join(mapping(c) if len(mapping(c)) == 1 else c for c in text)


def _cased(form: str, casing: str) -> str:
    if casing == "l":
        return _mapped(form, str.lower)
    if casing == "t" and not (any(c.isupper() for c in form) and any(c.islower() for c in form)):
        return _mapped(form[:1], str.upper) + _mapped(form[1:], str.lower)
    return form


def lemma_rule(form: str, lemma: str) -> str:
    """The rule that makes `lemma` of `form`: the longest shared beginning wins, then the casing `l`, `t`, `k`."""
    best: tuple[int, str] | None = None
    for casing in "ltk":
        base = _cased(form, casing)
        shared = 0
        while shared < min(len(base), len(lemma)) and base[shared] == lemma[shared]:
            shared += 1
        if shared and (best is None or shared > best[0]):
            best = (shared, f"{casing}|{len(base) - shared}|{lemma[shared:]}")
    return best[1] if best else f"=|{lemma}"


def apply_lemma_rule(rule: str, form: str) -> str:
    """The lemma by a rule; a form too short for the rule keeps nothing of itself before the suffix."""
    casing, _, rest = rule.partition("|")
    if casing == "=":
        return rest
    count, _, suffix = rest.partition("|")
    base = _cased(form, casing)
    return base[:max(0, len(base) - int(count))] + suffix
