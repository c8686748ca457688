"""The group as Markdown, for a job summary on GitHub: the table, then the failures, folded.

Text that others chose occurs only as code (spans, fenced blocks, ``<code>`` within a summary), so no renderer takes any
of it for a link, an image, a mention or HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from judge.models import Verdict
from judge.models.grade import Cell, Grade, Requirement, Row
from judge.reporters.group.table import cell_text, legend
from judge.reporters.group.view import Cells, GroupView, adjustments, cells_by_place, failure_of, reason, remarks, sizes
from judge.reporters.submission.view import points_text
from judge.text.clean import clean, clean_line, first_lines, last_lines

MAX_BYTES = 1024 * 1024  # the most that GitHub accepts from one step
_LIMIT = "1 MiB"
_RESERVED = 4096  # for the sentences that say what was left out
_SHOWN_LINES, _LISTED = 20, 200
_BACKTICKS = re.compile("`+")


def render(grade: Grade, view: GroupView) -> str:
    """Return the whole page. What would make it too long is left out, and a sentence says so."""
    names = [r"\#", view.say("member"), view.say("points"), view.say("solved")]
    headings = _line([*names, *(_cell_code(column.slug) for column in grade.columns)])
    ruler = _line(["---:", "---", "---:", "---:", *(["---"] * len(grade.columns))])
    page = _Page([f"## {_code(grade.title)}", "", sizes(grade, view), "", headings, ruler])
    cells = cells_by_place(grade)
    rows = (_row(row, grade, cells) for row in grade.rows)
    page.add(rows, MAX_BYTES // 2, view.say("Members left out: {count}. A page is limited to {limit}."))
    page.lines += ["", legend(grade, view).replace("*", r"\*").replace(" -", r" \-"), ""]
    left_out = view.say("Lines left out: {count}. A page is limited to {limit}.")
    page.add(_lists(grade, view), MAX_BYTES * 3 // 4, left_out)
    failed = [cell for cell in grade.cells if cell.file and cell.verdict not in (Verdict.AC, Verdict.IE)]
    left_out = view.say("Details left out: {count}. A page is limited to {limit}.")
    page.add((_details(cell, view) for cell in failed), MAX_BYTES, left_out)
    return "\n".join(page.lines)


class _Page:
    """Lines that are added as long as there is room."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines

    def add(self, blocks: Iterable[str], limit: int, left_out: str) -> None:
        """Add the blocks as long as the page stays below that limit; a sentence says how many did not fit."""
        used = sum(map(_bytes, self.lines)) + _RESERVED
        rest = iter(blocks)
        for block in rest:
            used += _bytes(block)
            if used > limit:
                self.lines += ["", left_out.format(count=1 + sum(1 for _ in rest), limit=_LIMIT), ""]
                return
            self.lines.append(block)


def _bytes(line: str) -> int:
    return len(line.encode()) + 1


def _row(row: Row, grade: Grade, cells: Cells) -> str:
    verdicts = [cell_text(cells.get((row.member, column.slug))).text for column in grade.columns]
    shown = [text.replace("*", r"\*").replace("-", r"\-") for text in verdicts]
    solved = f"{row.solved}/{len(grade.columns)}"
    return _line([str(row.rank), _cell_code(row.member), f"**{points_text(row.points)}**", solved, *shown])


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _lists(grade: Grade, view: GroupView) -> Iterator[str]:
    """Yield blocks about everything but failed cells: requirements, cells that were not judged, skipped files."""

    def about(cell: Cell, text: str) -> str:
        return view.labelled(f"{_code(cell.member)} {_code(cell.problem)}", text)

    lost = [cell for cell in grade.cells if cell.verdict is Verdict.IE]
    adjusted = [about(cell, _code(line)) for cell in grade.cells for line in adjustments(cell, view)]
    skipped = [view.labelled(_code(entry.file), _code(entry.reason)) for entry in grade.skipped]
    for title, entries in (
        (view.say("requirements"), [_requirement(requirement, view) for requirement in grade.requirements]),
        (view.say("adjusted points"), adjusted),
        (view.say("not judged"), [about(cell, _code(reason(cell, view))) for cell in lost]),
        (view.say("files that were not graded"), skipped),
    ):
        if entries:
            yield f"### {title}\n"
            yield from (f"- {entry}" for entry in entries)
            yield ""


def _requirement(requirement: Requirement, view: GroupView) -> str:
    members = view.say(", ").join(map(_code, requirement.missed_by))
    outcome = f"**{view.say('missed by {members}', members=members)}**" if members else view.say("met by all")
    return view.labelled(_code(requirement.text), outcome)


def _details(cell: Cell, view: GroupView) -> str:
    """Return one failed cell, folded. The empty lines end the HTML, so that Markdown goes on inside."""
    place = cell.file if cell.line is None else f"{cell.file}:{cell.line}"
    summary = f"<b>{cell.verdict}</b> <code>{escape(clean_line(place, _LISTED))}</code>"
    lines = [f"<details><summary>{summary}</summary>", ""]
    remarked = clean("\n".join([reason(cell, view), *remarks(cell, view)]), 2000)
    failure = failure_of(cell)
    for title, shown in (
        (view.say("reason"), first_lines(remarked, _SHOWN_LINES)),
        (view.say("traceback"), last_lines(clean(failure.traceback, 8000), _SHOWN_LINES) if failure else [""]),
        (view.say("printed"), last_lines(clean(failure.stdout, 4000), _SHOWN_LINES) if failure else [""]),
    ):
        if any(shown):
            fence = "`" * max(3, _longest_run("\n".join(shown)) + 1)
            lines += [title, "", f"{fence}text", *shown, fence, ""]
    return "\n".join([*lines, "</details>", ""])


def _code(text: str) -> str:
    """Return a code span. Spaces separate backticks in the text from those around it."""
    shown = clean_line(text, _LISTED).strip() or " "
    ticks = "`" * (_longest_run(shown) + 1)
    return f"{ticks} {shown} {ticks}" if "`" in shown else f"{ticks}{shown}{ticks}"


def _cell_code(text: str) -> str:
    """Return a code span for a table, where a bar would end the cell.

    A bar is escaped with a backslash. A bar that follows a backslash is shown as a broken bar instead.
    """
    return _code(text.replace("\\|", "\\¦")).replace("|", "\\|")


def _longest_run(text: str) -> int:
    return max(map(len, _BACKTICKS.findall(text)), default=0)
