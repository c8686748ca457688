"""Versions of a file as attempts, from real repositories."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from judge.errors import UsageError
from judge.grading import versions as grading_versions
from judge.grading.grade import grade
from judge.grading.plan import GradeRequest, GradingPlan, make_plan
from judge.grading.settings import AttemptRules, Counting, Lateness, Settings
from judge.models.grade import Cell, CountedAttempt
from judge.session import Session
from tests.grading.building import case, commit, git, report, write_tree

JAN, FEB, MAR, APR = (datetime(2027, month, 1, 12, tzinfo=UTC) for month in (1, 2, 3, 4))
FILE = "ada/add_up.py"


@pytest.fixture
def session(catalogue: Path) -> Iterator[Session]:
    with Session(None, [catalogue]) as session:
        yield session


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Three committed versions: wrong, right, half right."""
    for text, at in (("x = 1\n", JAN), ("x = 2\n", FEB), ("x = 3\n", MAR)):
        write_tree(tmp_path, {FILE: text})
        commit(tmp_path, at.isoformat())
    return tmp_path


def rules(count: Counting = "last", at_most: int = 0) -> Settings:
    return Settings(attempts=AttemptRules(count=count, at_most=at_most))


def plan(session: Session, tree: Path, settings: Settings, changed_since: str | None = None) -> GradingPlan:
    return make_plan(session, settings, GradeRequest(folder=tree, changed_since=changed_since))


def sources(seen: GradingPlan) -> list[str]:
    return [one.submission.source.decode().strip() for one in seen.solutions]


POINTS = {
    b"x = 1\n": report(case("WA")),
    b"x = 2\n": report(case("AC")),
    b"x = 3\n": report(case("AC"), case("WA")),
}


def graded(seen: GradingPlan) -> Cell:
    (cell,) = grade(seen, {job: POINTS[job.source] for job in seen.jobs}, APR).cells
    return cell


def test_without_rules_the_file_as_it_is_counts(session: Session, tree: Path) -> None:
    seen = plan(session, tree, Settings())
    assert (sources(seen), graded(seen).attempt) == (["x = 3"], None)


def test_the_best_version_counts(session: Session, tree: Path) -> None:
    seen = plan(session, tree, rules("best"))
    assert sources(seen) == ["x = 1", "x = 2", "x = 3"]
    cell = graded(seen)
    assert (cell.points, cell.committed) == (1.0, FEB.isoformat())
    assert cell.attempt == CountedAttempt(number=2, total=3)


LATE_IS_WORTHLESS = Settings(due=JAN, lateness=Lateness(percent_a_day=100), attempts=AttemptRules(count="best"))


def test_the_best_version_is_the_one_with_the_most_points_after_lateness(session: Session, tmp_path: Path) -> None:
    for text, at in (("x = 3\n", JAN), ("x = 2\n", FEB)):
        write_tree(tmp_path, {FILE: text})
        commit(tmp_path, at.isoformat())
    cell = graded(plan(session, tmp_path, LATE_IS_WORTHLESS))
    assert (cell.points, cell.attempt, cell.late) == (0.5, CountedAttempt(number=1, total=2), None)


def test_of_versions_with_equal_points_an_accepted_one_counts(session: Session, tree: Path) -> None:
    """Otherwise somebody who solved a required problem late would not have solved it."""
    cell = graded(plan(session, tree, LATE_IS_WORTHLESS))
    assert (cell.points, cell.verdict, cell.attempt) == (0.0, "AC", CountedAttempt(number=2, total=3))


def test_only_the_first_attempts_up_to_the_limit_count(session: Session, tree: Path) -> None:
    seen = plan(session, tree, rules("last", 2))
    assert (sources(seen), graded(seen).attempt) == (["x = 2"], CountedAttempt(number=2, total=3, limit=2))
    assert sources(plan(session, tree, rules("best", 1))) == ["x = 1"]
    assert graded(plan(session, tree, rules("last", 5))).attempt == CountedAttempt(number=3, total=3, limit=5)


def test_what_is_not_committed_is_the_last_attempt(session: Session, tree: Path) -> None:
    write_tree(tree, {FILE: "x = 2\n"})
    seen = plan(session, tree, rules())
    assert sources(seen) == ["x = 2"]
    seen = plan(session, tree, rules("best", 4))
    assert [one.committed for one in seen.solutions] == [JAN, FEB, MAR, None]


def test_commits_that_do_not_change_the_code_are_no_attempts(session: Session, tree: Path) -> None:
    git(tree, "mv", FILE, "ada/add-up.py")
    commit(tree, APR.isoformat())
    (tree / "ada/add-up.py").chmod(0o755)
    commit(tree, APR.isoformat())
    (one,) = plan(session, tree, rules("last", 3)).solutions
    assert one.attempt == CountedAttempt(number=3, total=3, limit=3)


def test_a_file_keeps_its_attempts_under_another_name(session: Session, tree: Path) -> None:
    git(tree, "mv", FILE, "ada/add-up.py")
    commit(tree, APR.isoformat())
    write_tree(tree, {"ada/add-up.py": "x = 4\n"})
    commit(tree, APR.isoformat())
    (one,) = plan(session, tree, rules("last", 2)).solutions
    assert (one.submission.source, one.attempt) == (b"x = 2\n", CountedAttempt(number=2, total=4, limit=2))
    assert (one.file, one.committed) == (FILE, FEB)


def test_a_file_that_was_deleted_counts_with_its_successor(session: Session, tree: Path) -> None:
    (tree / FILE).unlink()
    write_tree(tree, {"ada/1_add.py": "# judge: add-up\nx = 4\n", "bob/add_up.py": "x = 1\n"})
    commit(tree, APR.isoformat())
    ada, bob = plan(session, tree, rules("last", 9)).solutions
    assert ada.attempt == CountedAttempt(number=4, total=4, limit=9)
    assert bob.attempt == CountedAttempt(number=1, total=1, limit=9)


def test_a_version_that_comes_back_is_an_attempt_of_its_own(session: Session, tmp_path: Path) -> None:
    for text in ("x = 1\n", "x = 2\n", "x = 1\n"):
        write_tree(tmp_path, {FILE: text})
        commit(tmp_path, JAN.isoformat())
    (one,) = plan(session, tmp_path, rules("last", 9)).solutions
    assert one.attempt == CountedAttempt(number=3, total=3, limit=9)


def test_an_untouched_starter_is_no_attempt(session: Session, tmp_path: Path) -> None:
    starter = session.catalogue.starter("three-sum", "python").read_bytes()
    for text, at in ((starter, JAN), (b"x = 1\n", FEB), (b"# judge: add-up\n", FEB), (b"x = 3\n", MAR)):
        write_tree(tmp_path, {"ada/three_sum.py": text})
        commit(tmp_path, at.isoformat())
    assert sources(plan(session, tmp_path, rules("best"))) == ["x = 1", "x = 3"]


def test_other_line_endings_are_no_attempt(session: Session, tmp_path: Path) -> None:
    for text, at in (("x = 1\n", JAN), ("x = 2\n", FEB), ("x = 2\r\n", MAR)):
        write_tree(tmp_path, {FILE: text})
        commit(tmp_path, at.isoformat())
    (one,) = plan(session, tmp_path, rules("last", 2)).solutions
    assert (one.attempt, one.committed) == (CountedAttempt(number=2, total=2, limit=2), FEB)


def test_a_change_is_judged_as_it_is(session: Session, tree: Path) -> None:
    assert sources(plan(session, tree, rules("best", 1), "HEAD~1")) == ["x = 3"]


def test_without_a_history_there_are_no_attempts(session: Session, tmp_path: Path) -> None:
    write_tree(tmp_path, {FILE: "x = 1\n"})
    with pytest.raises(UsageError, match="is not in a git repository"):
        plan(session, tmp_path, rules("best"))


def test_versions_that_are_too_many_to_be_read_may_have_been_attempts(
    session: Session, tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else large files, which are removed later, could hide the attempts under an old name."""
    git(tree, "mv", FILE, "ada/add-up.py")
    commit(tree, APR.isoformat())
    monkeypatch.setattr(grading_versions, "MOST_VERSIONS", 2)  # that of today, and one of the three before it
    assert graded(plan(session, tree, rules(at_most=4))).attempt == CountedAttempt(number=4, total=4, limit=4)
    seen = plan(session, tree, rules(at_most=2))
    assert seen.solutions == ()
    (skipped,) = seen.skipped
    assert (skipped.file, skipped.reason[:34]) == ("ada/add-up.py", "is not judged: 2 earlier versions ")
    assert plan(session, tree, rules()).solutions != ()
