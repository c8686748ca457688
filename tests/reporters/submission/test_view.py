"""Numbers as people read them."""

from __future__ import annotations

import pytest

from judge.reporters.submission.view import points_text


@pytest.mark.parametrize(("amount", "text"), [(1.0, "1"), (0.85, "0.85"), (1 / 3, "0.33"), (1234567.5, "1234567.5")])
def test_numbers_have_no_needless_decimals(amount: float, text: str) -> None:
    assert points_text(amount) == text
