"""Where members' solutions lie in a tree: a pattern such as ``{member}/{slug}.py``."""

from __future__ import annotations

import re

_PLACES = {"{member}": "(?P<member>[^/]+)", "{slug}": "(?P<slug>[^/]+)", "*": "[^/]*"}
_PART = re.compile(r"(\{[^{}]*\}|\*)")


class Layout:
    """A path from the tree's root, with ``/``: ``{slug}`` stands for the solution's name, ``{member}`` for who wrote
    it, ``*`` for any part of a name. Without ``{member}`` the tree is one member's."""

    def __init__(self, pattern: str) -> None:
        """Raises ValueError, with the cure, for what is no layout."""
        parts = _PART.split(pattern)
        unknown = [part for part in parts if part.startswith("{") and part not in _PLACES]
        if unknown:
            raise ValueError(f"{unknown[0]} stands for nothing; there are {{member}}, {{slug}} and *")
        if parts.count("{slug}") != 1 or parts.count("{member}") > 1:
            raise ValueError("has to hold {slug} once, and {member} at most once, as in {member}/{slug}.py")
        folders = pattern.split("/")
        if not pattern.endswith(".py") or "{slug}" not in folders[-1]:
            raise ValueError("has to end with the solution's name and .py, as in {member}/{slug}.py")
        if not all(folders) or ".." in folders:
            raise ValueError("is no path below the tree; write one with single slashes, as in {member}/{slug}.py")
        self.pattern = pattern
        self.depth = len(folders)
        self.has_member = "{member}" in parts
        self._places = re.compile("".join(_PLACES.get(part, re.escape(part)) for part in parts))

    def match(self, file: str, member: str) -> str | None:
        """Whose solution the file is (``member`` where the layout names none); None where it lies elsewhere."""
        found = self._places.fullmatch(file)
        if found is None:
            return None
        return found["member"] if self.has_member else member
