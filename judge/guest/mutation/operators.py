"""Mutation operators for any code: each yields replacements for one node."""

from __future__ import annotations

import ast
from collections.abc import Iterator

Change = tuple[str, ast.AST]  # the operator's name, and the node that replaces the original one

_ARITHMETIC: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div, ast.Add),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Div, ast.Mult),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.LShift: (ast.RShift,),
    ast.RShift: (ast.LShift,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
    ast.BitXor: (ast.BitAnd,),
}
_NOT_COMMUTATIVE = (ast.Sub, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.MatMult, ast.LShift, ast.RShift)
_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_PAIRS = (
    ("min", "max"), ("minimum", "maximum"), ("amin", "amax"), ("argmin", "argmax"), ("any", "all"), ("sum", "mean"),
    ("append", "appendleft"), ("pop", "popleft"), ("bisect_left", "bisect_right"), ("floor", "ceil"), ("ones", "zeros"),
    ("ones_like", "zeros_like"), ("triu", "tril"), ("std", "var"), ("log", "log2"), ("nlargest", "nsmallest"),
    ("left", "right"), ("lstrip", "rstrip"), ("logical_and", "logical_or"), ("isinf", "isnan"),
)  # fmt: skip
_SWAPPED_NAMES = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
_TAKE_SHAPES = frozenset(
    {
        "reshape",
        "transpose",
        "permute",
        "zeros",
        "ones",
        "full",
        "empty",
        "broadcast_to",
        "swapaxes",
        "moveaxis",
        "tile",
    }
)
_COMMUTATIVE = frozenset(
    {"min", "max", "minimum", "maximum", "promote_types", "logaddexp", "add", "multiply", "swapaxes"}
)
WITHOUT_EFFECT = frozenset({"copy", "optimize"})  # keywords that do not change the result
_DELETED = (ast.Assign, ast.AugAssign, ast.Delete, ast.Raise)


def changes(node: ast.AST, owner: ast.AST, modules: frozenset[str]) -> Iterator[Change]:
    """Yield all single changes of ``node``, a child of ``owner``; ``modules`` are the names of imported modules."""
    match node:
        case ast.BinOp():
            yield from _binary(node)
        case ast.UnaryOp():
            yield "drop-unary", node.operand
        case ast.Compare():
            yield from _compare(node)
        case ast.BoolOp():
            yield from _boolean(node)
        case ast.Constant() if not isinstance(owner, ast.JoinedStr | ast.FormattedValue):
            yield from _constant(node)
        case ast.Subscript(ctx=ast.Load(), slice=ast.Name()):
            yield from (("off-by-one", _with(node, slice=moved)) for moved in _moved(node.slice))
        case ast.Slice():
            yield from _slice(node)
        case ast.Call():
            yield from _call(node, modules)
        case ast.Attribute() if node.attr in _SWAPPED_NAMES:
            yield "swap-name", _with(node, attr=_SWAPPED_NAMES[node.attr])
        case ast.Name(ctx=ast.Load()) if node.id in _SWAPPED_NAMES and isinstance(owner, ast.Call):
            yield "swap-name", _with(node, id=_SWAPPED_NAMES[node.id])
        case ast.Tuple(ctx=ast.Load()) if _ordered(owner):
            for index in range(len(node.elts) - 1):
                yield "swap-elements", _with(node, elts=_adjacent_swapped(node.elts, index))
        case ast.IfExp():
            yield "condition", node.body
            yield "condition", node.orelse
        case ast.comprehension():
            for index in range(len(node.ifs)):
                yield "drop-filter", _with(node, ifs=node.ifs[:index] + node.ifs[index + 1 :])
        case ast.stmt():
            yield from _statement(node)


def _ordered(owner: ast.AST) -> bool:
    """Return whether the order of a tuple matters in its owner: a result, a shape, or an iterable."""
    if isinstance(owner, ast.Call):
        return _name(owner.func) in _TAKE_SHAPES
    return isinstance(owner, ast.Return | ast.Assign | ast.For | ast.comprehension)


def _name(target: ast.expr) -> str:
    """Return the last part of the name of what is called."""
    return target.attr if isinstance(target, ast.Attribute) else target.id if isinstance(target, ast.Name) else ""


def _binary(node: ast.BinOp) -> Iterator[Change]:
    for other in _ARITHMETIC.get(type(node.op), ()):
        yield "arithmetic", _with(node, op=other())
    if isinstance(node.op, _NOT_COMMUTATIVE):
        yield "swap-operands", _with(node, left=node.right, right=node.left)
    yield "drop-operand", node.left
    yield "drop-operand", node.right


def _compare(node: ast.Compare) -> Iterator[Change]:
    for index, op in enumerate(node.ops):
        for other in _COMPARISONS[type(op)]:
            yield "comparison", _with(node, ops=[*node.ops[:index], other(), *node.ops[index + 1 :]])


def _boolean(node: ast.BoolOp) -> Iterator[Change]:
    yield "and-or", _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
    for index in range(len(node.values)):
        rest = node.values[:index] + node.values[index + 1 :]
        yield "drop-operand", rest[0] if len(rest) == 1 else _with(node, values=rest)


def _constant(node: ast.Constant) -> Iterator[Change]:
    value = node.value
    others: tuple[bool | int | float | str, ...] = ()
    if isinstance(value, bool):
        others = (not value,)
    elif isinstance(value, int):
        others = (value + 1, value - 1)
    elif isinstance(value, float):
        others = (2 * value, 0.0) if value else (1.0,)
    elif isinstance(value, str):
        others = ("",) if value else ("x",)
    yield from (("constant", ast.Constant(other)) for other in others)


def _slice(node: ast.Slice) -> Iterator[Change]:
    for name in ("lower", "upper", "step"):
        value = getattr(node, name)
        if value is None:
            continue
        yield "drop-bound", _with(node, **{name: None})
        if name != "step" and not isinstance(value, ast.Constant):
            yield from (("off-by-one", _with(node, **{name: moved})) for moved in _moved(value))


def _call(node: ast.Call, modules: frozenset[str]) -> Iterator[Change]:
    plain = [arg for arg in node.args if not isinstance(arg, ast.Starred)]
    # In general, no single argument can replace a call with several, but it can for min, where and the like.
    yield from (("drop-call", arg) for arg in plain[:3])
    target = node.func
    if isinstance(target, ast.Attribute) and not (isinstance(target.value, ast.Name) and target.value.id in modules):
        yield "drop-call", target.value
    if len(plain) == len(node.args) and _name(target) not in _COMMUTATIVE:
        for index in range(len(plain) - 1):
            yield "swap-arguments", _with(node, args=_adjacent_swapped(node.args, index))
    for index, keyword in enumerate(node.keywords):
        if keyword.arg is not None and keyword.arg not in WITHOUT_EFFECT:
            yield "drop-keyword", _with(node, keywords=node.keywords[:index] + node.keywords[index + 1 :])
    if isinstance(target, ast.Name) and target.id == "range":
        for index, arg in enumerate(plain):
            if not isinstance(arg, ast.Constant):
                for moved in _moved(arg):
                    yield "off-by-one", _with(node, args=[*plain[:index], moved, *plain[index + 1 :]])


def _statement(node: ast.stmt) -> Iterator[Change]:
    deleted = ("delete-statement", ast.Pass())
    match node:
        case ast.If():
            yield "condition", _with(node, test=ast.Constant(True))
            yield "condition", _with(node, test=ast.Constant(False))
        case ast.While():
            yield "condition", _with(node, test=ast.Constant(False))
        case ast.For():
            yield "zero-iterations", _with(node, iter=ast.Tuple([], ast.Load()))
        case ast.Break():
            yield "break-continue", ast.Continue()
            yield deleted
        case ast.Continue():
            yield "break-continue", ast.Break()
            yield deleted
        case ast.Return(value=ast.expr()):
            yield "return-none", _with(node, value=None)
        case ast.AugAssign():
            for other in _ARITHMETIC.get(type(node.op), ()):
                yield "arithmetic", _with(node, op=other())
            yield "assign", ast.Assign([node.target], node.value, lineno=node.lineno)
            yield deleted
        case ast.Expr(value=ast.Call()):
            yield deleted
        case _ if isinstance(node, _DELETED):
            yield deleted


def _with(node: ast.AST, **fields: object) -> ast.AST:
    """Return a shallow copy with some fields replaced."""
    return ast.copy_location(type(node)(**{**dict(ast.iter_fields(node)), **fields}), node)


def _adjacent_swapped(items: list[ast.expr], index: int) -> list[ast.expr]:
    return [*items[:index], items[index + 1], items[index], *items[index + 2 :]]


def _moved(value: ast.expr) -> Iterator[ast.expr]:
    yield ast.BinOp(value, ast.Add(), ast.Constant(1))
    yield ast.BinOp(value, ast.Sub(), ast.Constant(1))
