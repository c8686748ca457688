"""Detect the backend of a source: the last one in the table whose library the source imports when it runs.

If the source imports several libraries, only those that it also uses count. An annotation such as
``np.ndarray | torch.Tensor`` does not count as a use.
"""

from __future__ import annotations

import _ast

from judge.backends.reachable import parsed, reachable_nodes
from judge.backends.table import BACKENDS

TYPE_CHECKING = False  # replaces ``typing.TYPE_CHECKING``: importing typing takes time
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

ARRAY_LIBRARIES = frozenset(backend.library for backend in BACKENDS.values() if backend.library)
TEST_LIBRARIES = frozenset(("hypothesis", "pytest"))
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
    imported = [name for name in reversed(candidates) if BACKENDS[name].library in libraries]
    used = [name for name in imported if libraries[BACKENDS[name].library]]
    return next(iter(used or imported), None)


def unused_libraries(source: bytes, entries: Iterable[str] | None = None) -> set[str]:
    """Return the top-level modules that a source imports when it runs, without using any name from them."""
    return {library for library, used in imported_libraries(source, entries).items() if not used}


def imported_libraries(source: bytes, entries: Iterable[str] | None) -> dict[str, bool]:
    """Return the top-level modules that a source imports when it runs, and whether it uses a name from them.

    A source that cannot be parsed is searched line by line, because the judge still has to say what is wrong with it.
    """
    tree = parsed(source)
    if tree is None:
        return {name.decode("utf-8", "replace"): True for name in imported_by_lines(source)}
    nodes = reachable_nodes(tree, entries)
    imports = list(_imports(nodes))
    read = [node for node in nodes if isinstance(node, _ast.Name) and isinstance(node.ctx, _ast.Load)]
    libraries = dict(imports)
    undecided = {id(name) for node in nodes for name in _names_of_several_libraries(node, libraries)}
    used = {"*", *(name.id for name in read if id(name) not in undecided)}
    found: dict[str, bool] = {}
    for name, library in imports:
        found[library] = found.get(library, False) or name in used
    return found


def _names_of_several_libraries(node: _ast.AST, libraries: dict[str, str]) -> list[_ast.Name]:
    """Return the names in the annotation of a node if they belong to several array libraries; otherwise none."""
    names, pending = [], [getattr(node, "annotation", None) or getattr(node, "returns", None)]
    while pending:
        match pending.pop():
            case _ast.Name() as name if name.id in libraries:
                names.append(name)
            case _ast.Attribute(value=value):
                pending.append(value)
            case _ast.BinOp(left=left, right=right) | _ast.Subscript(value=left, slice=right):
                pending += [left, right]
            case _ast.Tuple(elts=parts):
                pending += parts
    return names if len({libraries[name.id] for name in names} & ARRAY_LIBRARIES) > 1 else []


def _imports(nodes: Iterable[_ast.AST]) -> Iterator[tuple[str, str]]:
    """Yield the name to which an import binds a top-level module or a part of it, and the name of that module."""
    for node in nodes:
        if isinstance(node, _ast.Import):
            for alias in node.names:
                library = alias.name.partition(".")[0]
                yield alias.asname or library, library
        elif isinstance(node, _ast.ImportFrom) and not node.level:
            for alias in node.names:
                yield alias.asname or alias.name, (node.module or "").partition(".")[0]


def imported_by_lines(source: bytes) -> set[bytes]:
    """Return the top-level modules that the lines of a source seem to import, anywhere on a line."""
    names = set()
    for line in source.removeprefix(b"\xef\xbb\xbf").splitlines():
        for statement in line.partition(b"#")[0].split(b";") if b"import" in line or b"from" in line else ():
            word, _, rest = _without_opener(statement).replace(b"\t", b" ").partition(b" ")
            if word == b"from":
                rest = rest.strip().partition(b" ")[0]
            elif word != b"import":
                continue
            names |= {name.strip().partition(b" ")[0].partition(b".")[0] for name in rest.split(b",")}
    return names - {b""}


def _without_opener(statement: bytes) -> bytes:
    """Return a statement without the ``try:`` in front of it."""
    statement = statement.strip()
    return next((statement[len(word) :].strip() for word in _OPENERS if statement.startswith(word)), statement)
