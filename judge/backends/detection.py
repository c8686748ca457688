"""Detect the backend of a source: the last one in the table whose library the source imports when it runs.

If the source imports several libraries, only those that it also uses count.
"""

from __future__ import annotations

import _ast

from judge.backends.reachable import parsed, reachable_nodes
from judge.backends.table import BACKENDS

TYPE_CHECKING = False  # as typing has it, without the time that importing typing takes
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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
    libraries = _libraries(source, entries)
    imported = [name for name in reversed(candidates) if BACKENDS[name].library in libraries]
    used = [name for name in imported if libraries[BACKENDS[name].library]]
    return next(iter(used or imported), None)


def unused_libraries(source: bytes, entries: Iterable[str] | None = None) -> set[str]:
    """Return the top-level modules that a source imports when it runs, without using any name from them."""
    return {library for library, used in _libraries(source, entries).items() if not used}


def _libraries(source: bytes, entries: Iterable[str] | None) -> dict[str, bool]:
    """Return the top-level modules that a source imports when it runs, and whether it uses a name from them.

    A source that cannot be parsed is searched line by line, because the judge still has to say what is wrong with it.
    """
    tree = parsed(source)
    if tree is None:
        return {name.decode("utf-8", "replace"): True for name in imported_by_lines(source)}
    nodes = reachable_nodes(tree, entries)
    read = {"*", *(node.id for node in nodes if isinstance(node, _ast.Name) and isinstance(node.ctx, _ast.Load))}
    found: dict[str, bool] = {}
    for library, name in _imports(nodes):
        found[library] = found.get(library, False) or name in read
    return found


def _imports(nodes: Iterable[_ast.AST]) -> Iterator[tuple[str, str]]:
    """Yield each top-level module that is imported, with the name to which the import binds it or a part of it."""
    for node in nodes:
        if isinstance(node, _ast.Import):
            for alias in node.names:
                library = alias.name.partition(".")[0]
                yield library, alias.asname or library
        elif isinstance(node, _ast.ImportFrom) and not node.level:
            for alias in node.names:
                yield (node.module or "").partition(".")[0], alias.asname or alias.name


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
