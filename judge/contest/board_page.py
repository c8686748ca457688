"""The scoreboard's cells in words: one wording for the HTML page, which adds marks, and one for plain text."""

from __future__ import annotations

from collections.abc import Callable

from judge.contest.scoreboard import Scoreboard, ScoreboardCell, ScoreboardRow
from judge.contest.spec import ContestSpec
from judge.models import Language
from judge.reporters.html.board import BoardCell, BoardPage, BoardProblem, BoardRow
from judge.text.durations import clock_text

Wording = Callable[[ContestSpec, ScoreboardCell], str]


def html_text(spec: ContestSpec, cell: ScoreboardCell) -> str:
    """Return a cell for the HTML page.

    If problems are only solved or not, the cell has the number of tries, or of pending tries; else it has the points
    and the number of pending tries.
    """
    pending = cell.pending and not cell.solved
    if spec.has_points:
        return f"{cell.points:g} + {cell.pending}" if pending else f"{cell.points:g}"
    if pending:
        return str(cell.pending)
    return str(cell.failed + cell.solved) if cell.solved else str(cell.failed or cell.tries)


def plain_text(spec: ContestSpec, cell: ScoreboardCell) -> str:
    """Return a cell for plain text: ``+2`` solved after two wrong tries, ``-3`` wrong tries, ``?1`` pending try."""
    if not spec.has_points:
        solved, tried = (f"{sign}{cell.failed or ''}" for sign in "+-")
    else:
        solved = tried = f"{cell.points:g}"
    if cell.solved:
        return solved
    if cell.pending:
        return f"{tried if cell.tries else ''}?{cell.pending}"
    return tried


def page(board: Scoreboard, state: str, language: Language, wording: Wording = html_text) -> BoardPage:
    """Return the scoreboard for ``judge.reporters.html.board.render_board``, or with ``plain_text`` for plain text."""
    spec = board.spec
    return BoardPage(
        title=spec.title,
        state=state,
        problems=tuple(BoardProblem(label=task.label, title=task.title.in_language(language)) for task in spec.tasks),
        rows=tuple(_row(spec, row, wording) for row in board.rows),
        frozen=board.frozen,
        language=language,
    )


def _row(spec: ContestSpec, row: ScoreboardRow, wording: Wording) -> BoardRow:
    return BoardRow(
        rank=row.rank,
        name=row.member,
        cells=tuple(_cell(spec, cell, wording) for cell in row.cells),
        solved=row.solved if spec.rule.SHOWS_SOLVED else None,
        points=row.points if spec.has_points else None,
        penalty=None if spec.has_points else int(row.penalty_s // 60),
        note="; ".join(row.notes),
    )


def _cell(spec: ContestSpec, cell: ScoreboardCell, wording: Wording) -> BoardCell:
    time = "" if cell.at_s is None else clock_text(cell.at_s).rpartition(":")[0]
    if cell.solved:
        return BoardCell(kind="first" if cell.first else "solved", text=wording(spec, cell), sub=time)
    if cell.pending:
        return BoardCell(kind="pending", text=wording(spec, cell), sub=time)
    return BoardCell(kind="tried", text=wording(spec, cell), sub=time) if cell.tries else BoardCell()
