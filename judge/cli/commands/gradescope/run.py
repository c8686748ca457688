"""``judge gradescope run``: grade one submission in the container of an autograder."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import click
import msgspec

from judge.cli.support.console import home
from judge.cli.support.grading import settings_of
from judge.cli.support.options import PATH
from judge.files import write_file
from judge.grading.engines.local import LocalEngine
from judge.grading.grade import grade, judge_all
from judge.grading.gradescope import (
    PROBLEMS,
    GradescopeBundle,
    points_kept,
    read_bundle,
    read_metadata,
    settings_on_gradescope,
)
from judge.grading.plan import GradeRequest, make_plan
from judge.grading.settings import Settings
from judge.grading.settings_file import NAME
from judge.judging.options import no_progress
from judge.models.grade import Grade
from judge.reporters.group import GROUP_REPORTERS, GroupView
from judge.reporters.group.gradescope import all_visible
from judge.session import Session
from judge.text.messages import translate
from judge.workers import processors

RESULTS = Path("results", "results.json")


@click.command()
@click.argument("root", type=PATH, default=Path("/autograder"))
def run(root: Path) -> None:
    """Grade the submission in ROOT/submission and write ROOT/results/results.json.

    ROOT is /autograder on Gradescope; ROOT/source holds the bundle. If the judge itself cannot grade, no results are
    written, and Gradescope reports that the autograder failed.
    """
    source = root / "source"
    bundle, metadata = read_bundle(source), read_metadata(root)
    home_folder = home()
    settings = settings_of(source, source / NAME)
    own_settings = settings_on_gradescope(settings, bundle.problems, metadata.member)
    results = root / RESULTS
    results.parent.mkdir(exist_ok=True)
    text = _over_limit(settings, metadata.earlier, bundle)
    if not text:
        text = _document(_graded(root, own_settings, bundle, home_folder), settings, metadata.earlier, bundle)
    write_file(results, f"{text}\n")


def _over_limit(settings: Settings, earlier: list[float], bundle: GradescopeBundle) -> str:
    """Return the results of a submission beyond the number of attempts that count; empty for any other submission."""
    points = points_kept(settings.attempts, earlier)
    if points is None:
        return ""
    text = translate(
        "This is attempt {number}, and only the first {limit} count: it was not judged.",
        bundle.language,
        number=len(earlier) + 1,
        limit=settings.attempts.at_most,
    )
    # The visibility of the problems' tests, so that this test does not reveal a total that they hide.
    test = {"name": translate("attempts", bundle.language), "visibility": settings.last_visibility(bundle.problems)}
    document = {"score": points, "output": text, "output_format": "text", "tests": [{**test, "output": text}]}
    return json.dumps(document, indent=2, ensure_ascii=False)


def _document(graded: Grade, settings: Settings, earlier: list[float], bundle: GradescopeBundle) -> str:
    """Return the results of this submission, with the points of the best one if that counts."""
    view = GroupView(language=bundle.language, visibility=settings.visibility)
    remarks, points = [], None
    if settings.attempts.at_most:
        left = settings.attempts.at_most - len(earlier) - 1
        remarks.append(translate("attempts left: {count}", bundle.language, count=left))
    if settings.attempts.count == "best" and max(earlier, default=0.0) > graded.rows[0].points:
        points = max(earlier)
        if all_visible(graded, view):
            text = translate("your best attempt counts: {points} points", bundle.language, points=f"{points:g}")
            remarks.append(text)
    return GROUP_REPORTERS["gradescope"](graded, msgspec.structs.replace(view, remarks=tuple(remarks), points=points))


def _graded(root: Path, settings: Settings, bundle: GradescopeBundle, home_folder: Path | None) -> Grade:
    shipped = root / "source" / PROBLEMS
    problems = (shipped,) if shipped.is_dir() else ()
    request = GradeRequest(folder=root / "submission", seed=bundle.seed, language=bundle.language)
    with Session(home_folder, problems) as session:
        plan = make_plan(session, settings, request)
    engine = LocalEngine(home_folder, problems, processors(), allow_degraded=bundle.allow_degraded)
    reports = judge_all(plan.jobs, engine, None, no_progress)
    return grade(plan, reports, datetime.now(UTC))
