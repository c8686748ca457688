from __future__ import annotations

import subprocess
import sys
from typing import Any, TypeVar
from unittest import mock

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.guest.comparison import blocks
from judge.guest.comparison.comparer import (
    CompareRequest,
    Comparison,
    Rendering,
    RenderRequest,
    answer,
    compare,
    handle,
    render,
)
from judge.guest.messages import GuestMessage, framed, read
from judge.text.phrases import phrase
from judge.values import wire
from judge.values.render import in_result
from tests.effort import effort

M = TypeVar("M", bound=GuestMessage)
DTYPES = ["float64", "float32", "float16", "int64", "int8", "uint8", "bool"]
DEFAULTS = {"float64": (1e-6, 1e-9), "float32": (1e-4, 1e-5), "float16": (1e-2, 1e-3)}


def on_wire(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return wire.Array(value.dtype.name, value.shape, value.tobytes())
    if isinstance(value, (list, tuple)):
        return [on_wire(member) for member in value]
    return value


def packed(value: Any) -> bytes:
    return wire.pack(on_wire(value))


def found(expected: Any, actual: Any, tolerance: Any = None) -> Comparison:
    return compare(packed(expected), packed(actual), tolerance or {})


def float32(numbers: Any) -> Any:
    return np.array(numbers, np.float32)


def bfloat16(*numbers: float) -> wire.Array:
    high = np.array(numbers, np.float32).view(np.uint32) >> 16
    return wire.Array("bfloat16", (len(numbers),), high.astype(np.uint16).tobytes())


def oracle(expected: Any, actual: Any) -> bool:
    if expected.shape != actual.shape or expected.dtype != actual.dtype:
        return False
    try:
        if expected.dtype.kind == "f":
            rtol, atol = DEFAULTS[expected.dtype.name]
            one, other = expected.astype(np.float64), actual.astype(np.float64)
            np.testing.assert_allclose(other, one, rtol=rtol, atol=atol, equal_nan=True)
        else:
            np.testing.assert_array_equal(actual, expected)
    except AssertionError:
        return False
    return True


numbers = st.floats(-4, 4, width=16) | st.sampled_from([np.nan, np.inf, -np.inf, 0.0, -0.0])


@st.composite
def arrays(draw: Any) -> Any:
    shape = draw(st.sampled_from([(), (1,), (3,), (2, 2), (2, 3), (1, 2, 2)]))
    dtype = draw(st.sampled_from(DTYPES))
    size = int(np.prod(shape))
    values = np.array(draw(st.lists(numbers, min_size=size, max_size=size)), np.float64)
    if not dtype.startswith("float"):
        values = np.abs(np.nan_to_num(values, posinf=5, neginf=6))
    return values.astype(dtype).reshape(shape)


@given(arrays(), arrays())
def test_agrees_with_numpy_on_any_two_arrays(expected: Any, actual: Any) -> None:
    assert found(expected, actual).ok == oracle(expected, actual)


@given(arrays(), st.data())
def test_agrees_with_numpy_on_one_changed_element(expected: Any, data: Any) -> None:
    actual = expected.copy()
    if actual.dtype.kind == "f":
        factor = 1 + DEFAULTS[actual.dtype.name][0] * data.draw(st.sampled_from([0.0, 0.5, 0.9, 1.5, 2, 1e3]))
        index = data.draw(st.integers(0, actual.size - 1))
        with np.errstate(all="ignore"):
            actual.reshape(-1)[index] *= factor
    else:
        actual.reshape(-1)[0] ^= 1
    comparison = found(expected, actual)
    assert comparison.ok == oracle(expected, actual)
    assert (str(comparison.reason) == "") == comparison.ok


@given(arrays(), st.data())
def test_agrees_with_numpy_if_a_large_array_is_compared_by_blocks(expected: Any, data: Any) -> None:
    actual, value = expected.copy(), np.float64(data.draw(numbers))
    if actual.dtype.kind != "f":
        value = np.abs(np.nan_to_num(value, posinf=5, neginf=6))
    actual.reshape(-1)[data.draw(st.integers(0, actual.size - 1))] = value.astype(actual.dtype)
    whole = found(expected, actual)
    with mock.patch.object(blocks, "_BLOCK", data.draw(st.integers(1, 3))):
        assert found(expected, actual) == whole
    assert whole.ok == oracle(expected, actual)


@pytest.mark.parametrize("dtype", ["float64", "float32", "float16"])
@pytest.mark.parametrize("place", [0, blocks._BLOCK - 1, blocks._BLOCK, 2 * blocks._BLOCK, 2 * blocks._BLOCK + 6])
@pytest.mark.parametrize("value", [2.0, np.nan, np.inf])
def test_one_wrong_element_of_a_large_array_is_found_wherever_it_is(dtype: str, place: int, value: float) -> None:
    expected = np.ones(2 * blocks._BLOCK + 7, dtype)
    expected[5], expected[6], expected[7] = np.nan, np.inf, -np.inf
    assert found(expected, expected * (1 + 1e-9)).ok
    actual = expected.copy()
    actual[place] = value
    wrong = found(expected, actual)
    assert not wrong.ok
    assert f"[{place}]" in str(wrong.reason)


EXPECTED = np.arange(6, dtype=np.float32).reshape(2, 3) / 4
THIRDS = np.arange(1, 7).reshape(2, 3) / 3


@pytest.mark.parametrize(
    ("expected", "actual", "detail", "wanted"),
    [
        (EXPECTED, EXPECTED[:, :2], "shape", "shape: expected (2, 3), got (2, 2)"),
        (EXPECTED, EXPECTED.T, "shape", "got (3, 2); it is the expected result with the last two axes swapped"),
        (EXPECTED, EXPECTED.reshape(6), "shape", "got (6,); the numbers are right, only the shape is not"),
        (EXPECTED, EXPECTED.astype(np.float64), "dtype", "dtype: expected float32, got float64"),
        (EXPECTED, EXPECTED + float32([[0, 0, 0], [0, 0, np.nan]]), "nan", "nan at [1, 2] where 1.25 is expected"),
        (np.array([np.nan, 1]), np.array([0.5, 1]), "nan", "0.5 at [0] where nan is expected; 1 of 2 elements differ"),
        (EXPECTED, EXPECTED + float32([0, 0, np.inf]), "value", "value: inf at [0, 2] where 0.5 is expected"),
        (np.array([np.inf, 1]), np.array([-np.inf, 1]), "value", "-inf at [0] where inf is expected"),
        (EXPECTED, EXPECTED * np.float32(0.5), "value", "it is the expected result times 0.5"),
        (EXPECTED, -EXPECTED, "value", "it is the expected result with the opposite sign"),
        (EXPECTED, EXPECTED - 3, "value", "it is the expected result minus 3"),
        (EXPECTED, EXPECTED * 0, "value", "the whole answer is zero"),
        (THIRDS, THIRDS.astype(np.float16).astype(np.float64), "value", "only the precision of float16: some step is"),
        (THIRDS, (THIRDS.astype("f4") * float32(1.00001)).astype("f8"), "value", "only the precision of float32"),
        (THIRDS, np.round(THIRDS * 64) / 64, "value", "only the precision of bfloat16"),
        (EXPECTED, EXPECTED + float32([0, 0, 1]), "value", "2 of 6 elements differ"),
        (np.eye(3) + np.tri(3), (np.eye(3) + np.tri(3)).T, "value", "last two axes swapped"),
        (np.array([True, False, True]), np.array([False, True, False]), "value", "True and False exchanged"),
        (np.array([1, 2, 3]), np.array([1, 2, 4]), "value", "value: first at [2]: expected 3, got 4; 1 of 3 elements"),
        (np.array([1]), np.array([1], np.int32), "dtype", "dtype: expected int64, got int32"),
        (np.array(1.0), 2.0, "value", "value: expected 1, got 2 (off by 1, allowed 1e-06)"),
        (np.array(1.0), np.array([1.0]), "shape", "expected (), got (1,)"),
        (np.array(3), 3.0, "dtype", "dtype: expected int64, got a Python float"),
        (np.array(3.0), True, "dtype", "got a Python bool"),
        (EXPECTED, None, None, "returned None where an array float32 (2, 3) is expected: is a return missing?"),
        (
            EXPECTED,
            [[1.0]],
            None,
            "returned a list of 1 where an array float32 (2, 3) is expected: convert it to an array",
        ),
        (
            np.array(3.0),
            wire.Opaque(wire.NOT_A_TENSOR, value=phrase("a Python {type}", type="float")),
            None,
            "returned a Python float instead of a tensor where an array float64 () is expected: leave out .item()",
        ),
        (EXPECTED, wire.Opaque("a generator"), None, "returned a generator where an array"),
        (EXPECTED, wire.Opaque("\x1b[2J"), None, r"returned \x1b[2J where"),
        ([EXPECTED, EXPECTED], EXPECTED, None, "where a tuple of 2 is expected"),
        ([EXPECTED, EXPECTED], [EXPECTED], None, "expected 2 results, got 1"),
        ([EXPECTED, EXPECTED], [EXPECTED, EXPECTED + 1], "value", "in result [1]: value: worst at"),
        ([[EXPECTED]], [[EXPECTED + 1]], "value", "in result [0][0]: value: worst at"),
    ],
)
def test_what_is_wrong(expected: Any, actual: Any, detail: str | None, wanted: str) -> None:
    with np.errstate(all="ignore"):
        comparison = found(expected, actual)
    assert not comparison.ok
    assert comparison.detail == detail
    assert wanted in str(in_result(comparison.place, comparison.reason))


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        (np.array(0.25, np.float32), 0.25001),
        (np.array(2, np.float16), 2),
        (np.array(7), 7),
        (np.array(True), True),
        (0.25, np.array(0.25, np.float32)),
        (7, np.array(7, np.int32)),
        (wire.big_int(2**70), wire.big_int(2**70)),
        (np.array(2.0**70), wire.big_int(2**70)),
        ([EXPECTED, 3, 0.5, None, "a"], (EXPECTED, 3, 0.5, None, "a")),
        ({"a": 0.5}, {"a": 0.5}),
        (np.array([np.inf, np.nan, 1.0]), np.array([np.inf, np.nan, 1.0 + 1e-7])),
    ],
)
def test_what_is_accepted(expected: Any, actual: Any) -> None:
    assert found(expected, actual) == Comparison(ok=True)


def test_worst_element_is_named() -> None:
    actual = EXPECTED.copy()
    actual[0, 1] += 0.01
    actual[1, 0] = 7
    text = "value: worst at [1, 0]: expected 0.75, got 7 (off by 6.25, allowed 8.5e-05); 2 of 6 elements differ"
    assert str(found(EXPECTED, actual).reason) == text


def test_no_hint_on_thin_evidence() -> None:
    assert "it is" not in str(found(np.array([2.0, 4.0]), np.array([4.0, 8.0])).reason)
    assert "it is" not in str(found(np.ones(9), np.full(9, 2.0)).reason)
    assert "it is" not in str(found(EXPECTED, EXPECTED**2 + 1).reason)


def test_tolerance_is_that_of_the_dtype_and_can_be_given() -> None:
    off = np.array([1.0, 1.0]), np.array([1.0, 1.001])
    assert not found(*off).ok
    assert found(*off, {"float64": (1e-2, 0.0)}).ok
    assert not found(*off, {"float32": (1e-2, 0.0)}).ok
    infinite = np.array([np.inf, 1.0])
    assert found(infinite, infinite, {"float64": (0.0, 0.0)}).ok
    assert not found(0.5, np.array(0.501, np.float16)).ok


def test_bfloat16() -> None:
    assert found(bfloat16(1.0, 2.0), bfloat16(1.0078125, 2.0)).ok
    assert "worst at [1]: expected 2, got 3" in str(found(bfloat16(1, 2), bfloat16(1, 3)).reason)
    assert "expected float32, got bfloat16" in str(found(float32([1, 2]), bfloat16(1, 2)).reason)
    assert "nan at [0]" in str(found(bfloat16(1, 2), bfloat16(float("nan"), 2)).reason)


def test_a_bool_is_its_truth_not_its_byte() -> None:
    assert found(np.array([True, False]), wire.Array("bool", (2,), b"\2\0")).ok


@pytest.mark.parametrize(
    "hostile",
    [
        wire.Array("object", (2, 3), b"\0" * 48),
        wire.Array("float32\x1b[2J" * 99, (2, 3), b""),
        wire.Array("O", (), b"\0" * 8),
        wire.Array("float32", (2, 3), b"\0" * 23),
        wire.Array("float32", (2**62, 4), b"\0" * 24),
        wire.Array("float32", (-2, -3), b"\0" * 24),
        wire.Array("float32", (0, 2**63), b""),
        wire.Array("float32", (0, 2**62, 2**62), b""),
        wire.Array("bool", (1,) * 65, b"\0"),
        wire.Array("float32", (1,) * 256, b"\0" * 4),
    ],
)
def test_hostile_arrays_are_findings(hostile: wire.Array) -> None:
    comparison = found(EXPECTED, hostile)
    assert not comparison.ok
    assert len(str(comparison.reason)) < 300
    assert str(comparison.reason).isprintable()
    assert "not an array" in str(comparison.reason)
    assert len(render(wire.pack(hostile), 100)) <= 100


@given(st.binary())
@settings(max_examples=300)
def test_random_bytes_are_findings(raw: bytes) -> None:
    comparison = compare(packed(EXPECTED), raw, {})
    assert not comparison.ok
    assert len(render(raw, 50)) <= 50


hostile_arrays = st.builds(
    wire.Array,
    st.sampled_from([*DTYPES, "bfloat16", "object"]),
    st.lists(st.sampled_from([0, 1, 2, 3, -1, 2**31, 2**40, 2**63]), max_size=4).map(tuple),
    st.sampled_from([0, 1, 2, 4, 6, 8, 12, 16, 24, 48]).flatmap(lambda size: st.binary(min_size=size, max_size=size)),
)


@given(hostile_arrays | st.lists(hostile_arrays, max_size=3), st.integers(1, 200))
@settings(max_examples=300)
def test_malformed_arrays_never_raise(hostile: Any, limit: int) -> None:
    for expected in (EXPECTED, [EXPECTED, 0.5], 0.5, 7, np.zeros((0, 3)), bfloat16(1)):
        comparison = compare(packed(expected), wire.pack(hostile), {})
        assert comparison.ok == (str(comparison.reason) == "")
        assert str(comparison.reason).isprintable()
    assert len(render(wire.pack(hostile), limit)) <= limit


@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=4))
@settings(max_examples=300)
def test_flipped_bytes_never_raise(flips: list[tuple[int, int]]) -> None:
    raw = bytearray(packed([EXPECTED, 1.5, np.arange(4)]))
    for place, byte in flips:
        raw[place % len(raw)] = byte
    comparison = compare(packed([EXPECTED, 1.5, np.arange(4)]), bytes(raw), {})
    assert comparison.ok or str(comparison.reason)
    assert len(render(bytes(raw), 80)) <= 80


def test_an_empty_array_with_a_huge_extent() -> None:
    empty = wire.Array("float32", (2**40, 0), b"")
    assert render(wire.pack(empty), 60) == "float32 (1099511627776, 0) []"
    assert str(found(np.zeros((0, 3), np.float32), empty).reason) == "shape: expected (0, 3), got (1099511627776, 0)"


def test_deep_and_huge_answers_are_findings() -> None:
    assert not compare(packed(EXPECTED), b"\x91" * 100_000, {}).ok
    assert not found(np.array(1.0), wire.big_int(10**400)).ok
    assert not compare(packed(7), wire.pack(wire.big_int(10**9000)), {}).ok


def test_a_broken_expected_value_is_not_the_users_fault() -> None:
    with pytest.raises(wire.WireError):
        compare(b"\xc1", packed(1), {})
    with pytest.raises(ValueError, match="do not fit"):
        found(wire.Array("float32", (2,), b""), 1)


def of_gradient(expected: Any, actual: Any) -> Comparison:
    request = CompareRequest(expected=packed([expected]), actual=packed([actual]), detail="gradient", names=("x",))
    return answer(request)


def test_gradients_say_whose_they_are() -> None:
    assert of_gradient(EXPECTED, EXPECTED * np.float32(1.00005)).ok
    wrong = of_gradient(EXPECTED, EXPECTED * 2)
    assert wrong.detail == "gradient"
    assert str(wrong.reason).startswith("in the gradient of x: value: worst at [1, 2]: expected 1.25, got 2.5")
    assert str(of_gradient(EXPECTED, None).reason).startswith("in the gradient of x: no gradient: ")


def test_a_gradient_in_half_precision_only_has_to_exist() -> None:
    zeros, ones = np.zeros((2, 3), np.float16), np.ones((2, 3), np.float16)
    assert of_gradient(zeros, ones).ok
    assert of_gradient(ones, np.full((2, 3), np.inf, np.float16)).ok
    assert str(of_gradient(ones, zeros).reason).startswith("in the gradient of x: no gradient: ")
    assert str(of_gradient(zeros, None).reason).startswith("in the gradient of x: no gradient: ")
    assert str(of_gradient(zeros, np.zeros(3, np.float16)).reason).startswith("in the gradient of x: shape: ")


@pytest.mark.parametrize("dtype", ["float64", "float16", "int64", "bool"])
def test_a_gradient_has_the_dtype_of_its_input(dtype: str) -> None:
    """A coarser dtype would bring a coarser tolerance."""
    wrong = of_gradient(np.ones((2, 3), np.float32), np.ones((2, 3), dtype))
    assert str(wrong.reason) == f"in the gradient of x: dtype: expected float32, got {dtype}"


def test_an_answer_of_far_more_values_than_expected_is_not_decoded() -> None:
    many = b"\xdd" + (1 << 20).to_bytes(4, "big") + b"\x90" * (1 << 20)
    assert "more than" in str(compare(packed(EXPECTED), many, {}).reason)


def handled(request: CompareRequest | RenderRequest, kind: type[M]) -> M:
    return read(msgspec.msgpack.Decoder(kind), b"".join(handle(b"".join(framed(request)))))


def test_requests_and_replies_are_frames() -> None:
    request = CompareRequest(expected=packed(EXPECTED), actual=packed(EXPECTED), tolerance={"float32": (1, 1)})
    assert handled(request, Comparison) == Comparison(ok=True)
    rendering = handled(RenderRequest(value=packed(EXPECTED), limit=200), Rendering)
    assert rendering.text == "float32 (2, 3) [[0, 0.25, 0.5], [0.75, 1, 1.25]]"
    with pytest.raises(wire.WireError):
        handle(b"\x80")


@pytest.mark.parametrize(
    ("value", "limit", "wanted"),
    [
        (np.arange(1000), 60, "int64 (1000,) [0, 1, 2, 3, 4, …, 995, 996, 997, 998, 999]"),
        (np.eye(50, dtype=bool), 90, "bool (50, 50) [[True, …, False], …, [False, …, True]]"),
        (np.eye(50, dtype=np.int8), 90, "int8 (50, 50) [[1, 0, …, 0, 0], [0, 1, …, 0, 0], …, "),
        (np.zeros((2,) * 6, np.int8), 60, "int8 (2, 2, 2, 2, 2, 2) [0, 0, 0, 0, "),
        (np.array(2.5), 60, "float64 () 2.5"),
        (bfloat16(1.5, 2), 60, "bfloat16 (2,) [1.5, 2]"),
        (
            [EXPECTED[0], 1e-6, None, "a", {"k": [1, 2]}],
            200,
            "[float32 (3,) [0, 0.25, 0.5], 1e-06, None, 'a', {'k': [1, 2]}]",
        ),
    ],
)
def test_render(value: Any, limit: int, wanted: str) -> None:
    text = render(packed(value), limit)
    assert text.startswith(wanted)
    assert len(text) <= limit


@given(arrays() | st.lists(arrays() | st.text() | st.integers(0, 9)), st.integers(1, 300))
def test_render_is_bounded(value: Any, limit: int) -> None:
    assert len(render(packed(value), limit)) <= limit


def test_large_arrays_are_not_compared_number_by_number() -> None:
    large = np.random.RandomState(1).standard_normal((16, 256, 64)).astype(np.float32)
    raw, double = packed(large), packed(large * 2)
    many_axes = packed(np.zeros((2,) * 20, bool))

    def look() -> None:
        assert compare(raw, raw, {}).ok
        assert "times 2" in str(compare(raw, double, {}).reason)
        assert len(render(raw, 300)) <= 300
        assert len(render(many_axes, 300)) <= 300

    assert effort(look) < 20


def test_the_driver_has_loaded_what_a_request_needs() -> None:
    code = (
        "import sys, judge.guest.comparison.driver as driver; loaded = set(sys.modules); handle = driver.make();"
        f"handle({b''.join(framed(CompareRequest(expected=packed(EXPECTED), actual=packed(EXPECTED * 2))))!r});"
        f"handle({b''.join(framed(RenderRequest(value=packed(EXPECTED))))!r});"
        "new = {name for name in sys.modules if name.startswith(('judge', 'numpy'))} - loaded; assert not new, new"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)
