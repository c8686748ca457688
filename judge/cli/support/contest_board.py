"""The scoreboard as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from judge.reporters.html.board import BoardCell, BoardPage, BoardRow, CellKind
from judge.text.ansi import Tone, paint
from judge.text.clean import clean_line, pad, pad_left, width
from judge.text.messages import labelled, mark, translate

_TONES: dict[CellKind, Tone] = {"solved": "good", "first": "good", "tried": "bad", "pending": "warn", "none": "quiet"}
_TOTALS = {"solved": "=", "points": mark("points"), "penalty": mark("min")}


def board_lines(page: BoardPage, colour: bool) -> Iterator[str]:
    """Yield the title, the headings and a line per member; remarks follow below."""
    frozen = translate(", frozen", page.language) if page.frozen else ""
    yield f"{paint(clean_line(page.title, 80), 'strong', colour)}  {page.state}{frozen}"
    totals = [
        (name, translate(label, page.language))
        for name, label in _TOTALS.items()
        if any(getattr(row, name) is not None for row in page.rows)
    ]
    names = max([4, *(width(row.name) for row in page.rows)])
    ranks = max([1, *(len(str(row.rank)) for row in page.rows)])
    wide = [max([width(label), *(len(_total(row, name)) for row in page.rows)]) for name, label in totals]
    cells = [
        max([len(problem.label), *(len(_text(row.cells[index])) for row in page.rows)])
        for index, problem in enumerate(page.problems)
    ]
    heads = [pad_left(label, size) for (_, label), size in zip(totals, wide, strict=True)]
    labels = [problem.label.ljust(size) for problem, size in zip(page.problems, cells, strict=True)]
    yield paint("  ".join([" " * ranks, pad("", names), *heads, *labels]).rstrip(), "quiet", colour)
    for row in page.rows:
        amounts = [_total(row, name).rjust(size) for (name, _), size in zip(totals, wide, strict=True)]
        yield "  ".join(
            [str(row.rank).rjust(ranks), pad(row.name, names), *amounts, *_painted(row.cells, cells, colour)]
        ).rstrip()
    for row in page.rows:
        if row.note:
            note = labelled(row.name, clean_line(row.note, 400), page.language)
            yield paint(note, "warn", colour)


def _painted(cells: Sequence[BoardCell], sizes: Sequence[int], colour: bool) -> list[str]:
    return [paint(_text(cell).ljust(size), _TONES[cell.kind], colour) for cell, size in zip(cells, sizes, strict=True)]


def _text(cell: BoardCell) -> str:
    if cell.kind == "none":
        return "."
    first = "*" if cell.kind == "first" else ""
    return f"{cell.text}{first} {cell.sub}".rstrip()


def _total(row: BoardRow, name: str) -> str:
    value = getattr(row, name)
    return "" if value is None else f"{value:g}"
