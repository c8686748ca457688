"""Some submissions get their folder's verdict, in every backend and entry kind; all starters load and are not accepted.

CI judges the submissions of all packages, and those that exceed a limit, with ``judge problem verify``.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

from benchmarks.verdicts import FOLDERS, judged, submissions
from judge.backends.table import BACKENDS
from judge.catalog.lookup import Catalogue, builtin_folder
from judge.judging import calibration
from judge.session import Session

SLUGS = Catalogue([builtin_folder()]).slugs()
# One of each kind, whose cases are made quickly.
SAMPLE = ("a-plus-b-many", "deep-copy", "kth-largest", "lora-module", "lora-params", "trie")
_LONG = ("time_limit_exceeded", "memory_limit_exceeded")


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with Session(tmp_path_factory.mktemp("home")) as session:
        yield session


@pytest.mark.timeout(400)
@pytest.mark.parametrize("slug", SAMPLE)
def test_submissions_get_their_folders_verdict(session: Session, slug: str) -> None:
    if not any(BACKENDS[backend].is_installed() for backend in session.catalogue.load(slug).backends):
        pytest.skip("PyTorch is not installed")
    found = {path: judged(session, slug, path) for path in _one_per_folder(session, slug)}
    off = {f"{path.parent.name}/{path.name}": verdict for path, verdict in found.items() if verdict != _named(path)}
    assert not off
    assert {"AC", "WA"} <= set(found.values())


@pytest.mark.timeout(400)
@pytest.mark.parametrize("slug", SLUGS)
def test_starters_load_and_are_not_accepted(session: Session, slug: str) -> None:
    problem = session.catalogue.load(slug)
    for backend in problem.backends:
        if not BACKENDS[backend].is_installed():
            continue  # as in the test above: without PyTorch there is no sandbox for it
        submission = session.open(session.catalogue.starter(slug, backend), problem, backend)[1]
        report = session.run(problem, submission)["en"]  # the samples are enough, and need no generator
        if problem.entry.kind == "module" and report.verdict == "WA":
            continue  # a module without all its parameters is refused before it is called
        assert report.verdict == "RE"
        assert "NotImplementedError" in report.cases[0].message


@pytest.mark.torch
def test_samples_and_own_cases_are_judged_with_their_gradients(session: Session) -> None:
    problem = session.catalogue.load("softmax")
    submission = session.open(Path(problem.folder, "submissions/wrong_answer/torch_detached_sum.py"))[1]
    for case in (None, "[[[1.0, 2.0], [3.0, 5.0]], 1]", "[[0.5, 2.5], 0]"):
        report = session.run(problem, submission, case=case)["en"]
        assert [(one.verdict, one.detail) for one in report.cases[:1]] == [("WA", "gradient")]


def test_a_file_name_that_is_no_text(session: Session, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff.py")
    path.write_text("def three_sum(nums):\n    return []\n")
    report = session.run(*session.open(path, "three-sum"))["en"]
    assert (report.verdict, report.file) == ("WA", f"{tmp_path}/\ufffd.py")


def test_the_doctor_keeps_the_quicker_of_two_measurements(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    measured = [3.0, 2.0, 2.5]
    monkeypatch.setattr(calibration, "measure", lambda sandboxes: measured.pop(0))
    for wanted in (2.0, 2.0):
        with Session(tmp_path) as session:
            session.doctor()
        with Session(tmp_path) as session:
            assert session.speed_factor() == wanted


def _one_per_folder(session: Session, slug: str) -> Iterator[Path]:
    for folder, paths in groupby((path for _, path in submissions(session, [slug])), key=lambda path: path.parent):
        if folder.name not in _LONG:
            yield next(paths)


def _named(path: Path) -> str:
    return FOLDERS[path.parent.name]
