from __future__ import annotations

from judge.contest.clock import ClockGap
from judge.contest.replay import gap_message, left_text, replay_log
from judge.text.messages import translate
from tests.contest.contests import NOON, spec


def test_the_state_of_a_contest() -> None:
    assert left_text(replay_log(spec(), []), NOON, spec()) == "not begun, lasts 2:00:00"


def test_gaps_in_words() -> None:
    assert str(gap_message(ClockGap(kind="set", seconds=-90))) == "clock set by -0:01:30"
    assert str(gap_message(ClockGap(kind="asleep", seconds=3600))) == "asleep 1:00:00"
    assert str(gap_message(ClockGap(kind="restarted", seconds=30))) == "machine off 0:00:30"
    assert str(gap_message(ClockGap(kind="backwards", seconds=-30))) == "clock back by 0:00:30 over a restart"


def test_in_chinese() -> None:
    assert left_text(replay_log(spec(), []), NOON, spec(), "zh") == "尚未开始，时长 2:00:00"
    assert translate(gap_message(ClockGap(kind="asleep", seconds=3600)), "zh") == "休眠 1:00:00"
