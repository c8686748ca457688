"""``judge complexity``: how CPU time and memory of a solution grow, beside the reference."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from judge.catalog.latest import last_edited
from judge.cli.support.judging import options_from
from judge.cli.support.environment import colour, columns, home
from judge.cli.support.options import Choices, file_argument, judging_options
from judge.cli.support.output import emit
from judge.cli.support.progress_bar import progress
from judge.complexity.fit import Fit
from judge.complexity.measure import Curve, Growth, grow
from judge.complexity.plot import plot
from judge.models import Language, Problem, Report, Submission, Verdict
from judge.reporters.submission.costs import seconds as shown_seconds
from judge.session import Session
from judge.text.ansi import paint
from judge.text.clean import clean_line, cut, pad, width, wrap

PLOT_ROWS = 9
WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "head": "{problem}: how it grows with the input's size",
        "columns": "size n|yours|memory|reference|memory",
        "own": "yours (x)      {fit}",
        "reference": "reference (o)  {fit}",
        "fit": "{order}, {share} % sure",
        "or": "{fit} ({order} {share} %)",
        "unknown": "too few sizes to tell",
        "ended": "stopped early: {why}",
        "verdict": "it is not accepted ({verdict}), so its growth may mean nothing",
        "slower": "accepted, but a class slower than the reference: {own} where {reference} is possible",
        "plot": "CPU time against n, both axes doubling: x yours, o reference, @ both",
    },
    "zh": {
        "head": "{problem}：随输入规模的增长",
        "columns": "规模 n|你的|内存|参考|内存",
        "own": "你的 (x)  {fit}",
        "reference": "参考 (o)  {fit}",
        "fit": "{order}，可信度 {share} %",
        "or": "{fit}（{order} {share} %）",
        "unknown": "规模太少，无法判断",
        "ended": "提前结束：{why}",
        "verdict": "此代码未通过（{verdict}），增长情况可能没有意义",
        "slower": "已通过，但比参考题解慢一个量级：{own}，而 {reference} 是可以做到的",
        "plot": "CPU 时间与 n，双对数坐标：x 你的，o 参考，@ 重合",
    },
}


class Measured(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=False):
    """What --json prints. Seconds and MiB by size; a share is one of 1."""

    problem: str
    file: str
    verdict: Verdict
    own: Curve
    reference: Curve
    own_fit: Fit | None
    reference_fit: Fit | None
    slower: bool


@click.command()
@file_argument
@click.option(
    "--seconds", type=click.FloatRange(0.5, 600), default=5.0, metavar="S", help="Measure for S seconds; default: 5."
)
@judging_options
def complexity(file: Path | None, seconds: float, choices: Choices) -> None:
    """How time and memory grow with the size of the input.

    The sizes double up to the largest one that the problem's generator makes.
    """
    with Session(home(), choices.problems) as session:
        file = file or last_edited(Path(), session.catalogue)
        problem, submission = session.open(file, choices.problem, choices.backend)
        options = msgspec.structs.replace(options_from(choices), fail_fast=True)
        report = session.submit(problem, submission, options)
        growth = _measured(session, problem, submission, seconds)
    if choices.as_json:
        facts = {name: getattr(growth, name) for name in (*Growth.__struct_fields__, "slower")}
        measured = Measured(problem=problem.slug, file=str(file), verdict=report.verdict, **facts)
        emit(msgspec.json.encode(measured).decode())
    else:
        emit("\n".join(_lines(growth, report, choices)))


def _measured(session: Session, problem: Problem, submission: Submission, seconds: float) -> Growth:
    with progress() as update:
        return grow(session, problem, submission, seconds, update)


def _lines(growth: Growth, report: Report, choices: Choices) -> list[str]:
    words = WORDS[choices.lang]
    lines = [paint(words["head"].format(problem=report.problem), "strong", colour())]
    if not choices.quiet:
        lines += [*_table(growth, words["columns"].split("|")), ""]
        drawn = plot(growth.own.cpu_s, growth.reference.cpu_s, columns() - 1, PLOT_ROWS)
        lines += [*drawn, cut(words["plot"], columns())] if drawn else []
    lines.append(words["own"].format(fit=_fit(growth.own_fit, words)))
    lines.append(words["reference"].format(fit=_fit(growth.reference_fit, words)))
    warnings = []
    if growth.own.ended:
        warnings.append(words["ended"].format(why=clean_line(growth.own.ended, 200)))
    if report.verdict is not Verdict.AC:
        warnings.append(words["verdict"].format(verdict=report.verdict))
    elif growth.slower and growth.own_fit and growth.reference_fit:
        warnings.append(words["slower"].format(own=growth.own_fit.order, reference=growth.reference_fit.order))
    return [*lines, *(paint(line, "warn", colour()) for text in warnings for line in wrap(text, columns()))]


def _table(growth: Growth, titles: list[str]) -> list[str]:
    rows = [titles]
    for size in sorted({*growth.own.runs, *growth.reference.runs}):
        cells = [str(size)]
        for curve in (growth.own, growth.reference):
            known = size in curve.runs
            cells += [shown_seconds(curve.cpu_s[size]), f"{curve.memory_mib[size]:.1f} MiB"] if known else ["-", "-"]
        rows.append(cells)
    widths = [max(width(row[column]) for row in rows) for column in range(len(titles))]
    return ["  ".join(pad("", n - width(cell)) + cell for cell, n in zip(row, widths, strict=True)) for row in rows]


def _fit(fit: Fit | None, words: dict[str, str]) -> str:
    if fit is None:
        return words["unknown"]
    told = words["fit"].format(order=fit.order, share=round(100 * fit.confidence))
    share = round(100 * fit.second_confidence)
    return words["or"].format(fit=told, order=fit.second, share=share) if share else told
