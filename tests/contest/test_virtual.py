"""Virtual participation in a contest that is over: ghosts by contest time, and a real board that does not change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from judge.contest.clock import ClockReading
from judge.contest.events import SolutionRejudged
from judge.contest.merge import MergedLogs, contestants, log_files, merge
from judge.contest.organiser import EVERYBODY, grant_time, keep_verdicts
from judge.contest.participant import Participant
from judge.contest.scoreboard import Contestant, Scoreboard, make_scoreboard, until
from judge.contest.spec import ContestSpec, decode, encode
from judge.contest.storage import ContestFolder, write_folder
from judge.contest.virtual import everybody, ghosts, keep_ghosts, refuse_unfinished, virtual_spec
from judge.errors import UsageError
from judge.models import Verdict
from tests.contest.contests import NOON, FakeClock, Player, judgement, spec

LATER = ClockReading(wall_s=NOON + 100_000)


@pytest.fixture
def real(tmp_path: Path) -> ContestSpec:
    """ann solves A at 10 min, bob solves B at 20 min after a wrong try, and nothing happens after that."""
    agreed = spec(2, freeze_s=3600.0, pauses=1, pause_s=60.0)
    folder = ContestFolder(tmp_path / "real")
    write_folder(folder, agreed, "")
    ann, bob = (Player(folder.logs, agreed, name) for name in ("ann", "bob"))
    ann.log_submission("A", Verdict.AC, 600)
    bob.log_submission("B", Verdict.WA, 300)
    bob.log_submission("B", Verdict.AC, 900)
    return agreed


def merged(tmp_path: Path) -> MergedLogs:
    return merge(log_files([tmp_path / "real"]))


@pytest.fixture
def virtual(tmp_path: Path, real: ContestSpec) -> Participant:
    """bob's participation, begun at NOON by the test's clock."""
    agreed = virtual_spec(real, NOON)
    folder = ContestFolder(tmp_path / "virtual")
    write_folder(folder, agreed, "")
    keep_ghosts(folder, merged(tmp_path), ContestFolder(tmp_path / "real"))
    contest = Participant(folder, "bob", FakeClock())
    contest.start()
    return contest


def board_at(spec: ContestSpec, contestants: Sequence[Contestant], at_s: float) -> Scoreboard:
    """The board as it was at that contest time."""
    return make_scoreboard(spec, [until(one, at_s) for one in contestants], spec.freeze_at_s)


def test_the_title_is_in_the_language_of_the_one_who_takes_part(real: ContestSpec) -> None:
    assert virtual_spec(real, NOON).title == f"Virtual {real.title}"
    assert virtual_spec(real, NOON, "zh").title == f"{real.title}（虚拟参赛）"


def solved(contest: Participant) -> dict[str, int]:
    clock = contest._clock
    found = everybody(merge(log_files([contest.folder.path])), contest.folder, clock())
    return {row.member: row.solved for row in board_at(contest.spec, found, 1e9).rows}


def test_the_board_at_a_moment(real: ContestSpec, tmp_path: Path) -> None:
    found = contestants(merged(tmp_path), None)
    boards = [board_at(real, found, at_s) for at_s in (0, 300, 600, 1200)]
    assert [[(row.member, row.solved) for row in board.rows] for board in boards] == [
        [("ann", 0), ("bob", 0)],
        [("ann", 0), ("bob", 0)],
        [("ann", 1), ("bob", 0)],
        [("ann", 1), ("bob", 1)],
    ]
    assert [board.rows[1].cells[1].tries for board in boards] == [0, 1, 1, 2]


def test_terms_of_a_virtual_contest(real: ContestSpec) -> None:
    agreed = virtual_spec(real, NOON)
    assert (agreed.kind, agreed.of, agreed.start_s) == ("virtual", real.id, None)
    assert agreed.id.startswith("virtual-test-")
    assert (agreed.tasks, agreed.seed_sha256, agreed.freeze_s) == (real.tasks, real.seed_sha256, real.freeze_s)
    assert decode(encode(agreed), "x") == agreed
    with pytest.raises(UsageError, match="is itself virtual"):
        virtual_spec(agreed, NOON)


def test_ghosts_appear_as_time_passes(virtual: Participant) -> None:
    clock = virtual._clock
    assert isinstance(clock, FakeClock)
    assert solved(virtual) == {"ann": 0, "bob": 0, "bob (virtual)": 0}
    clock.wait(700)
    assert solved(virtual) == {"ann": 1, "bob": 0, "bob (virtual)": 0}
    clock.wait(600)
    assert solved(virtual) == {"ann": 1, "bob": 1, "bob (virtual)": 0}


def test_the_ghosts_contests_went_on_to_the_end(virtual: Participant) -> None:
    found = ghosts(virtual.folder, virtual.spec)
    assert {(one.replay.phase, one.replay.elapsed_s) for one in found} == {("ended", 7200.0)}


def test_a_later_verdict_counts_for_a_ghost(real: ContestSpec, tmp_path: Path) -> None:
    found = contestants(merged(tmp_path), None)
    ann = next(one for one in found if one.replay.member == "ann")
    worse = SolutionRejudged(member="ann", submission=ann.replay.submissions[0].id, judgement=judgement(Verdict.WA))
    keep_verdicts(ContestFolder(tmp_path / "real"), real, [worse])
    agreed, folder = virtual_spec(real, NOON), ContestFolder(tmp_path / "virtual")
    write_folder(folder, agreed, "")
    keep_ghosts(folder, merged(tmp_path), ContestFolder(tmp_path / "real"))
    assert [row.solved for row in board_at(agreed, ghosts(folder, agreed), 7200).rows] == [1, 0]


def test_the_real_board_takes_no_virtual_log(virtual: Participant, tmp_path: Path) -> None:
    places = [tmp_path / "real", virtual.folder.log("bob")]
    with pytest.raises(UsageError, match="belongs to another contest"):
        merge(log_files(places), merged(tmp_path).spec)


@pytest.mark.parametrize("member", [EVERYBODY, "ann"])
def test_a_contest_that_was_extended_is_not_over(real: ContestSpec, tmp_path: Path, member: str) -> None:
    folder, at_the_end = ContestFolder(tmp_path / "real"), ClockReading(wall_s=NOON + 7300)
    refuse_unfinished(merged(tmp_path), folder, at_the_end)
    grant_time(folder, real, 1800, member)
    with pytest.raises(UsageError, match=r"ann has 0:\d\d:\d\d left"):
        refuse_unfinished(merged(tmp_path), folder, at_the_end)


def test_ghosts_of_another_contest_are_refused(virtual: Participant, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    Player(other, spec(2, title="Other"), "eve")
    for path in virtual.folder.ghosts.iterdir():
        path.unlink()
    (virtual.folder.ghosts / "eve.ndjson").write_bytes((other / "eve.ndjson").read_bytes())
    with pytest.raises(UsageError, match="these logs are of other-"):
        ghosts(virtual.folder, virtual.spec)


def test_a_running_contest_cannot_be_taken_virtually(real: ContestSpec, tmp_path: Path) -> None:
    refuse_unfinished(merged(tmp_path), None, LATER)
    with pytest.raises(UsageError, match="left; take part virtually once the contest is over for everybody"):
        refuse_unfinished(merged(tmp_path), None, ClockReading(wall_s=NOON + 3000))
    common = merged(tmp_path)._replace(spec=spec(2, start_s=NOON))
    with pytest.raises(UsageError, match="is not over yet"):
        refuse_unfinished(common, None, ClockReading(wall_s=NOON + 3000))
