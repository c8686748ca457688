"""Describe what the failing cases have in common, if they are exactly one or two kinds of cases.

Cases of one kind have ids that differ only in their number (``ignored-01``, ``ignored-02``), or share a group.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from judge.judging.judged import JudgedCase
from judge.models import Case, Language, Text, Verdict
from judge.text.messages import phrase, translate
from judge.values.render import clip, printable

_NUMBER = re.compile(r"[-_.]*\d+$")
_DEFAULT_GROUPS = ("sample", "own", "core")
_MAX_KINDS = 2
_LONGEST_NAME, _LONGEST_WHY = 64, 300


def failing_groups(judged: Sequence[JudgedCase]) -> Text | None:
    """Return a sentence that names the kinds of cases that fail, and what one of these cases tests.

    Returns None if the failing cases are not exactly one or two kinds, or if some cases did not run. Samples belong to
    no kind.
    """
    if any(judged_case.verdict is Verdict.SK for judged_case in judged):
        return None
    for class_of in (_stem, _group):
        groups = _all_failing(
            {judged_case: class_of(judged_case.case) for judged_case in judged if judged_case.case.group != "sample"}
        )
        if groups:
            return Text(en=_summary(groups, "en"), zh=_summary(groups, "zh"))
    return None


def _stem(case: Case) -> str:
    name = case.id.rpartition("/")[2]
    return _NUMBER.sub("", name) or name


def _group(case: Case) -> str:
    return "" if case.group in _DEFAULT_GROUPS else case.group


def _all_failing(classes: dict[JudgedCase, str]) -> dict[str, list[Case]]:
    """Return the cases of each failing kind; empty if a kind fails only in part or has no name, or nothing passes."""
    failing = {name for judged_case, name in classes.items() if judged_case.verdict is not Verdict.AC}
    passing = {name for judged_case, name in classes.items() if judged_case.verdict is Verdict.AC}
    if not passing or failing & passing or not 1 <= len(failing) <= _MAX_KINDS or "" in failing:
        return {}
    found: dict[str, list[Case]] = {}
    for judged_case, name in classes.items():
        if name in failing:
            found.setdefault(name, []).append(judged_case.case)
    return found


def _summary(classes: dict[str, list[Case]], language: Language) -> str:
    why = next((case.why.in_language(language) for cases in classes.values() for case in cases if case.why.en), "")
    kinds = [
        phrase("{name} ({count} of {count})", name=_words(name), count=len(cases)) for name, cases in classes.items()
    ]
    both = phrase("{one} and {other}", one=kinds[0], other=kinds[1]) if len(kinds) == _MAX_KINDS else kinds[0]
    if not why:
        return translate("fails only on {kinds}", language, kinds=both)
    shown = clip(printable(" ".join(why.split())), _LONGEST_WHY)
    return translate("fails only on {kinds}, e.g. {why}", language, kinds=both, why=shown)


def _words(name: str) -> str:
    return clip(printable(re.sub(r"[-_.]+", " ", name).strip() or name), _LONGEST_NAME)
