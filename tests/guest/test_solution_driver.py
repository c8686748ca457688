"""The driver of solutions: its warm-up in the fork server."""

from __future__ import annotations

import atexit
import gc
import linecache
import sys

import pytest

from judge.guest import nodes, solution_driver
from judge.guest.messages import Reply, Request
from judge.guest.names import SOLUTION


def test_the_warm_up_leaves_nothing_for_solutions_to_find() -> None:
    before = sys.getrecursionlimit(), dict(linecache.cache), nodes.ListNode.__subclasses__()
    solution_driver.warm_up()
    gc.collect()
    assert (sys.getrecursionlimit(), dict(linecache.cache), nodes.ListNode.__subclasses__()) == before
    assert SOLUTION not in sys.modules


def test_the_warm_up_does_not_end_what_libraries_began() -> None:
    ended: list[bool] = []
    atexit.register(ended.append, True)
    try:
        solution_driver.warm_up()
    finally:
        atexit.unregister(ended.append)
    assert ended == []


def test_all_of_the_warm_up_succeeds(monkeypatch: pytest.MonkeyPatch) -> None:
    handle, statuses = solution_driver.SolutionDriver.handle, set()

    def handled(driver: solution_driver.SolutionDriver, request: Request) -> Reply:
        reply = handle(driver, request)
        statuses.add(reply.status)
        return reply

    monkeypatch.setattr(solution_driver.SolutionDriver, "handle", handled)
    solution_driver.warm_up()
    assert statuses == {"ok"}
