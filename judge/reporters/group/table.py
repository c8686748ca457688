"""The group as a table for a terminal: members down, problems across, then a line per failure.

A table that is wider than the view continues in further blocks, which repeat the members' names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from judge.models import Record, Verdict
from judge.models.grade import Cell, Grade, Requirement
from judge.reporters.group.view import GroupView, adjustments, cells_by_place, reason, sizes
from judge.reporters.submission.view import points_text
from judge.text.clean import Tone, clean_line, cut, pad, paint, width, wrap

MAX_MEMBER, MAX_HEADING, GAP = 20, 16, 2


class Piece(Record):
    """The text at one place in the table. Its tone only repeats what the text says."""

    text: str
    tone: Tone | None = None


def render(grade: Grade, view: GroupView) -> str:
    """Return the whole table as lines, without a line break at the end."""
    title = paint(cut(clean_line(grade.title, 200), view.width), "strong", view.colour)
    lines = [title, cut(sizes(grade, view), view.width), ""]
    if not grade.rows:
        lines += [view.say("no solution is new or changed"), ""]
    for block in _blocks(grade, view) if grade.rows else ():
        lines += [*_table_lines(block, view), ""]
    lines += [paint(line, "quiet", view.colour) for line in wrap(legend(grade, view), view.width)]
    for title, entries in _lists(grade, view):
        if entries:
            lines += [
                "",
                paint(title, "strong", view.colour),
                *(f"  {cut(entry, view.width - 2)}" for entry in entries),
            ]
    return "\n".join(lines)


def cell_text(cell: Cell | None) -> Piece:
    """Return a verdict and its points: with ``*`` if late, with ``!`` if set by hand, and in brackets if they do not
    count. If the judge failed, there are no points.
    """
    if cell is None:
        return Piece(text="-", tone="quiet")
    if cell.verdict is Verdict.IE and cell.override is None:
        return Piece(text="IE", tone="warn")
    marks = f"{'*' if cell.late else ''}{'!' if cell.override else ''}"
    text = f"{cell.verdict if cell.file else '-'} {points_text(cell.points)}{marks}"
    tone: Tone = "quiet" if cell.dropped else "good" if cell.verdict is Verdict.AC else "bad"
    return Piece(text=f"({text})" if cell.dropped else text, tone=tone)


def legend(grade: Grade, view: GroupView) -> str:
    """Return what the marks in the table mean."""
    return "   ".join(filter(None, [view.say("* late   - nothing submitted"), rare_marks(grade, view)]))


def rare_marks(grade: Grade, view: GroupView) -> str:
    """Return the meaning of the marks that are explained only if they occur."""
    parts = []
    if any(cell.override for cell in grade.cells):
        parts.append(view.say("! set by hand"))
    if grade.drop_lowest:
        parts.append(view.say("( ) does not count"))
    return "   ".join(parts)


def _blocks(grade: Grade, view: GroupView) -> Iterator[list[list[Piece]]]:
    """Yield tables of columns, each a list of pieces under its heading, not wider than the view if possible."""
    cells = cells_by_place(grade)
    names = [
        Piece(text=view.say("member")),
        *(Piece(text=cut(clean_line(row.member, 200), MAX_MEMBER)) for row in grade.rows),
    ]
    ranks = [Piece(text=view.say("#")), *(Piece(text=str(row.rank)) for row in grade.rows)]
    points = [
        Piece(text=view.say("points")),
        *(Piece(text=points_text(row.points), tone="strong") for row in grade.rows),
    ]
    solved = [Piece(text=view.say("solved")), *(Piece(text=f"{row.solved}/{len(grade.columns)}") for row in grade.rows)]
    block = [ranks, names, points, solved]
    first = len(block)
    for column in grade.columns:
        heading = Piece(text=cut(clean_line(column.slug, 200), MAX_HEADING))
        added = [heading, *(cell_text(cells.get((row.member, column.slug))) for row in grade.rows)]
        if sum(map(_wide, block)) + _wide(added) - GAP > view.width and len(block) > first:
            yield block
            block, first = [names], 1
        block.append(added)
    yield block


def _wide(column: Sequence[Piece]) -> int:
    return max(width(piece.text) for piece in column) + GAP


def _table_lines(block: list[list[Piece]], view: GroupView) -> Iterator[str]:
    widths = [_wide(column) - GAP for column in block]
    for number, line in enumerate(zip(*block, strict=True)):
        texts = [
            paint(pad(piece.text, room), piece.tone if number else "quiet", view.colour)
            for piece, room in zip(line, widths, strict=True)
        ]
        yield (" " * GAP).join(texts).rstrip()


def _lists(grade: Grade, view: GroupView) -> Iterator[tuple[str, list[str]]]:
    """Yield the lists under the table: titles and cleaned lines."""
    failed = [cell for cell in grade.cells if cell.file and cell.verdict not in (Verdict.AC, Verdict.IE)]
    lost = [cell for cell in grade.cells if cell.verdict is Verdict.IE]
    yield (
        view.say("not accepted"),
        [f"{cell.verdict:3}  {_place(cell)}  {clean_line(reason(cell, view), 400)}" for cell in failed],
    )
    yield (view.say("not judged"), _in_full([f"{_place(cell)}  {reason(cell, view)}" for cell in lost], view))
    adjusted = [(cell, clean_line(line, 2000)) for cell in grade.cells for line in adjustments(cell, view)]
    yield (
        view.say("adjusted points"),
        _in_full([f"{clean_line(cell.member, 80)} {cell.problem}  {line}" for cell, line in adjusted], view),
    )
    yield (
        view.say("files that were not graded"),
        _in_full([f"{clean_line(entry.file, 200)}  {clean_line(entry.reason, 400)}" for entry in grade.skipped], view),
    )
    yield view.say("requirements"), [_requirement(requirement, view) for requirement in grade.requirements]


def _in_full(texts: Sequence[str], view: GroupView) -> list[str]:
    """Return texts in as many lines as they take. Nothing is cut off: each text says what somebody has to do."""
    lines = []
    for text in texts:
        first, *rest = wrap(text, view.width - 2 - GAP)
        lines += [first, *(f"{' ' * GAP}{line}" for line in rest)]
    return lines


def _place(cell: Cell) -> str:
    file = clean_line(cell.file, 200)
    return file if cell.line is None else f"{file}:{cell.line}"


def _requirement(requirement: Requirement, view: GroupView) -> str:
    members = view.say(", ").join(clean_line(member, 80) for member in requirement.missed_by)
    outcome = view.say("missed by {members}", members=members) if members else view.say("met by all")
    return f"{'!' if members else ' '} {clean_line(requirement.text, 200)}  {outcome}"
