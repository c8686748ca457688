"""The table in the documentation, and whether it is about the packages as they are."""

from __future__ import annotations

from judge.verify.records import Mutation, Numbers, PackageReport
from judge.verify.strength import stale, table

REPORT = PackageReport(
    problem="two-sum",
    digest="0123456789abcdef",
    numbers=Numbers(cases=40, known_wrong_submissions=8, caught=8, slowest_accepted=0.123, fastest_slow=2.5),
    mutation=Mutation(total=100, killed=97, equivalent=3),
)


def test_a_package_is_a_row() -> None:
    assert table([REPORT]).endswith("| two-sum | 40 | 8 of 8 | 100 | 3 | 100.0 % | 0.12 | 2.5 | `0123456789ab` |\n")


def test_what_was_just_written_is_true() -> None:
    assert stale(table([REPORT]), {"two-sum": "0123456789abcdef"}) == []


def test_another_digest_is_stale() -> None:
    assert stale(table([REPORT]), {"two-sum": "0123456789aXcdef"}) == ["two-sum"]


def test_a_package_that_only_one_of_the_two_has_is_stale() -> None:
    both = {"two-sum": "0123456789abcdef", "three-sum": "f" * 64}
    assert stale(table([REPORT]), both) == ["three-sum"]
    assert stale(table([REPORT]), {}) == ["two-sum"]
