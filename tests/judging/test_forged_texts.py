"""Whatever texts a reply has, the report stays short, and the verdict follows the value."""

from __future__ import annotations

import msgspec

from judge.models import Verdict
from judge.sandbox.pool import SandboxPool
from tests.judging.building import case, judged

_FORGER = """
import judge.guest.solution_driver as driver

def f(n):
    long = "x" * 30_000
    driver.SolutionDriver.handle = lambda *args: driver.Reply(status="raised", message=long, traceback=long)
    return driver.SolutionDriver.handle() and n
"""


def test_a_long_message_is_cut(sandboxes: SandboxPool) -> None:
    report = judged(sandboxes, _FORGER, [case(1, 1, name="1"), case(2, 2, name="2")])
    assert [result.verdict for result in report.cases] == [Verdict.AC, Verdict.RE]
    assert len(msgspec.json.encode(report)) < 15_000
