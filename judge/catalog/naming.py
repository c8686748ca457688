"""What a problem may be called: its slug, its title, the number or title of its source, or a unique prefix of these."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from shlex import quote

from judge.catalog import layout
from judge.models import Problem
from judge.text.messages import Phrase, phrase

_NUMBERED = re.compile(r"(?P<site>[^\W\d]+)\s*#?(?P<number>\d+)")
_SHORT_SITES = {"leetcode": "lc"}
_SHORTEST_PREFIX = 2


class NameIndex:
    """The names of some problems. Names are compared by their letters and digits alone, whatever their case."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self._slugs: dict[str, set[str]] = {}
        self._entries: dict[str, set[str]] = {}
        for problem in problems:
            for name in _names(problem):
                self._slugs.setdefault(name, set()).add(problem.slug)
            for name in problem.entry.names:
                self._entries.setdefault(name, set()).add(problem.slug)

    def named(self, name: str) -> tuple[str, ...]:
        """Return the slugs of the problems with exactly this name."""
        return tuple(sorted(self._slugs.get(_plain(name), ())))

    def beginning(self, prefix: str) -> tuple[str, ...]:
        """Return the slugs of the problems with a name that begins with ``prefix``; none for a single character."""
        plain = _plain(prefix)
        if len(plain) < _SHORTEST_PREFIX:
            return ()
        return tuple(sorted({slug for name, slugs in self._slugs.items() if name.startswith(plain) for slug in slugs}))

    def with_entry(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the slugs of the problems whose entry, or an alias of it, is among these names."""
        return tuple(sorted({slug for name in names for slug in self._entries.get(name, ())}))


def _names(problem: Problem) -> set[str]:
    names = {_plain(text) for text in (problem.slug, problem.title.en, problem.title.zh, problem.source)}
    numbered = _NUMBERED.fullmatch(problem.source.strip())
    if numbered:
        site = numbered["site"].lower()
        names |= {numbered["number"], _SHORT_SITES.get(site, site) + numbered["number"]}
    return names - {""}


def _plain(text: str) -> str:
    return "".join(char for char in text.lower() if char.isalnum())


def package_in(name: str) -> Phrase | None:
    """Return how to name the package of a folder, if the name is the path of one."""
    folder, slug = os.path.split(name.rstrip(os.sep))
    try:
        is_package = bool(folder) and Path(name, layout.PROBLEM).is_file()
    except OSError:  # the name is too long for a path
        is_package = False
    if not is_package:
        return None
    return phrase("to name the package in this folder: {slug} --problems {folder}", slug=slug, folder=quote(folder))
