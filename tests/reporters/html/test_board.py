"""The page of a contest's board, as text and in a browser."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from judge.contest.board import render_board
from judge.contest.scoreboard import Scoreboard, ScoreboardCell, ScoreboardRow
from judge.text.clean import clean
from tests.contest.contests import spec
from tests.reporters.html.checks import Opener, check_accessible, check_document, check_fits
from tests.reporters.html.hostile import TEXTS

PHONE = {"viewport": {"width": 375, "height": 740}, "is_mobile": True}


def cell(**fields: Any) -> ScoreboardCell:
    return ScoreboardCell(problem="a", **fields)


def row(member: str, *cells: ScoreboardCell, **fields: Any) -> ScoreboardRow:
    values = {"rank": 1, "solved": 0, "points": 0.0, "penalty_s": 0.0, "last_s": None, **fields}
    return ScoreboardRow(member=member, cells=cells, **values)


ICPC = Scoreboard(
    spec=spec(2, title="Friday contest"),
    frozen=True,
    rows=(
        row(
            "ada",
            cell(tries=1, solved=True, first=True, at_s=720),
            cell(tries=3, failed=2, solved=True, at_s=4740),
            solved=2,
            penalty_s=131 * 60,
        ),
        row("李博", cell(tries=2, failed=2), cell(pending=1), rank=2, notes=("log was edited",)),
        row("cleo", cell(), cell(), rank=2),
    ),
)
IOI = Scoreboard(
    spec=spec(1, title="Sunday", scoring="ioi"),
    frozen=False,
    rows=(row("ada", cell(tries=1, failed=1, points=87.5), points=87.5), row("bob", cell(), rank=2)),
)
HOSTILE = Scoreboard(
    spec=spec(1, title=TEXTS[2]), frozen=False, rows=tuple(row(text, cell(tries=1), notes=(text,)) for text in TEXTS)
)
EMPTY = Scoreboard(spec=spec(1), rows=(), frozen=False)


def html(board: Scoreboard) -> str:
    return render_board(board, TEXTS[0] if board is HOSTILE else "running", "zh" if board is IOI else "en")


@pytest.mark.parametrize("board", [ICPC, IOI, HOSTILE, EMPTY], ids=["icpc", "ioi", "hostile", "empty"])
def test_is_a_valid_document_that_loads_nothing(board: Scoreboard) -> None:
    check_document(html(board))


def test_icpc_reads_as_a_table(opened: Opener) -> None:
    page = opened(html(ICPC))
    heads = page.get_by_role("columnheader").all_inner_texts()
    assert [head.split("\n")[0] for head in heads] == ["Rank", "Name", "Solved", "Penalty", "A", "B"]
    rows = [" ".join(row.split()) for row in page.locator("tbody tr").all_inner_texts()]
    assert rows[0].startswith("1 ada 2 131 ★")
    assert rows[2] == "2 cleo 0 0 · ·"
    expect(page.get_by_text("Frozen: later tries are shown as pending.")).to_be_visible()
    expect(page.get_by_role("rowheader", name="log was edited")).to_be_visible()
    # The meaning of the marks is there for people who do not see them.
    expect(page.get_by_role("cell", name="first to solve 1 0:12")).to_be_visible()


def test_ioi_has_points_and_its_language(opened: Opener) -> None:
    page = opened(html(IOI))
    assert page.get_by_role("columnheader").all_inner_texts() == ["名次", "名称", "得分", "A\n题目 A"]
    assert page.locator("td.total").all_inner_texts() == ["87.5", "0"]


def test_hostile_texts_are_texts(opened: Opener) -> None:
    page = opened(html(HOSTILE))
    assert page.locator(".note").all_text_contents() == [clean(text) for text in TEXTS]
    assert page.evaluate("window.pwned") is None
    check_fits(page)


@pytest.mark.parametrize(("scheme", "size"), [("light", {}), ("dark", PHONE)], ids=["light", "dark phone"])
def test_is_accessible_and_fits(opened: Opener, scheme: str, size: dict[str, object]) -> None:
    page = opened(html(ICPC), color_scheme=scheme, bypass_csp=True, **size)
    check_accessible(page)
    check_fits(page)


def test_the_switch_turns_the_colours(opened: Opener) -> None:
    page = opened(html(ICPC), color_scheme="light")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Dark mode").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before
