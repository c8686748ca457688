"""Layout patterns: what they match, which are refused, and how long they may take."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.grading.tree import Layout


@pytest.mark.parametrize(
    ("pattern", "file", "member"),
    [
        ("{member}/{slug}.py", "ada/three_sum.py", "ada"),
        ("{member}/{slug}.py", "three_sum.py", None),
        ("{member}/{slug}.py", "ada/week/three_sum.py", None),
        ("{slug}.py", "three_sum.py", "me"),
        ("week*/{member}/{slug}.py", "week2/bob/two.py", "bob"),
        ("week*/{member}/{slug}.py", "work2/bob/two.py", None),
        ("{member}-solutions/{slug}_solution.py", "a-b-solutions/two_solution.py", "a-b"),
        ("a.b/{slug}.py", "aXb/two.py", None),
        ("{member}-{slug}.py", "ann-marie-two.py", "ann-marie"),
        ("{member}-{slug}.py", "-two.py", None),
        ("{member}-{slug}.py", "ann-.py", None),
        ("*{member}*/{slug}.py", "ann/two.py", "n"),
        ("a*a/{slug}.py", "a/two.py", None),
        ("a*a/{slug}.py", "aa/two.py", "me"),
        ("week/{slug}.py", "week/.py", None),
        ("{member}/{slug}.py", "e\u0301mile/two.py", "\xe9mile"),
        ("de\u0301but/{member}/{slug}.py", "d\xe9but/ada/two.py", "ada"),
    ],
)
def test_matches(pattern: str, file: str, member: str | None) -> None:
    assert Layout(pattern).match(file, "me") == member


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("{member}.py", "needs"),
        ("{slug}/{slug}.py", "needs"),
        ("{member}/{member}/{slug}.py", "needs"),
        ("{user}/{slug}.py", "is unknown"),
        ("{slug}.txt", "has to end"),
        ("{slug}/{member}.py", "has to end"),
        ("/{slug}.py", "not a path below"),
        ("../{slug}.py", "not a path below"),
        ("a//{slug}.py", "not a path below"),
        ("*a" * 17 + "{slug}.py", "more than 16"),
    ],
)
def test_an_invalid_pattern_is_refused(pattern: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        Layout(pattern)


@given(st.text(alphabet="ab", max_size=8), st.lists(st.sampled_from(["*", "{member}", "a", "b"]), max_size=6))
def test_a_name_is_matched_as_by_a_regular_expression(name: str, parts: list[str]) -> None:
    if parts.count("{member}") > 1:
        parts = [part for part in parts if part != "{member}"]
    pattern = "".join(parts)
    expression = re.escape(pattern).replace(r"\*", ".*").replace(r"\{member\}", "(?P<member>.+)")
    expected = re.fullmatch(expression, name)
    found = Layout(f"x{pattern}/{{slug}}.py").match(f"x{name}/two.py", "me")
    assert found == (expected.groupdict().get("member", "me") if expected else None)


def test_many_wildcards_are_matched_in_linear_time() -> None:
    """A regular expression of this pattern would try more ways than there are atoms in the universe."""
    layout = Layout("*a" * 16 + "b/{slug}.py")
    assert layout.match("a" * 250 + "/two.py", "me") is None
