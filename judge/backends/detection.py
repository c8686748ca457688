"""Detect the backend of a source: the last one in the table whose library the source imports when it runs."""

from __future__ import annotations

import _ast

from judge.backends.reachable import parsed, reachable_nodes
from judge.backends.table import BACKENDS

TYPE_CHECKING = False  # as typing has it, without the time that importing typing takes
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_OPENERS = (b"try:", b"else:", b"finally:")


def detected(source: bytes, among: Sequence[str], entries: Iterable[str] | None = None) -> str | None:
    """Return the backend among the given ones that a source is written for, or ``None`` if it imports no library.

    ``entries`` are the names of the functions or classes that the judge calls; imports in functions that are never
    called do not count. Without ``entries`` every function may be called.
    """
    candidates = [
        name
        for name in BACKENDS
        if name in among and BACKENDS[name].library and BACKENDS[name].library.encode() in source
    ]
    if not candidates:
        return None
    libraries = imported_libraries(source, entries)
    return next((name for name in reversed(candidates) if BACKENDS[name].library in libraries), None)


def imported_libraries(source: bytes, entries: Iterable[str] | None = None) -> set[str]:
    """Return the top-level modules that a source imports when it runs.

    A source without a syntax tree is looked at line by line: the judge still has to say what is wrong with it.
    """
    tree = parsed(source)
    if tree is None:
        return {name.decode("utf-8", "replace") for name in imported_by_lines(source)}
    found: set[str] = set()
    for node in reachable_nodes(tree, entries):
        if isinstance(node, _ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, _ast.ImportFrom) and not node.level:
            found.add((node.module or "").partition(".")[0])
    return found


def imported_by_lines(source: bytes) -> set[bytes]:
    """Return the top-level modules that the lines of a source seem to import, wherever on a line the statement is."""
    names = set()
    for line in source.removeprefix(b"\xef\xbb\xbf").splitlines():
        for statement in line.partition(b"#")[0].split(b";") if b"import" in line or b"from" in line else ():
            word, _, rest = _unopened(statement).replace(b"\t", b" ").partition(b" ")
            if word == b"from":
                rest = rest.strip().partition(b" ")[0]
            elif word != b"import":
                continue
            names |= {name.strip().partition(b" ")[0].partition(b".")[0] for name in rest.split(b",")}
    return names - {b""}


def _unopened(statement: bytes) -> bytes:
    """Return a statement without the ``try:`` in front of it."""
    statement = statement.strip()
    return next((statement[len(word) :].strip() for word in _OPENERS if statement.startswith(word)), statement)
