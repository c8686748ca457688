"""``judge gradescope``: the bundle is made, set up and run as Gradescope does it, with results of the right form."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import ROOT, Judge
from tests.grading.building import write_tree
from tests.reporters.group.validating import read_checked

GOOD = "def add_up(numbers):\n    return sum(numbers)\n"
BAD = "def add_up(numbers):\n    return abs(sum(numbers))\n"
SETTINGS = """
[group]
problems = ["add-up", "three-sum"]
due = 2020-01-01T00:00:00Z
members = ["ada"]
[problems.add-up]
points = 4
[attempts]
count = "best"
at_most = 3
"""


_BUNDLES: dict[tuple[str, ...], bytes] = {}  # that were made already


@pytest.fixture
def judge(judge: Judge, small: Path) -> Judge:
    """The command, and for ``bundled`` the folder of a small copy of it."""
    judge.environment["SMALL"] = str(small)
    return judge


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A judge that comes with one problem, since packing and installing all of them takes most of the time."""
    folder = tmp_path_factory.mktemp("small")
    shutil.copytree(ROOT / "judge", folder / "judge")
    shutil.copytree(ROOT / "problems" / "three-sum", folder / "problems" / "three-sum")
    write_tree(folder, {name: (ROOT / name).read_text("utf-8") for name in ("solutions_template/three_sum.py",)})
    for name in ("lists", "patterns"):
        (folder / name).mkdir()
    return folder


def bundled(judge: Judge, settings: str = SETTINGS, *options: str) -> Path:
    """An /autograder with an unpacked bundle in source."""
    file, wanted = judge.folder / "autograder.zip", (judge.environment["JUDGE_PROBLEMS"], settings, *options)
    if wanted not in _BUNDLES:
        write_tree(judge.folder, {"course/judge.toml": settings})
        command = ("gradescope", "bundle", "--settings", "course/judge.toml", "--wheel", *options)
        made = judge(*command, PYTHONPATH=judge.environment["SMALL"])
        assert (made.status, made.err) == (0, ""), made
        _BUNDLES[wanted] = file.read_bytes()
    file.write_bytes(_BUNDLES[wanted])
    root = judge.folder / "autograder"
    with zipfile.ZipFile(file) as archive:
        archive.extractall(root / "source")
    return root


def submitted(root: Path, files: dict[str, str], *earlier: float) -> None:
    """A submission as Gradescope lays it out; ``earlier`` are the scores of those before it."""
    previous = [
        {"submission_time": f"2026-10-0{day}T10:00:00.0-07:00", "score": score, "results": {"tests": []}}
        for day, score in enumerate(earlier, 1)
    ]
    metadata = {
        "id": 7, "created_at": "2026-10-09T10:00:00.0-07:00", "assignment": {"total_points": "5.0"},
        "users": [{"email": "ada@example.org", "id": 1, "name": "Ada"}], "previous_submissions": previous[::-1],
    }  # fmt: skip
    write_tree(root, {f"submission/{name}": text for name, text in files.items()})
    write_tree(root, {"submission_metadata.json": json.dumps(metadata)})


def results(judge: Judge, root: Path) -> dict[str, Any]:
    ran = judge("gradescope", "run", root, JUDGE_PROBLEMS=None)
    assert (ran.status, ran.err) == (0, ""), ran
    return read_checked((root / "results" / "results.json").read_text("utf-8"), "gradescope")


def test_the_bundle_holds_scripts_settings_and_packages_that_do_not_come_with_the_judge(judge: Judge) -> None:
    root = bundled(judge)
    with zipfile.ZipFile(judge.folder / "autograder.zip") as archive:
        names = set(archive.namelist())
        modes = {entry.filename: entry.external_attr >> 16 for entry in archive.infolist()}
    assert {"setup.sh", "run_autograder", "judge.toml", "bundle.json", "problems/add-up/problem.toml"} <= names
    assert "solutions_template/add_up.py" in names
    assert not any("three-sum" in name for name in names)
    assert (modes["setup.sh"], modes["run_autograder"], modes["judge.toml"]) == (0o100755, 0o100755, 0o100644)
    assert json.loads((root / "source" / "bundle.json").read_text("utf-8"))["problems"] == ["add-up", "three-sum"]


def own_catalogue(judge: Judge) -> Path:
    """A copy of the catalogue, which the test may change."""
    copied = judge.folder / "copied"
    shutil.copytree(Path(judge.environment["JUDGE_PROBLEMS"]).parent, copied)
    judge.environment["JUDGE_PROBLEMS"] = str(copied / "problems")
    return copied / "problems"


def test_the_bundle_holds_nothing_but_the_files_of_packages(judge: Judge) -> None:
    """A package may come from somebody else: its links and hidden files could carry the user's own files into the
    bundle.
    """
    (judge.folder / "secret").write_text("the user's secret", encoding="utf-8")
    package = own_catalogue(judge) / "add-up"
    write_tree(package, {".git/config": "url = https://user:token@example.org"})
    (package / ".hidden").symlink_to(judge.folder / "secret")
    bundled(judge)
    with zipfile.ZipFile(judge.folder / "autograder.zip") as archive:
        names = archive.namelist()
    assert "problems/add-up/problem.toml" in names
    assert not [name for name in names if "/." in name]


def test_a_starter_that_is_a_link_is_not_bundled(judge: Judge) -> None:
    (judge.folder / "secret").write_text("the user's secret", encoding="utf-8")
    starters = own_catalogue(judge).parent / "solutions_template"
    (starters / "add_up_extra.py").symlink_to(judge.folder / "secret")
    bundled(judge)
    with zipfile.ZipFile(judge.folder / "autograder.zip") as archive:
        assert "solutions_template/add_up_extra.py" not in archive.namelist()


def test_pytorch_is_installed_on_request(judge: Judge) -> None:
    setup = (bundled(judge, SETTINGS, "--torch") / "source" / "setup.sh").read_text("utf-8")
    assert "pip install --disable-pip-version-check './codekata_judge-0.1.0-py3-none-any.whl[torch]'" in setup


@pytest.mark.slow
def test_a_bundle_is_set_up_and_run_by_its_own_scripts(judge: Judge, tmp_path: Path) -> None:
    root = bundled(judge)
    submitted(root, {"add_up.py": GOOD})
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python3.14").symlink_to(getattr(sys, "_base_executable", sys.executable))
    site = [path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")]
    environment = {
        "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}", "HOME": str(tmp_path), "LANG": "C.UTF-8",
        "AUTOGRADER": str(root), "PYTHONPATH": os.pathsep.join(site), "PIP_NO_INDEX": "1", "PIP_NO_DEPS": "1",
        "PIP_IGNORE_INSTALLED": "1", "PIP_COMPILE": "0",
    }  # fmt: skip
    for script in ("setup.sh", "run_autograder"):
        done = subprocess.run(
            ["bash", str(root / "source" / script)], env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    document = read_checked((root / "results" / "results.json").read_text("utf-8"), "gradescope")
    assert document["score"] == 4.0
    assert "attempts left: 2" in document["output"]


def test_the_submission_is_graded_without_the_due_dates_that_gradescope_knows(judge: Judge) -> None:
    root = bundled(judge)
    submitted(root, {"add_up.py": BAD, "thre_sum.py": "", "judge.toml": "[score]\npartial = 'none'\n"})
    document = results(judge, root)
    assert document["score"] == pytest.approx(4 * 2 / 3, abs=0.01)
    assert "thre_sum.py: no problem is named 'thre-sum'" in document["output"]
    assert [test["name"] for test in document["tests"]] == [
        "Add Up",
        "Add Up: sample 1/1",
        "Add Up: core 1/2",
        "3Sum",
    ]


def test_the_best_attempt_counts_and_those_over_the_limit_are_not_judged(judge: Judge) -> None:
    root = bundled(judge)
    submitted(root, {"add_up.py": BAD}, 4.0, 1.0)
    document = results(judge, root)
    assert document["score"] == 4.0
    assert "your best attempt counts: 4 points" in document["output"]
    submitted(root, {"add_up.py": GOOD}, 3.0, 1.0, 2.0)
    document = results(judge, root)
    assert document["score"] == 3.0
    assert document["output"] == "This is attempt 4, and only the first 3 count: it was not judged."


def test_students_see_hidden_tests_when_the_settings_say_so(judge: Judge) -> None:
    settings = (
        '[group]\nproblems = ["add-up", "three-sum"]\n[gradescope]\nvisibility = "after_due_date"\n'
        '[problems.three-sum]\nvisibility = "hidden"\n'
    )
    root = bundled(judge, settings)
    submitted(root, {"add_up.py": BAD.replace("abs", "-")})
    document = results(judge, root)
    assert {test["name"]: test["visibility"] for test in document["tests"]} == {
        "Add Up": "after_due_date",
        "Add Up: sample 0/1": "visible",
        "Add Up: core 1/2": "after_due_date",
        "3Sum": "hidden",
    }
    assert "expected 3, got -3" in document["tests"][1]["output"]
    assert "leaderboard" not in document
    assert "points" not in document["output"]


def test_a_submission_over_the_limit_keeps_the_points_as_hidden_as_they_were(judge: Judge) -> None:
    root = bundled(judge, SETTINGS + '[problems.three-sum]\nvisibility = "hidden"\n')
    submitted(root, {"add_up.py": GOOD}, 3.0, 1.0, 2.0)
    assert [test["visibility"] for test in results(judge, root)["tests"]] == ["hidden"]


def test_a_judge_that_cannot_grade_writes_no_results(judge: Judge) -> None:
    root = bundled(judge)
    write_tree(root, {"submission/add_up.py": GOOD, "submission_metadata.json": "[]"})
    ran = judge("gradescope", "run", root)
    assert ran.status == 2
    assert "submission_metadata.json: is not Gradescope's metadata" in ran.complaint()
    assert not (root / "results" / "results.json").exists()


def test_a_hostile_submission_reads_and_writes_nothing_else(judge: Judge, tmp_path: Path) -> None:
    """Links, pipes, settings, modules, a virtual environment and a repository in the place of solutions."""
    root = bundled(judge)
    secret, escaped = tmp_path / "secret", tmp_path / "escaped"
    secret.write_text(f"{GOOD}# a secret\n", "utf-8")
    shadow = f"open({str(escaped)!r}, 'w').close()\n"
    shadows = dict.fromkeys(("json.py", "sitecustomize.py", "judge/__init__.py", "add_up/__init__.py"), shadow)
    settings = "[group]\nlayout = '{slug}.py'\n[score]\npartial = 'all'\n"
    git = {".git/HEAD": "ref: refs/heads/main\n", ".git/config": "[mailmap]\nfile = pipe\n[core]\nfsmonitor = ./pipe\n"}
    submitted(root, {**shadows, **git, "judge.toml": settings, "pyvenv.cfg": "", "lib/add_up.py": GOOD})
    place = root / "submission"
    (place / "add_up.py").symlink_to(secret)
    (place / "results").symlink_to(tmp_path)
    (place / "source").symlink_to(root / "source")
    for name in ("three_sum.py", "add-up.ipynb", "pipe"):
        os.mkfifo(place / name)
    document = results(judge, root)
    assert document["score"] == 0
    assert "add_up.py: is a link" in document["output"]
    assert "three_sum.py: is not a regular file" in document["output"]
    assert "secret" not in json.dumps(document).replace(str(secret), "")
    assert not escaped.exists()
    assert not (root / "results" / "results.json").is_symlink()


def test_a_solution_on_gradescope_chooses_none_of_the_results(judge: Judge) -> None:
    """What it prints and raises is cut, and shown as text within its own test."""
    root = bundled(judge)
    forged = '{"score": 100, "tests": [{"score": 100, "max_score": 100}]}'
    source = f"""
import os
def add_up(numbers):
    for descriptor in range(64):
        try:
            os.write(descriptor, {forged.encode()!r})
        except OSError:
            pass
    raise ValueError({forged!r} + "<script>" + "x" * 100_000)
"""
    submitted(root, {"add_up.py": source})
    document = results(judge, root)
    assert document["score"] == 0
    assert sum(test.get("score", 0) for test in document["tests"]) == 0
    assert len(json.dumps(document)) < 20_000


def test_a_bundle_needs_problems(judge: Judge) -> None:
    assert "no problems: name them with --problem SLUG" in judge("gradescope", "bundle").complaint()
