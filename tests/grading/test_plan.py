"""What a plan settles before anything is judged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from judge.catalog.cache import Cache
from judge.errors import UsageError
from judge.grading.plan import GradeRequest, GradingPlan, make_plan
from judge.grading.settings import Assignment, AttemptRules, Scoring, Settings
from judge.grading.settings_file import load_settings
from judge.session import Session
from tests.grading.building import commit, git, write_tree

JAN, FEB, MAR = (datetime(2027, month, 1, 12, tzinfo=UTC) for month in (1, 2, 3))
DUE = Settings(due=FEB)


@pytest.fixture
def session(catalogue: Path) -> Iterator[Session]:
    with Session(None, [catalogue]) as session:
        yield session


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    return write_tree(tmp_path / "g", {"ada/add_up.py": "1\n", "ada/softmax.py": "1\n", "bob/add_up.py": "1\n"})


def plan(session: Session, tree: Path, settings: Settings | None = None, **asked: Any) -> GradingPlan:
    return make_plan(session, settings or Settings(), GradeRequest(folder=tree, **asked))


def files(seen: GradingPlan) -> list[str]:
    return [solution.file for solution in seen.solutions]


def test_everything_where_nothing_is_asked(session: Session, tree: Path) -> None:
    seen = plan(session, tree)
    assert files(seen) == ["ada/add_up.py", "ada/softmax.py", "bob/add_up.py"]
    assert ([column.slug for column in seen.columns], seen.members) == (["add-up", "softmax"], ("ada", "bob"))
    assert (seen.title, seen.committed) == ("g", {})
    assert [job.file for job in seen.jobs] == ["add_up.py", "softmax.py", "add_up.py"]
    assert seen.jobs[0] == seen.jobs[2]


@pytest.mark.parametrize(
    ("only", "left"),
    [
        (("ada",), ["ada/add_up.py", "ada/softmax.py"]),
        (("add-up",), ["ada/add_up.py", "bob/add_up.py"]),
        (("add-up", "bob"), ["bob/add_up.py"]),
        (("ada", "bob", "softmax"), ["ada/softmax.py"]),
    ],
)
def test_only(session: Session, tree: Path, only: tuple[str, ...], left: list[str]) -> None:
    assert files(plan(session, tree, only=only)) == left


def test_of_one_member_only_the_skipped_files_of_that_member(session: Session, tree: Path) -> None:
    write_tree(tree, {"ada/odd.py": "1\n", "bob/odd.py": "1\n", "cai/odd.py": "1\n"})
    assert [one.file for one in plan(session, tree, only=("ada",)).skipped] == ["ada/odd.py"]
    assert len(plan(session, tree, only=("add-up",)).skipped) == 3
    assert len(plan(session, tree).skipped) == 3


def test_names_that_are_not_there(session: Session, tree: Path) -> None:
    with pytest.raises(UsageError, match="--only: the group has no problem and no member 'adda'; did you mean 'ada'"):
        plan(session, tree, only=("adda",))
    with pytest.raises(UsageError, match="--require: 'softmx' is not graded; did you mean 'softmax'"):
        plan(session, tree, require=("softmx",))
    with pytest.raises(UsageError, match="--require: 'softmax' is not graded"):
        plan(session, tree, require=("softmax",), only=("add-up",))


def test_members_of_the_list_are_there_without_a_file(session: Session, tree: Path) -> None:
    seen = plan(session, tree, Settings(members=("cai", "ada")))
    assert (seen.members, files(seen)) == (("cai", "ada"), ["ada/add_up.py", "ada/softmax.py"])
    assert [skipped_file.file for skipped_file in seen.skipped] == ["bob/add_up.py"]


def test_a_tree_without_solutions(session: Session, tmp_path: Path) -> None:
    with pytest.raises(
        UsageError, match=r"holds no solution of the layout \{member\}/\{slug\}.py; name the group's folder"
    ):
        plan(session, tmp_path)
    write_tree(tmp_path, {"add_up.py": ""})
    with pytest.raises(UsageError, match=r"holds no solution of the layout .*: add_up.py is not where the layout"):
        plan(session, tmp_path)


def test_what_holds_for_a_problem_is_its_column(session: Session, tree: Path) -> None:
    commit(tree, JAN.isoformat())
    settings = Settings(due=FEB, assignments={"softmax": Assignment(due=MAR, points=3, required=True)})
    add_up, softmax = plan(session, tree, settings, require=("add-up",)).columns
    assert (add_up.due, add_up.worth, add_up.required) == (FEB.isoformat(), 1, True)
    assert (softmax.due, softmax.worth, softmax.required) == (MAR.isoformat(), 3, True)


def test_commits_are_asked_for_where_something_is_due(session: Session, tree: Path) -> None:
    commit(tree, JAN.isoformat())
    write_tree(tree, {"ada/add_up.py": "2\n", "ada/three_sum.py": "1\n"})
    assert plan(session, tree, DUE).committed == {"ada/softmax.py": JAN, "bob/add_up.py": JAN}
    commit(tree, MAR.isoformat())
    assert plan(session, tree, DUE).committed == {
        "ada/add_up.py": MAR, "ada/softmax.py": JAN, "ada/three_sum.py": MAR, "bob/add_up.py": JAN,
    }  # fmt: skip
    assert plan(session, tree).committed == {}


def test_due_dates_need_the_whole_history(session: Session, tree: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not in a git repository"):
        plan(session, tree, DUE)
    commit(tree, JAN.isoformat())
    git(tree, "commit", "-q", "--allow-empty", "-m", "2")
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{tree}", "shallow")
    with pytest.raises(UsageError, match="shallow clone"):
        plan(session, tmp_path / "shallow", DUE)


def test_changed_since_leaves_the_rest_out(session: Session, tree: Path) -> None:
    write_tree(tree, {"ada/nothing.py": ""})
    commit(tree, JAN.isoformat())
    assert files(plan(session, tree, changed_since="HEAD")) == []
    write_tree(tree, {"bob/add_up.py": "2\n", "bob/thing.py": ""})
    seen = plan(session, tree, changed_since="HEAD")
    assert (files(seen), seen.members) == (["bob/add_up.py"], ("bob",))
    assert [column.slug for column in seen.columns] == ["add-up"]
    assert [skipped_file.file for skipped_file in seen.skipped] == ["bob/thing.py"]
    assert files(plan(session, tree, changed_since="HEAD", only=("ada",))) == []


def test_a_partial_grading_has_no_requirements(session: Session, tree: Path) -> None:
    for asked in ({"min_score": 50.0}, {"require": ("add-up",)}):
        with pytest.raises(UsageError, match="leave out one of the options"):
            plan(session, tree, changed_since="HEAD", **asked)


def test_lowest_results_are_dropped_only_from_the_whole(session: Session, tree: Path) -> None:
    dropping = Settings(file="judge.toml", scoring=Scoring(drop_lowest=1))
    assert plan(session, tree, dropping).drop_lowest == 1
    assert plan(session, tree, dropping, only=("ada",)).drop_lowest == 1
    assert plan(session, tree, dropping, only=("add-up",)).drop_lowest == 0
    with pytest.raises(UsageError, match=r"score\.drop_lowest: 2 of 2 problems leave nothing that counts"):
        plan(session, tree, Settings(file="judge.toml", scoring=Scoring(drop_lowest=2)))
    unequal = msgspec.structs.replace(dropping, assignments={"softmax": Assignment(points=2)})
    with pytest.raises(UsageError, match=r"score\.drop_lowest: needs problems that are worth the same"):
        plan(session, tree, unequal)


def test_points_by_hand_are_for_known_members_and_problems(session: Session, tree: Path, tmp_path: Path) -> None:
    (tmp_path / "by-hand.toml").write_text("[adda.softmax]\npoints = 1\ncomment = 'c'\n")
    settings = Settings(file=str(tmp_path / "judge.toml"), scoring=Scoring(overrides="by-hand.toml"))
    with pytest.raises(UsageError, match=r"\[adda.softmax\]: the group has no 'adda'; did you mean 'ada'"):
        plan(session, tree, settings)


def test_the_forms_of_one_letter_are_one_member(session: Session, tmp_path: Path) -> None:
    """A folder that was made on another system, with the names in judge.toml, in the overrides and in --only."""
    apart, nfc = "e\u0301mile", "\xe9mile"
    tree = write_tree(tmp_path / "g", {f"{apart}/add_up.py": "1\n", f"{apart}/x.py": "1\n", "bob/x.py": "1\n"})
    text = f'[group]\nmembers = ["{apart}", "bob"]\n[extensions]\n{nfc!r} = "2d"\n[score]\noverrides = "o.toml"\n'
    (tree / "judge.toml").write_text(text, encoding="utf-8")
    (tree / "o.toml").write_text(f'[{apart!r}.add-up]\npoints = 1\ncomment = "c"\n', encoding="utf-8")
    settings = load_settings(tree, Cache(Path("/dev/null")))
    seen = plan(session, tree, settings, only=(apart,))
    assert files(seen) == [f"{apart}/add_up.py"]
    assert (seen.members, list(settings.extensions)) == ((nfc,), [nfc])
    assert list(seen.overrides) == [(nfc, "add-up")]
    assert [one.file for one in seen.skipped] == [f"{apart}/x.py"]


@pytest.mark.parametrize("rules", [DUE, Settings(attempts=AttemptRules(count="best"))])
def test_solutions_in_a_shallow_submodule_are_not_late_but_left_out(
    session: Session, tmp_path: Path, rules: Settings
) -> None:
    source = write_tree(tmp_path / "source", {"add_up.py": "1\n"})
    commit(source, JAN.isoformat())
    write_tree(source, {"notes.txt": ""})
    commit(source, MAR.isoformat())
    tree = write_tree(tmp_path / "g", {"bob/add_up.py": "1\n"})
    commit(tree, JAN.isoformat())
    add = ("submodule", "--quiet", "add", "--depth", "1", f"file://{source}", "ada")
    git(tree, "-c", "protocol.file.allow=always", *add)
    commit(tree, MAR.isoformat())
    seen = plan(session, tree, rules)
    assert files(seen) == ["bob/add_up.py"]
    (left_out,) = seen.skipped
    assert (left_out.file, left_out.reason[:18]) == ("ada", "is a shallow clone")
    assert files(plan(session, tree)) == ["ada/add_up.py", "bob/add_up.py"]


def test_an_extension_of_somebody_without_submissions_is_remarked(session: Session, tree: Path) -> None:
    """The member may submit later, so it is no error; with a list of members, it is one (test_settings.py)."""
    seen = plan(session, tree, Settings(file="judge.toml", extensions={"adda": 60, "bob": 60}), only=("bob",))
    assert list(map(str, seen.remarks)) == [
        "judge.toml: extensions.'adda': no member of this name has submitted anything; did you mean 'ada'?"
    ]


def test_members_whose_files_cannot_be_judged_are_without_a_solution(session: Session, tree: Path) -> None:
    write_tree(tree, {"ada/x.py": "1\n", "cai/thre_sum.py": "1\n", "dai/deep/x.py": "1\n", "outside.py": "1\n"})
    assert plan(session, tree).without_solution == ("cai",)
