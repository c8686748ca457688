"""A gradient is missing because the argument is not used, or because a step is detached."""

from __future__ import annotations

import pytest

from judge.guest.comparison.phrases import no_gradient
from judge.judging.unused_argument import unused_argument
from judge.models import Entry
from judge.text.phrases import phrase

ENTRY = Entry(kind="function", name="f", aliases=("g",), params={"a": "array", "b": "array"}, returns="array")
MISSING = phrase("in the gradient of {name}: {fault}", name="b", fault=no_gradient())


@pytest.mark.parametrize(
    "source",
    [
        "def f(a, b): return a",
        "def f(x, y): return x  # y",
        "class Solution:\n    def g(self, a, b): return a",
        "def f(a, b):\n    b = a\n    return a",
        "def helper(b): return b\ndef f(a, b): return helper(a)",
    ],
)
def test_an_argument_that_is_never_read_is_named(source: str) -> None:
    found = unused_argument(source.encode(), ENTRY, MISSING)
    assert str(found) == "in the gradient of b: no gradient: the argument is not used"


@pytest.mark.parametrize(
    "source",
    [
        "def f(a, b): return a + b.detach()",
        "def f(x, y): return x + (lambda: y)().data",
        "def f(*arguments): return arguments[0]",
        "def f(a, b): return helper(**locals())",
        "@wrapped\ndef f(a, b): return a",
        "f = lambda a, b: a",
        "def f(a, b): return a\ndef g(a, b): return b",
        "def f(a, b) return a",
    ],
)
def test_an_argument_that_may_be_read_is_not(source: str) -> None:
    assert unused_argument(source.encode(), ENTRY, MISSING) is None


def test_other_messages_stay() -> None:
    source = b"def f(a, b): return a"
    shape = phrase("in the gradient of {name}: {fault}", name="b", fault=phrase("shape: expected (2,), got (3,)"))
    of_call = phrase(
        "in the gradient of {name}: {fault}", name=phrase("input 1 of call 1"), fault=MISSING.values["fault"]
    )
    for message in (shape, of_call, phrase("no gradient: "), phrase("")):
        assert unused_argument(source, ENTRY, message) is None
