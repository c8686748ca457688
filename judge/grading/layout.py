"""Where members' solutions lie in a tree, as a pattern such as ``{member}/{slug}.py``."""

from __future__ import annotations

import re

from judge.catalog.notebook import SUFFIX as NOTEBOOK
from judge.errors import BadValue

MAX_WILDCARDS = 16
_WILDCARDS = ("{member}", "{slug}", "*")
_PART = re.compile(r"(\{[^{}]*\}|\*)")


class Layout:
    """A pattern for paths below a tree's root, written with ``/``.

    A notebook is expected where a Python file of the same name would be.

    ``{slug}`` stands for the solution's name, ``{member}`` for the member's, and ``*`` for any part of a name. A tree
    whose pattern has no ``{member}`` belongs to one member.
    """

    def __init__(self, pattern: str) -> None:
        """Raise ``ValueError``, which says what to write instead, for an invalid pattern."""
        parts = _PART.split(pattern)
        unknown = [part for part in parts if part.startswith("{") and part not in _WILDCARDS]
        if unknown:
            raise BadValue("{unknown} is unknown; the placeholders are {{member}}, {{slug}} and *", unknown=unknown[0])
        if parts.count("{slug}") != 1 or parts.count("{member}") > 1:
            raise BadValue("needs {slug} exactly once and {member} at most once, as in {member}/{slug}.py")
        if parts.count("*") > MAX_WILDCARDS:
            raise BadValue("has * more than {limit} times; write fewer", limit=MAX_WILDCARDS)
        folders = pattern.split("/")
        if not pattern.endswith(".py") or "{slug}" not in folders[-1]:
            raise BadValue("has to end with the solution's name and .py, as in {member}/{slug}.py")
        if not all(folders) or ".." in folders:
            raise BadValue("is not a path below the tree; write single slashes, as in {member}/{slug}.py")
        self.pattern = pattern
        self.depth = len(folders)
        self._names = [_PART.split(folder) for folder in folders]

    def match(self, file: str, member: str) -> str | None:
        """Return the name of the member whose solution ``file`` is, or ``None`` if it is somewhere else.

        A pattern without ``{member}`` matches for ``member``.
        """
        names = (f"{file.removesuffix(NOTEBOOK)}.py" if file.endswith(NOTEBOOK) else file).split("/")
        if len(names) != self.depth:
            return None
        found = {"{member}": member}
        for name, parts in zip(names, self._names, strict=True):
            texts = _matched(name, parts)
            if texts is None:
                return None
            found |= texts
        return found["{member}"]


def _matched(name: str, parts: list[str]) -> dict[str, str] | None:
    """Return what the placeholders of one name stand for; ``parts`` alternates literals and placeholders.

    The name is matched from its end, and each literal at its last possible place, so nothing is ever tried twice: the
    time is linear in the length of the name, whatever the pattern. As in a regular expression, the first placeholders
    get as much as they can.
    """
    texts: dict[str, str] = {}
    if len(parts) == 1:
        return texts if name == parts[0] else None
    if not name.endswith(parts[-1]):
        return None
    end = len(name) - len(parts[-1])
    for index in range(len(parts) - 2, 0, -2):
        placeholder, literal = parts[index], parts[index - 1]
        last = end - (placeholder != "*")  # {member} and {slug} stand for at least one character
        if index == 1:
            start = len(literal) if name.startswith(literal) and len(literal) <= last else -1
        else:
            place = name.rfind(literal, 0, last) if last >= len(literal) else -1
            start = place + len(literal) if place >= 0 else -1
        if start < 0:
            return None
        texts[placeholder] = name[start:end]
        end = start - len(literal)
    return texts
