"""The text of a group's page: valid, whole, bounded, in both languages."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from judge.models import Language
from judge.models.grade import Grade
from judge.reporters.group import GROUP_REPORTERS, GroupView
from judge.reporters.group.html import render
from tests.reporters.group.html_grades import crowd, hostile_grade
from tests.reporters.group.sample import sample
from tests.reporters.html.checks import check_document


def empty() -> Grade:
    return msgspec.structs.replace(sample(), columns=(), rows=(), cells=(), skipped=(), requirements=())


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("make", [sample, empty, hostile_grade], ids=["sample", "empty", "hostile"])
def test_is_a_valid_document_that_loads_nothing(make: Callable[[], Grade], language: Language) -> None:
    check_document(render(make(), GroupView(language=language)))


def test_the_table_of_reporters_knows_it() -> None:
    assert GROUP_REPORTERS["html"](sample(), GroupView()) == render(sample(), GroupView())


def test_says_what_was_found() -> None:
    text = render(sample(), GroupView(now="2026-03-04T10:00:00+00:00"))
    for said in (
        "Study group, week 9",
        "李博",
        "differs at [0, 1]: expected 0.5, got 0.25",
        "looks over the wrong axis",
        "secret/one RE · generated/1 RE",
        "days late, rounded up: 1; deduction: 10 %",
        "missed by cleo, 李博",
        "there is no problem &#39;twosum&#39;",
        "2.41 s in the slowest case (limit 2.16 s)",
        "not the member&#39;s fault",
        "2026-03-04T10:00:00+00:00",
    ):
        assert said in text


def test_speaks_chinese() -> None:
    text = render(sample(), GroupView(language="zh"))
    assert '<html lang="zh">' in text
    assert "三数之和" in text
    assert "积分榜" in text
    assert "3Sum" not in text


def test_thirty_by_twenty_stays_under_two_megabytes_with_the_worst_texts() -> None:
    assert len(render(crowd(30, 20), GroupView()).encode()) < 2_000_000


def test_a_small_group_reads_long_texts_whole() -> None:
    (cell,) = crowd(1, 2).cells[1:]
    grade = msgspec.structs.replace(crowd(1, 2), cells=(cell,))
    assert "1, " * 900 in render(grade, GroupView())
