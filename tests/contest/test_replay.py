"""Elapsed time, pauses, the end, and what counts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from judge.contest import events
from judge.contest.clock import ClockGap
from judge.contest.log import read_log
from judge.contest.replay import Replay, replay_log
from judge.contest.spec import ContestSpec
from judge.models import Verdict
from tests.contest.contests import NOON, Player, judgement, spec


class Run(Player):
    def __init__(self, folder: Path, **fields: Any) -> None:
        self.spec: ContestSpec = spec(**fields)
        super().__init__(folder, self.spec, "ann")

    def now(self) -> Replay:
        return replay_log(self.spec, read_log(self.path).lines, self.clock())


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run(tmp_path, pauses=2, pause_s=300.0)


def test_the_members_own_clock(run: Run) -> None:
    run.clock.wait(60)
    replay = run.now()
    assert (replay.phase, replay.elapsed_s, replay.left_s) == ("running", 60, 7140)
    assert replay.started_wall_s == NOON
    run.clock.wait(7140)
    assert (run.now().phase, run.now().left_s, run.now().elapsed_s) == ("ended", 0, 7200)


def test_before_the_start(run: Run) -> None:
    lines = read_log(run.path).lines[:2]
    assert replay_log(run.spec, lines).phase == "ready"
    assert replay_log(run.spec, []).phase == "ready"


def test_a_common_start(tmp_path: Path) -> None:
    run = Run(tmp_path, start_s=NOON + 600)
    assert (run.now().phase, run.now().elapsed_s) == ("countdown", -600)
    run.clock.wait(660)
    assert (run.now().phase, run.now().elapsed_s) == ("running", 60)
    run.clock.set_by(-10_000)
    assert run.now().elapsed_s == 60


def test_a_late_member_of_a_common_start_has_less_time(tmp_path: Path) -> None:
    run = Run(tmp_path, start_s=NOON - 600)
    assert (run.now().phase, run.now().elapsed_s) == ("running", 600)


def test_pauses_stop_the_clock_as_long_as_is_allowed(run: Run) -> None:
    run.clock.wait(100)
    run.tell(events.ClockPaused())
    run.clock.wait(200)
    assert (run.now().phase, run.now().elapsed_s, run.now().pause_left_s) == ("paused", 100, 100)
    run.tell(events.ClockResumed())
    run.clock.wait(50)
    assert (run.now().phase, run.now().elapsed_s, run.now().pauses_left) == ("running", 150, 1)
    run.tell(events.ClockPaused())
    run.clock.wait(1000)
    assert (run.now().phase, run.now().elapsed_s) == ("running", 150 + 900)
    assert run.now().pauses_left == 0


def test_a_pause_that_is_not_allowed_is_none(run: Run) -> None:
    for _ in range(3):
        run.tell(events.ClockPaused())
        run.tell(events.ClockResumed())
    run.tell(events.ClockPaused())
    assert run.now().phase == "running"


def test_sleep_and_a_set_clock_are_reported_and_time_is_right(run: Run) -> None:
    run.clock.sleep(1000)
    run.clock.set_by(-5000)
    run.log_submission("a", Verdict.AC)
    replay = run.now()
    assert replay.submissions[0].at_s == 1000
    assert replay.gaps == (ClockGap(kind="asleep", seconds=1000), ClockGap(kind="set", seconds=-5000))


def test_gaps_are_found_without_the_records_of_them(run: Run) -> None:
    run.clock.sleep(1000)
    run.log_submission("a", Verdict.AC)
    lines = [line for line in read_log(run.path).lines if not isinstance(line.record.event, events.ClocksDisagreed)]
    assert replay_log(run.spec, lines).gaps == (ClockGap(kind="asleep", seconds=1000),)


def test_a_restart_goes_by_the_wall_clock(run: Run) -> None:
    run.clock.wait(100)
    run.log_submission("a", Verdict.WA)
    run.clock.reboot(off_s=50)
    run.log_submission("a", Verdict.AC)
    assert [one.at_s for one in run.now().submissions] == [100, 150]


def test_after_the_end_it_is_practice(run: Run) -> None:
    run.log_submission("a", Verdict.WA, 7199)
    run.log_submission("a", Verdict.AC, 1)
    assert [one.practice for one in run.now().submissions] == [False, True]


def test_ended_early(run: Run) -> None:
    run.tell(events.ContestEnded())
    run.log_submission("a", Verdict.AC, 5)
    assert run.now().phase == "ended"
    assert run.now().submissions[0].practice


def test_not_judged_yet_keeps_its_time(run: Run) -> None:
    seq = run.log_submission("a", None, 30)
    assert [one.seq for one in run.now().pending] == [seq]
    run.clock.wait(500)
    run.tell(events.SolutionJudged(submission=seq, judgement=judgement(Verdict.AC)))
    assert run.now().pending == ()
    assert run.now().submissions[0].at_s == 30


def test_the_first_verdict_of_a_submission_stands(run: Run) -> None:
    seq = run.log_submission("a", Verdict.WA, 30)
    run.tell(events.SolutionJudged(submission=seq, judgement=judgement(Verdict.AC)))
    run.tell(events.SolutionJudged(submission=999, judgement=judgement(Verdict.AC)))
    (one,) = run.now().submissions
    assert one.judgement is not None
    assert one.judgement.verdict is Verdict.WA


def test_a_problem_of_another_contest_is_left_out(run: Run) -> None:
    run.log_submission("z", Verdict.AC)
    assert run.now().submissions == ()
