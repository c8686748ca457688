from __future__ import annotations

import time

from judge.contest.clock import ClockGap, gaps, passed, read
from tests.contest.contests import FakeClock


def test_this_machine_goes_on() -> None:
    before = read()
    time.sleep(0.05)
    after = read()
    assert 0.04 < passed(before, after) < 5
    assert gaps(before, after) == ()
    assert abs(before.wall_s - time.time()) < 60


def test_time_passes_and_all_clocks_agree() -> None:
    clock = FakeClock()
    before = clock()
    clock.wait(90)
    assert passed(before, clock()) == 90
    assert gaps(before, clock()) == ()


def test_a_wall_clock_that_is_set_changes_nothing_but_is_reported() -> None:
    for shift in (-3600.0, 7200.0):
        clock = FakeClock()
        before = clock()
        clock.wait(60)
        clock.set_by(shift)
        assert passed(before, clock()) == 60
        assert gaps(before, clock()) == (ClockGap(kind="set", seconds=shift),)


def test_sleep_counts_and_is_reported() -> None:
    clock = FakeClock()
    before = clock()
    clock.sleep(600)
    assert passed(before, clock()) == 600
    assert gaps(before, clock()) == (ClockGap(kind="asleep", seconds=600),)


def test_over_a_restart_the_wall_clock_counts() -> None:
    clock = FakeClock()
    before = clock()
    clock.reboot(off_s=120)
    assert passed(before, clock()) == 120
    assert gaps(before, clock()) == (ClockGap(kind="restarted", seconds=120),)


def test_a_clock_set_back_over_a_restart_takes_nothing_away() -> None:
    clock = FakeClock()
    before = clock()
    clock.reboot(off_s=-3600)
    assert passed(before, clock()) == 0
    assert gaps(before, clock()) == (ClockGap(kind="restarted", seconds=0), ClockGap(kind="backwards", seconds=-3600))
