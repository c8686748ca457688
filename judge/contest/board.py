"""The scoreboard for people: the totals of a row, the kind and the text of a cell, and the HTML page.

``judge.cli.support.contest_board`` shows the same on a terminal.
"""

from __future__ import annotations

from functools import partial
from typing import Literal

from judge.contest.scoreboard import Scoreboard, ScoreboardCell, ScoreboardRow
from judge.contest.spec import ContestSpec
from judge.models import Language
from judge.text.durations import clock_text
from judge.text.messages import mark

CellKind = Literal["solved", "first", "tried", "pending", "none"]
MARKS: dict[CellKind, str] = {"first": "★", "solved": "✓", "tried": "✕", "pending": "?"}
KIND_NAMES: dict[CellKind, str] = {
    "first": mark("first to solve"),
    "solved": mark("solved"),
    "tried": mark("tried"),
    "pending": mark("pending"),
}
TOTALS = {"solved": mark("Solved"), "points": mark("Points"), "penalty": mark("Penalty")}


def totals_of(spec: ContestSpec, row: ScoreboardRow) -> dict[str, float]:
    """Return the totals of a row that the scoring rule has, by their names in ``TOTALS``."""
    solved: dict[str, float] = {"solved": row.solved} if spec.rule.SHOWS_SOLVED else {}
    return solved | ({"points": row.points} if spec.has_points else {"penalty": row.penalty_s // 60})


def kind_of(cell: ScoreboardCell) -> CellKind:
    """Return the kind of a cell, which determines how the cell is shown."""
    if cell.solved:
        return "first" if cell.first else "solved"
    if cell.pending:
        return "pending"
    return "tried" if cell.tries else "none"


def time_text(cell: ScoreboardCell) -> str:
    """Return when the problem was solved, or its last points were earned, in hours and minutes; empty if never."""
    return "" if cell.at_s is None else clock_text(cell.at_s).rpartition(":")[0]


def html_text(spec: ContestSpec, cell: ScoreboardCell) -> str:
    """Return the text of a cell on the HTML page, where colours and symbols show the kind of the cell.

    Under a rule with points, the text is the points and the number of pending tries. Under any other rule, it is the
    number of tries, or of pending tries.
    """
    pending = cell.pending and not cell.solved
    if spec.has_points:
        return f"{cell.points:g} + {cell.pending}" if pending else f"{cell.points:g}"
    if pending:
        return str(cell.pending)
    return str(cell.failed + cell.solved) if cell.solved else str(cell.failed or cell.tries)


def plain_text(spec: ContestSpec, cell: ScoreboardCell) -> str:
    """Return a cell as plain text: ``+2`` solved after two wrong tries, ``-3`` wrong tries, ``?1`` pending try."""
    if not spec.has_points:
        solved, tried = (f"{sign}{cell.failed or ''}" for sign in "+-")
    else:
        solved = tried = f"{cell.points:g}"
    if cell.solved:
        return solved
    if cell.pending:
        return f"{tried if cell.tries else ''}?{cell.pending}"
    return tried


def render_board(board: Scoreboard, state: str, language: Language) -> str:
    """Return the scoreboard as one self-contained HTML file. ``state`` is the state of the contest in words."""
    from judge.reporters.html.document import document
    from judge.reporters.submission.view import points_text

    totals = [totals_of(board.spec, row) for row in board.rows]
    return document(
        "board",
        language,
        board.spec.title_in(language),
        board=board,
        state=state,
        rows=list(zip(board.rows, totals, strict=True)),
        totals={name: title for name, title in TOTALS.items() if totals and name in totals[0]},
        marks=MARKS,
        kind_names=KIND_NAMES,
        kinds={kind_of(cell) for row in board.rows for cell in row.cells},
        kind_of=kind_of,
        text_of=partial(html_text, board.spec),
        time_text=time_text,
        number=points_text,
    )
