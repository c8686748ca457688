"""The rules of the architecture that no linter knows."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

from judge.backends.table import BACKENDS
from judge.entry_kinds.table import KINDS
from judge.guest.backends.table import BACKENDS as GUEST_BACKENDS
from judge.guest.entry_kinds.table import KINDS as GUEST_KINDS
from tests.sources import JUDGE, modules, nodes

OF_BACKENDS = (JUDGE / "backends", JUDGE / "guest" / "backends")


def texts(module: Iterable[ast.AST]) -> Iterator[tuple[int, str]]:
    """All string constants that are not docstrings, with their lines."""
    docstrings = {
        id(node.value) for node in module if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in module:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


def test_names_of_array_libraries_are_only_in_the_backends() -> None:
    names = [backend.name for backend in BACKENDS.values() if backend.library]
    word = re.compile(rf"\b({'|'.join(names)})\b")
    found = [
        f"{path.relative_to(JUDGE)}:{line}: {text!r}"
        for path in modules()
        if not any(folder in path.parents for folder in OF_BACKENDS)
        for line, text in texts(nodes(path))
        if word.search(text)
    ]
    assert not found


def test_a_backend_has_a_half_on_either_side_of_the_sandbox() -> None:
    assert list(BACKENDS) == list(GUEST_BACKENDS)
    for name, backend in BACKENDS.items():
        assert backend.has_arrays == GUEST_BACKENDS[name].has_arrays
        assert set(backend.also_runs) <= set(BACKENDS)


def test_only_entry_kinds_compare_the_kind_of_an_entry() -> None:
    found = [
        f"{path.relative_to(JUDGE)}:{node.lineno}"
        for path in modules()
        if path.parent.name != "entry_kinds"
        for node in nodes(path)
        if isinstance(node, ast.Compare)
        for side in (node.left, *node.comparators)
        if isinstance(side, ast.Constant) and side.value in KINDS
    ]
    assert not found


def test_an_entry_kind_has_a_half_on_either_side_of_the_sandbox() -> None:
    assert list(KINDS) == list(GUEST_KINDS)
