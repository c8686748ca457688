"""Where solutions lie."""

from __future__ import annotations

import pytest

from judge.grading.layout import Layout


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
    ],
)
def test_matches(pattern: str, file: str, member: str | None) -> None:
    assert Layout(pattern).match(file, "me") == member


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("{member}.py", "has to hold"),
        ("{slug}/{slug}.py", "has to hold"),
        ("{member}/{member}/{slug}.py", "has to hold"),
        ("{user}/{slug}.py", "stands for nothing"),
        ("{slug}.txt", "has to end"),
        ("{slug}/{member}.py", "has to end"),
        ("/{slug}.py", "no path below"),
        ("../{slug}.py", "no path below"),
        ("a//{slug}.py", "no path below"),
    ],
)
def test_what_is_no_layout(pattern: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        Layout(pattern)
