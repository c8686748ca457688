"""From jobs to reports, and from reports to a grade, with an engine that returns what a test chooses."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from judge.catalog.cache import Cache
from judge.errors import UsageError
from judge.grading.engines.engine import GradingJob, failed
from judge.grading.grade import grade, judge_all
from judge.grading.plan import GradeRequest, GradingPlan
from judge.grading.results import Results
from judge.grading.settings import Assignment, Lateness, Scoring, Settings
from judge.grading.solutions import MemberSolution
from judge.models import Failure, Problem, Report, Reports, Submission, Text, Verdict
from judge.models.grade import Column, Grade, Late, shown_seed
from judge.text.messages import phrase
from tests.grading.building import case, in_every_language, report
from tests.history import entries

JAN, FEB, MAR = (datetime(2027, month, 1, 12, tzinfo=UTC) for month in (1, 2, 3))


class Told:
    """An engine that knows the reports by the source, and gives the last job's first."""

    def __init__(self, reports: dict[bytes, Report]) -> None:
        self._reports = reports
        self.jobs: list[GradingJob] = []

    def run(self, jobs: Sequence[GradingJob]) -> Generator[tuple[int, Reports], None, None]:
        self.jobs = list(jobs)
        for index in reversed(range(len(jobs))):
            report = msgspec.structs.replace(self._reports[jobs[index].source], seed=jobs[index].seed)
            yield index, in_every_language(report)


REPORTS = {
    b"good": report(case("AC", "sample"), case("AC")),
    b"half": report(case("AC", "sample"), case("WA")),
    b"lost": report(case("IE")),
}


def job(source: bytes, seed: str = "default") -> GradingJob:
    return GradingJob(
        slug="a", digest="d", file="a.py", source=source, backend="python", seed=seed, reveal="verdict", language="en"
    )


def problem(slug: str) -> Problem:
    return entries.problem(slug, title=Text(en=slug, zh=slug))


def test_equal_jobs_are_judged_once_and_kept_but_not_failures(tmp_path: Path) -> None:
    results = Results(Cache(tmp_path), allow_degraded=False)
    jobs = [job(b"good"), job(b"half"), job(b"good"), job(b"lost")]
    seen: list[tuple[int, int]] = []
    first, second, third = Told(REPORTS), Told(REPORTS), Told(REPORTS)
    reports = judge_all(jobs, first, results, lambda done, total: seen.append((done, total)))
    assert len(first.jobs) == 3
    assert seen == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert {one.source: report.verdict for one, report in reports.items()} == {
        b"good": Verdict.AC, b"half": Verdict.WA, b"lost": Verdict.IE,
    }  # fmt: skip
    assert judge_all(jobs, second, results, lambda done, total: None) == reports
    assert [one.source for one in second.jobs] == [b"lost"]
    assert judge_all(jobs, third, None, lambda done, total: None) == reports
    assert len(third.jobs) == 3


def test_a_seed_of_the_groups_own_is_shown_nowhere(tmp_path: Path) -> None:
    results = Results(Cache(tmp_path), allow_degraded=False)
    secret = job(b"good", "hush-hush")
    for _ in range(2):
        reports = judge_all([secret], Told(REPORTS), results, lambda done, total: None)
        assert reports[secret].seed == shown_seed("hush-hush") == "secret"
    assert not any(b"hush" in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


def column(slug: str, worth: float = 1.0, required: bool = False) -> Column:
    return Column(slug=slug, title=Text(en=slug, zh=slug), difficulty="easy", worth=worth, required=required)


def graded(settings: Settings, request: GradeRequest, *handed: tuple[str, str, bytes, datetime | None]) -> Grade:
    """The grade of ``(member, slug, source, committed)``."""
    solutions = [
        MemberSolution(
            member=member,
            problem=problem(slug),
            submission=Submission(file=f"{member}/{slug}.py", source=source, backend="python"),
        )
        for member, slug, source, _ in handed
    ]
    slugs = sorted({slug for _, slug, _, _ in handed})
    plan = GradingPlan(
        request=request,
        settings=settings,
        columns=tuple(
            column(slug, worth=settings.assignment(slug).points, required=slug in request.require) for slug in slugs
        ),
        members=tuple(sorted({member for member, *_ in handed}, reverse=True)),
        solutions=tuple(solutions),
        committed={f"{member}/{slug}.py": at for member, slug, _, at in handed if at is not None},
        skipped=(),
        drop_lowest=settings.scoring.drop_lowest,
    )  # fmt: skip
    reports = judge_all(plan.jobs, Told(REPORTS), None, lambda done, total: None)
    return grade(plan, reports, now=MAR)


REQUEST = GradeRequest(folder=Path("g"))


def test_cells_are_sorted_and_carry_score_points_and_parts() -> None:
    settings = Settings(assignments={"b": Assignment(points=4)})
    result = graded(
        settings, REQUEST, ("bob", "a", b"good", None), ("ada", "b", b"half", None), ("ada", "a", b"lost", None)
    )
    assert [(cell.member, cell.problem, cell.score, cell.points) for cell in result.cells] == [
        ("ada", "a", 0.0, 0.0),
        ("ada", "b", 0.5, 2.0),
        ("bob", "a", 1.0, 1.0),
    ]
    assert [cell.report.file for cell in result.cells] == ["ada/a.py", "ada/b.py", "bob/a.py"]
    both = ["sample", "secret"]
    assert [[part.group for part in cell.parts] for cell in result.cells] == [[], both, both]
    assert result.cells[2].parts == result.cells[2].report.groups
    assert [(row.member, row.rank) for row in result.rows] == [("ada", 1), ("bob", 2)]
    assert (result.possible, result.title, result.seed) == (5.0, "g", "default")


def test_what_is_late_costs_and_what_is_not_committed_counts_as_of_now() -> None:
    settings = Settings(due=FEB, lateness=Lateness(percent_a_day=1, at_most=20))
    result = graded(
        settings, REQUEST, ("ada", "a", b"good", JAN), ("bob", "a", b"good", MAR), ("cai", "a", b"half", None)
    )
    ada, bob, cai = result.cells
    assert (ada.late, ada.committed, ada.points) == (None, JAN.isoformat(), 1.0)
    assert (bob.late, bob.committed) == (Late(committed=MAR.isoformat(), days=28, percent=20), MAR.isoformat())
    assert (bob.score, bob.points) == (1.0, 0.8)
    assert (cai.late, cai.committed, cai.points) == (Late(committed="", days=28, percent=20), None, 0.4)


def test_requirements() -> None:
    handed = (("ada", "a", b"good", None), ("bob", "a", b"half", None))
    request = msgspec.structs.replace(REQUEST, min_score=60.0, require=("a",))
    result = graded(Settings(), request, *handed)
    assert [(requirement.text, requirement.missed_by) for requirement in result.requirements] == [
        ("at least 60 % of the points", ("bob",)),
        ("a accepted", ("bob",)),
    ]
    assert graded(Settings(), msgspec.structs.replace(request, changed_since="x"), *handed).requirements == ()


def test_the_line_is_that_of_the_failure() -> None:
    own = msgspec.structs.replace(REPORTS[b"half"], failure=Failure(id="secret/1", line=7))
    lost = failed(job(b"x"), phrase("why"))["en"]
    for source, made, line in ((b"half", own, 7), (b"x", lost, None)):
        solution = MemberSolution(
            member="m", problem=problem("a"), submission=Submission(file="m/a.py", source=source, backend="python")
        )
        plan = GradingPlan(
            request=REQUEST,
            settings=Settings(),
            columns=(column("a"),),
            members=("m",),
            solutions=(solution,),
            committed={},
            skipped=(),
        )
        (cell,) = grade(plan, {plan.jobs[0]: made}, MAR).cells
        assert cell.line == line


def test_a_required_group_has_to_exist_somewhere() -> None:
    standard = Settings(file="judge.toml", scoring=Scoring(require=("core", "secret")))
    assert graded(standard, REQUEST, ("ada", "a", b"good", None)).rows[0].solved == 1
    unknown = Settings(file="judge.toml", scoring=Scoring(require=("sekret",)))
    with pytest.raises(UsageError, match=r"score\.require: no case is in the group 'sekret'; did you mean 'secret'"):
        graded(unknown, REQUEST, ("ada", "a", b"good", None))


def test_dropped_results_make_the_possible_points_fewer() -> None:
    handed = [("ada", slug, source, None) for slug, source in (("a", b"good"), ("b", b"half"), ("c", b"good"))]
    result = graded(Settings(scoring=Scoring(drop_lowest=1)), REQUEST, *handed)
    assert (result.possible, result.rows[0].points, result.drop_lowest) == (2.0, 2.0, 1)
    assert [cell.dropped for cell in result.cells] == [False, True, False]
