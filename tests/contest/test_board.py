"""The cells of a board, on a page and in a terminal."""

from __future__ import annotations

import re
from typing import Any

from judge.cli.support.contest_board import board_lines
from judge.contest.board import html_text, kind_of, plain_text, render_board, time_text, totals_of
from judge.contest.scoreboard import Scoreboard, ScoreboardCell, ScoreboardRow
from tests.contest.contests import spec

EMPTY = ScoreboardCell(problem="a")


def shown(cell: ScoreboardCell, **fields: Any) -> tuple[str, str, str]:
    return kind_of(cell), html_text(spec(1, **fields), cell), time_text(cell)


def test_icpc_cells() -> None:
    assert kind_of(EMPTY) == "none"
    assert shown(ScoreboardCell(problem="a", tries=3, failed=3)) == ("tried", "3", "")
    assert shown(ScoreboardCell(problem="a", tries=1, solved=True, at_s=3725)) == ("solved", "1", "1:02")
    first = ScoreboardCell(problem="a", tries=3, failed=2, solved=True, first=True, at_s=60)
    assert shown(first) == ("first", "3", "0:01")
    assert shown(ScoreboardCell(problem="a", tries=1, failed=1, pending=2)) == ("pending", "2", "")
    assert shown(ScoreboardCell(problem="a", pending=1)) == ("pending", "1", "")


def test_the_page_sets_marks_and_plain_text_has_signs() -> None:
    icpc, ioi = spec(1), spec(1, scoring="ioi")
    told = [
        (ScoreboardCell(problem="a", tries=3, failed=3), "3", "-3"),
        (ScoreboardCell(problem="a", tries=1, solved=True, at_s=60), "1", "+"),
        (ScoreboardCell(problem="a", tries=3, failed=2, solved=True, at_s=60), "3", "+2"),
        (ScoreboardCell(problem="a", pending=1), "1", "?1"),
        (ScoreboardCell(problem="a", tries=1, failed=1, pending=2), "2", "-1?2"),
        (ScoreboardCell(problem="a", tries=1), "1", "-"),  # a file that could not be loaded
    ]
    assert [(html_text(icpc, cell), plain_text(icpc, cell)) for cell, _, _ in told] == [pair[1:] for pair in told]
    half = ScoreboardCell(problem="a", tries=2, failed=2, points=50)
    assert (html_text(ioi, half), plain_text(ioi, half)) == ("50", "50")
    more = ScoreboardCell(problem="a", tries=2, failed=2, points=50, pending=1)
    assert (html_text(ioi, more), plain_text(ioi, more)) == ("50 + 1", "50?1")


def test_cells_with_points() -> None:
    half = ScoreboardCell(problem="a", tries=2, failed=2, points=33.33, at_s=600)
    assert shown(half, scoring="ioi") == ("tried", "33.33", "0:10")
    whole = ScoreboardCell(problem="a", tries=2, failed=1, points=100, solved=True, at_s=600)
    assert shown(whole, scoring="ioi") == ("solved", "100", "0:10")


def test_totals_follow_the_scoring() -> None:
    row = ScoreboardRow(
        rank=1, member="ann", solved=1, points=650, penalty_s=4320, last_s=60, cells=(ScoreboardCell(problem="a"),)
    )
    totals = {scoring: totals_of(spec(1, scoring=scoring), row) for scoring in ("icpc", "ioi", "speed")}
    assert totals == {
        "icpc": {"solved": 1, "penalty": 72},
        "ioi": {"points": 650},
        "speed": {"solved": 1, "points": 650},
    }


def test_hostile_texts_are_shown_as_text() -> None:
    nasty = "<script>alert(1)</script>\x1b[31m"
    row = ScoreboardRow(
        rank=1, member="ann", solved=0, points=0, penalty_s=0, last_s=None, cells=(EMPTY,), notes=(nasty,)
    )
    board = Scoreboard(spec=spec(1, title=nasty), rows=(row,), frozen=True)
    assert "<script>alert" not in render_board(board, "over", "en")
    text = "\n".join(board_lines(board, "over", "en", False))
    assert "\x1b" not in text
    assert "over, frozen" in text


def test_a_chinese_board_on_a_terminal_has_no_english_of_its_own() -> None:
    row = ScoreboardRow(rank=1, member="安", solved=0, points=0, penalty_s=0, last_s=None, cells=(EMPTY,))
    lines = [
        list(board_lines(Scoreboard(spec=spec(1, scoring=scoring), rows=(row,), frozen=True), "", "zh", False))
        for scoring in ("icpc", "speed")
    ]
    title = spec(1).title
    assert re.findall("[a-z]+", "".join(line.removeprefix(title) for board in lines for line in board)) == []


def test_on_a_terminal_with_colour_and_without_rows() -> None:
    solved = ScoreboardCell(problem="a", solved=True, at_s=60)
    row = ScoreboardRow(rank=1, member="ann", solved=1, points=0, penalty_s=0, last_s=60, cells=(solved,))
    boards = [Scoreboard(spec=spec(1), rows=rows, frozen=False) for rows in ((row,), ())]
    coloured, empty = (list(board_lines(board, "", "en", True)) for board in boards)
    assert "\x1b[1;32m+ 0:01\x1b[0m" in coloured[2]
    assert len(empty) == 2
