"""Whose file a path names, and which problem it solves."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from judge.catalog.layout import MAX_SOURCE
from judge.errors import PackageError, UsageError
from judge.grading.plan import GradeRequest, make_plan
from judge.grading.settings import Assignment, Settings
from judge.grading.solutions import find_solutions, group_problems
from judge.session import Session
from tests.cli.package import write_package
from tests.grading.building import commit, write_tree

GOOD = "def add_up(numbers):\n    return sum(numbers)\n"


@pytest.fixture
def session(catalogue: Path) -> Iterator[Session]:
    with Session(None, [catalogue]) as session:
        yield session


def found(root: Path, session: Session, settings: Settings | None = None) -> tuple[list[str], dict[str, str]]:
    solutions, skipped = find_solutions(root, settings or Settings(), session)
    told = [f"{one.member} {one.problem.slug} {one.file} {one.submission.backend}" for one in solutions]
    return told, {skipped_file.file: skipped_file.reason for skipped_file in skipped}


def test_the_line_decides_then_the_name(tmp_path: Path, session: Session) -> None:
    write_tree(
        tmp_path,
        {
            "bob/first.py": "# judge: add-up\n", "ada/add-up.py": GOOD, "ada/three_sum.py": "import torch\n",
            "ada/softmax.py": "import torch\n", "bob/rms_norm.py": "",
        },
    )  # fmt: skip
    assert found(tmp_path, session) == (
        [
            "ada add-up ada/add-up.py python",
            "ada softmax ada/softmax.py torch",
            "ada three-sum ada/three_sum.py python",
            "bob add-up bob/first.py python",
            "bob rms-norm bob/rms_norm.py numpy",
        ],
        {},
    )


def test_what_is_no_solution_is_reported_with_its_reason(tmp_path: Path, session: Session) -> None:
    write_tree(
        tmp_path,
        {
            "ada/thre_sum.py": "", "ada/x.py": "# judge: ad-up\n", "ada/week/add_up.py": "", "top.py": "",
            "ada/lru_cache.py": "#" * (MAX_SOURCE + 1), "outside": GOOD,
        },
    )  # fmt: skip
    os.mkfifo(tmp_path / "ada" / "softmax.py")
    (tmp_path / "ada" / "add_up.py").symlink_to(tmp_path / "outside")
    (tmp_path / "ada" / "rms_norm.py").symlink_to("nowhere")
    solutions, skipped = found(tmp_path, session)
    assert solutions == []
    assert skipped == {
        "ada/add_up.py": "is a link; put the file itself there",
        "ada/lru_cache.py": "larger than 1 MiB, too large for a solution",
        "ada/rms_norm.py": "is a link; put the file itself there",
        "ada/softmax.py": "is not a regular file; name the solution's file",
        "ada/thre_sum.py": "no problem is named 'thre-sum'; did you mean 'three-sum'? (named by the file's name)",
        "ada/week/add_up.py": "is not where the layout expects solutions: {member}/{slug}.py",
        "ada/x.py": "no problem is named 'ad-up'; did you mean 'add-up'? (named by its line '# judge:')",
        "top.py": "is not where the layout expects solutions: {member}/{slug}.py",
    }


def test_of_two_files_for_one_problem_the_first_is_judged(tmp_path: Path, session: Session) -> None:
    write_tree(tmp_path, {"ada/three-sum.py": "", "ada/three_sum.py": "", "ada/other.py": "# judge: add-up\n"})
    write_tree(tmp_path, {"ada/add_up.py": "", "bob/three-sum.py": ""})
    solutions, skipped = found(tmp_path, session)
    assert [one.split()[2] for one in solutions] == ["ada/add_up.py", "ada/three_sum.py", "bob/three-sum.py"]
    assert skipped == {
        "ada/other.py": "is a second solution of add-up by ada: ada/add_up.py is judged",
        "ada/three-sum.py": "is a second solution of three-sum by ada: ada/three_sum.py is judged",
    }


def test_members_and_problems_of_the_group_only(tmp_path: Path, session: Session) -> None:
    write_tree(tmp_path, {"ada/add_up.py": "", "adda/add_up.py": "", "ada/softmax.py": ""})
    settings = Settings(members=("ada", "bob"), problems=("add-up",))
    solutions, skipped = found(tmp_path, session, settings)
    assert solutions == ["ada add-up ada/add_up.py python"]
    assert skipped == {
        "ada/softmax.py": "softmax is not one of the group's problems; known: add-up (named by the file's name)",
        "adda/add_up.py": "'adda' is not a member of the group; did you mean 'ada'?",
    }


@pytest.mark.parametrize(("member", "name"), [("ada", "ada"), ("", "folder")])
def test_a_repository_of_one(tmp_path: Path, session: Session, member: str, name: str) -> None:
    write_tree(tmp_path / "folder", {"add_up.py": "", "src/three_sum.py": ""})
    settings = Settings(layout="{slug}.py", member=member)
    solutions, skipped = found(tmp_path / "folder", session, settings)
    assert solutions == [f"{name} add-up add_up.py python"]
    assert list(skipped) == ["src/three_sum.py"]


def test_columns_are_those_listed_otherwise_those_submitted(tmp_path: Path, session: Session) -> None:
    write_tree(tmp_path, {"ada/three_sum.py": "", "ada/add_up.py": ""})
    solutions, _ = find_solutions(tmp_path, Settings(), session)

    def columns(settings: Settings) -> list[str]:
        return [problem.slug for problem in group_problems(settings, solutions, session)]

    assert columns(Settings()) == ["add-up", "three-sum"]
    assert columns(Settings(assignments={"softmax": Assignment()})) == ["add-up", "softmax", "three-sum"]
    assert columns(Settings(problems=("three-sum", "softmax"))) == ["three-sum", "softmax"]
    with pytest.raises(UsageError, match=r"j\.toml: group\.problems: no problem is named 'softmx'; did you mean"):
        columns(Settings(file="j.toml", problems=("softmx",)))
    with pytest.raises(UsageError, match=r"j\.toml: problems\.softmx: no problem"):
        columns(Settings(file="j.toml", assignments={"softmx": Assignment()}))


def test_a_broken_package_is_reported(tmp_path: Path) -> None:
    write_package(tmp_path / "problems" / "add-up")
    (tmp_path / "problems" / "add-up" / "problem.toml").write_text("?")
    write_tree(tmp_path / "group", {"ada/add_up.py": ""})
    with Session(None, [tmp_path / "problems"]) as session, pytest.raises(PackageError, match="not TOML"):
        found(tmp_path / "group", session)


def test_a_starter_that_nobody_has_written_in(tmp_path: Path, session: Session) -> None:
    starter = session.catalogue.starter("three-sum", "python").read_text("utf-8")
    torch = session.catalogue.starter("softmax", "torch").read_text("utf-8")
    files = {
        "ada/three_sum.py": starter, "bob/three_sum.py": starter + "\n\ndone = 1\n",
        "cai/three_sum.py": starter.replace("\n", "\r\n"), "ada/softmax.py": torch,
    }  # fmt: skip
    write_tree(tmp_path, files)
    solutions, skipped = find_solutions(tmp_path, Settings(), session)
    assert {one.file: one.untouched for one in solutions} == dict.fromkeys(files, True) | {"bob/three_sum.py": False}
    assert skipped == []


def test_the_usual_name_comes_before_any_other(tmp_path: Path, session: Session) -> None:
    marked = f"# judge: add-up\n{GOOD}"
    write_tree(tmp_path, {f"ada/{name}.py": marked for name in ("Add_Up", "add-up", "add_up", "a_try")})
    told, skipped = found(tmp_path, session)
    assert told == ["ada add-up ada/add_up.py python"]
    assert skipped == {
        f"ada/{name}.py": "is a second solution of add-up by ada: ada/add_up.py is judged"
        for name in ("Add_Up", "a_try", "add-up")
    }


@pytest.mark.parametrize("untouched", ["ada/three_sum.py", "ada/three-sum.py"])
def test_an_untouched_starter_never_takes_the_place_of_a_solution(
    tmp_path: Path, session: Session, untouched: str
) -> None:
    starter = session.catalogue.starter("three-sum", "python").read_text("utf-8")
    files = {"ada/three_sum.py": "mine = 1\n", "ada/three-sum.py": "mine = 1\n"} | {untouched: f"# Ada\n{starter}"}
    write_tree(tmp_path, files)
    solutions, skipped = find_solutions(tmp_path, Settings(), session)
    assert [(one.file, one.untouched) for one in solutions] == [(file, False) for file in files if file != untouched]
    assert skipped == []


def notebook(*cells: str) -> str:
    made = [{"cell_type": "code", "source": cell, "metadata": {}, "outputs": []} for cell in cells]
    return json.dumps({"cells": made, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


def test_a_notebook_is_a_solution_and_may_hold_several(tmp_path: Path, session: Session) -> None:
    both = notebook("x = 1", f"# judge: add-up\n{GOOD}", "# judge: softmax\nimport torch")
    write_tree(tmp_path, {"ada/add_up.ipynb": notebook(GOOD), "bob/week1.ipynb": both, "cai/add_up.ipynb": "not JSON"})
    solutions, skipped = found(tmp_path, session)
    assert solutions == [
        "ada add-up ada/add_up.ipynb python",
        "bob add-up bob/week1.ipynb python",
        "bob softmax bob/week1.ipynb torch",
    ]
    assert skipped["cai/add_up.ipynb"].startswith("not a notebook of format 4")


def test_reasons_of_unreadable_files_are_translated_without_their_paths(tmp_path: Path, session: Session) -> None:
    files = {"ada/add_up.py": b"#" * (1 << 20) + b"#", "bob/add_up.ipynb": b"not JSON", "cai/add_up.py": b"\0"}
    write_tree(tmp_path, files)
    _, skipped = find_solutions(tmp_path, Settings(), session, "zh")
    reasons = [one.reason for one in skipped]
    assert [reason[0] for reason in reasons[:2]] == ["超", "不"], reasons
    assert not any("：" in reason[:1] or str(tmp_path) in reason for reason in reasons)


def test_a_python_file_comes_before_a_notebook(tmp_path: Path, session: Session) -> None:
    write_tree(tmp_path, {"ada/add-up.py": GOOD, "ada/add_up.ipynb": notebook(GOOD)})
    assert found(tmp_path, session) == (
        ["ada add-up ada/add-up.py python"],
        {"ada/add_up.ipynb": "is a second solution of add-up by ada: ada/add-up.py is judged"},
    )


def test_a_notebook_is_on_time_by_its_own_commit(tmp_path: Path, session: Session) -> None:
    write_tree(tmp_path, {"ada/add_up.ipynb": notebook(GOOD)})
    commit(tmp_path, "2027-01-01T00:00:00+00:00")
    due = Settings(due=datetime(2027, 1, 2, tzinfo=UTC))
    plan = make_plan(session, due, GradeRequest(folder=tmp_path))
    assert plan.committed == {"ada/add_up.ipynb": datetime(2027, 1, 1, tzinfo=UTC)}


class Text(bytes):
    """A source that notes how many are in memory at the same time."""

    alive = most = 0

    def __init__(self, _: bytes) -> None:
        Text.alive += 1
        Text.most = max(Text.most, Text.alive)

    def __del__(self) -> None:
        Text.alive -= 1


def test_files_that_do_not_count_are_not_kept_in_memory(
    tmp_path: Path, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A member can commit thousands of large files as one object."""
    monkeypatch.setattr("judge.grading.solutions.code_in", lambda content, name: Text(content))
    write_tree(tmp_path, {f"ada/a{number}.py": f"# judge: add-up\n{GOOD}" for number in range(30)})
    solutions, skipped = find_solutions(tmp_path, Settings(), session)
    assert [one.file for one in solutions] == ["ada/a0.py"]
    assert len(skipped) == 29
    assert 0 < Text.most <= 3


def test_the_files_of_a_member_are_read_up_to_a_limit(
    tmp_path: Path, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("judge.grading.solutions.MOST_BYTES", 1 << 20)
    large = GOOD + "#" * (600 << 10)
    files = {"ada/a.py": large, "ada/add_up.py": large, "ada/softmax.py": "import torch\n", "bob/add_up.py": GOOD}
    write_tree(tmp_path, {**files, "ada/a.py": f"# judge: three-sum\n{large}"})
    solutions, skipped = found(tmp_path, session)
    assert solutions == [
        "ada add-up ada/add_up.py python",
        "ada three-sum ada/a.py python",
        "bob add-up bob/add_up.py python",
    ]
    assert skipped == {"ada/softmax.py": "is not read, because the files of ada before it hold more than 1 MiB"}


def test_a_notebook_that_is_marked_for_very_many_problems_costs_little(tmp_path: Path, session: Session) -> None:
    """Each name would be looked for among all problems, or the code be copied for each problem."""
    unknown = "".join(f"# judge: no-problem-{number}\n" for number in range(5000))
    again = "".join(f"# judge: {name}\n" for name in ("add-up", "softmax", "rms-norm", "three-sum", "relu-ffn", "gelu"))
    files = {"ada/a.ipynb": notebook(unknown + GOOD), "bob/b.ipynb": notebook(again + GOOD + "#\n" * 200_000)}
    write_tree(tmp_path, files)
    solutions, skipped = find_solutions(tmp_path, Settings(), session)
    assert sum(one.file == "ada/a.ipynb" for one in skipped) == 21
    assert [one.problem.slug for one in solutions] == ["add-up", "relu-ffn", "rms-norm", "softmax", "three-sum"]
    reasons = [one.reason for one in skipped if one.reason.startswith("is marked")]
    assert reasons == ["is marked for too many problems; the rest is left out"] * 2


@pytest.mark.parametrize("replaced", ["ada", "ada/add_up.py"])
def test_a_link_that_takes_the_place_of_a_file_or_folder_meanwhile_is_not_read(
    tmp_path: Path, session: Session, monkeypatch: pytest.MonkeyPatch, replaced: str
) -> None:
    """Members may be able to write to the tree while it is graded, and then to read the report."""
    write_tree(tmp_path / "mine", {"add_up.py": GOOD})
    tree = write_tree(tmp_path / "g", {"ada/add_up.py": GOOD})

    def is_symlink(path: Path) -> bool:
        (tree / replaced).rename(tmp_path / "moved")
        (tree / replaced).symlink_to(tmp_path / "mine" / replaced.removeprefix("ada").removeprefix("/"))
        return False

    monkeypatch.setattr(Path, "is_symlink", is_symlink)  # the last look at the file before it is opened
    solutions, skipped = found(tree, session)
    assert solutions == []
    assert skipped["ada/add_up.py"].startswith("cannot be read: ")
