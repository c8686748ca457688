"""A verification as people read it."""

from __future__ import annotations

import tomllib

import msgspec

from judge.text.phrases import phrase
from judge.verify.records import Finding, Mutation, PackageReport, Survivor
from judge.verify.text import entries, package_line, package_table

SURVIVORS = tuple(
    Survivor(file="reference.py", line=4, operator="constant", before='if x == "a":', after=f'if x == "{new}":')
    for new in ("", "b")
)
REPORT = PackageReport(
    problem="two-sum",
    findings=(
        Finding(check="schema", ok=True, detail=phrase("fine")),
        Finding(check="unique", ok=False, detail=phrase("not\x1b[2J so")),
    ),
    mutation=Mutation(total=10, killed=7, equivalent=1, survivors=SURVIVORS),
)


def test_the_table_lists_checks_and_survivors() -> None:
    lines = package_table(REPORT, 80, "en").splitlines()
    assert lines[0] == "two-sum  NOT OK"
    assert lines[1].split() == ["ok", "schema", "fine"]
    assert lines[2].split()[:2] == ["FAIL", "unique"]
    assert "\x1b" not in lines[2]
    assert "7 killed, 1 equivalent, 2 survive (77.8 % killed)" in " ".join(" ".join(lines).split())
    assert '         + if x == "b":' in lines


def test_one_line_says_what_failed() -> None:
    line = package_line(REPORT, "en")
    assert line.startswith("two-sum  NOT OK: unique: not")
    assert "so; mutants: 10: 7 killed, 1 equivalent, 2 survive" in line
    assert "\x1b" not in line
    assert package_line(PackageReport(problem="good"), "en") == "good  ok"


def test_survivors_are_entries_that_can_be_filled_in() -> None:
    (read,) = tomllib.loads(entries(REPORT))["equivalent"]
    assert read["before"] == 'if x == "a":'
    assert read["after"] == ['if x == "":', 'if x == "b":']
    assert read["why"] == ""


def test_a_change_in_two_places_is_counted() -> None:
    twice = msgspec.structs.replace(REPORT, mutation=Mutation(survivors=(SURVIVORS[0], SURVIVORS[0])))
    (read,) = tomllib.loads(entries(twice))["equivalent"]
    assert read["times"] == 2
