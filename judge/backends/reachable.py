"""Find the parts of a module that run when it is loaded and its entry is called.

The answer errs on the side of "runs": a function or a method counts as called as soon as its name is mentioned
anywhere in code that runs, as a variable or as an attribute. Code under ``if TYPE_CHECKING:``,
``if __name__ == "__main__":`` and, after ``DEBUG = False``, under ``if DEBUG:`` never runs here. Nodes come from
``_ast``, because importing ``ast`` would delay the start of every sandbox.
"""

from __future__ import annotations

import _ast

TYPE_CHECKING = False  # replaces ``typing.TYPE_CHECKING``: importing typing takes time
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

LARGEST_SOURCE = 1 << 17
"""Larger sources are not parsed by the judge's own process: nobody writes them by hand."""

_UNPARSABLE = (SyntaxError, ValueError, MemoryError, RecursionError, OverflowError)
_DEFINITIONS = (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef)
_SOLUTION = "Solution"
_CALLED_BY_LIBRARIES = ("forward", "backward", "run")
_FIXED: dict[str, object] = {"__name__": "solution", "TYPE_CHECKING": False}
"""Names whose values are known. In a program ``__name__`` differs, but a program imports no backend's library."""
_DEEPEST = 20  # nested conditions that are evaluated


def parsed(source: bytes) -> _ast.Module | None:
    """Return the syntax tree of a source, or ``None`` if it has none or is too large."""
    if len(source) > LARGEST_SOURCE:
        return None
    import warnings

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # such as invalid escape sequences in the user's strings
            tree = compile(source, "<solution>", "exec", _ast.PyCF_ONLY_AST, dont_inherit=True)
    except _UNPARSABLE:
        return None
    assert isinstance(tree, _ast.Module)
    return tree


def defined_names(source: bytes) -> set[str]:
    """Return the functions and classes that a source defines at module level, and the methods of ``Solution``.

    A source that cannot be parsed is searched line by line, because the syntax error is reported for the problem that
    the source solves.
    """
    tree = parsed(source)
    if tree is None:
        return _names_by_lines(source)
    own = [statement for statement in tree.body if isinstance(statement, _DEFINITIONS)]
    methods = [
        method
        for statement in own
        if isinstance(statement, _ast.ClassDef) and statement.name == _SOLUTION
        for method in statement.body
        if isinstance(method, _ast.FunctionDef)
    ]
    return {definition.name for definition in (*own, *methods)}


def _names_by_lines(source: bytes) -> set[str]:
    names, is_in_solution = set(), False
    for line in source.splitlines():
        words = line.replace(b"(", b" ").replace(b":", b" ").split(maxsplit=2)
        if len(words) < 2 or words[0] not in (b"def", b"class"):
            continue
        is_indented = line[:1].isspace()
        if not is_indented:
            is_in_solution = words[1] == b"Solution"
        if not is_indented or (is_in_solution and words[0] == b"def"):
            names.add(words[1].decode("utf-8", "replace"))
    return names


def reachable_nodes(tree: _ast.Module, entries: Iterable[str] | None) -> list[_ast.AST]:
    """Return the nodes of the module-level code and of all definitions that may be used from it.

    ``entries`` are the names that the judge itself calls. With ``None`` they are unknown, and every definition counts.
    """
    return _Reach(tree, None if entries is None else {_SOLUTION, *entries}).nodes


class _Reach:
    """The nodes that may run. A definition waits until code that runs mentions its name."""

    def __init__(self, tree: _ast.Module, called: set[str] | None) -> None:
        self._called = called
        self._mentioned = set(called or ())
        self._waiting: dict[str, list[_ast.AST]] = {}
        self._flags = _flags(tree)
        self.nodes: list[_ast.AST] = []
        roots: list[_ast.AST] = [tree]
        while roots:
            new = self._below(roots)
            self.nodes += new
            fresh = dict.fromkeys(name for node in new for name in _names(node) if name not in self._mentioned)
            self._mentioned.update(fresh)
            roots = [definition for name in fresh for definition in self._waiting.pop(name, ())]

    def _below(self, roots: list[_ast.AST]) -> list[_ast.AST]:
        """Return the nodes and everything below them that may run."""
        found, pending = [], roots[::-1]
        while pending:
            node = pending.pop()
            found.append(node)
            for child in _children(node, self._flags):
                if self._waits(node, child):
                    self._waiting.setdefault(child.name, []).append(child)
                else:
                    pending.append(child)
        return found

    def _waits(self, owner: _ast.AST, node: Any) -> bool:
        if self._called is None or not isinstance(node, _DEFINITIONS) or node.name in self._mentioned:
            return False
        if not isinstance(owner, _ast.ClassDef):
            return True
        is_entry = owner.name in self._called and owner.name != _SOLUTION  # the judge calls the methods of such a class
        return not is_entry and node.name not in _CALLED_BY_LIBRARIES and not node.name.startswith("__")


def _children(node: _ast.AST, flags: dict[str, object]) -> Iterator[Any]:
    """Yield the nodes directly below one, without a branch that never runs."""
    skipped = None
    if isinstance(node, _ast.If | _ast.IfExp):
        known, holds = _value(node.test, flags)
        skipped = ("orelse" if holds else "body") if known else None
    for field in node._fields:
        child = getattr(node, field, None) if field != skipped else None
        if isinstance(child, _ast.AST):
            yield child
        elif isinstance(child, list):
            yield from _until_decided(node, [item for item in child if isinstance(item, _ast.AST)], flags)


def _until_decided(owner: _ast.AST, items: list[_ast.AST], flags: dict[str, object]) -> Iterator[_ast.AST]:
    """Yield the items; of the operands of ``and`` and ``or``, only those up to the one that decides."""
    for item in items:
        yield item
        if isinstance(owner, _ast.BoolOp) and _value(item, flags) == (True, isinstance(owner.op, _ast.Or)):
            return


def _flags(tree: _ast.Module) -> dict[str, object]:
    """Return the values of names that are bound only once, such as that of ``DEBUG`` by ``DEBUG = False``."""
    flags, times = dict(_FIXED), dict.fromkeys(_FIXED, 0)
    pending: list[_ast.AST] = [tree]
    while pending:
        node = pending.pop()
        for name in bound_names(node):
            times[name] = times.get(name, 0) + 1
        pending += _children(node, {})
    for statement in tree.body:
        match statement:
            case _ast.Assign(targets=[_ast.Name(id=name)], value=value):
                known, flags[name] = _value(value, flags)
                times[name] += not known
            case _ast.ImportFrom(names=aliases):
                flags |= {alias.asname: False for alias in aliases if alias.asname and alias.name == "TYPE_CHECKING"}
    return {name: value for name, value in flags.items() if times.get(name, 0) < 2}


def bound_names(node: _ast.AST) -> list[str]:
    """Return the names that a node binds, except by importing."""
    match node:
        case _ast.Name(id=name, ctx=_ast.Store() | _ast.Del()) | _ast.arg(arg=name):
            return [name]
        case _ast.ExceptHandler(name=str(name)) | _ast.FunctionDef(name=name):
            return [name]
        case _ast.AsyncFunctionDef(name=name) | _ast.ClassDef(name=name):
            return [name]
    return []


def _value(node: _ast.AST, flags: dict[str, object], depth: int = _DEEPEST) -> tuple[bool, Any]:
    """Return whether the value of an expression is known before anything runs, and the value."""
    match node:
        case _ast.Constant(value=value):
            return True, value
        case _ast.Name(id=name):
            return name in flags, flags.get(name)
        case _ast.Attribute(attr="TYPE_CHECKING"):
            return True, False
        case _ast.Tuple(elts=parts) | _ast.List(elts=parts) | _ast.Set(elts=parts) | _ast.BoolOp(values=parts):
            pass
        case _ast.Compare(left=left, ops=[_ast.Eq() | _ast.NotEq() | _ast.In() | _ast.NotIn()], comparators=[right]):
            parts = [left, right]
        case _ast.UnaryOp(op=_ast.Not(), operand=operand):
            parts = [operand]
        case _:
            return False, None
    found = [_value(part, flags, depth - 1) for part in parts] if depth else [(False, None)]
    values = [value for known, value in found if known]
    if isinstance(node, _ast.BoolOp):
        decides = isinstance(node.op, _ast.Or)
        is_decided = any(bool(value) is decides for value in values)
        return is_decided or len(values) == len(found), is_decided == decides
    if len(values) < len(found):
        return False, None
    match node:
        case _ast.UnaryOp():
            return True, not values[0]
        case _ast.Compare(ops=[_ast.Eq() | _ast.NotEq() as operator]):
            return True, (values[0] == values[1]) is isinstance(operator, _ast.Eq)
        case _ast.Compare(ops=[operator]) if isinstance(values[1], list):
            return True, (values[0] in values[1]) is isinstance(operator, _ast.In)
    return not isinstance(node, _ast.Compare), values


def _names(node: _ast.AST) -> tuple[str, ...]:
    if isinstance(node, _ast.Name):
        return (node.id,)
    return (node.attr,) if isinstance(node, _ast.Attribute) else ()
