"""The description of a new group, and which names its members may have."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from judge.catalog.lookup import STARTERS
from judge.errors import UsageError
from judge.models import Language, Problem, Record
from judge.scaffold.installation import Installation
from judge.text.wording import quoted

# Short problems with one idea each: lists, windows, strings, pointers, then the two that every transformer needs.
FIRST_SET = ("reverse-list", "longest-ones", "simplify-path", "three-sum", "softmax", "rms-norm")
MAX_NAME = 39
_SIGNS = frozenset("._-")
_TAKEN = frozenset({STARTERS, "problems", "report", "readme.md", "judge.toml", "con", "prn", "aux", "nul"})


class Group(Record, frozen=True, kw_only=True):
    """A group to be set up. A member's name is the name of the member's folder."""

    title: str
    members: tuple[str, ...]
    problems: tuple[Problem, ...]
    installation: Installation
    language: Language = "en"


def member_names(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names without repetitions, in Unicode's composed form (NFC).

    Raise ``UsageError`` for a name that is not suitable for a folder, or that is the same as another one on a file
    system that ignores case.
    """
    known: dict[str, str] = {}
    for given in names:
        name = unicodedata.normalize("NFC", given)
        if not _is_folder_name(name):
            raise UsageError(
                "--member {name}: not suitable for a folder; use up to {limit} letters, digits, '.', '_', '-'",
                name=quoted(given),
                limit=MAX_NAME,
            )
        if known.setdefault(name.casefold(), name) != name:
            raise UsageError(
                "--member {name}: the same folder as {other} on some machines; rename one",
                name=name,
                other=known[name.casefold()],
            )
    return tuple(known.values())


def _is_folder_name(name: str) -> bool:
    """Return whether a name suits a folder. Letters and digits of any script are allowed."""
    signs = all(char.isalnum() or char in _SIGNS for char in name)
    ends = name[:1].isalnum() and not name.endswith(".")
    return signs and ends and len(name) <= MAX_NAME and name.casefold() not in _TAKEN
