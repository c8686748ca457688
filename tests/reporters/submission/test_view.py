"""Numbers as people read them."""

from __future__ import annotations

import pytest

from judge.reporters.submission.view import points_text, seconds


@pytest.mark.parametrize(("amount", "text"), [(1.0, "1"), (0.85, "0.85"), (1 / 3, "0.33"), (1234567.5, "1234567.5")])
def test_numbers_have_no_needless_decimals(amount: float, text: str) -> None:
    assert points_text(amount) == text


@pytest.mark.parametrize(
    ("amount", "text"),
    [(2.0, "2.00 s"), (0.0999, "99.9 ms"), (0.000_05, "0.1 ms"), (0.000_049, "<0.1 ms"), (0.0, "<1 ms")],
)
def test_no_time_is_shown_as_zero(amount: float, text: str) -> None:
    assert seconds(amount) == text
