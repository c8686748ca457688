"""Judge the jobs that have no result yet, and compute the grade from all reports."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Sequence
from datetime import datetime

import msgspec

from judge import __version__
from judge.errors import UsageError
from judge.grading.engines.engine import Engine, GradingJob
from judge.grading.plan import GradingPlan
from judge.grading.results import Results
from judge.grading.scoring import (
    adjusted,
    all_accepted,
    at_least,
    drop_lowest,
    late_by,
    points_of,
    rows_of,
    score_of,
    solved_by_all,
)
from judge.grading.solutions import MemberSolution
from judge.judging.options import Progress
from judge.models import GROUPS, Report, Verdict
from judge.models.grade import Cell, Grade, Late, Requirement, Row, shown_seed
from judge.text.messages import nearest, quoted


def judge_all(
    jobs: Sequence[GradingJob], engine: Engine, results: Results | None, progress: Progress
) -> dict[GradingJob, Report]:
    """Return a report for each job, from ``results`` if it is there, else from the engine. Equal jobs are judged once.

    Report progress as (done, total). Raise ``UsageError`` or ``SandboxError`` if the engine cannot judge.
    """
    reports = {job: kept for job in set(jobs) if results is not None and (kept := results.get(job)) is not None}
    unjudged_jobs = [job for job in dict.fromkeys(jobs) if job not in reports]
    total = len(reports) + len(unjudged_jobs)
    progress(len(reports), total)
    with contextlib.closing(engine.run(unjudged_jobs)) as done:
        for index, by_language in done:
            job = unjudged_jobs[index]
            seed = shown_seed(job.seed)
            shown = {language: msgspec.structs.replace(report, seed=seed) for language, report in by_language.items()}
            reports[job] = shown[job.language]
            if results is not None:
                results.put(job, shown)
            progress(len(reports), total)
    if unjudged_jobs and results is not None:
        results.trim()
    return reports


def grade(plan: GradingPlan, reports: dict[GradingJob, Report], now: datetime) -> Grade:
    """Return the grade of a tree whose jobs have been judged. Pure.

    ``now`` is the time of submission of files that are not committed. Raise ``UsageError`` if the group requires cases
    of a kind that no problem has.
    """
    _check_groups(plan, reports)
    keys = [(member, column.slug) for member in sorted(plan.members) for column in plan.columns]
    by_key = adjusted(_best(plan, reports, now), plan.overrides, keys)
    drop_lowest(by_key, keys, plan.drop_lowest)
    cells = tuple(by_key[key] for key in keys if key in by_key)
    rows = rows_of(plan.members, cells)
    counted = plan.columns[plan.drop_lowest :]  # all are worth the same if some results are dropped
    possible = round(math.fsum(column.worth for column in counted), 4)
    return Grade(
        judge=__version__,
        title=plan.title,
        seed=shown_seed(plan.request.seed),
        possible=possible,
        columns=plan.columns,
        rows=rows,
        cells=cells,
        skipped=plan.skipped,
        requirements=_requirements(plan, rows, cells, possible),
        drop_lowest=plan.drop_lowest,
    )


def _check_groups(plan: GradingPlan, reports: dict[GradingJob, Report]) -> None:
    present = {case.group for report in reports.values() for case in report.cases}
    for name in plan.settings.scoring.require:
        if reports and name not in present | set(GROUPS):
            raise UsageError(
                "{file}: score.require: no case is in the group {name}; {hint}",
                file=plan.settings.file,
                name=quoted(name),
                hint=nearest(name, present | set(GROUPS)),
            )


def _best(plan: GradingPlan, reports: dict[GradingJob, Report], now: datetime) -> dict[tuple[str, str], Cell]:
    """Return the cell of each member and problem: of several versions the one with the most points, among those an
    accepted one, and among those the earliest."""
    best: dict[tuple[str, str], Cell] = {}

    def rank(cell: Cell) -> tuple[float, bool]:
        return cell.points, cell.verdict is Verdict.AC

    for solution, job in zip(plan.solutions, plan.jobs, strict=True):
        key = (solution.member, solution.problem.slug)
        cell = _cell(plan, solution, reports[job], now)
        if key not in best or rank(cell) > rank(best[key]):
            best[key] = cell
    return best


def _cell(plan: GradingPlan, solution: MemberSolution, report: Report, now: datetime) -> Cell:
    settings = plan.settings
    assignment = settings.assignment(solution.problem.slug)
    committed = solution.committed if solution.attempt else plan.committed.get(solution.file)
    shown = committed.isoformat() if committed else ""
    late: Late | None = late_by(
        committed or now, settings.due_for(solution.problem.slug, solution.member), settings.lateness, shown
    )
    score = score_of(report, settings.scoring_of(solution.problem.slug))
    return Cell(
        member=solution.member,
        problem=solution.problem.slug,
        file=solution.file,
        score=round(score, 4),
        points=points_of(score, assignment.points, late.percent if late else 0.0),
        report=msgspec.structs.replace(report, file=solution.file),
        parts=() if report.verdict is Verdict.IE else report.groups,
        committed=shown or None,
        late=late,
        line=report.line,
        attempt=solution.attempt,
    )


def _requirements(
    plan: GradingPlan, rows: Sequence[Row], cells: Sequence[Cell], possible: float
) -> tuple[Requirement, ...]:
    """Return the requirements and who misses them.

    All but ``all_accepted`` are about everything that a member has submitted. With ``changed_since``
    only a part of that is judged, so these requirements are left out.
    """
    request = plan.request
    language = request.language
    accepted = [all_accepted(cells, plan.without_solution, language)] if request.all_accepted else []
    if request.changed_since is not None:
        return tuple(accepted)
    required = [solved_by_all(column.slug, rows, cells, language) for column in plan.columns if column.required]
    least = [at_least(request.min_score, rows, possible, language)] if request.min_score is not None else []
    return (*accepted, *least, *required)
