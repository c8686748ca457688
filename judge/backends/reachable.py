"""Find the parts of a module that run when it is loaded and its entry is called.

The answer errs on the side of "runs": a function counts as called as soon as its name is mentioned anywhere in code
that runs, as a variable or as an attribute. Code under ``if TYPE_CHECKING:``, ``if __name__ == "__main__":`` and
``if False:`` never runs here. Nodes come from ``_ast``, because importing ``ast`` would delay the start of every
sandbox.
"""

from __future__ import annotations

import _ast

TYPE_CHECKING = False  # as typing has it, without the time that importing typing takes
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LARGEST_SOURCE = 1 << 17
"""Larger sources are not parsed by the judge's own process: nobody writes them by hand."""

_UNPARSABLE = (SyntaxError, ValueError, MemoryError, RecursionError, OverflowError)
_DEFINITIONS = (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef)


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

    A source that cannot be parsed is searched line by line, because its problem is needed to report what is wrong with
    it.
    """
    tree = parsed(source)
    if tree is None:
        return _names_by_lines(source)
    own = [statement for statement in tree.body if isinstance(statement, _DEFINITIONS)]
    methods = [
        method
        for statement in own
        if isinstance(statement, _ast.ClassDef) and statement.name == "Solution"
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
    waiting: dict[str, list[_ast.stmt]] = {}  # the definitions that nothing has mentioned yet
    nodes: list[_ast.AST] = []
    for statement in tree.body:
        if isinstance(statement, _DEFINITIONS):
            waiting.setdefault(statement.name, []).append(statement)
        else:
            nodes += _nodes(statement)
    new = nodes
    mentioned = {"Solution", *entries} if entries is not None else set(waiting)
    while True:
        mentioned |= {name for node in new for name in _names(node)}
        used = [definition for name in mentioned & waiting.keys() for definition in waiting.pop(name)]
        if not used:
            return nodes
        mentioned = set()
        used.sort(key=lambda definition: definition.lineno)
        new = [node for definition in used for node in _nodes(definition)]
        nodes += new


def _nodes(root: _ast.AST) -> Iterator[_ast.AST]:
    """Yield the node and everything below it that may run."""
    pending = [root]
    while pending:
        node = pending.pop()
        yield node
        for child in _running_children(node):
            if isinstance(child, list):
                pending += [item for item in child if isinstance(item, _ast.AST)]
            elif isinstance(child, _ast.AST):
                pending.append(child)


def _running_children(node: _ast.AST) -> list[object]:
    if isinstance(node, _ast.If) and _never_holds(node.test):
        return [node.orelse]
    return [getattr(node, field, None) for field in node._fields]


def _never_holds(test: _ast.expr) -> bool:
    """Return whether a condition is ``TYPE_CHECKING``, ``__name__ == "__main__"`` or a constant such as ``False``."""
    if isinstance(test, _ast.Constant):
        return not test.value
    if isinstance(test, _ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], _ast.Eq):
        sides = (test.left, test.comparators[0])
        names = {side.id for side in sides if isinstance(side, _ast.Name)}
        return names == {"__name__"} and any(isinstance(side, _ast.Constant) for side in sides)
    return (isinstance(test, _ast.Name) and test.id == "TYPE_CHECKING") or (
        isinstance(test, _ast.Attribute) and test.attr == "TYPE_CHECKING"
    )


def _names(node: _ast.AST) -> tuple[str, ...]:
    if isinstance(node, _ast.Name):
        return (node.id,)
    return (node.attr,) if isinstance(node, _ast.Attribute) else ()
