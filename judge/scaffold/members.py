"""What a new group is made of, and which names its members may have."""

from __future__ import annotations

import re
from collections.abc import Sequence

from judge.catalog.lookup import STARTERS
from judge.errors import UsageError
from judge.models import Language, Problem, Record
from judge.text.wording import quoted

# One idea each, none of them long: lists, windows, strings, pointers, then the two that every transformer needs.
FIRST_SET = ("reverse-list", "longest-ones", "simplify-path", "three-sum", "softmax", "rms-norm")
_MEMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,38}")
_TAKEN = frozenset({STARTERS, "problems", "report", "readme.md", "judge.toml", "con", "prn", "aux", "nul"})


class Group(Record, frozen=True, kw_only=True):
    """A group to be set up. Each member's name is that of a folder."""

    title: str
    members: tuple[str, ...]
    problems: tuple[Problem, ...]
    language: Language = "en"


def member_names(names: Sequence[str]) -> tuple[str, ...]:
    """The names, each once. Raises UsageError for one that is no good folder's name or that another has already."""
    known: dict[str, str] = {}
    for name in names:
        if not _MEMBER.fullmatch(name) or name.endswith(".") or name.lower() in _TAKEN:
            raise UsageError(f"--member {quoted(name)}: no folder's name; use up to 39 letters, digits, '.', '_', '-'")
        if known.setdefault(name.lower(), name) != name:
            raise UsageError(f"--member {name}: on some machines the same folder as {known[name.lower()]}; rename one")
    return tuple(known.values())
