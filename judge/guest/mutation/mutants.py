"""Make the mechanical mutants of a source, each with one small change, and for short sources some with two.

This runs in the sandbox, because a source can crash a parser. The operators are those of the usual tools (cosmic-ray,
mutmut), written with the standard library's ``ast`` so that the sandbox needs no further package, and some for arrays.
Two kinds of mutant are dropped because they cannot differ from the original: those with the same unparsed text, and
those with the same bytecode. Docstrings, annotations, imports, messages of exceptions and ``errstate`` are left alone.
Second-order mutants, with changes in two statements, show whether one mistake can hide another. They are a fixed sample
of all pairs, because nearly all are killed like their parts.
"""

from __future__ import annotations

import ast
import itertools
import random
import types
import warnings
from collections.abc import Iterator
from typing import Any, NamedTuple

from judge.guest.messages import Mutant
from judge.guest.mutation import array_operators, operators, probe_operators

MAX_MUTANTS = 2000
# The most mutants of a source that also gets second-order mutants, and the most second-order mutants of a source.
MOST_WITH_PAIRS, MOST_PAIRS = 120, 40
SECOND_ORDER = "second-order"
_OF_WHOLE_FUNCTIONS = (probe_operators.ROW_BY_ROW, probe_operators.ALL_IN_MEMORY_ORDER)
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


class _Made(NamedTuple):
    """A mutant, and how to make it again in the tree."""

    mutant: Mutant
    site: _Site
    replacement: ast.AST


class _MutantFilter:
    """Drops mutants that cannot differ from the original, or from an earlier mutant."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        text = ast.unparse(tree)
        self._seen, self._shapes = {text}, {_compiled(text)}

    def text(self) -> str | None:
        """Return the present text of the tree; None if it is not a new mutant."""
        text = ast.unparse(self._tree)
        if text in self._seen:
            return None
        self._seen.add(text)
        shape = _compiled(text)
        if shape is None or shape in self._shapes:
            return None
        self._shapes.add(shape)
        return text


def mutants(source: bytes) -> list[Mutant]:
    """Return all mutants in the order of their lines. Raises the errors of ``ast.parse``."""
    tree = ast.parse(source)
    mutant_filter = _MutantFilter(tree)
    made = list(itertools.islice(_first_order(tree, mutant_filter), MAX_MUTANTS))
    pairs = _second_order(made, mutant_filter) if len(made) <= MOST_WITH_PAIRS else []
    return sorted([*(change.mutant for change in made), *pairs], key=lambda mutant: mutant.line)


def _first_order(tree: ast.Module, mutant_filter: _MutantFilter) -> Iterator[_Made]:
    modules, first = _modules(tree), probe_operators.first_parameter(tree)
    for site in _sites(tree, None):
        for operator, replacement in _changes(site, modules, first):
            before = _header(site.statement.now())
            site.put(replacement)
            text, after = mutant_filter.text(), _header(site.statement.now())
            site.put(site.node)
            if text is not None:
                line = getattr(site.node, "lineno", getattr(site.statement.node, "lineno", 0))
                mutant = Mutant(operator=operator, line=line, before=before, after=after, source=text.encode())
                yield _Made(mutant, site, replacement)


def _second_order(made: list[_Made], mutant_filter: _MutantFilter) -> Iterator[Mutant]:
    """Yield mutants with two of the changes, in two statements."""
    simple = [change for change in made if change.mutant.operator not in _OF_WHOLE_FUNCTIONS]
    pairs = [
        (first, second)
        for first, second in itertools.combinations(simple, 2)
        if first.site.statement is not second.site.statement
    ]
    for parts in random.Random(0).sample(pairs, min(len(pairs), MOST_PAIRS)):
        for part in parts:
            part.site.put(part.replacement)
        text = mutant_filter.text()
        for part in reversed(parts):
            part.site.put(part.site.node)
        if text is not None:
            first, second = (part.mutant for part in parts)
            yield Mutant(
                operator=SECOND_ORDER,
                line=first.line,
                before=f"{first.before}; {second.before}",
                after=f"{first.after}; {second.after}",
                source=text.encode(),
                parts=((first.before, first.after), (second.before, second.after)),
            )


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
