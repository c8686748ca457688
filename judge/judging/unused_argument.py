"""Explain a gradient that is missing because the solution never reads the argument."""

from __future__ import annotations

import _ast
from collections.abc import Iterator

from judge.backends.reachable import parsed
from judge.models import Entry
from judge.text.messages import Phrase, mark, phrase

# The message of judge.guest.comparison.phrases, which cannot be imported without NumPy.
_NO_GRADIENT = mark("no gradient: a step is detached, under no_grad, or computed outside the library")
_READS_ALL = frozenset(("eval", "exec", "locals", "vars"))


def unused_argument(source: bytes, entry: Entry, message: Phrase) -> Phrase | None:
    """Return the message of a failed case, if it is a missing gradient, with the argument that is not used.

    ``None`` if the message is another one, or if the argument is read or may be read.
    """
    fault, name = message.values.get("fault"), str(message.values.get("name", ""))
    if not isinstance(fault, Phrase) or fault.text != _NO_GRADIENT or name not in entry.params:
        return None
    functions = list(_entries(source, entry.names))
    place = list(entry.params).index(name)
    if len(functions) != 1 or _reads(*functions[0], place):
        return None
    fault = phrase("no gradient: the argument is not used")
    return phrase("in the gradient of {name}: {fault}", name=name, fault=fault)


def _entries(source: bytes, names: tuple[str, ...]) -> Iterator[tuple[_ast.FunctionDef, int]]:
    """Yield the functions and methods of these names, with the number of parameters before the judge's arguments."""
    tree = parsed(source)
    for statement in tree.body if tree else ():
        is_class = isinstance(statement, _ast.ClassDef)
        for node in statement.body if isinstance(statement, _ast.ClassDef) else [statement]:
            if isinstance(node, _ast.FunctionDef) and node.name in names:
                yield node, int(is_class)


def _reads(function: _ast.FunctionDef, before: int, place: int) -> bool:
    """Return whether a function may read its parameter at that place."""
    parameters = [*function.args.posonlyargs, *function.args.args]
    if before + place >= len(parameters) or function.decorator_list:
        return True
    wanted, pending = {parameters[before + place].arg, *_READS_ALL}, list[_ast.AST](function.body)
    while pending:
        node = pending.pop()
        if isinstance(node, _ast.Name) and node.id in wanted and isinstance(node.ctx, _ast.Load):
            return True
        for field in node._fields:
            child = getattr(node, field, None)
            pending += child if isinstance(child, list) else [child] if isinstance(child, _ast.AST) else []
    return False
