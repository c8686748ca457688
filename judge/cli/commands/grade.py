"""``judge grade``: grade a group's tree of solutions and write reports."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from judge.catalog.cache import cache_in
from judge.cli.support.console import announce_written, home, language, warn
from judge.cli.support.grading import EngineSettings, group_view, make_engine, settings_of
from judge.cli.support.options import (
    PATH,
    complete_slug,
    further_catalogues,
    problems_option,
    seed_option,
)
from judge.cli.support.progress_bar import progress
from judge.cli.support.reports import WantedReport, files_of, publish, report_option, wanted_reports
from judge.grading.grade import grade as graded
from judge.grading.grade import judge_all
from judge.grading.plan import GradeRequest, make_plan
from judge.grading.results import Results
from judge.models import Verdict
from judge.reporters.group import GROUP_REPORTERS
from judge.session import Session


@click.command()
@click.argument("folder", metavar="DIR", type=PATH)
@click.option(
    "--only", multiple=True, metavar="SLUG|MEMBER", help="Grade only this problem or member; may be repeated."
)
@click.option("--changed-since", metavar="REV", help="Grade only files that differ from this git revision.")
@click.option(
    "--reveal",
    type=click.Choice(["none", "verdict", "case"]),
    default="verdict",
    help="How much of a failing hidden case is shown; default: verdict.",
)
@click.option(
    "--min-score",
    type=click.FloatRange(0, 100),
    metavar="N",
    help="The percentage of the points that every member needs.",
)
@click.option(
    "--require",
    multiple=True,
    metavar="SLUG",
    shell_complete=complete_slug,
    help="Every member must have solved this problem; may be repeated.",
)
@click.option("--all-accepted", is_flag=True, help="Every graded solution must be accepted.")
@seed_option
@problems_option
@click.option(
    "--settings", type=PATH, metavar="FILE", help="The file with the settings; default: judge.toml in DIR or above it."
)
@click.option(
    "--engine",
    default="local",
    metavar="NAME",
    help="Where to judge, for example dask://HOST:PORT (a Dask cluster); default: local (this machine).",
)
@click.option(
    "--workers", type=click.IntRange(1, 256), metavar="N", help="The number of processes; default: one per processor."
)
@click.option("--no-cache", is_flag=True, help="Judge everything, and keep no results.")
@click.option(
    "--allow-degraded", is_flag=True, help="Grade even if this machine does not isolate solutions well enough."
)
@report_option
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON: --report json.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing that --report does not ask for.")
def grade(
    folder: Path,
    problems: tuple[Path, ...],
    settings: Path | None,
    engine: str,
    workers: int | None,
    no_cache: bool,
    allow_degraded: bool,
    report: tuple[str, ...],
    as_json: bool,
    quiet: bool,
    **asked: Any,
) -> int:
    """Grade the solutions of a study group.

    Solutions are at DIR/<member>/<slug>.py. judge.toml, in DIR or above it, can set another layout, problems, due dates
    and scoring.
    """
    request = GradeRequest(folder=folder, language=language(), **asked)  # click has checked the values
    wanted = wanted_reports(report, GROUP_REPORTERS, as_json)
    if not quiet and all(report.file is not None for report in wanted):
        wanted.append(WantedReport(format="table"))
    now, home_folder = datetime.now(UTC), home()
    group = settings_of(folder, settings)
    engine_settings = EngineSettings(
        home=home_folder, problems=further_catalogues(problems), workers=workers, allow_degraded=allow_degraded
    )
    with Session(home_folder, engine_settings.problems) as session:
        plan = make_plan(session, group, request)
    for remark in () if quiet else plan.remarks:
        warn(remark)
    results = None if no_cache else Results(cache_in(home_folder), allow_degraded=allow_degraded)
    with progress(quiet=quiet) as update:
        reports = judge_all(plan.jobs, make_engine(engine, engine_settings), results, update)
    result = graded(plan, reports, now)
    publish(wanted, GROUP_REPORTERS, result, group_view(folder, request.language, now, group), folder)
    if not quiet:
        announce_written(files_of(wanted))
    # Wrong solutions do not change the status; a missed requirement or a failure of the judge does.
    if any(cell.verdict is Verdict.IE for cell in result.cells):
        return 3
    return 1 if any(requirement.missed_by for requirement in result.requirements) else 0
