"""No answer makes the judge fail, hold much memory or compute for long."""

from __future__ import annotations

import gc
import resource
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from judge.entry_kinds.table import KINDS
from judge.errors import SandboxError
from judge.guest.messages import Reply
from judge.judging import answer_checker
from judge.judging.answer_checker import AnswerChecker
from judge.judging.argument_changes import NEGATIVE, changes_of
from judge.judging.attempt import CaseAttempt, case_request
from judge.judging.judged import JudgedCase
from judge.models import CaseResult, Check, Execution, Limits, Report, Verdict
from judge.sandbox.pool import SandboxPool
from judge.values.wire import Array, pack
from tests.effort import effort
from tests.judging.building import case, judged, problem

_ARRAYS = problem(params=("array",), returns="array")
_SMALL = Array("float64", (2,), bytes(16))
_LARGE = pack(Array("int8", (60 << 20,), bytes(60 << 20)))


@pytest.fixture
def checker(monkeypatch: pytest.MonkeyPatch) -> Iterator[AnswerChecker]:
    """A comparer with so little memory that a large answer kills it."""
    limits = Limits(cpu_s=20.0, wall_s=60.0, memory_mib=24, output_kib=256)
    monkeypatch.setattr(answer_checker, "_LIMITS", limits)
    with SandboxPool() as sandboxes, AnswerChecker(_ARRAYS, sandboxes, "numpy") as checker:
        yield checker


def test_an_answer_that_kills_the_comparer_is_wrong(checker: AnswerChecker) -> None:
    result = checker.compare(case(_SMALL, _SMALL), Reply(status="ok", value=_LARGE))
    assert not result.ok
    assert "too large" in str(result.reason)
    assert checker.compare(case(_SMALL, _SMALL), Reply(status="ok", value=pack(_SMALL))).ok


def test_an_expected_answer_that_kills_the_comparer_is_the_judges_failure(checker: AnswerChecker) -> None:
    large = Array("int8", (60 << 20,), b"x" * (60 << 20))
    with pytest.raises(SandboxError, match="crashed on the expected answer"):
        checker.compare(case(large, _SMALL), Reply(status="ok", value=_LARGE))


def _kept(size: int) -> JudgedCase:
    result = CaseResult(id="1", group="secret", hidden=True, verdict=Verdict.WA)
    execution = Execution(outcome="answered", printed=b"printed")
    attempt = CaseAttempt(execution=execution, reply=Reply(status="ok", value=bytes(size)))
    return JudgedCase(case=case(1, 1), result=result, attempt=attempt)


def test_the_judge_keeps_a_bounded_number_of_answers() -> None:
    small = _kept(100).kept_within(1000)
    assert small.attempt is not None
    assert small.attempt.reply is not None
    assert small.size == 100  # what was printed is shown of the first failing case only
    large = _kept(2000).kept_within(1000)
    assert large.attempt is not None
    assert large.attempt.reply is None
    assert large.result.verdict is Verdict.WA


_BOMBS = {
    "lists": 'b"\\xdd" + length, b"\\x90" * count',
    "maps": 'b"\\xdd" + length, b"\\x80" * count',
    "dicts": 'b"\\xdd" + (count // 3).to_bytes(4, "big"), b"\\xd4\\x05\\x90" * (count // 3)',
    "strings": 'b"\\xdd" + (count // 2).to_bytes(4, "big"), b"\\xa1x" * (count // 2)',
    "bytes": 'b"\\xc6" + length, bytes(count)',
}


@pytest.mark.parametrize("name", _BOMBS)
def test_a_reply_costs_the_judge_little(sandboxes: SandboxPool, name: str) -> None:
    source = f"""
from judge.guest import solution_driver as driver
count = 15 << 20
length = count.to_bytes(4, "big")
driver.wire.parts = lambda value: [{_BOMBS[name]}]
def f(a):
    return 1
"""
    asked = problem(limits=Limits(cpu_s=3.0, wall_s=9.0, memory_mib=256, output_kib=16 << 10))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    reports: list[Report] = []
    assert effort(lambda: reports.append(judged(sandboxes, source, [case(49, 7)], asked))) < 100
    assert reports[0].verdict is Verdict.WA, reports[0].cases
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 256 << 10


def grown_mib(action: Callable[[], object]) -> float:
    """Return by how many MiB the memory of this process has grown meanwhile, at its peak."""
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5", "utf-8")  # forget the peak of the tests before
    before = _status("VmRSS")
    action()
    return (_status("VmHWM") - before) / 1024


def _status(name: str) -> int:
    return int(Path("/proc/self/status").read_text("utf-8").partition(f"{name}:")[2].split()[0])


_TEXTS = {
    "words": 'print("ab " * (5 << 20))',
    "lines": 'print("ab\\n" * (5 << 20))',
    "one wide character": 'print("\\U0001f600" + "x " * (7 << 20))',
    "no text": 'import sys; sys.stdout.flush(); sys.stdout.buffer.write(b"\\xff" * (15 << 20))',
}


@pytest.mark.parametrize("check", ["tokens", "lines", "float"])
@pytest.mark.parametrize("name", _TEXTS)
def test_a_printed_answer_costs_the_judge_little(sandboxes: SandboxPool, name: str, check: str) -> None:
    asked = problem(limits=Limits(cpu_s=3.0, wall_s=9.0, memory_mib=256, output_kib=16 << 10), check=Check(kind=check))
    asked = msgspec.structs.replace(asked, entry=msgspec.structs.replace(asked.entry, kind="program", params={}))
    reports: list[Report] = []
    cases = [case("7\n", "1\n", name=str(number)) for number in range(3)]
    grown = grown_mib(lambda: reports.append(judged(sandboxes, _TEXTS[name], cases, asked)))
    assert reports[0].verdict is Verdict.WA, reports[0].cases
    assert grown < 256


_WIDE = [f"\U0001f600{number:014}" for number in range(530_000)]  # the largest that so few bytes can become


@pytest.mark.parametrize("check", ["exact", "unordered", "float"])
def test_comparing_the_largest_values_costs_the_judge_little(sandboxes: SandboxPool, check: str) -> None:
    source = "def f(a):\n    return [f'\\U0001f600{number:014}' for number in range(1, 530_001)]\n"
    asked = problem(limits=Limits(cpu_s=5.0, wall_s=15.0, memory_mib=512), check=Check(kind=check))
    cases = [case(_WIDE, 7, name=str(number)) for number in range(3)]
    reports: list[Report] = []
    grown = grown_mib(lambda: reports.append(judged(sandboxes, source, cases, asked)))
    assert reports[0].verdict is Verdict.WA, reports[0].cases
    assert "cannot be read" not in reports[0].cases[0].message
    assert grown < 256


def test_what_a_diagnosis_changes_costs_the_judge_little() -> None:
    """The answer is that of a package's known-wrong submission."""
    large = Array("float16", (8 << 20,), bytes(16 << 20))
    assert grown_mib(lambda: NEGATIVE.of_answer(pack(large))) < 64
    assert grown_mib(lambda: changes_of([pack([large, large])])) < 64


def test_a_reply_is_not_much_larger_than_the_expected_answer() -> None:
    """The judge may hold two of them at once."""
    for size, most in ((1, 4), (40, 64), (100, 100)):
        large = msgspec.structs.replace(case(0, 7), expected=bytes(size << 20))
        assert most << 20 <= case_request(large, Limits()).max_reply < (most << 20) + (1 << 17)


def test_an_answer_of_a_module_is_copied_once() -> None:
    outputs = Array("int8", (32 << 20,), bytes(32 << 20))
    expected, actual = pack({"outputs": [_SMALL]}), pack({"outputs": [outputs], "more": _SMALL})
    tracemalloc.start()
    try:
        compared = KINDS["module"].comparable(expected, actual)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert compared == pack({"outputs": [outputs]})
    assert peak < 33 << 20


def test_a_reply_of_very_long_texts_is_none(sandboxes: SandboxPool) -> None:
    """The judge would keep the texts of every case."""
    source = """
from judge.guest import solution_driver as driver
def handle(self, request):
    loading = type(request).__name__ == "Load"
    return driver.Reply(status="ok" if loading else "raised", traceback="" if loading else "x" * 900_000)
driver.SolutionDriver.handle = handle
def f(a):
    return 1
"""
    report = judged(sandboxes, source, [case(49, 7)], problem(limits=Limits(cpu_s=1.0, wall_s=3.0)))
    assert report.verdict is Verdict.RE
    assert "judge's own channel" in report.cases[0].message
