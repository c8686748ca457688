"""The board as what stands on it: the words of its cells, for a terminal and for an HTML page alike."""

from __future__ import annotations

from judge.contest.durations import clock_text
from judge.contest.standings import Board, Cell, Row
from judge.contest.terms import Terms
from judge.models import Language
from judge.reporters.page.board import BoardCell, BoardPage, BoardProblem, BoardRow


def page(board: Board, state: str, language: Language) -> BoardPage:
    """The board for ``judge.reporters.page.board.render_board``."""
    terms = board.terms
    return BoardPage(
        title=terms.title,
        state=state,
        problems=tuple(BoardProblem(label=task.label, title=task.title.in_language(language)) for task in terms.tasks),
        rows=tuple(_row(terms, row) for row in board.rows),
        frozen=board.frozen,
        language=language,
    )


def _row(terms: Terms, row: Row) -> BoardRow:
    icpc = terms.scoring == "icpc"
    return BoardRow(
        rank=row.rank,
        name=row.member,
        cells=tuple(_cell(terms, cell) for cell in row.cells),
        solved=row.solved if terms.scoring != "ioi" else None,
        points=None if icpc else row.points,
        penalty=int(row.penalty_s // 60) if icpc else None,
        note="; ".join(row.notes),
    )


def _cell(terms: Terms, cell: Cell) -> BoardCell:
    """ICPC writes tries and minutes; the others points and the time."""
    time = "" if cell.at_s is None else clock_text(cell.at_s).rpartition(":")[0]
    if terms.scoring == "icpc":
        solved, tried = (f"{sign}{cell.failed or ''}" for sign in "+-")
    else:
        solved = tried = f"{cell.points:g}"
    if cell.solved:
        return BoardCell(kind="first" if cell.first else "solved", text=solved, sub=time)
    if cell.pending:
        shown = tried if cell.tries else ""
        return BoardCell(kind="pending", text=f"{shown}?{cell.pending}", sub=time)
    if cell.tries:
        return BoardCell(kind="tried", text=tried, sub=time)
    return BoardCell()
