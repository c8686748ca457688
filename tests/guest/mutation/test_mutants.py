"""Mutants: every operator makes the change that it is named for, and nothing is mutated that does not matter."""

from __future__ import annotations

import ast

import pytest

from judge.guest.mutation.mutants import MOST_PAIRS, MOST_WITH_PAIRS, SECOND_ORDER, mutants


def afters(source: str, operator: str | None = None) -> set[str]:
    return {one.after for one in mutants(source.encode()) if operator in (None, one.operator)}


@pytest.mark.parametrize(
    ("statement", "operator", "expected"),
    [
        ("x = a + b", "arithmetic", {"x = a - b"}),
        ("x = a * b", "arithmetic", {"x = a / b", "x = a + b"}),
        ("x = a / b", "swap-operands", {"x = b / a"}),
        ("x = a @ b", "swap-operands", {"x = b @ a"}),
        ("x = a + eps", "drop-operand", {"x = a", "x = eps"}),
        ("x = -a", "drop-unary", {"x = a"}),
        ("x = a < b", "comparison", {"x = a <= b", "x = a >= b"}),
        ("x = a is None", "comparison", {"x = a is not None"}),
        ("x = a and b", "and-or", {"x = a or b"}),
        ("x = a and b", "drop-operand", {"x = a", "x = b"}),
        ("x = 3", "constant", {"x = 4", "x = 2"}),
        ("x = 0.5", "constant", {"x = 1.0", "x = 0.0"}),
        ("x = True", "constant", {"x = False"}),
        ("x = 'mean'", "constant", {"x = ''"}),
        ("x = a[i]", "off-by-one", {"x = a[i + 1]", "x = a[i - 1]"}),
        ("x = a[i:j]", "drop-bound", {"x = a[:j]", "x = a[i:]"}),
        ("for i in range(n): f(i)", "off-by-one", {"for i in range(n + 1):", "for i in range(n - 1):"}),
        ("for i in range(n): f(i)", "zero-iterations", {"for i in ():"}),
        ("if a: f()", "condition", {"if True:", "if False:"}),
        ("x = a if c else b", "condition", {"x = a", "x = b"}),
        ("x = [a for a in b if a]", "drop-filter", {"x = [a for a in b]"}),
        ("x = a.max(axis=1, keepdims=True)", "drop-keyword", {"x = a.max(keepdims=True)", "x = a.max(axis=1)"}),
        ("x = a.max()", "swap-name", {"x = a.min()"}),
        ("x = f(a, b)", "swap-arguments", {"x = f(b, a)"}),
        ("x = a.copy()", "drop-call", {"x = a"}),
        ("x += a", "assign", {"x = a"}),
        ("x = (a, b)", "swap-elements", {"x = (b, a)"}),
        ("f(a)", "delete-statement", {"pass"}),
        ("x = a.T", "drop-transpose", {"x = a"}),
        ("x = a.astype(np.float64)", "narrower-dtype", {"x = a.astype(np.float32)"}),
        ("x = a.double()", "narrower-dtype", {"x = a.float()"}),
        ("x = np.sqrt(v + eps)", "eps-outside", {"x = np.sqrt(v) + eps"}),
        ("x = (v + eps) ** 0.5", "eps-outside", {"x = v ** 0.5 + eps"}),
        ("x = f('ij,jk->ik')", "einsum-letters", {"x = f('ji,jk->ik')", "x = f('ij,kj->ik')", "x = f('ij,jk->ki')"}),
    ],
)
def test_operators(statement: str, operator: str, expected: set[str]) -> None:
    assert afters(statement, operator) == expected


@pytest.mark.parametrize(
    "source",
    [
        "import math",
        "from numpy import exp",
        '"""A docstring, 1 + 1."""',
        "def f(a: int, b: 'x + 1'): pass",
        "raise ValueError('a' + b)\n",
        "with np.errstate(invalid='ignore'): pass",
        "__slots__ = ('a', 'b')",
        "x: int",
    ],
)
def test_what_does_not_matter_is_left_alone(source: str) -> None:
    assert afters(source) <= {"pass", "return"}


def test_modules_are_no_receivers() -> None:
    assert afters("import numpy as np\nx = np.exp(a)", "drop-call") == {"x = a"}


def test_all_mutants_are_different_and_can_be_compiled() -> None:
    source = (
        "def f(a, n):\n    total = 0\n    for i in range(n):\n"
        "        if a[i] > 0:\n            total += 1\n    return total\n"
    )
    made = mutants(source.encode())
    texts = [one.source.decode() for one in made]
    assert len(set(texts)) == len(texts) > 20
    assert ast.unparse(ast.parse(source)) not in texts
    for text in texts:
        compile(text, "mutant", "exec")
    assert [one.line for one in made] == sorted(one.line for one in made)


def test_what_compiles_to_the_same_is_dropped() -> None:
    assert afters("def f():\n    return None\n") == set()
    assert afters("x = 1 - 0\ny = 1") == afters("x = 1 - 0\ny = 1") - {"x = 1"}


def test_short_sources_also_have_mutants_with_two_changes() -> None:
    made = mutants(b"def f(a):\n    b = a + 1\n    return b * 2\n")
    pairs = [mutant for mutant in made if mutant.operator == SECOND_ORDER]
    assert 0 < len(pairs) <= MOST_PAIRS
    lone = {(mutant.before, mutant.after) for mutant in made if not mutant.parts}
    for mutant in pairs:
        assert lone.issuperset(mutant.parts)
        assert (mutant.before, mutant.after) == tuple("; ".join(lines) for lines in zip(*mutant.parts, strict=True))
        assert mutant.before == "b = a + 1; return b * 2"
    assert made == mutants(b"def f(a):\n    b = a + 1\n    return b * 2\n")


def test_long_sources_have_no_mutants_with_two_changes() -> None:
    made = mutants("\n".join(f"x{i} = a + {i}" for i in range(MOST_WITH_PAIRS)).encode())
    assert not [mutant for mutant in made if mutant.parts]


def test_a_broken_source_is_an_error() -> None:
    with pytest.raises(SyntaxError):
        mutants(b"def f(")
