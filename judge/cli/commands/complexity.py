"""``judge complexity``: how the CPU time and memory of a solution grow, compared with the reference."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from pathlib import Path

import click
import msgspec

from judge.catalog.solution_files import last_edited
from judge.cli.support.console import colour, columns, emit, emit_json, home, say, say_count
from judge.cli.support.contest_refusal import refuse_practice_during_contest
from judge.cli.support.judging import options_from
from judge.cli.support.options import Choices, file_argument, judging_options
from judge.cli.support.progress_bar import progress
from judge.cli.support.starters import refuse_starter
from judge.complexity.fit import MIN_POINTS, Fit
from judge.complexity.measure import Curve, Growth, measure_growth
from judge.models import Report, Verdict
from judge.reporters.submission.view import seconds as shown_seconds
from judge.session import Session
from judge.text.clean import aligned, clean_line, paint, wrap
from judge.text.messages import mark

PLOT_ROWS = 8
SURE = 0.6
MOST_ROWS = 8
# Why a measurement stopped before the largest size.
REASONS: dict[str, str] = {
    "cpu": mark("a run with n = {size} exceeded the time limit"),
    "wall": mark("a run with n = {size} waited longer than the time limit"),
    "memory": mark("a run with n = {size} exceeded the memory limit"),
    "output": mark("a run with n = {size} printed or returned too much"),
    "time": mark("the measuring time ran out after n = {size}; --seconds gives more time"),
    "error": mark("a run with n = {size} failed: {detail}"),
}
STOPPED = mark("a run with n = {size} was stopped by the sandbox")
OWN, REFERENCE, BOTH = "x", "o", "@"
LABEL = 8
MOSTLY = 0.5  # the share of the time that counts as most of it


@click.command()
@file_argument
@click.option(
    "--seconds", type=click.FloatRange(0.5, 600), default=5.0, metavar="S", help="Measure for S seconds; default: 5."
)
@judging_options
def complexity(file: Path | None, seconds: float, choices: Choices) -> None:
    """Measure how time and memory grow with the size of the input.

    The sizes double up to the largest one that the problem has; if that is small, they grow in equal steps.
    """
    with Session(home(), choices.problems) as session:
        file = file or last_edited(Path(), session.catalogue)
        problem, submission = session.open(file, choices.problem, choices.backend)
        refuse_practice_during_contest(problem.slug, file)
        refuse_starter(session, problem, submission)
        options = msgspec.structs.replace(options_from(choices), fail_fast=True)
        report = session.submit(problem, submission, options)[choices.lang]
        with progress() as update:
            growth = _without_details(measure_growth(session, problem, submission, seconds, update), choices)
    if choices.as_json:
        facts = {name: getattr(growth, name) for name in (*Growth.__struct_fields__, "slower")}
        emit_json({"problem": problem.slug, "file": str(file), "verdict": report.verdict, **facts})
    else:
        emit("\n".join(_lines(growth, report, choices)))


def _without_details(growth: Growth, choices: Choices) -> Growth:
    """Return the growth. Unless hidden inputs may be shown, a fixed text replaces the description of a failure."""
    ended = growth.own.ended
    if choices.reveal == "case" or ended is None:
        return growth
    own = msgspec.structs.replace(growth.own, ended=msgspec.structs.replace(ended, detail=say("runtime error")))
    return msgspec.structs.replace(growth, own=own)


def _lines(growth: Growth, report: Report, choices: Choices) -> list[str]:
    head = say("{problem}: growth with the size of the input", problem=report.problem)
    lines = [paint(head, "strong", colour())]
    if not choices.quiet:
        lines += [*_table(growth), ""]
        plot_lines = plot(_measured_times(growth.own), _measured_times(growth.reference), columns() - 1, PLOT_ROWS)
        legend = say("CPU time against the size n, both axes logarithmic: x yours, o reference, @ both")
        lines += [*plot_lines, *wrap(legend, columns())] if plot_lines else []
    own, reference = _fit_text(growth.own, growth.own_fit), _fit_text(growth.reference, growth.reference_fit)
    lines += ["  ".join(row).rstrip() for row in aligned([[say("yours (x)"), own], [say("reference (o)"), reference]])]
    warnings = _warnings(growth, report)
    return [*lines, *(paint(line, "warn", colour()) for text in warnings for line in wrap(text, columns()))]


def _warnings(growth: Growth, report: Report) -> Iterator[str]:
    for name, curve in (
        (mark("yours stopped early: {why}"), growth.own),
        (mark("reference stopped early: {why}"), growth.reference),
    ):
        if curve.ended:
            reason, size = REASONS.get(curve.ended.reason, STOPPED), curve.ended.size
            yield say(name, why=say(reason, size=size, detail=clean_line(curve.ended.detail, 200)))
    if report.verdict is not Verdict.AC:
        yield say(
            "the solution is not accepted ({verdict}), so these measurements may be meaningless", verdict=report.verdict
        )
    elif growth.slower and growth.own_fit and growth.reference_fit:
        yield say(
            "accepted, but it grows faster than the reference: {own}, where {reference} is possible",
            own=growth.own_fit.label,
            reference=growth.reference_fit.label,
        )


def _table(growth: Growth) -> list[str]:
    """Return one line per size. Times that may be those of reading the input are in parentheses."""
    memory = say("memory")
    titles = [say("size n"), say("yours"), memory, say("reference"), memory]
    rows = [titles]
    for size in _shown_sizes(growth):
        cells = [str(size)]
        for curve in (growth.own, growth.reference):
            cells += _cells(curve, size)
        rows.append(cells)
    return ["  ".join(row) for row in aligned(rows, right=range(len(titles)))]


def _measured_times(curve: Curve) -> dict[int, float]:
    return {size: curve.cpu_s[size] for size in curve.measurable}


def _shown_sizes(growth: Growth) -> list[int]:
    """Return the largest ``MOST_ROWS`` sizes, at most one of which is too small to be measured."""
    sizes = sorted({*growth.own.runs, *growth.reference.runs})
    measurable = {*growth.own.measurable, *growth.reference.measurable}
    first = next((place for place, size in enumerate(sizes) if size in measurable), 0)
    return sizes[max(0, first - 1) :][-MOST_ROWS:]


def _cells(curve: Curve, size: int) -> list[str]:
    if size not in curve.runs:
        return ["-", "-"]
    time = shown_seconds(curve.cpu_s[size])
    return [time if size in curve.measurable else f"({time})", f"{curve.memory_mib[size]:.1f} MiB"]


def _fit_text(curve: Curve, fit: Fit | None) -> str:
    if fit is None and curve.reading_share >= MOSTLY:
        text = mark("unknown: reading the input takes {share} % of the time, and the rest cannot be told from noise")
        return say(text, share=round(100 * curve.reading_share))
    if fit is None and not curve.measurable:
        return say("unknown: no size takes long enough to be measured")
    if fit is None:
        return say_count(
            "unknown: only {count} size took long enough to be measured; {least} are needed",
            "unknown: only {count} sizes took long enough to be measured; {least} are needed",
            len(curve.measurable),
            least=MIN_POINTS,
        )
    share = round(100 * fit.confidence)
    if fit.confidence >= SURE or not fit.second_label:
        return say("{order}, confidence {share} %", order=fit.label, share=share)
    return say(
        "not clear: {order} ({share} %) or {second} ({second_share} %)",
        order=fit.label,
        share=share,
        second=fit.second_label,
        second_share=round(100 * fit.second_confidence),
    )


def plot(own: Mapping[int, float], reference: Mapping[int, float], columns: int, rows: int) -> list[str]:
    """Return a plot of ``rows`` lines with a line of sizes below them, all at most ``columns`` wide.

    Without values, return no lines.

    ``x`` marks the solution's times, ``o`` those of the reference, ``@`` both. The times on the left are those of the
    first and the last line.
    """
    values = [*own.values(), *reference.values()]
    sizes = sorted({*own, *reference})
    if not values or min(values) <= 0:
        return []
    low, high = math.log(min(values)), math.log(max(values))
    step = max(1, min(10, (columns - LABEL - 2) // max(len(sizes), 1)))
    grid = [[" "] * (step * len(sizes)) for _ in range(rows)]
    for curve, sign in ((reference, REFERENCE), (own, OWN)):
        for size, value in curve.items():
            share = (math.log(value) - low) / (high - low) if high > low else 0.0
            row, column = rows - 1 - round(share * (rows - 1)), sizes.index(size) * step + step // 2
            grid[row][column] = BOTH if grid[row][column] not in (" ", sign) else sign
    labels = {0: shown_seconds(max(values)), rows - 1: shown_seconds(min(values))}
    lines = [f"{labels.get(row, ''):>{LABEL}} |{''.join(line)}".rstrip() for row, line in enumerate(grid)]
    return [*lines, _size_axis(sizes, step, columns)]


def _size_axis(sizes: list[int], step: int, columns: int) -> str:
    """Return the line of sizes. Each size is centred below its column if there is room."""
    line = " " * LABEL + " n"
    for index, size in enumerate(sizes):
        start = LABEL + 2 + index * step + step // 2 - len(str(size)) // 2
        if len(line) < start <= columns - len(str(size)):
            line += " " * (start - len(line)) + str(size)
    return line
