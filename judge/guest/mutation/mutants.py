"""Make the mechanical mutants of a source, each with a single small change.

This runs in the sandbox, because a source can crash a parser. The operators are those of the usual tools (cosmic-ray,
mutmut), written with the standard library's ``ast`` so that the sandbox needs no further package, and some for arrays.
Two kinds of mutant are dropped because they cannot differ from the original: those with the same unparsed text, and
those with the same bytecode. Docstrings, annotations, imports, messages of exceptions and ``errstate`` are left alone.
"""

from __future__ import annotations

import ast
import types
import warnings
from collections.abc import Iterator
from typing import Any

from judge.guest.messages import Mutant
from judge.guest.mutation import array_operators, operators, probe_operators

MAX_MUTANTS = 2000
_UNTOUCHED = (ast.Import, ast.ImportFrom, ast.Global, ast.Nonlocal, ast.Assert)
_SKIPPED_FIELDS = frozenset({"annotation", "returns", "decorator_list", "type_params", "bases"})
_SETTINGS = frozenset({"errstate", "catch_warnings", "seterr"})


class _Site:
    """A node, its place in its owner, and the site of the statement that contains it."""

    __slots__ = ("field", "index", "node", "owner", "statement")

    def __init__(self, node: ast.AST, owner: ast.AST, field: str, index: int | None, around: _Site | None) -> None:
        self.node, self.owner, self.field, self.index = node, owner, field, index
        self.statement = self if around is None or isinstance(node, ast.stmt) else around

    def put(self, node: ast.AST) -> None:
        if self.index is None:
            setattr(self.owner, self.field, node)
        else:
            getattr(self.owner, self.field)[self.index] = node

    def now(self) -> Any:
        held = getattr(self.owner, self.field)
        return held if self.index is None else held[self.index]


def mutants(source: bytes) -> list[Mutant]:
    """Return all mutants in the order of their lines. Raises the errors of ``ast.parse``."""
    tree = ast.parse(source)
    original = ast.unparse(tree)
    modules, first = _modules(tree), probe_operators.first_parameter(tree)
    seen = {original}
    shapes = {_compiled(original)}
    found = []
    for site in _sites(tree, None):
        for operator, replacement in _changes(site, modules, first):
            before = _header(site.statement.now())
            site.put(replacement)
            text, after = ast.unparse(tree), _header(site.statement.now())
            site.put(site.node)
            if text in seen:
                continue
            seen.add(text)
            shape = _compiled(text)
            if shape is None or shape in shapes:
                continue
            shapes.add(shape)
            line = getattr(site.node, "lineno", getattr(site.statement.node, "lineno", 0))
            found.append(Mutant(operator=operator, line=line, before=before, after=after, source=text.encode()))
            if len(found) == MAX_MUTANTS:
                return found
    return sorted(found, key=lambda mutant: mutant.line)


def _modules(tree: ast.Module) -> frozenset[str]:
    """Return the names of imported modules: a call of ``np.exp`` has no receiver to replace the call."""
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import)]
    return frozenset(alias.asname or alias.name.partition(".")[0] for node in imports for alias in node.names)


def _sites(node: ast.AST, statement: _Site | None) -> Iterator[_Site]:
    for field, value in ast.iter_fields(node):
        if field in _SKIPPED_FIELDS:
            continue
        listed = isinstance(value, list)
        for index, child in enumerate(value if listed else [value]):
            if not isinstance(child, ast.AST) or _left_alone(child, node):
                continue
            site = _Site(child, node, field, index if listed else None, statement)
            yield site
            yield from _sites(child, site.statement)


def _left_alone(child: ast.AST, owner: ast.AST) -> bool:
    if isinstance(child, _UNTOUCHED) or isinstance(owner, ast.Raise):
        return True
    if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
        return True  # a docstring
    if isinstance(child, ast.withitem) and isinstance(child.context_expr, ast.Call):
        target = child.context_expr.func
        return isinstance(target, ast.Attribute) and target.attr in _SETTINGS
    if isinstance(child, ast.keyword) and child.arg in operators.WITHOUT_EFFECT:
        return True
    if isinstance(child, ast.UnaryOp) and isinstance(owner, ast.Call):
        # reshape(-1): every negative number means the same
        return isinstance(owner.func, ast.Attribute) and owner.func.attr in ("reshape", "view")
    if isinstance(child, ast.Assign):
        return any(isinstance(target, ast.Name) and target.id == "__slots__" for target in child.targets)
    return False


def _changes(site: _Site, modules: frozenset[str], first: str) -> Iterator[operators.Change]:
    yield from operators.changes(site.node, site.owner, modules)
    yield from array_operators.changes(site.node)
    yield from probe_operators.changes(site.node, site.owner, modules, first)


def _header(statement: Any) -> str:
    """Return the statement as one line; for a compound statement, its header."""
    body = getattr(statement, "body", None)
    if not isinstance(body, list):
        return " ".join(ast.unparse(statement).split("\n"))
    rest = {name: getattr(statement, name) for name in ("orelse", "finalbody", "handlers") if hasattr(statement, name)}
    statement.body = [ast.Pass()]
    for name in rest:
        setattr(statement, name, [])
    try:
        lines = ast.unparse(statement).split("\n")
    finally:
        statement.body = body
        for name, value in rest.items():
            setattr(statement, name, value)
    return " ".join(line for line in lines[:-1] if not line.startswith("@"))


def _compiled(text: str) -> object:
    """Return what the text compiles to, without line numbers; None if it does not compile."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _shape(compile(text, "mutant", "exec", dont_inherit=True))
    except (SyntaxError, ValueError):
        return None


def _shape(code: types.CodeType) -> object:
    constants = tuple(
        _shape(item) if isinstance(item, types.CodeType) else (type(item).__name__, repr(item))
        for item in code.co_consts
    )
    names = (code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars)
    return code.co_code, constants, names, code.co_argcount, code.co_exceptiontable
