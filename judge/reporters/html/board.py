"""A contest's scoreboard as an HTML page: what it shows, as small records, and ``render_board``.

The page knows no rules. Its caller ranks the rows, words the cells and decides what a frozen board shows:

- ICPC: ``solved`` and ``penalty`` of each row; a cell is ``BoardCell(kind="solved", text="2", sub="0:48")`` for the
  second try at 48 minutes, ``kind="first"`` for the first of all to solve it, ``"tried"`` with the tries that failed,
  ``"pending"`` with those that a frozen board hides.
- IOI: ``points`` of each row; a cell is ``BoardCell(kind="solved", text="100")`` or ``kind="tried", text="45"``.

A column of totals is shown where at least one row has a value for it. Every text may be hostile: it is bounded and
escaped here.
"""

from __future__ import annotations

from typing import Literal

from judge.models import Language, Record
from judge.text.clean import clean_line
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


class BoardProblem(Record, frozen=True, kw_only=True):
    """The heading of a problem's column: a short ``label`` ("A"), and its title."""

    label: str
    title: str = ""


class BoardCell(Record, frozen=True, kw_only=True):
    """A member's result at a problem: ``text`` in the first line (tries, points), ``sub`` in the second (a time)."""

    kind: CellKind = "none"
    text: str = ""
    sub: str = ""


class BoardRow(Record, frozen=True, kw_only=True):
    """A member's row, with a cell per problem. ``note`` is a remark beside the name ("log was edited")."""

    rank: int
    name: str
    cells: tuple[BoardCell, ...]
    solved: int | None = None
    points: float | None = None
    penalty: int | None = None
    note: str = ""


class BoardPage(Record, frozen=True, kw_only=True):
    """The whole scoreboard. ``state`` says where the contest stands ("running, 1:12:30 left"), in ``language``."""

    title: str
    state: str
    problems: tuple[BoardProblem, ...]
    rows: tuple[BoardRow, ...]
    frozen: bool = False
    language: Language = "en"


def render_board(board: BoardPage) -> str:
    """Return one self-contained HTML file. Raise ``ValueError`` if a row does not have a cell for every problem."""
    from judge.reporters.html.document import document
    from judge.reporters.submission.view import points_text

    if any(len(row.cells) != len(board.problems) for row in board.rows):
        raise ValueError("every row of a board has a cell for every problem")
    totals = {
        total: name for total, name in TOTALS.items() if any(getattr(row, total) is not None for row in board.rows)
    }
    return document(
        "board",
        board.language,
        clean_line(board.title, 200),
        board=board,
        totals=totals,
        marks=MARKS,
        kind_names=KIND_NAMES,
        kinds={cell.kind for row in board.rows for cell in row.cells},
        number=points_text,
    )
