from __future__ import annotations

import math
from typing import Any

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from judge.errors import BadValue
from judge.values.json_forms import MAX_DEPTH, Converter
from judge.values.wire import Array, pack, unpack

INTEGERS = ["int64", "int32", "int16", "int8", "uint64", "uint32", "uint16", "uint8", "bool"]


def as_numpy(array: Array) -> numpy.ndarray[Any, Any]:
    return numpy.frombuffer(array.data, dtype=array.dtype).reshape(array.shape)


def as_json(value: Any) -> Any:
    """A nested list as a case line would hold it: nan and inf as strings."""
    if isinstance(value, list):
        return [as_json(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return "nan" if math.isnan(value) else "inf" if value > 0 else "-inf"
    return value


def convert(value: Any) -> Array:
    return Converter().array(value, "args[0]")


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["float64", "float32", "float16", *INTEGERS]), st.data())
def test_marked_array_has_the_bytes_that_numpy_gives(dtype: str, data: st.DataObject) -> None:
    shape = hnp.array_shapes(min_dims=0, max_dims=3, min_side=1, max_side=4)
    wanted = data.draw(hnp.arrays(dtype, shape))
    array = convert({"dtype": dtype, "data": as_json(wanted.tolist())})
    assert (array.dtype, array.shape) == (dtype, wanted.shape)
    numpy.testing.assert_array_equal(as_numpy(array), wanted)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(allow_nan=False), max_size=8), st.sampled_from(["float32", "float16"]))
def test_rounding_is_numpys_and_overflow_is_refused(numbers: list[float], dtype: str) -> None:
    with numpy.errstate(over="ignore"):
        wanted = numpy.array(numbers, dtype="float64").astype(dtype)
    if numpy.array_equal(numpy.isinf(wanted), numpy.isinf(numbers)):
        numpy.testing.assert_array_equal(as_numpy(convert({"dtype": dtype, "data": as_json(numbers)})), wanted)
    else:
        with pytest.raises(BadValue, match=f"does not fit {dtype}"):
            convert({"dtype": dtype, "data": as_json(numbers)})


@settings(max_examples=200, deadline=None)
@given(st.floats(width=32, allow_nan=False, allow_infinity=False, min_value=-(2.0**127), max_value=2.0**127))
def test_bfloat16_is_the_nearest_with_ties_to_even(number: float) -> None:
    bits = int.from_bytes(convert({"dtype": "bfloat16", "data": [number]}).data, "little")

    def value(bits: int) -> float:
        return float(numpy.uint32(bits << 16).view(numpy.float32))

    off = abs(value(bits) - number)
    for neighbour in (bits - 1, bits + 1):
        if neighbour & 0x7F80 == 0x7F80 or not 0 <= neighbour <= 0xFFFF:
            continue
        other = abs(value(neighbour) - number)
        assert off < other or (off == other and bits % 2 == 0)


@pytest.mark.parametrize(
    ("number", "bits"),
    [(1.0, 0x3F80), ("nan", 0x7FC0), ("inf", 0x7F80), ("-inf", 0xFF80), (-0.0, 0x8000), (1.00390625, 0x3F80)],
)
def test_bfloat16_bits(number: float | str, bits: int) -> None:
    assert convert({"dtype": "bfloat16", "data": number}).data == bits.to_bytes(2, "little")


@settings(max_examples=60, deadline=None)
@given(hnp.arrays(st.sampled_from(["float64", "int64", "bool"]), hnp.array_shapes(max_dims=3, max_side=4)))
def test_bare_list_has_the_dtype_of_its_elements(wanted: numpy.ndarray[Any, Any]) -> None:
    array = convert(as_json(wanted.tolist()))
    assert array.dtype == wanted.dtype.name
    numpy.testing.assert_array_equal(as_numpy(array), wanted)


@pytest.mark.parametrize(
    ("value", "dtype", "shape"),
    [
        ([], "int64", (0,)),
        ([[], []], "int64", (2, 0)),
        ([True, 2], "int64", (2,)),
        ([1, 2.5], "float64", (2,)),
        ([1, "nan"], "float64", (2,)),
        (3, "int64", ()),
        ({"dtype": "float32", "data": [1, 2, 3, 4], "shape": [2, 2]}, "float32", (2, 2)),
        ({"dtype": "float32", "data": [], "shape": [0, 3]}, "float32", (0, 3)),
        ({"dtype": "float32", "data": [1], "shape": []}, "float32", ()),
    ],
)
def test_dtype_and_shape(value: Any, dtype: str, shape: tuple[int, ...]) -> None:
    array = convert(value)
    assert (array.dtype, array.shape) == (dtype, shape)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (
            [[1, 2], [3]],
            "args[0][1]: ragged: 1 elements where the first one on this level has 2; make them equally long",
        ),
        ([[1, 2], 3], "args[0][1]: ragged: not a list where the first one on this level has 2; make them equally long"),
        ([1, [2]], 'args[0][1]: ragged: a list where a number, "nan", "inf" or "-inf" is expected'),
        ([[1, None]], 'args[0][0][1]: null where a number, "nan", "inf" or "-inf" is expected'),
        ([[1, "NaN"]], 'args[0][0][1]: \'NaN\' where a number, "nan", "inf" or "-inf" is expected'),
        ([1e999], "args[0][0]: inf does not fit float64; change the number or the dtype"),
        ([2**63], "args[0][0]: 9223372036854775808 does not fit int64; change the number or the dtype"),
        (
            {"dtype": "int8", "data": [[1, 2], [3, 128]]},
            "args[0].data[1][1]: 128 does not fit int8; change the number or the dtype",
        ),
        ({"dtype": "int8", "data": [1.5]}, "args[0].data[0]: 1.5 does not fit int8; change the number or the dtype"),
        ({"dtype": "bool", "data": [2]}, "args[0].data[0]: 2 does not fit bool; change the number or the dtype"),
        (
            {"dtype": "float16", "data": [70000]},
            "args[0].data[0]: 70000 does not fit float16; change the number or the dtype",
        ),
        (
            {"dtype": "bfloat16", "data": [3.4e38]},
            "args[0].data[0]: 3.4e+38 does not fit bfloat16; change the number or the dtype",
        ),
        ({"dtype": "flaot32", "data": []}, "args[0].dtype: unknown dtype 'flaot32'; did you mean 'float32'?"),
        ({"dtype": "float32"}, 'args[0]: an array without "data"; write {"dtype": …, "data": …}'),
        (
            {"dtype": "float32", "data": [], "shpae": [0]},
            "args[0]: unknown key 'shpae' in an array; did you mean 'shape'?",
        ),
        (
            {"dtype": "float32", "data": [1], "shape": [2]},
            "args[0].shape: [2] does not fit 1 elements of data; correct one of the two",
        ),
        (
            {"dtype": "float32", "data": [], "shape": [0, 2**30, 2**30]},
            "args[0].shape: [0, 1073741824, 1073741824] does not fit 0 elements of data; correct one of the two",
        ),
        (
            {"dtype": "float32", "data": [1], "shape": [-1, -1]},
            "args[0].shape: write a list of at most 32 sizes such as [2, 3]",
        ),
        (
            {"dtype": "float32", "data": [[1], [2]], "shape": [1, 2]},
            "args[0].shape: [1, 2], but data is nested as [2, 1]; leave shape out, or write data flat",
        ),
    ],
)
def test_bad_array_is_reported_with_its_place(value: Any, message: str) -> None:
    with pytest.raises(BadValue) as caught:
        convert(value)
    assert str(caught.value) == message


def test_too_many_dimensions() -> None:
    value: Any = 1
    for _ in range(33):
        value = [value]
    with pytest.raises(BadValue, match="more than 32 dimensions"):
        convert(value)


def test_plain_data_survives_the_wire() -> None:
    value = {"big": [2**70, -(2**65), 2**63], "odd": "\ud800", "none": None, "flags": [True, 1, 1.0]}
    assert unpack(pack(Converter().plain(value, "args[0]"))) == value


def test_array_deep_inside_plain_data_is_found() -> None:
    converter = Converter()
    value = converter.plain([{"w": {"dtype": "int8", "data": [1]}}], "args[0]")
    assert value == [{"w": Array("int8", (1,), b"\1")}]
    assert converter.dtypes == {"int8"}


def test_depth_is_bounded() -> None:
    value: Any = []
    for _ in range(MAX_DEPTH + 1):
        value = [value]
    with pytest.raises(BadValue, match="reduce the nesting"):
        Converter().plain(value, "args[0]")


def test_result_with_marked_arrays_is_a_tuple() -> None:
    marked = {"dtype": "float32", "data": [1]}
    array = Array("float32", (1,), b"\0\0\x80?")
    assert Converter().result([marked, 0.5, marked], "array", "expected") == [array, 0.5, array]
    assert Converter().result([[1, 2], [3, 4]], "array", "expected").shape == (2, 2)
    assert Converter().result(0.5, "array", "expected") == 0.5


@pytest.mark.parametrize(
    ("kind", "right", "wrong"),
    [
        ("list-nodes", [[1], None, []], [[1], 2]),
        ("cyclic-list", [[4, 5], 1], [[4, 5], 2]),
        ("cyclic-list", [[], None], [4, 5]),
        ("list-position", 3, -1),
        ("random-list", [[7, None], [8, 0]], [[7, 1]]),
        ("distinct-tree", [1, None, 2, None, None], [1, 2, 1]),
        ("distinct-tree", [], [1, "2"]),
        ("tree-position", 3, "3"),
    ],
)
def test_structures_of_nodes_are_written_in_their_form(kind: Any, right: Any, wrong: Any) -> None:
    assert Converter().typed(right, kind, "args[0]") == right
    with pytest.raises(BadValue, match=f"args\\[0\\]: a {kind} is written as"):
        Converter().typed(wrong, kind, "args[0]")


@pytest.mark.parametrize("kind", ["list-node", "tree-node"])
def test_nodes_are_lists(kind: Any) -> None:
    assert Converter().typed([1, None], kind, "args[0]") == [1, None]
    with pytest.raises(BadValue, match=f"a {kind} is written as a list of its values; got a number"):
        Converter().typed(1, kind, "args[0]")
