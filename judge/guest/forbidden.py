"""Find forbidden functions by static analysis of the source.

Only a use that certainly refers to the library, in code that may run, is refused here, with its line. Names that the
solution defines itself are allowed, and so is code that never runs. Everything else is left to the guards, which catch
the call itself.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from judge.backends.reachable import bound_names, reachable_nodes
from judge.guest.backends.table import BACKENDS
from judge.guest.names import Caught, is_exact, library_names, normal

_LIBRARIES = frozenset(name for backend in BACKENDS.values() for name in backend.guarded_libraries)


def find(
    source: bytes, rules: Iterable[str], filename: str = "<unknown>", entries: Iterable[str] | None = None
) -> Caught | None:
    """Return the first forbidden use in the source. Raises what ``ast.parse`` raises.

    ``entries`` are the names that the judge calls; without them every function may be called.
    """
    rules = tuple(rules)
    if not rules:
        return None
    nodes = reachable_nodes(ast.parse(source, filename), entries)
    reader = _UseFinder(rules, nodes)
    uses = [use for node in nodes if (use := reader.use(node))]
    return min(uses, key=lambda use: use.line) if uses else None


class _UseFinder:
    """Recognises forbidden uses among the nodes of a source."""

    def __init__(self, rules: Iterable[str], nodes: list[ast.AST]) -> None:
        self._names = library_names(rules)
        self._exact = frozenset(rule.removesuffix(".*") for rule in rules if is_exact(rule))
        self._paths = _imported_paths(nodes)
        self._read = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}

    def use(self, node: ast.AST) -> Caught | None:
        """Return the forbidden use in a node, if there is one."""
        if isinstance(node, ast.Attribute):
            return self._checked(self._path(node), ast.unparse(node), node.lineno)
        if isinstance(node, ast.ImportFrom) and not node.level:
            for alias in node.names:
                if (alias.asname or alias.name) not in self._read:
                    continue  # perhaps for a self-test, which never runs here; guards catch hidden uses
                use = f"from {node.module} import {alias.name}"
                if found := self._checked(f"{node.module}.{alias.name}", use, node.lineno):
                    return found
        if isinstance(node, ast.Import):
            for alias in node.names:
                # Importing a module does nothing forbidden; a use of it is found where it occurs.
                if "." in alias.name and (found := self._checked(alias.name, f"import {alias.name}", node.lineno)):
                    return found
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "getattr":
            match node.args:
                case [owner, ast.Constant(value=str(name)), *_]:
                    return self._checked(f"{self._path(owner)}.{name}", ast.unparse(node), node.lineno)
        return None

    def _checked(self, path: str, use: str, line: int) -> Caught | None:
        library, _, rest = path.partition(".")
        by_library = library in _LIBRARIES and any(normal(part) in self._names for part in rest.split("."))
        exactly = any(path == rule or path.startswith(f"{rule}.") for rule in self._exact)
        return Caught(use[:100], line) if by_library or exactly else None

    def _path(self, node: ast.expr) -> str:
        """Return the dotted path from an imported module or a built-in type; empty if the object is not known."""
        if isinstance(node, ast.Attribute):
            owner = self._path(node.value)
            return f"{owner}.{node.attr}" if owner else ""
        return self._paths.get(node.id, "") if isinstance(node, ast.Name) else ""


def _imported_paths(nodes: list[ast.AST]) -> dict[str, str]:
    """Return the import behind each name. A name that is also bound in another way is left out."""
    paths: dict[str, set[str]] = {name: {name} for name in ("list", "dict", "set", "str")}
    for node in nodes:
        for name, path in _bound(node):
            paths.setdefault(name, set()).add(path)
    return {name: next(iter(found)) for name, found in paths.items() if len(found) == 1 and "" not in found}


def _bound(node: ast.AST) -> list[tuple[str, str]]:
    """Return the names that a node binds, each with the path of the module it imports or an empty string."""
    match node:
        case ast.Import(names=aliases):
            return [(alias.asname or alias.name.partition(".")[0], _module(alias)) for alias in aliases]
        case ast.ImportFrom(module=module, names=aliases, level=0):
            return [(alias.asname or alias.name, f"{module}.{alias.name}") for alias in aliases]
    return [(name, "") for name in bound_names(node)]


def _module(alias: ast.alias) -> str:
    return alias.name if alias.asname else alias.name.partition(".")[0]
