"""Combine two known-wrong submissions into one with both mistakes, and name the pair that explains a wrong solution.

Most known-wrong submissions of a package are the same program with one change each. Two of them then differ from a
third one in different places, and both changes can be made in it at once, as git merges two branches. The text is not
parsed: a combination that does not load is skipped.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from judge.catalog.submissions import KnownWrong
from judge.judging.evidence import Compared, first_unclear
from judge.judging.match import KnownWrongFit, KnownWrongMatch
from judge.judging.single_shot import SingleShot
from judge.models import LANGUAGES, Backend, Submission, Text
from judge.text.messages import mark, translate

_TOKEN = re.compile(r"\w+|\n\s*|[^\S\n]+|.")
_COMMENT = re.compile(r"^\s*#.*\n", re.MULTILINE)
_MOST_TOKENS = 1000
_MOST_BASES = 6
_MOST_EDITS = 12
_BRACKETS = (("(", ")"), ("[", "]"), ("{", "}"))

_Edit = tuple[int, int, tuple[str, ...]]
"""The start and the end of a piece of a text, and the tokens in its place."""


def two_mistakes(
    known_wrong: Sequence[KnownWrong],
    right: Sequence[str],
    compared: Compared,
    single_shot: SingleShot,
    match_of: Callable[[Backend], KnownWrongMatch],
) -> Text | None:
    """Return the two mistakes that together explain most failing cases, including the first unclear one.

    ``right`` are the sources of right solutions. All sources are for one backend. If several pairs explain as many
    cases, return the mistake that is in all of them. Return None if there is none, or if no pair is certain enough. A
    mistake that a passed case contradicts is in no pair. Because there are many pairs, answers that may be equal by
    chance do not count. Raises SandboxError.
    """
    decisive = compared.failed[max(first_unclear(compared.failed), 0)]
    best: KnownWrongFit | None = None
    pairs: list[set[int]] = []
    possible = []
    for one in known_wrong:
        match = match_of(one.submission.backend)
        if single_shot.load(one.submission) and not match.explains(decisive):
            possible += [] if match.is_contradicted(compared.passed) else [one]
    sources = [one.submission.source.decode("utf-8", "replace") for one in possible]
    for first, second, source in combinations(sources, right):
        backend = possible[first].submission.backend
        match = match_of(backend)
        combined = Submission(file="combined.py", source=source.encode(), backend=backend)
        if not single_shot.load(combined) or not match.explains(decisive):
            continue
        fit = match.fit(compared, best)
        if fit is not None and fit.telling and fit.is_beyond_chance(compared) and (best is None or fit >= best):
            pairs = [*pairs, {first, second}] if fit == best else [{first, second}]
            best = fit
    in_all = set.intersection(*pairs) if pairs else set[int]()
    named = [possible[place].mistake for place in sorted(in_all)]
    return _both(*named) if len(named) > 1 else next(iter(named), None)


def _both(one: Text, other: Text) -> Text:
    message = mark("Two mistakes at once: {one} {other}")
    en, zh = (translate(message, name, one=one.in_language(name), other=other.in_language(name)) for name in LANGUAGES)
    return Text(en=en, zh=zh)


def combinations(sources: Sequence[str], right: Sequence[str] = ()) -> Iterator[tuple[int, int, str]]:
    """Yield the places of two sources each, and a source with the changes of both. ``right`` are right solutions.

    A change is what distinguishes a source from a third one, in which both changes are made without conflict. Where the
    third one has a mistake of its own, both have the right text.
    """
    texts = [*map(_tokens, sources)]
    usable = [place for place, tokens in enumerate(texts) if len(tokens) <= _MOST_TOKENS]
    bases = _central([*(texts[place] for place in usable), *map(_tokens, right)])
    edits = [{place: _edits(base, texts[place]) for place in usable} for base in bases]
    for index, first in enumerate(usable):
        for second in usable[index + 1 :]:
            for base, changes in zip(bases, edits, strict=True):
                one, other = changes[first], changes[second]
                both = one | other
                if both not in (one, other) and len(both) <= _MOST_EDITS and not _overlap(both):
                    combined = "".join(_edited(base, both))
                    if all(combined.count(opening) == combined.count(closing) for opening, closing in _BRACKETS):
                        yield first, second, combined
                        break


def _tokens(source: str) -> list[str]:
    return _TOKEN.findall(_COMMENT.sub("", source))


def _central(texts: Sequence[list[str]]) -> list[list[str]]:
    """Return the texts from which the others differ least."""
    counts = [Counter(token for token in tokens if token.strip()) for tokens in texts]

    def distance(count: Counter[str]) -> int:
        return sum(min(((count - other) + (other - count)).total(), count.total()) for other in counts)

    order = sorted(range(len(texts)), key=lambda place: distance(counts[place]))
    return [texts[place] for place in order[:_MOST_BASES]]


def _edits(base: list[str], tokens: list[str]) -> set[_Edit]:
    from difflib import SequenceMatcher  # needed by few wrong solutions, and not by a right one

    codes = SequenceMatcher(None, base, tokens, autojunk=False).get_opcodes()
    return {(start, end, tuple(tokens[a:b])) for kind, start, end, a, b in codes if kind != "equal"}


def _overlap(edits: set[_Edit]) -> bool:
    ordered = sorted(edits)
    return any(after[0] < before[1] or after[:2] == before[:2] for before, after in pairwise(ordered))


def _edited(base: list[str], edits: set[_Edit]) -> list[str]:
    made: list[str] = []
    place = 0
    for start, end, tokens in sorted(edits):
        made += [*base[place:start], *tokens]
        place = end
    return made + base[place:]
