"""Bytes from a sandbox are hostile: whatever they are, a verdict follows soon and in bounded memory."""

from __future__ import annotations

import contextlib
import tracemalloc
from collections.abc import Iterator
from typing import Any

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from judge.checkers.result import CheckResult
from judge.guest import codec
from judge.guest.messages import Reply
from judge.judging.answer_checker import AnswerChecker
from judge.judging.attempt import CaseAttempt
from judge.judging.runner import Runner
from judge.judging.verdict import judge_case
from judge.models import Check, Execution, Verdict
from judge.sandbox.pool import SandboxPool
from judge.values import frames, wire
from judge.values.wire import Array, Opaque, pack
from tests.effort import effort
from tests.judging.building import TIGHT, case, problem, submission
from tests.judging.stubs import StubSandbox

_FUZZ = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)

_LEAVES = st.none() | st.booleans() | st.integers(-(1 << 63), (1 << 64) - 1) | st.floats() | st.text() | st.binary()
_SHAPES = st.lists(st.integers(-2, 3) | st.just(1 << 62), max_size=5).map(tuple)
_ARRAYS = st.builds(
    Array,
    st.sampled_from(["float32", "int8", "bool", "bfloat16", "object", "<f8", ""]),
    _SHAPES,
    st.binary(max_size=64),
)
_EXTENSIONS = st.builds(msgspec.msgpack.Ext, st.integers(-128, 127), st.binary(max_size=20))
_VALUES = st.recursive(
    _LEAVES | _ARRAYS | _EXTENSIONS | st.builds(Opaque, st.text()),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3) | st.integers(0, 9), inner, max_size=4)
    ),
    max_leaves=12,
)


@st.composite
def _mutated(draw: st.DrawFn, whole: st.SearchStrategy[bytes]) -> bytes:
    """Damage valid bytes: change, cut off or insert some."""
    raw = bytearray(draw(whole))
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(raw)))
        match draw(st.integers(0, 2)):
            case 0:
                raw[at : at + 1] = draw(st.binary(min_size=1, max_size=1))
            case 1:
                del raw[at : at + draw(st.integers(1, 4))]
            case _:
                raw[at:at] = draw(st.binary(max_size=4))
    return bytes(raw)


_PACKED = st.builds(pack, _VALUES)
_HOSTILE = st.binary(max_size=200) | _PACKED | _mutated(_PACKED)
_REPLIES = _mutated(
    st.builds(
        lambda status, value, message: b"".join(
            frames.join([msgspec.msgpack.encode({"status": status, "message": message}), value, value])
        ),
        st.sampled_from(["ok", "broken", "raised", "odd"]),
        _HOSTILE,
        st.text(max_size=9),
    )
)


@_FUZZ
@given(_HOSTILE)
def test_a_value_is_read_or_refused(raw: bytes) -> None:
    with contextlib.suppress(wire.WireError):
        wire.unpack(raw)


@_FUZZ
@given(_REPLIES | st.binary(max_size=100))
def test_a_reply_is_read_or_is_no_answer(raw: bytes) -> None:
    sandbox = StubSandbox([Execution(outcome="answered", value=raw)])
    with Runner(problem(limits=TIGHT), submission(""), sandbox.as_sandboxes(), 1.0) as runner:
        attempt = runner.run(case(49, 7))
    assert (attempt.reply is None) is (attempt.execution.outcome == "protocol")


_AMPLIFYING = {
    "empty_lists": b"\xdd\x00\x01\x00\x00" + b"\x90" * (1 << 16),
    "empty_dicts": b"\xdd\x00\x01\x00\x00" + b"\x80" * (1 << 16),
    "empty_strings": b"\xdd\x00\x01\x00\x00" + b"\xa0" * (1 << 16),
    "floats": b"\xdd\x00\x00\x40\x00" + (b"\xcb" + bytes(7) + b"\x01") * (1 << 14),
    "nested_lists": b"\xdd\x00\x00\x01\x00" + (b"\x91" * 200 + b"\x90") * (1 << 8),
    "large_integers": b"\xdd\x00\x00\x3f\xff" + (b"\xc7\x0c\x02" + b"\x01" * 12) * 0x3FFF,
    "opaque": b"\xdd\x00\x00\x3f\xff" + b"\xd4\x04x" * 0x3FFF,
    "arrays": b"\xdc\x0f\xff" + pack(Array("float64", (1,) * 64, bytes(8))) * 0xFFF,
    "a_dict_of_one_key": b"\xde\x3f\xff" + b"\x01\x90" * 0x3FFF,
    "a_dict_of_lists_as_keys": b"\xde\x3f\xff" + b"\x91\xff\x90" * 0x3FFF,
}


@pytest.mark.parametrize("name", _AMPLIFYING)
def test_many_small_parts_stay_within_bounds(name: str) -> None:
    raw = _AMPLIFYING[name]
    tracemalloc.start()
    try:
        value = wire.unpack(raw)
    except wire.WireError:
        value = None
    finally:
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 64 << 20
    reply = Reply(status="ok", value=raw)

    def refuse() -> None:
        for check in (Check(kind="exact"), Check(kind="unordered", inner=True)):
            with AnswerChecker(problem(check=check), SandboxPool(), "python") as answer_checker:
                assert not answer_checker.compare(case([[1], 2], 7), reply).ok
                assert len(_shown(answer_checker, raw)) <= 400

    assert effort(refuse) < 250
    del value


_CHECKS = [
    Check(kind="exact"),
    Check(kind="unordered"),
    Check(kind="unordered", inner=True),
    Check(kind="float"),
    Check(kind="any-of"),
]
_EXPECTED = [49, 1.5, "text", None, True, [], [[1, 2], [3]], {"a": [1]}, [1.5, "x", None], 1 << 70]


@_FUZZ
@given(_HOSTILE, st.sampled_from(_CHECKS), st.sampled_from(_EXPECTED))
def test_any_value_is_compared(raw: bytes, check: Check, expected: Any) -> None:
    if check.kind == "any-of":
        expected = [expected]
    with AnswerChecker(problem(check=check), SandboxPool(), "python") as answer_checker:
        finding = answer_checker.compare(case(_flat(expected), 7), Reply(status="ok", value=raw))
        assert isinstance(finding, CheckResult)
        assert finding.ok or finding.reason
        assert len(str(finding.reason)) < 2000
        assert str(finding.reason).isprintable()
        assert len(_shown(answer_checker, raw)) <= 400


def _shown(answer_checker: AnswerChecker, raw: bytes) -> str:
    """Return the answer as text; empty if it cannot be read."""
    with contextlib.suppress(wire.WireError):
        return answer_checker.show(raw)
    return ""


def _flat(value: Any) -> Any:
    return codec.flatten(value, "plain")


_ARRAY = codec.flatten(np.linspace(0, 1, 6, dtype=np.float32).reshape(2, 3), "array")


@pytest.fixture(scope="module")
def of_arrays(sandboxes: SandboxPool) -> Iterator[AnswerChecker]:
    with AnswerChecker(problem(params=("array",), returns="array"), sandboxes, "numpy") as answer_checker:
        yield answer_checker


_HOSTILE_ARRAYS = _mutated(st.just(pack(_ARRAY)) | st.builds(pack, _ARRAYS | st.lists(_ARRAYS, max_size=3))) | _HOSTILE


@settings(_FUZZ, max_examples=200)
@given(raw=_HOSTILE_ARRAYS)
def test_any_array_is_compared(of_arrays: AnswerChecker, raw: bytes) -> None:
    finding = of_arrays.compare(case(_ARRAY, _ARRAY), Reply(status="ok", value=raw))
    assert finding.ok or finding.reason
    assert str(finding.reason).isprintable()
    assert len(of_arrays.show(raw)) <= 400


@_FUZZ
@given(
    st.sampled_from(["answered", "exited", "signalled", "cpu", "wall", "memory", "output", "protocol"]),
    st.integers(0, 127),
    st.none()
    | st.builds(
        Reply,
        status=st.sampled_from(
            ["ok", "broken", "forbidden", "raised", "memory", "denied", "exit", "mutated", "gradient"]
        ),
        value=_HOSTILE,
        message=st.text(max_size=9),
    ),
    st.booleans(),
)
def test_any_end_has_a_verdict(outcome: Any, status: int, reply: Reply | None, loading: bool) -> None:
    attempt = CaseAttempt(execution=Execution(outcome=outcome, status=status), reply=reply, loading=loading)
    with AnswerChecker(problem(), SandboxPool(), "python") as answer_checker:
        result = judge_case(case(49, 7), attempt, answer_checker, TIGHT)
    assert result.verdict not in (Verdict.IE, Verdict.SK)
