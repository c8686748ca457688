"""The tokens of a source, and that no source makes the tokenizer fail or run slowly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.similarity.tokens import tokens
from tests.effort import effort


def texts(source: str) -> list[str]:
    return [token.text for token in tokens(source)]


@pytest.mark.parametrize(
    "other",
    [
        "def total(xs):\n    result = 0\n    for number in xs:\n        result += number\n    return result\n",
        "# by me\ndef f(a):  # adds\n\n    b = 7\n    for c in a:\n\n        b += c\n    return b  # done",
        'def f(a):\n    """Add."""\n    b = 0\n    for c in a:\n        b += c\n    return b\n',
        'def f(a):\n    r"""Add\n\n    \\""" all."""\n    b = 0\n    for c in a:\n        b += c\n    return b\n',
        "def f(a):\r\n\tb = 0\r\n\tfor c in \\\r\n\t\ta:\r\n\t\tb += c\r\n\treturn b\r\n",
        "\ufeffdef f(a):\n    b = 0x_ff\n    for ü in a:\n        b += ü\n    return b\n".removeprefix("\ufeff"),
    ],
)
def test_names_numbers_comments_docstrings_and_layout_do_not_count(other: str) -> None:
    assert texts(other) == texts("def f(a):\n b = 0\n for c in a:\n  b += c\n return b\n")


def test_what_others_named_counts_and_own_attributes_do_not() -> None:
    assert texts("np.exp(x)") == texts("numpy.exp(y)") != texts("np.log(x)")
    assert texts("len(x)") != texts("sum(x)")
    assert texts("self.head = a\nself.head.next") == texts("self.first = b\nself.first.next")
    assert texts("def go(self): self.go()") == texts("def run(self): self.run()")


def test_a_text_that_is_used_is_no_docstring() -> None:
    assert texts("x = 'a'") == texts('y = """b\nc"""') == ["name", "=", "text"]
    assert texts("f(\n'a'\n)") == ["name", "text"]


def test_parentheses_do_not_matter() -> None:
    assert texts("a, b = (c, (d + e))") == texts("a, b = c, d + e")


def test_each_token_knows_its_line() -> None:
    source = 'x = """\n\n"""\n\nlen(\n  1)\n'
    assert [(token.text, token.line) for token in tokens(source)] == [
        ("name", 1),
        ("=", 1),
        ("text", 1),
        ("len", 5),
        ("number", 6),
    ]


@given(st.text(alphabet="ab1 .\"'\\\n#()rf=*\x00\u2028ü\ud800", max_size=200))
def test_any_text_becomes_tokens(source: str) -> None:
    last = source.count("\n") + 1
    assert all(1 <= token.line <= last for token in tokens(source))


@pytest.mark.parametrize(
    "unit", ['"""', "'''\\", "\\", '"\\', "(", "1e", "x ", "a.", "=", "\x00", "f'", '"" ', "\n", "def "]
)
def test_no_source_takes_long(unit: str) -> None:
    source = unit * (4 * (1 << 16) // len(unit))
    assert effort(lambda: tokens(source)) < 100
