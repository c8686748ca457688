from __future__ import annotations

import pytest

from judge.checkers.table import CHECKERS
from judge.errors import PackageError
from judge.models import Check

ANY_OF = Check(kind="any-of")


def test_accepts_each_of_the_answers_and_nothing_else() -> None:
    check = CHECKERS["any-of"].compare
    assert check([[1, 2], [2, 1]], [1, 2], ANY_OF).ok
    assert check([[1, 2], [2, 1]], [2, 1], ANY_OF).ok
    assert not check([[1, 2], [2, 1]], [1.0, 2], ANY_OF).ok
    assert not check([[1, 2], [2, 1]], [[1, 2], [2, 1]], ANY_OF).ok


def test_the_message_counts_the_accepted_answers_if_there_are_several() -> None:
    check = CHECKERS["any-of"].compare
    assert str(check(["bab", "aba"], "bb", ANY_OF).reason).startswith("'bb' is none of the 2 accepted answers")
    assert str(check(["bab"], "bb", ANY_OF).reason) == "expected 'bab', got 'bb'"


@pytest.mark.parametrize("expected", ["bab", [], None, {"a": 1}])
def test_a_package_without_a_list_of_answers_is_reported(expected: object) -> None:
    with pytest.raises(PackageError, match="any-of"):
        CHECKERS["any-of"].compare(expected, "bab", ANY_OF)
