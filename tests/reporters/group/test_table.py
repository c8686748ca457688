"""The table in a terminal."""

from __future__ import annotations

import re

import msgspec
import pytest

from judge.models.grade import Grade, SkippedFile
from judge.reporters.group import GroupView
from judge.reporters.group.table import render
from judge.text.clean import width
from tests.reporters.group.hostile import CORPUS
from tests.reporters.group.sample import COLUMNS, poisoned, sample

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def with_problems(count: int) -> Grade:
    """Return the sample with ``count`` further problems, which nobody has submitted."""
    more = tuple(msgspec.structs.replace(COLUMNS[0], slug=f"further-problem-{number}") for number in range(count))
    return msgspec.structs.replace(sample(), columns=(*COLUMNS, *more))


def test_columns_are_aligned() -> None:
    lines = render(sample(), GroupView(width=100)).split("\n")
    heading = next(number for number, line in enumerate(lines) if line.startswith("#"))
    starts = [lines[heading].index(column.slug) for column in COLUMNS]
    for line in lines[heading + 1 : heading + 4]:
        spread = "".join(char + "\0" * (width(char) - 1) for char in line)
        assert all(spread[start - 1] == " " and spread[start] != " " for start in starts), line


@pytest.mark.parametrize("columns", [60, 72, 80, 100, 200])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_fits_into_the_view(columns: int, language: str) -> None:
    view = msgspec.convert({"width": columns, "language": language}, GroupView)
    lines = render(with_problems(20), view).split("\n")
    assert max(map(width, lines)) <= columns
    blocks = sum("further-problem" in line for line in lines)
    assert blocks > 1, "it was to be broken into several blocks"
    for number in range(10, 20):
        assert any(f"further-problem-{number}"[:15] in line for line in lines)


def test_each_block_names_the_members() -> None:
    lines = render(with_problems(20), GroupView(width=60)).split("\n")
    headings = [number for number, line in enumerate(lines) if "further-problem" in line]
    for number in headings:
        assert [name in line for name, line in zip(("ada", "李博", "cleo"), lines[number + 1 :], strict=False)] == [
            True
        ] * 3


def test_colour_adds_nothing_to_read() -> None:
    plain, painted = (render(sample(), GroupView(colour=colour)) for colour in (False, True))
    assert painted != plain
    assert [line.rstrip() for line in ANSI.sub("", painted).split("\n")] == plain.split("\n")


def test_chinese_words() -> None:
    shown = render(sample(), GroupView(language="zh"))
    assert "成员" in shown
    assert "不是你的代码的问题" in shown


def test_a_group_without_solutions_is_reported_as_such() -> None:
    """With --changed-since that is what a change brings that touches no solution."""
    empty = msgspec.structs.replace(sample(), columns=(), rows=(), cells=(), skipped=(), requirements=())
    assert render(empty, GroupView()).split("\n")[:4] == [
        "Study group, week 9",
        "members: 0   problems: 0   points: 5",
        "",
        "no solution is new or changed",
    ]


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS.keys())
def test_hostile_text_stays_in_its_line(text: str) -> None:
    wide = GroupView(width=10_000)  # nothing is wrapped
    assert render(poisoned(text), wide).count("\n") == render(poisoned("x"), wide).count("\n")
    shown = render(poisoned(text), GroupView(width=80)).split("\n")
    assert max(map(width, shown)) <= 80
    after = shown[shown.index("files that were not graded") + 1 : shown.index("requirements")]
    assert all(line.startswith("  ") or not line for line in after)  # wrapped lines cannot look like headings


def test_why_a_file_was_not_graded_is_read_in_full() -> None:
    reason = "is not where the layout expects solutions: {member}/{slug}.py or {member}/{slug}/solution.py"
    skipped = (SkippedFile(file="ann/week 1/three_sum.py", reason=reason),)
    shown = render(msgspec.structs.replace(sample(), skipped=skipped), GroupView(width=80))
    assert reason in " ".join(shown.split())
