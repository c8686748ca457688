"""Points that were set by hand, results that do not count, and attempts, in the formats for people."""

from __future__ import annotations

import csv
import json

import msgspec
import pytest

from judge.grading.scoring import adjusted
from judge.models import Verdict
from judge.models.grade import CountedAttempt, Grade, Override
from judge.reporters.group import GROUP_REPORTERS, GroupView
from judge.text.clean import width
from tests.reporters.group.goldens import FILES, SINGLE, VIEW
from tests.reporters.group.hostile import CORPUS
from tests.reporters.group.sample import alone, sample

COMMENT = "the statement was ambiguous"


def changed(comment: str = COMMENT, grade: Grade | None = None) -> Grade:
    """The sample: ada's softmax set by hand, her rms-norm dropped, her 3Sum a second attempt of three; cleo gets
    points for a problem that she did not submit."""
    whole = grade or sample()
    cells = {(cell.member, cell.problem): cell for cell in whole.cells}
    overrides = {
        ("ada", "softmax"): Override(points=0.9, comment=comment),
        ("cleo", "lru-cache"): Override(points=1.5, comment=comment),
    }
    keys = [(row.member, column.slug) for row in whole.rows for column in whole.columns]
    cells = adjusted(cells, overrides, keys)
    attempt = CountedAttempt(number=2, total=3, limit=2)
    cells["ada", "three-sum"] = msgspec.structs.replace(cells["ada", "three-sum"], attempt=attempt)
    cells["ada", "rms-norm"] = msgspec.structs.replace(cells["ada", "rms-norm"], dropped=True)
    return msgspec.structs.replace(whole, cells=tuple(cells[key] for key in keys if key in cells), drop_lowest=1)


def test_the_table_marks_and_lists_them() -> None:
    shown = GROUP_REPORTERS["table"](changed(), GroupView(width=120))
    assert "WA 0.9!" in shown
    assert "(AC 1)" in shown
    assert "- 1.5!" in shown
    assert "* late   - nothing submitted   ! set by hand   ( ) does not count" in shown
    listed = shown.partition("adjusted points\n")[2].splitlines()[:4]
    assert listed == [
        "  ada three-sum  attempt 2 of 3 counts; only the first 2 may",
        f"  ada softmax  set to 0.9 points by hand instead of 0.75: {COMMENT}",
        "  ada rms-norm  does not count: it is among the member's lowest results",
        f"  cleo lru-cache  set to 1.5 points by hand instead of 0: {COMMENT}",
    ]
    assert "adjusted points" not in GROUP_REPORTERS["table"](sample(), GroupView())


def test_the_page_marks_them_as_well() -> None:
    page = GROUP_REPORTERS["html"](changed(), VIEW)
    assert "! set by hand   ( ) does not count" in page
    assert "<b>WA</b> <small>0.9!</small>" in page
    assert "<b>AC</b> <small>(1)</small>" in page
    assert 'title="not submitted"><b>–</b> <small>1.5!</small>' in page
    assert "</span> not run" not in page
    assert "set by hand   (" not in GROUP_REPORTERS["html"](sample(), VIEW)


def test_in_chinese() -> None:
    shown = GROUP_REPORTERS["table"](changed(), GroupView(width=120, language="zh"))
    assert f"人工改为 0.9 分（评测得分 0.75）：{COMMENT}" in shown
    assert "! 人工改分   ( ) 不计分" in shown


@pytest.mark.parametrize("name", ["markdown", "html", "csv-cells"])
def test_the_comment_is_in_every_format_for_people(name: str) -> None:
    assert COMMENT in GROUP_REPORTERS[name](changed(), VIEW)


@pytest.mark.parametrize("name", ["gradescope", "classroom50"])
def test_the_comment_and_the_points_are_what_the_member_gets(name: str) -> None:
    document = json.loads(GROUP_REPORTERS[name](alone("ada", changed()), VIEW))
    softmax = next(test for test in document["tests"] if test.get("name", test.get("test-name")).lower() == "softmax")
    assert COMMENT in softmax.get("output", "") + softmax.get("message", "")
    assert softmax["score"] in (0.9, 90)


def test_a_spreadsheet_has_points_without_a_verdict_for_what_was_not_submitted() -> None:
    lines = list(csv.DictReader(GROUP_REPORTERS["csv"](changed(), VIEW).splitlines()))
    cleo = next(line for line in lines if line["member"] == "cleo")
    assert (cleo["lru-cache"], cleo["lru-cache verdict"]) == ("1.5", "")


def test_points_that_were_set_by_hand_count_even_if_the_judge_failed() -> None:
    whole = sample()
    failed = next(cell for cell in whole.cells if cell.verdict is Verdict.IE)
    place = (failed.member, failed.problem)
    cells = {(cell.member, cell.problem): cell for cell in whole.cells}
    cells = adjusted(cells, {place: Override(points=0.5, comment=COMMENT)}, [place])
    shown = GROUP_REPORTERS["csv-cells"](msgspec.structs.replace(whole, cells=tuple(cells.values())), VIEW)
    line = next(one for one in csv.DictReader(shown.splitlines()) if (one["member"], one["problem"]) == place)
    assert (line["verdict"], line["score"], line["points"]) == ("IE", "", "0.5")


@pytest.mark.parametrize("name", sorted(set(FILES) - set(SINGLE)))
@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS.keys())
def test_a_comment_is_shown_as_text(name: str, text: str) -> None:
    shown = GROUP_REPORTERS[name](changed(text), VIEW)
    shown.encode()
    assert not {char for char in set(shown) if not char.isprintable()} - {"\n", "\u3000"}


def test_what_does_not_count_is_worth_nothing() -> None:
    """Of cleo's four problems the one that is worth nothing is the one that she did not submit."""
    for member, index in (("ada", 3), ("cleo", 1)):
        grade = changed() if member == "ada" else msgspec.structs.replace(sample(), drop_lowest=1)
        alone_graded = alone(member, grade)
        tests = json.loads(GROUP_REPORTERS["gradescope"](alone_graded, VIEW))["tests"]
        assert "max_score" not in next(test for test in tests if test["number"] == str(index + 1))
        assert json.loads(GROUP_REPORTERS["classroom50"](alone_graded, VIEW))["tests"][index]["max-score"] == 0


def test_a_long_comment_is_shown_in_full_on_a_narrow_terminal() -> None:
    comment = " ".join(f"word{number}" for number in range(60))
    shown = GROUP_REPORTERS["table"](changed(comment), GroupView(width=60))
    assert max(map(width, shown.splitlines())) <= 60
    assert " ".join(shown.split()).count(comment) == 2
