"""Further time and further verdicts from the organiser."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from judge.contest.events import SolutionRejudged
from judge.contest.merge import contestants, log_files, merge
from judge.contest.organiser import extended, grant_time, granted_time, keep_verdicts, kept_verdicts
from judge.contest.participant import Participant
from judge.contest.scoreboard import make_scoreboard
from judge.contest.storage import ContestFolder, write_folder
from judge.errors import UsageError
from judge.models import Verdict
from tests.contest.contests import FakeClock, Player, judgement, spec

CONTEST = spec(1)


@pytest.fixture
def folder(tmp_path: Path) -> ContestFolder:
    folder = ContestFolder(tmp_path / "june")
    write_folder(folder, CONTEST, "")
    return folder


def test_time_is_granted_to_everybody_and_to_one(folder: ContestFolder) -> None:
    assert granted_time(folder, CONTEST) == {}
    grant_time(folder, CONTEST, 600)
    grant_time(folder, CONTEST, 300, "ann")
    grant_time(folder, CONTEST, 60)
    granted = granted_time(folder, CONTEST)
    assert granted == {"": 660, "ann": 300}
    assert [extended(CONTEST, granted, name).duration_s for name in ("ann", "bob", "")] == [8160, 7860, 7860]
    assert extended(CONTEST, {}, "ann") is CONTEST


def test_a_verdict_that_stays_the_same_is_kept_once(folder: ContestFolder) -> None:
    """Otherwise the file would become too large to be read."""

    def verdict(name: Verdict, cpu_s: float) -> SolutionRejudged:
        found = msgspec.structs.replace(judgement(name), cpu_s=cpu_s)
        return SolutionRejudged(member="ann", submission="a" * 64, judgement=found)

    for number, name in enumerate([Verdict.WA, Verdict.WA, Verdict.AC, Verdict.AC]):
        keep_verdicts(folder, CONTEST, [verdict(name, 0.1 * number)])
    assert [one.judgement.verdict for one in kept_verdicts(folder, CONTEST)] == [Verdict.WA, Verdict.AC]


def test_what_was_practice_counts_once_time_is_granted(folder: ContestFolder) -> None:
    ann, bob = Player(folder.logs, CONTEST, "ann"), Player(folder.logs, CONTEST, "bob")
    for player in (ann, bob):
        player.log_submission("a", Verdict.AC, 7500)
    merged = merge(log_files([folder.path]))

    def solved() -> dict[str, int]:
        board = make_scoreboard(CONTEST, contestants(merged, None, (), granted_time(folder, CONTEST)))
        return {row.member: row.solved for row in board.rows}

    assert solved() == {"ann": 0, "bob": 0}
    grant_time(folder, CONTEST, 600, "ann")
    assert solved() == {"ann": 1, "bob": 0}


def test_a_members_clock_shows_the_further_time(folder: ContestFolder) -> None:
    clock = FakeClock()
    participant = Participant(folder, "ann", clock)
    participant.start()
    grant_time(folder, CONTEST, 600, "ann")
    assert participant.state().replay.left_s == 7800
    clock.wait(7300)
    assert participant.state().replay.phase == "running"


def test_an_edited_file_is_refused(folder: ContestFolder) -> None:
    grant_time(folder, CONTEST, 600)
    grant_time(folder, CONTEST, 600)
    text = folder.extensions.read_bytes().replace(b'"seconds":600.0', b'"seconds":900.0', 1)
    folder.extensions.write_bytes(text)
    with pytest.raises(UsageError, match="extend the contest again"):
        granted_time(folder, CONTEST)
