"""Mutation operators for the mistakes that ``judge.probes`` has cases for, to measure the strength of each probe.

A finite number in place of -inf, a mask that is the same for all heads, eps in the input's precision, zeros of the
input's dtype, a variance that cancels, entries of one argument or of all in memory order, arithmetic in place on the
main argument, a Python loop over its rows. They apply to code that uses NumPy or PyTorch.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from judge.guest.backends.table import BACKENDS
from judge.guest.mutation.operators import Change

_LIBRARIES = {name: backend for backend in BACKENDS.values() for name in backend.source_names}
_FILL = -1e9
_NEW_ARRAYS = frozenset({"zeros", "ones", "empty"})
_DDOF = frozenset({"ddof", "correction", "unbiased"})
_TAKES_VALUES = frozenset({"astype", "reshape", "swapaxes", "copy", "mean", "sum"})
_IN_PLACE: dict[type[ast.operator], str] = {
    ast.Add: "__iadd__",
    ast.Sub: "__isub__",
    ast.Mult: "__imul__",
    ast.Div: "__itruediv__",
}
MANY_ROWS = 20_000
"""The number of rows from which a Python loop over them is a mistake."""
ROW_BY_ROW, ALL_IN_MEMORY_ORDER = "row-by-row", "all-in-memory-order"


def first_parameter(tree: ast.Module) -> str:
    """Return the name of the main argument: the first parameter of the function with most parameters; may be empty."""
    functions = [node.args.args for node in tree.body if isinstance(node, ast.FunctionDef) and node.args.args]
    return max(functions, key=len)[0].arg if functions else ""


def changes(node: ast.AST, owner: ast.AST, modules: frozenset[str], first: str) -> Iterator[Change]:
    """Yield all single changes of ``node``, which belongs to ``owner``; ``first`` is the main argument's name."""
    library = next((name for name in _LIBRARIES if name in modules), "")
    if not library or not first:
        return
    match node:
        case ast.UnaryOp(op=ast.USub(), operand=ast.Attribute(attr="inf")):
            yield from _finite_fill(library, first)
        case ast.Call(func=ast.Name(id="float"), args=[ast.Constant(value="-inf")]):
            yield from _finite_fill(library, first)
        case ast.Name(id="mask", ctx=ast.Load()) if isinstance(owner, ast.BinOp | ast.Call):
            yield "one-mask-for-all", _parsed("mask[(0,) * max(0, mask.ndim - 2)]")
        case ast.BinOp(op=ast.Add(), right=ast.Name(id="eps")):
            narrow = _parsed(f"{library}.{_LIBRARIES[library].array_function}(eps, dtype={first}.dtype)")
            yield "eps-in-input-dtype", ast.BinOp(node.left, ast.Add(), narrow)
        case ast.Call(func=ast.Attribute(attr=name, value=ast.Name(id=module))) if name in _NEW_ARRAYS:
            if module in modules and not any(keyword.arg == "dtype" for keyword in node.keywords):
                dtype = ast.keyword("dtype", _parsed(f"{first}.dtype"))
                yield "zeros-in-input-dtype", ast.Call(node.func, node.args, [*node.keywords, dtype])
        case ast.Call(func=ast.Attribute(attr="var")):
            yield "cancelling-variance", _cancelling(node, modules)
        case ast.FunctionDef() if node.args.args and node.args.args[0].arg == first:
            yield ROW_BY_ROW, _row_by_row(node, library)
            if _LIBRARIES[library].ravels_in_memory_order and len(node.args.args) > 1:
                yield ALL_IN_MEMORY_ORDER, _in_memory_order(node, library)
        case ast.BinOp(left=ast.Name(id=name), op=op) if name == first and type(op) in _IN_PLACE:
            yield "in-place", ast.Call(ast.Attribute(node.left, _IN_PLACE[type(op)], ast.Load()), [node.right], [])
        case ast.Name(id=name, ctx=ast.Load()) if name == first and _LIBRARIES[library].ravels_in_memory_order:
            if isinstance(owner, ast.Attribute) and owner.attr in _TAKES_VALUES:
                yield "memory-order", _parsed(f"{first}.ravel(order='K').reshape({first}.shape)")


def _in_memory_order(function: ast.FunctionDef, library: str) -> ast.FunctionDef:
    """Return the function with each of its array arguments read in memory order, with an annotation as a note."""
    names = ", ".join(parameter.arg for parameter in function.args.args)
    ordered = f"_v.ravel(order='K').reshape(_v.shape) if isinstance(_v, {library}.ndarray) else _v"
    return _with_first_statement(function, f"{names} = ({ordered} for _v in ({names}))", "all in memory order")


def _row_by_row(function: ast.FunctionDef, library: str) -> ast.FunctionDef:
    """Return the function with a call of itself for each row of the main argument if there are many of them.

    Arguments with as many rows are cut in the same way.
    """
    names = [parameter.arg for parameter in function.args.args]
    first = names[0]
    cut = ", ".join(
        f"{name}[_i:_i + 1] if getattr({name}, 'ndim', 0) and len({name}) == len({first}) else {name}" for name in names
    )
    condition = f"getattr({first}, 'ndim', 0) > 1 and len({first}) >= {MANY_ROWS}"
    rows = f"[{function.name}({cut}) for _i in range(len({first}))]"
    return _with_first_statement(function, f"if {condition}: return {library}.concatenate({rows})", "row by row")


def _with_first_statement(function: ast.FunctionDef, statement: str, note: str) -> ast.FunctionDef:
    """Return the function with a first statement and a note as its annotation, which shows in the mutant's header."""
    fields = {**dict(ast.iter_fields(function)), "body": [ast.parse(statement).body[0], *function.body]}
    fields["returns"] = ast.Constant(note)
    return ast.copy_location(ast.FunctionDef(**fields), function)


def _finite_fill(library: str, first: str) -> Iterator[Change]:
    yield "finite-fill", ast.Constant(_FILL)
    yield "finite-fill", _parsed(f"{library}.finfo({first}.dtype).min")


def _cancelling(call: ast.Call, modules: frozenset[str]) -> ast.expr:
    """Return E[x²] - E[x]² in place of ``x.var(…)`` or ``np.var(x, …)``."""
    assert isinstance(call.func, ast.Attribute)
    is_function = isinstance(call.func.value, ast.Name) and call.func.value.id in modules
    values, args = (call.args[0], call.args[1:]) if is_function else (call.func.value, call.args)
    keywords = [keyword for keyword in call.keywords if keyword.arg not in _DDOF]

    def mean(of: ast.expr) -> ast.expr:
        return ast.Call(ast.Attribute(of, "mean", ast.Load()), list(args), keywords)

    squares = ast.BinOp(values, ast.Mult(), values)
    return ast.BinOp(mean(squares), ast.Sub(), ast.BinOp(mean(values), ast.Pow(), ast.Constant(2)))


def _parsed(expression: str) -> ast.expr:
    return ast.parse(expression, mode="eval").body
