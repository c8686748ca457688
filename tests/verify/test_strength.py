"""The table in the documentation, and whether it is still true."""

from __future__ import annotations

import msgspec

from judge.verify.records import Mutation, Numbers, PackageReport
from judge.verify.strength import differences, table

REPORT = PackageReport(
    problem="two-sum",
    numbers=Numbers(cases=40, foils=8, caught=8, slowest_accepted=0.123, fastest_slow=2.5),
    mutation=Mutation(total=100, killed=97, equivalent=3),
)


def test_a_package_is_a_row() -> None:
    assert table([REPORT]).endswith("| two-sum | 40 | 8 of 8 | 100 | 3 | 100.0 % | 0.12 | 2.5 |\n")


def test_what_was_just_written_is_true() -> None:
    assert differences(table([REPORT]), [REPORT]) == []


def test_measured_columns_may_differ() -> None:
    numbers = msgspec.structs.replace(REPORT.numbers or Numbers(), slowest_accepted=0.3, fastest_slow=None)
    assert differences(table([REPORT]), [msgspec.structs.replace(REPORT, numbers=numbers)]) == []


def test_counted_columns_may_not() -> None:
    weaker = msgspec.structs.replace(REPORT, mutation=Mutation(total=100, killed=96, equivalent=3))
    assert differences(table([REPORT]), [weaker]) == ["two-sum"]


def test_a_missing_package_is_a_difference() -> None:
    other = msgspec.structs.replace(REPORT, problem="three-sum")
    assert differences(table([REPORT]), [REPORT, other]) == ["three-sum"]
    assert differences(table([REPORT, other]), [REPORT]) == ["three-sum"]
