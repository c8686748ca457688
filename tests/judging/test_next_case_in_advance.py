"""The next case runs while an answer is compared: when it does, and that no verdict depends on it."""

from __future__ import annotations

import time

from judge.judging.answer_checker import AnswerChecker
from judge.judging.judge import judge
from judge.judging.options import Options
from judge.models import Check, Report, Verdict
from judge.sandbox.pool import SandboxPool
from tests.judging.building import case, judged, problem, submission
from tests.judging.processes import descendants

_CASES = [case(number * number, number, name=str(number)) for number in range(12)]


def _verdicts(report: Report) -> str:
    return " ".join(result.verdict for result in report.cases)


def test_each_case_runs_once_and_in_order(sandboxes: SandboxPool) -> None:
    source = "calls = []\ndef f(a):\n    calls.append(a)\n    return a * a if calls == [*range(a + 1)] else 0"
    assert judged(sandboxes, source, _CASES).verdict is Verdict.AC


def test_what_is_printed_belongs_to_the_case_that_printed_it(sandboxes: SandboxPool) -> None:
    report = judged(sandboxes, "def f(a):\n    print('saw', a)\n    return a * a if a != 5 else 0", _CASES)
    assert report.failure
    assert report.failure.stdout == "saw 5\n"


def test_a_case_after_one_that_died_runs_in_a_child_of_its_own(sandboxes: SandboxPool) -> None:
    report = judged(sandboxes, "import os\ndef f(a):\n    if a == 5: os._exit(3)\n    return a * a", _CASES)
    assert _verdicts(report) == "AC AC AC AC AC RE AC AC AC AC AC AC"


def test_a_case_that_was_begun_before_a_wrong_one_was_noticed_counts_once(sandboxes: SandboxPool) -> None:
    source = (
        "seen = set()\ndef f(a):\n    again = a in seen\n    seen.add(a)\n    return 0 if a == 5 or again else a * a"
    )
    assert _verdicts(judged(sandboxes, source, _CASES)) == "AC AC AC AC AC WA AC AC AC AC AC AC"


def test_a_cpu_limit_holds_for_each_case_alone(sandboxes: SandboxPool) -> None:
    source = (
        "import time\ndef f(a):\n    until = time.process_time() + 0.3\n"
        "    while time.process_time() < until: pass\n    return a * a"
    )
    assert judged(sandboxes, source, _CASES[:4]).verdict is Verdict.AC  # 0.5 s each


def test_nothing_runs_on_once_the_judging_stops(sandboxes: SandboxPool) -> None:
    """A single failure ends the run; the next case had begun by then, and would run for ever."""
    alive: list[int] = []

    def look(done: int, total: int) -> None:
        if done == 1:
            time.sleep(0.2)
            alive.append(len(descendants(3)))

    source = "def f(a):\n    while a: pass\n    return 1"
    options = Options(fail_fast=True)
    report = judge(problem(), submission(source), _CASES, sandboxes, options, look)["en"]
    assert _verdicts(report) == "WA" + " SK" * 11
    assert alive == [0]


def test_while_a_packages_checker_compares_nothing_runs(sandboxes: SandboxPool) -> None:
    assert AnswerChecker(problem(), sandboxes, "python").quick_bytes > 0
    assert AnswerChecker(problem(check=Check(kind="custom")), sandboxes, "python").quick_bytes == 0
