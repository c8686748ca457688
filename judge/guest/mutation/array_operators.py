"""Mutation operators for array code: precision, the place of eps, transposes, einsum's letters.

Wrong axes, dropped ``keepdims``, a missing subtraction of the maximum and dropped masks come from the general
operators: they are constants, keywords, operands and arguments.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from judge.guest.mutation.operators import Change

_NARROWER = {"float64": "float32", "float32": "float16", "double": "float", "float": "half"}
_ROOTS = frozenset({"sqrt", "rsqrt"})
_TRANSPOSED = frozenset({"T", "mT", "H", "mH"})


def changes(node: ast.AST) -> Iterator[Change]:
    """Yield all single changes of ``node``."""
    match node:
        case ast.Attribute() if node.attr in ("float64", "float32"):
            yield "narrower-dtype", ast.Attribute(node.value, _NARROWER[node.attr], ast.Load())
        case ast.Attribute(ctx=ast.Load()) if node.attr in _TRANSPOSED:
            yield "drop-transpose", node.value
        case ast.Constant(value="float64" | "float32" as dtype):
            yield "narrower-dtype", ast.Constant(_NARROWER[dtype])
        case ast.Constant(value=str() as text) if "->" in text:
            yield from (("einsum-letters", ast.Constant(other)) for other in _transposed(text))
        case ast.Call(func=ast.Attribute(attr="double" | "float"), args=[], keywords=[]):
            target = node.func
            assert isinstance(target, ast.Attribute)
            narrower = ast.Attribute(target.value, _NARROWER[target.attr], ast.Load())
            yield "narrower-dtype", ast.Call(narrower, [], [])
        case ast.Call(func=ast.Attribute(), args=[ast.BinOp(op=ast.Add()) as inner, *rest], keywords=keywords):
            target = node.func
            assert isinstance(target, ast.Attribute)
            if target.attr in _ROOTS:
                yield "eps-outside", _with_eps_outside(ast.Call(target, [inner.left, *rest], keywords), inner)
        case ast.BinOp(op=ast.Pow(), left=ast.BinOp(op=ast.Add()) as inner):
            yield "eps-outside", _with_eps_outside(ast.BinOp(inner.left, ast.Pow(), node.right), inner)


def _with_eps_outside(root: ast.expr, inner: ast.BinOp) -> ast.BinOp:
    return ast.BinOp(root, ast.Add(), inner.right)


def _transposed(subscripts: str) -> Iterator[str]:
    """Yield the subscripts with the last two letters of one operand, or of the result, swapped."""
    inputs, arrow, output = subscripts.partition("->")
    operands = inputs.split(",")
    for index, operand in enumerate(operands):
        if operand[-2:].isalpha() and len(operand) > 1:
            swapped = [*operands[:index], _last_two_swapped(operand), *operands[index + 1 :]]
            yield ",".join(swapped) + arrow + output
    if len(output) > 1 and output[-2:].isalpha():
        yield inputs + arrow + _last_two_swapped(output)


def _last_two_swapped(letters: str) -> str:
    return letters[:-2] + letters[-1] + letters[-2]
