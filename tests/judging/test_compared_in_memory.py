"""Large answers are compared where the judge has received them; every verdict is as exact as if they were sent on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from judge.errors import SandboxLost
from judge.guest import codec
from judge.judging.judge import judge
from judge.judging.options import Options
from judge.models import Case, Execution, Limits, Verdict
from judge.sandbox.child import Child
from judge.sandbox.exchange import Request
from judge.sandbox.pool import SandboxPool
from judge.sandbox.reply_memory import ReplyMemory
from judge.sandbox.sandbox import Sandbox
from judge.values.wire import Buffer
from tests.judging.building import case, judged, problem, submission

_ROOMY = Limits(cpu_s=5.0, wall_s=15.0, memory_mib=256, output_kib=64)
_OF = problem(params=("array", "plain"), returns="array", limits=_ROOMY)
_SIZE = 1 << 17
_INPUT = np.arange(_SIZE, dtype=np.float64)
_CASES = 6
_FORGED = """
import struct

import msgspec
import numpy

from judge.guest import solution_driver as driver
from judge.values import wire

plain = driver.framed


def framed(reply, **pieces):
    value = b"".join(pieces.get("value", ()))
    if len(value) < 1000:
        return plain(reply, **pieces)
    right = wire.pack(wire.Array("float64", (len(kept),), kept.tobytes()))
    assert len(right) == len(value)
    parts = [msgspec.msgpack.encode({"status": "ok"}), value, right]
    return [struct.pack("=4I", 3, *map(len, parts)) + b"".join(parts)]


driver.framed = framed


def f(a, n):
    global kept
    kept = a + 1e-12
    return a + 1.0
"""
_KEPT = """
kept = []

def f(a, n):
    for one in kept:
        one[...] = a
    kept.append(a + 1.0)
    return kept[-1]
"""


def _cases(sizes: Sequence[int] = (_SIZE,) * _CASES) -> list[Case]:
    arrays = [codec.flatten(np.resize(_INPUT, size), "array") for size in sizes]
    return [case(array, array, number, name=str(number)) for number, array in enumerate(arrays)]


@pytest.fixture
def placed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Where requests were completed in the memory of a reply."""
    put, found = ReplyMemory.put_before, []

    def put_before(memory: ReplyMemory, part: Buffer, pieces: Sequence[Buffer], behind: int) -> int | None:
        start = put(memory, part, pieces, behind)
        if start is not None:
            found.append(start)
        return start

    monkeypatch.setattr(ReplyMemory, "put_before", put_before)
    return found


def _verdicts(sandboxes: SandboxPool, source: str, cases: Sequence[Case]) -> list[Verdict]:
    return [result.verdict for result in judged(sandboxes, source, cases, _OF, "numpy").cases]


def test_answers_are_compared_there_from_the_second_large_one_on(placed: list[int]) -> None:
    with SandboxPool() as sandboxes:
        assert set(_verdicts(sandboxes, "def f(a, n):\n    return a + 1e-12", _cases())) == {Verdict.AC}
        assert len(placed) == _CASES - 1
        assert set(_verdicts(sandboxes, "def f(a, n):\n    return a + 1e-12", _cases())) == {Verdict.AC}
        assert len(placed) == 2 * _CASES - 1


def test_the_first_answer_of_a_submission_is_compared_there_though_the_comparer_begins_with_it(
    placed: list[int],
) -> None:
    """Where processors are few, the comparer does not start in advance."""
    with SandboxPool() as sandboxes:
        sandboxes.crowded = True
        for _ in range(2):
            assert set(_verdicts(sandboxes, "def f(a, n):\n    return a + 1e-12", _cases())) == {Verdict.AC}
    assert len(placed) == 2 * _CASES - 1


def test_an_answer_is_compared_again_if_the_sandbox_of_the_comparer_is_lost(
    sandboxes: SandboxPool, monkeypatch: pytest.MonkeyPatch, placed: list[int]
) -> None:
    ask = Sandbox.ask

    def lost_at_first(sandbox: Sandbox, child: Child, request: Request) -> Execution:
        if len(placed) == 1:
            placed.append(-1)
            raise SandboxLost("the sandbox has died")
        return ask(sandbox, child, request)

    monkeypatch.setattr(Sandbox, "ask", lost_at_first)
    assert set(_verdicts(sandboxes, "def f(a, n):\n    return a + 1e-12", _cases())) == {Verdict.AC}
    assert -1 in placed


@pytest.mark.parametrize("place", [0, 1, _SIZE // 2, -2, -1])
def test_one_wrong_element_is_found_wherever_it_is(sandboxes: SandboxPool, place: int, placed: list[int]) -> None:
    source = f"def f(a, n):\n    b = a + 1e-12\n    if n % 3 == 2: b[{place}] += 1\n    return b"
    right, wrong = Verdict.AC, Verdict.WA
    assert _verdicts(sandboxes, source, _cases()) == [right, right, wrong, right, right, wrong]
    assert placed


def test_answers_of_many_sizes_are_compared_with_their_own(sandboxes: SandboxPool, placed: list[int]) -> None:
    sizes = [_SIZE, 4 * _SIZE, 3 * _SIZE, 2, _SIZE + 1, 4 * _SIZE - 1, 17 * _SIZE, 17 * _SIZE]
    assert set(_verdicts(sandboxes, "def f(a, n):\n    return a + 1e-12", _cases(sizes))) == {Verdict.AC}
    assert set(_verdicts(sandboxes, "def f(a, n):\n    return a[1:] + 1e-12", _cases(sizes))) == {Verdict.WA}
    assert placed


def test_an_answer_that_does_not_fit_is_sent(sandboxes: SandboxPool) -> None:
    cases = _cases([(18 << 20) // 8] * 3)
    assert set(_verdicts(sandboxes, "def f(a, n):\n    return a + 1e-12", cases)) == {Verdict.AC}
    wrong = "def f(a, n):\n    a = a + 1e-12\n    a[-1] = 0\n    return a"
    assert set(_verdicts(sandboxes, wrong, cases)) == {Verdict.WA}


@pytest.mark.parametrize("source", [_FORGED, _KEPT])
def test_only_what_was_answered_counts(sandboxes: SandboxPool, source: str, placed: list[int]) -> None:
    assert set(_verdicts(sandboxes, source, _cases())) == {Verdict.WA}
    assert placed


def test_gradients_do_not_disturb_the_answer_before_them(placed: list[int]) -> None:
    with SandboxPool() as sandboxes:
        for _ in range(2):
            assert set(_verdicts(sandboxes, _FORGED.replace("a + 1.0", "a + 1e-12"), _cases())) == {Verdict.AC}
    assert placed


def test_an_answer_that_cannot_be_read_is_wrong(sandboxes: SandboxPool, placed: list[int]) -> None:
    source = "from judge.values.wire import Array\ndef f(a, n):\n    return Array('float64', (3,), a.tobytes())"
    assert set(_verdicts(sandboxes, source, _cases())) == {Verdict.WA}
    assert placed


def test_an_accepted_answer_that_is_to_be_shown_is_kept(sandboxes: SandboxPool) -> None:
    array = codec.flatten(_INPUT, "array")
    cases = [case(array, array, number, name=str(number), hidden=False) for number in [1]]
    solution = submission("def f(a, n):\n    return a + 1e-12", "numpy")
    report = judge(_OF, solution, cases, sandboxes, Options(reveal="case", show_passed=True))["en"]
    assert report.shown
    (shown,) = report.shown
    assert shown.actual.startswith("float64 (131072,) [1e-12, 1, 2")
