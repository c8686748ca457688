"""Every submission of every package gets its folder's verdict, in both flavours; starters load and fail."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from benchmarks.verdicts import FOLDERS, judged, submissions
from judge.api import Options, Session
from judge.packages.catalogue import Catalogue, builtin_folder

SLUGS = Catalogue([builtin_folder()]).slugs()


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with Session(tmp_path_factory.mktemp("home")) as session:
        yield session


@pytest.mark.timeout(400)
@pytest.mark.parametrize("slug", SLUGS)
def test_each_submission_gets_its_folders_verdict(session: Session, slug: str) -> None:
    found = {path: judged(session, slug, path) for slug, path in submissions(session, [slug])}
    off = {f"{path.parent.name}/{path.name}": verdict for path, verdict in found.items() if verdict != _named(path)}
    assert not off
    assert {"AC", "WA"} <= set(found.values())


@pytest.mark.timeout(400)
@pytest.mark.parametrize("slug", SLUGS)
def test_starters_load_and_are_not_accepted(session: Session, slug: str) -> None:
    problem = session.catalogue.load(slug)
    for flavour in problem.flavours:
        if flavour == "torch" and find_spec("torch") is None:
            continue  # as in the test above: without PyTorch there is no box for it
        submission = session.submission(session.catalogue.starter(slug, flavour), flavour)
        report = session.submit(problem, submission, Options(fail_fast=True))
        assert report.verdict == "RE"
        assert "NotImplementedError" in report.cases[0].message


def _named(path: Path) -> str:
    return FOLDERS[path.parent.name]
