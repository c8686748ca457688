"""Which contests go on, told by what was begun."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.contest.active import going_on, going_with, mark
from judge.contest.participant import Contest
from judge.contest.storage import Folder, Known, remember, write_folder
from tests.contest.contests import terms


@pytest.fixture
def contest(tmp_path: Path) -> Contest:
    folder = Folder(tmp_path / "contest")
    write_folder(folder, terms(2), "")
    return Contest(folder, "ann")


def test_a_contest_goes_on_from_its_beginning_to_its_end(contest: Contest, tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert going_with(home, "problem-a") is None
    contest.start()
    remember(home, contest.terms, Known(contest.folder, "ann"))
    mark(home, contest.terms)
    assert going_with(home, "problem-a") == contest.terms
    assert going_with(home, "problem-c") is None
    assert [one.folder for one in going_on(home)] == [contest.folder]
    contest.end()
    assert going_with(home, "problem-a") is None


def test_what_is_over_is_not_looked_at_again(contest: Contest, tmp_path: Path) -> None:
    home = tmp_path / "home"
    contest.start()
    remember(home, contest.terms, Known(contest.folder, "ann"))
    mark(home, contest.terms)
    contest.end()
    marks = home / "contests" / "going"
    assert [path.name for path in marks.iterdir()] == [contest.terms.id]
    assert list(going_on(home)) == []
    assert list(marks.iterdir()) == []


def test_a_broken_contest_is_left_out(contest: Contest, tmp_path: Path) -> None:
    home = tmp_path / "home"
    contest.start()
    remember(home, contest.terms, Known(contest.folder, "ann"))
    mark(home, contest.terms)
    contest.folder.log("ann").write_bytes(b"{}\n")
    assert list(going_on(home)) == []
    contest.folder.terms.write_text("{}")
    assert going_with(home, "problem-a") is None
