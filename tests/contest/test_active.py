"""Which contests are running, as the records of started contests say."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.contest.active import active_contests, active_with, mark_active
from judge.contest.participant import Participant
from judge.contest.storage import ContestFolder, KnownContest, remember, write_folder
from tests.contest.contests import spec


@pytest.fixture
def contest(tmp_path: Path) -> Participant:
    folder = ContestFolder(tmp_path / "contest")
    write_folder(folder, spec(2), "")
    return Participant(folder, "ann")


def test_a_contest_goes_on_from_its_beginning_to_its_end(contest: Participant, tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert active_with(home, "problem-a") is None
    contest.start()
    remember(home, contest.spec, KnownContest(contest.folder, "ann"))
    mark_active(home, contest.spec)
    assert active_with(home, "problem-a") == contest.spec
    assert active_with(home, "problem-c") is None
    assert [one.folder for one in active_contests(home)] == [contest.folder]
    contest.end()
    assert active_with(home, "problem-a") is None


def test_what_is_over_is_not_looked_at_again(contest: Participant, tmp_path: Path) -> None:
    home = tmp_path / "home"
    contest.start()
    remember(home, contest.spec, KnownContest(contest.folder, "ann"))
    mark_active(home, contest.spec)
    contest.end()
    marks = home / "contests" / "going"
    assert [path.name for path in marks.iterdir()] == [contest.spec.id]
    assert list(active_contests(home)) == []
    assert list(marks.iterdir()) == []


def test_a_broken_contest_is_left_out(contest: Participant, tmp_path: Path) -> None:
    home = tmp_path / "home"
    contest.start()
    remember(home, contest.spec, KnownContest(contest.folder, "ann"))
    mark_active(home, contest.spec)
    contest.folder.log("ann").write_bytes(b"{}\n")
    assert list(active_contests(home)) == []
    contest.folder.spec_file.write_text("{}")
    assert active_with(home, "problem-a") is None
