"""The board as what stands on it: the words of its cells, for an HTML page, which sets marks, and for plain text."""

from __future__ import annotations

from collections.abc import Callable

from judge.contest.scoreboard import Board, Cell, Row
from judge.contest.spec import Terms
from judge.models import Language
from judge.reporters.html.board import BoardCell, BoardPage, BoardProblem, BoardRow
from judge.text.durations import clock_text

Wording = Callable[[Terms, Cell], str]


def counted(terms: Terms, cell: Cell) -> str:
    """ICPC: the number of tries, or of those that are pending; the others: points, and those that are pending."""
    pending = cell.pending and not cell.solved
    if terms.scoring != "icpc":
        return f"{cell.points:g} + {cell.pending}" if pending else f"{cell.points:g}"
    if pending:
        return str(cell.pending)
    return str(cell.failed + cell.solved) if cell.solved else str(cell.failed or cell.tries)


def signed(terms: Terms, cell: Cell) -> str:
    """The same for plain text: ``+2`` solved after two wrong tries, ``-3`` three wrong ones, ``?1`` one pending."""
    if terms.scoring == "icpc":
        solved, tried = (f"{sign}{cell.failed or ''}" for sign in "+-")
    else:
        solved = tried = f"{cell.points:g}"
    if cell.solved:
        return solved
    if cell.pending:
        return f"{tried if cell.tries else ''}?{cell.pending}"
    return tried


def page(board: Board, state: str, language: Language, wording: Wording = counted) -> BoardPage:
    """The board for ``judge.reporters.html.board.render_board``; for text with ``signed``."""
    terms = board.terms
    return BoardPage(
        title=terms.title,
        state=state,
        problems=tuple(BoardProblem(label=task.label, title=task.title.in_language(language)) for task in terms.tasks),
        rows=tuple(_row(terms, row, wording) for row in board.rows),
        frozen=board.frozen,
        language=language,
    )


def _row(terms: Terms, row: Row, wording: Wording) -> BoardRow:
    icpc = terms.scoring == "icpc"
    return BoardRow(
        rank=row.rank,
        name=row.member,
        cells=tuple(_cell(terms, cell, wording) for cell in row.cells),
        solved=row.solved if terms.scoring != "ioi" else None,
        points=None if icpc else row.points,
        penalty=int(row.penalty_s // 60) if icpc else None,
        note="; ".join(row.notes),
    )


def _cell(terms: Terms, cell: Cell, wording: Wording) -> BoardCell:
    time = "" if cell.at_s is None else clock_text(cell.at_s).rpartition(":")[0]
    if cell.solved:
        return BoardCell(kind="first" if cell.first else "solved", text=wording(terms, cell), sub=time)
    if cell.pending:
        return BoardCell(kind="pending", text=wording(terms, cell), sub=time)
    return BoardCell(kind="tried", text=wording(terms, cell), sub=time) if cell.tries else BoardCell()
