"""Prepare a cell's details for the page's template: texts, shortened to the space in the page, and places on axes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import quote

from judge.models import CaseResult, Failure, Report, Verdict
from judge.models.grade import Cell, Column, Grade
from judge.reporters.group.view import GroupView, adjustments
from judge.reporters.html.figures import TimeAxis, runs
from judge.reporters.submission.view import mib, points_text, seconds
from judge.text.clean import ELLIPSIS, clean, clean_line

# Bytes of a page for the texts of all solutions, and the least and the most for one cell.
ROOM, LEAST_ROOM, MOST_ROOM = 400_000, 500, 20_000
MAX_CASES_NAMED, MAX_FACT = 12, 400
NONE = "–"

TONES = {Verdict.AC: "good", Verdict.IE: "judge", Verdict.SK: "none"}
TONES |= dict.fromkeys((Verdict.TLE, Verdict.MLE, Verdict.OLE), "limit")


class Block(NamedTuple):
    """A longer text with a label: prose, or text with columns and lines of its own."""

    label: str
    text: str
    prose: bool = False


class Detail(NamedTuple):
    """Everything that the page shows of a cell. ``facts`` are (label, text).

    ``sign`` is the verdict, or a dash if nothing was submitted; ``points`` are marked as in the table for a terminal.
    """

    cell: Cell
    title: str
    anchor: str
    tone: str
    sign: str
    name: str
    sub_verdict: str
    points: str
    late: str
    tally: str
    facts: list[tuple[str, str]]
    blocks: list[Block]
    strip: dict[str, str]
    strip_text: str
    meter: float
    meter_limit: float
    meter_text: str


def details(grade: Grade, axis: TimeAxis, view: GroupView) -> list[Detail]:
    """Return the details of all cells, in their order."""
    columns = {column.slug: column for column in grade.columns}
    failing = sum(cell.verdict is not Verdict.AC for cell in grade.cells)
    room = max(LEAST_ROOM, min(MOST_ROOM, ROOM // max(1, failing)))
    return [_detail(cell, columns[cell.problem], axis, view, room) for cell in grade.cells]


def anchor(member: str, slug: str) -> str:
    """Return the fragment of a cell's deep link: ``member/problem``, percent-encoded as browsers do it."""
    return "/".join(quote(part, safe="", errors="surrogatepass") for part in (member, slug))


def tone(verdict: Verdict) -> str:
    """Return the name of the verdict's colour in the page's palette."""
    return TONES.get(verdict, "bad")


def names(view: GroupView) -> dict[Verdict, str]:
    """Return the verdicts in words. The wording for IE differs, because most readers did not write the code."""
    return {
        **{verdict: view.verdict_name(verdict) for verdict in Verdict},
        Verdict.IE: view.say("the judge itself failed"),
    }


def _detail(cell: Cell, column: Column, axis: TimeAxis, view: GroupView, room: int) -> Detail:
    report = cell.report
    first = report.first_failed
    blocks = _blocks(report, first, view)
    texts = fit([block.text for block in blocks], room)
    points = f"{points_text(cell.points)}{'!' if cell.override else ''}"
    return Detail(
        cell=cell,
        title=column.title.in_language(view.language),
        anchor=anchor(cell.member, cell.problem),
        tone=tone(cell.verdict),
        sign=cell.verdict if cell.file else NONE,
        name=names(view)[cell.verdict] if cell.file else view.say("not submitted"),
        sub_verdict=(first.detail or "") if first else "",
        points=f"({points})" if cell.dropped else points,
        late=view.say("{days} d late", days=cell.late.days) if cell.late else "",
        tally=f"{report.passed}/{report.total}" if cell.file else "",
        facts=[(label, clean_line(text, MAX_FACT)) for label, text in _facts(cell, column, first, view)],
        blocks=[block._replace(text=text) for block, text in zip(blocks, texts, strict=True)],
        strip=runs(report.cases),
        strip_text=view.say(
            "{passed} accepted, {failed} not accepted, {skipped} not run",
            passed=report.passed,
            failed=len(report.failed),
            skipped=report.not_run,
        ),
        meter=axis.at(report.slowest_s),
        meter_limit=axis.at(report.limits.cpu_s),
        meter_text=view.say(
            "{slowest} of {limit}", slowest=seconds(report.slowest_s), limit=seconds(report.limits.cpu_s)
        ),
    )


def _facts(cell: Cell, column: Column, first: CaseResult | None, view: GroupView) -> list[tuple[str, str]]:
    report = cell.report
    facts = [
        (
            view.say("Points"),
            view.say("{points} of {worth}", points=points_text(cell.points), worth=points_text(column.worth)),
        )
    ]
    # A file that cannot be loaded fails before any case, and a failure of the judge is not about a case.
    if first is not None and cell.verdict not in (Verdict.CE, Verdict.IE):
        facts.append((view.say("First failing case"), first.id))
        facts += _further_failures(report, view)
    if cell.line is not None:
        facts.append((view.say("Line"), str(cell.line)))
    if cell.late is not None:
        lateness = view.say(
            "days late, rounded up: {days}; deduction: {percent} %",
            days=cell.late.days,
            percent=points_text(cell.late.percent),
        )
        facts.append((view.say("Late"), lateness))
    facts += [(view.say("adjusted points"), line) for line in adjustments(cell, view)]
    if cell.committed is not None:
        facts.append((view.say("Committed"), cell.committed))
    if report.slowest_s > 0:
        limits = report.limits
        times = view.say(
            "{slowest} in the slowest case (limit {limit}), {whole} in all",
            slowest=seconds(report.slowest_s),
            limit=seconds(limits.cpu_s),
            whole=seconds(report.cpu_s),
        )
        facts.append((view.say("CPU time"), times))
        used = mib(report.memory_mib) if report.memory_mib >= 1 else view.say("under 1 MiB")
        facts.append((view.say("Memory"), view.say("{used} (limit {limit} MiB)", used=used, limit=limits.memory_mib)))
    return [*facts, (view.say("File"), cell.file), (view.say("Backend"), report.backend)] if cell.file else facts


def _further_failures(report: Report, view: GroupView) -> list[tuple[str, str]]:
    """Return the further cases that failed, as many as fit in a line."""
    others = report.failed[1:]
    named = [f"{case.id} {case.verdict}" for case in others[:MAX_CASES_NAMED]]
    if len(others) > MAX_CASES_NAMED:
        named.append(view.say("and {count} more", count=len(others) - MAX_CASES_NAMED))
    return [(view.say("Also failing"), " · ".join(named))] if named else []


def _blocks(report: Report, first: CaseResult | None, view: GroupView) -> list[Block]:
    """Return what is worth reading about the failing case, as far as the report reveals it."""
    failure = report.shown_failure or Failure(id="")
    blocks = [
        Block(view.say("Looks like"), report.diagnosis or "", prose=True),
        Block(view.say("Message"), first.message if first else "", prose=True),
        Block(view.say("What the case tests"), failure.why, prose=True),
        Block(view.say("Input"), "\n".join(failure.input)),
        Block(view.say("Expected"), failure.expected),
        Block(view.say("Got"), failure.actual),
        Block(view.say("Printed"), failure.stdout),
        Block(view.say("Traceback"), failure.traceback),
    ]
    return [block for block in blocks if block.text]


def size(text: str) -> int:
    """Return the bytes that a cleaned text takes in a page."""
    from markupsafe import escape

    return len(escape(text).encode())


def fit(texts: Sequence[str], room: int) -> list[str]:
    """Return the texts, cleaned. If they do not fit together, the longest lose their ends, as little as possible."""
    cleaned = [clean(text) for text in texts]
    sizes = [size(text) for text in cleaned]
    room_left = room
    for place, index in enumerate(sorted(range(len(cleaned)), key=sizes.__getitem__)):
        share = room_left // (len(cleaned) - place)
        if sizes[index] > share:
            cleaned[index] = _head(cleaned[index], share)
        room_left -= min(sizes[index], share)
    return cleaned


def _head(text: str, room: int) -> str:
    """Return the beginning of a text that takes at most ``room`` bytes, not counting the ellipsis."""
    kept = text[:room]
    while kept and (taken := size(kept)) > room:
        kept = kept[: min(len(kept) - 1, len(kept) * room // taken)]
    return kept + ELLIPSIS
