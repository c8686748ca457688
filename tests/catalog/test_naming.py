"""What a problem may be called."""

from __future__ import annotations

import msgspec
import pytest

from judge.catalog.naming import NameIndex
from judge.models import Problem, Text
from tests.judging import building


def _problem(slug: str, title: str, source: str, entry: str, *aliases: str) -> Problem:
    made = building.problem(entry)
    return msgspec.structs.replace(
        made,
        slug=slug,
        title=Text(en=title, zh=title),
        source=source,
        entry=msgspec.structs.replace(made.entry, aliases=aliases),
    )


INDEX = NameIndex(
    [
        _problem("three-sum", "3Sum", "LeetCode 15", "three_sum", "threeSum"),
        _problem("three-sum-closest", "3Sum Closest", "LeetCode 16", "three_sum_closest"),
        _problem("softmax", "Softmax", "torch.nn.functional.softmax (PyTorch documentation)", "softmax"),
        _problem("permutations", "Permutations", "LeetCode 46", "permute"),
        _problem("next-permutation", "Next Permutation", "LeetCode 31", "permute"),
    ]
)


@pytest.mark.parametrize(
    "name", ["three-sum", "Three Sum", "3sum", "3SUM", "lc15", "LC 15", "LeetCode 15", "leetcode15", "15"]
)
def test_a_slug_a_title_and_a_source_name_a_problem(name: str) -> None:
    assert INDEX.named(name) == ("three-sum",)


def test_a_prefix_names_every_problem_that_begins_so() -> None:
    assert INDEX.beginning("soft") == ("softmax",)
    assert INDEX.beginning("three-sum-c") == ("three-sum-closest",)
    assert INDEX.beginning("three") == ("three-sum", "three-sum-closest")
    assert INDEX.beginning("s") == ()
    assert INDEX.beginning("-") == ()
    assert INDEX.named("") == ()


def test_entry_points_name_problems() -> None:
    assert INDEX.with_entry({"threeSum", "helper"}) == ("three-sum",)
    assert INDEX.with_entry({"permute"}) == ("next-permutation", "permutations")
    assert INDEX.with_entry({"Softmax"}) == ()
