"""The table in the documentation, and whether it describes the packages as they are."""

from __future__ import annotations

import msgspec

from judge.verify.records import Mutation, PackageNumbers, PackageReport
from judge.verify.strength import HEAD, judge_digest, proved_by_another_judge, stale, table

REPORT = PackageReport(
    problem="two-sum",
    digest="0123456789abcdef",
    judge="fedcba9876543210",
    numbers=PackageNumbers(
        cases=40,
        known_wrong_submissions=8,
        caught=8,
        slowest_accepted=0.123,
        fastest_slow=2.5,
        blind=9,
        blind_caught=7,
    ),
    mutation=Mutation(total=100, killed=97, equivalent=3),
)


def test_a_package_is_a_row() -> None:
    assert table([REPORT]).endswith(
        "| two-sum | 40 | 8 of 8 | 7 of 9 | 100 | 3 | 100.0 % | 0.12 | 2.5 | `0123456789ab` | `fedcba987654` |\n"
    )


def test_what_was_just_written_is_true() -> None:
    assert stale(table([REPORT]), {"two-sum": "0123456789abcdef"}) == []


def test_another_digest_is_stale() -> None:
    assert stale(table([REPORT]), {"two-sum": "0123456789aXcdef"}) == ["two-sum"]


def test_a_package_that_only_one_of_the_two_has_is_stale() -> None:
    both = {"two-sum": "0123456789abcdef", "three-sum": "f" * 64}
    assert stale(table([REPORT]), both) == ["three-sum"]
    assert stale(table([REPORT]), {}) == ["two-sum"]


def test_rows_of_other_packages_are_kept_in_alphabetical_order() -> None:
    other = msgspec.structs.replace(REPORT, problem="three-sum")
    document = table([REPORT], table([other]))
    assert document.removeprefix(HEAD).index("| three-sum") == 0
    assert "| two-sum" in document
    assert "three-sum" not in table([REPORT])


def test_a_package_proved_by_another_judge_is_named() -> None:
    assert proved_by_another_judge(table([REPORT]), "fedcba9876543210") == []
    assert proved_by_another_judge(table([REPORT]), judge_digest()) == ["two-sum"]


def test_a_table_of_another_form_has_no_rows() -> None:
    assert stale("| two-sum | 40 | `0123456789ab` |\n", {"two-sum": "0" * 64}) == ["two-sum"]
