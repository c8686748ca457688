"""What somebody does who submits another's solution: other names, other order, other comments, other layout."""

from __future__ import annotations

import ast
import builtins
import random


def disguised(source: str, seed: int = 0) -> str:
    """The same program: own names renamed, functions in another order, comments and docstrings exchanged."""
    tree = ast.parse(source)
    _Renamer(tree).visit(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module):
            _without_docstring(node)
    _shuffle_functions(tree, random.Random(seed))
    lines = ast.unparse(tree).split("\n")
    return "# all my own work\n" + "\n".join(f"{line}  # step {number}" for number, line in enumerate(lines)) + "\n"


class _Renamer(ast.NodeTransformer):
    """Renames what the source itself names: functions, arguments, variables, attributes of its own."""

    def __init__(self, tree: ast.Module) -> None:
        imported = {
            (alias.asname or alias.name).partition(".")[0]
            for node in ast.walk(tree)
            if isinstance(node, ast.Import | ast.ImportFrom)
            for alias in node.names
        }
        named: set[str] = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.arg):
                named.add(node.arg)
            elif isinstance(node, ast.FunctionDef | ast.ClassDef):
                named.add(node.name)
            elif isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Store):
                named.add(node.id if isinstance(node, ast.Name) else node.attr)
        kept = imported | set(dir(builtins)) | {"self"}
        self._named = {name for name in named if name not in kept and not name.startswith("__")}
        # An attribute that is only read, as ``node.left``, belongs to a given class, whatever a variable is called.
        nodes = list(ast.walk(tree))
        methods = {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
        stored = {node.attr for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)}
        self._attributes = methods | stored

    def _new(self, name: str) -> str:
        return f"my_{name[::-1]}" if name in self._named else name

    def visit_Name(self, node: ast.Name) -> ast.Name:
        node.id = self._new(node.id)
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.Attribute:
        self.generic_visit(node)
        if node.attr in self._attributes:
            node.attr = self._new(node.attr)
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        self.generic_visit(node)
        node.arg = self._new(node.arg)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        self.generic_visit(node)
        node.name = self._new(node.name)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        self.generic_visit(node)
        node.name = self._new(node.name)
        return node


def _without_docstring(node: ast.FunctionDef | ast.ClassDef | ast.Module) -> None:
    first = node.body[0] if node.body else None
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        node.body = node.body[1:] or [ast.Pass()]


def _shuffle_functions(tree: ast.Module, rng: random.Random) -> None:
    places = [index for index, node in enumerate(tree.body) if isinstance(node, ast.FunctionDef)]
    functions = [tree.body[index] for index in places]
    rng.shuffle(functions)
    for index, function in zip(places, functions, strict=True):
        tree.body[index] = function
