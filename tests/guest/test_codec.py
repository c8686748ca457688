from __future__ import annotations

import collections
import enum
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.guest import codec
from judge.guest.backends.numpy import ndarray, to_bfloat16
from judge.guest.backends.table import BACKENDS
from judge.guest.backends.torch import tensors_only
from judge.guest.nodes import ListNode, TreeNode, build_list, build_tree, read_list, read_tree
from judge.values.wire import Array, Opaque, pack, unpack

_NODES: dict[str, type] = {"ListNode": ListNode, "TreeNode": TreeNode}


def _travelled(value: Any, kind: str = "plain") -> Any:
    return unpack(pack(codec.flatten(value, kind)))


def _opaque(value: Any, kind: str = "plain") -> str:
    flat = codec.flatten(value, kind)
    assert isinstance(flat, Opaque), flat
    return str(flat.what)


_PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=5) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner, max_size=5)
    ),
    max_leaves=20,
)


@given(_PLAIN)
def test_plain_data_comes_back_as_it_was(value: Any) -> None:
    back = _travelled(value)
    assert back == value
    assert repr(back) == repr(value)  # which tells 1 from True and 0.0 from -0.0


@given(st.text(st.characters()))
def test_any_text_comes_back(text: str) -> None:
    assert _travelled(text) == text
    assert _travelled([text, {"key": text}]) == [text, {"key": text}]


@given(st.integers(-(1 << 200), 1 << 200))
def test_any_integer_comes_back(number: int) -> None:
    assert _travelled(number) == number
    assert _travelled([number, 1]) == [number, 1]


class _Colour(enum.IntEnum):
    RED = 3


class _Text(str):
    __slots__ = ()


class _Rows(list[Any]):
    pass


_Pair = collections.namedtuple("_Pair", "a b")  # what people write


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        ((1, (2, 3)), [1, [2, 3]]),
        (_Pair(1, 2), [1, 2]),
        (_Rows([_Rows(), 1]), [[], 1]),
        (_Colour.RED, 3),
        (_Text("x"), "x"),
        (np.int32(7), 7),
        (np.float64(0.5), 0.5),
        (np.bool_(True), True),
        (np.array([[1, 2], [3, 4]]), [[1, 2], [3, 4]]),
        ([np.int64(1), np.array([2.5])], [1, [2.5]]),
        (np.array(["a", "b"]), ["a", "b"]),
        ({"a": (1,)}, {"a": [1]}),
        ({1: 2, None: 3}, {1: 2, None: 3}),
        ({np.int64(1): 2, np.bool_(True): 3}, {1: 3}),
        ({np.float32(0.5): np.bool_(False)}, {0.5: False}),
        (b"bytes", b"bytes"),
    ],
)
def test_what_is_as_good_as_plain(value: Any, plain: Any) -> None:
    back = _travelled(value)
    assert back == plain
    assert repr(back) == repr(plain)


@pytest.mark.parametrize(
    ("value", "what"),
    [
        ((number for number in [1]), "a generator"),
        ({1, 2}, "a set"),
        (object(), "an object"),
        (len, "a builtin_function_or_method"),
        (collections.deque([1]), "a deque"),
        ({}.keys(), "a dict_keys"),
        (range(3), "a range"),
        (1j, "a complex"),
        (np.array([object()], dtype=object), "an array of object"),
    ],
)
def test_what_is_no_answer_is_named(value: Any, what: str) -> None:
    assert _opaque(value) == what


def test_an_opaque_part_does_not_affect_the_rest() -> None:
    one, other = codec.flatten([1, {2}], "plain")
    assert one == 1
    assert isinstance(other, Opaque)


def test_depth_is_bounded() -> None:
    deep: list[Any] = []
    for _ in range(5000):
        deep = [deep]
    assert b"nested more than" in pack(codec.flatten(deep, "plain"))


def test_a_cycle_ends() -> None:
    cycle: list[Any] = [1]
    cycle.append(cycle)
    assert b"nested more than" in pack(codec.flatten(cycle, "plain"))


@pytest.mark.parametrize("key", [1 << 70, -(1 << 70), "\ud800", (1, 2), _Colour.RED, 1.5, True, None])
def test_any_key_of_a_dict_can_be_packed(key: Any) -> None:
    assert len(_travelled({key: 1})) == 1


@pytest.mark.parametrize("dtype", ["bool", "int8", "uint64", "int64", "float16", "float32", "float64"])
@pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 0, 3), (2, 3, 4)])
def test_arrays_come_back(dtype: str, shape: tuple[int, ...]) -> None:
    value = np.arange(math.prod(shape)).reshape(shape).astype(dtype)
    flat = _travelled(value, "array")
    assert (flat.dtype, flat.shape) == (dtype, shape)
    back = ndarray(flat)
    assert back.dtype == value.dtype
    assert back.flags.writeable
    np.testing.assert_array_equal(back, value)


def test_an_odd_layout_is_made_straight() -> None:
    value = np.arange(12, dtype=">f8").reshape(3, 4).T[::-1]
    back = ndarray(_travelled(value, "array"))
    assert back.dtype == np.dtype("f8")
    np.testing.assert_array_equal(back, value)


def test_an_array_among_others() -> None:
    flat = _travelled((np.zeros(2), 1.5, [np.int64(3)]), "array")
    assert isinstance(flat[0], Array)
    assert flat[1] == 1.5
    assert flat[2][0].shape == ()


def test_in_pytorch_a_number_is_no_tensor() -> None:
    array = np.ones(2)
    result = (array, 0.5, [True])
    flat = tensors_only(result, codec.flatten(result, "array"))
    assert isinstance(flat[0], Array)
    told = [str(flat[1].what), str(flat[2][0].what)]
    assert told == ["a Python float instead of a tensor", "a Python bool instead of a tensor"]


def test_in_pytorch_a_tuple_of_numbers_holds_no_tensor() -> None:
    result = (0.0, 0)
    flat = tensors_only(result, codec.flatten(result, "array"))
    told = [str(entry.what) for entry in flat]
    assert told == ["a Python float instead of a tensor", "a Python int instead of a tensor"]


@pytest.mark.parametrize(
    ("dtypes", "wanted"),
    [
        (("float32", "bfloat16"), "float32"),
        (("bfloat16", "float32"), "bfloat16"),
        (("int64", "bfloat16"), "bfloat16"),
        (("int64", "float32", "bfloat16"), "float32"),
        (("int64",), "float32"),
    ],
)
def test_an_answer_of_numpy_is_bfloat16_where_the_first_floating_argument_is(
    dtypes: tuple[str, ...], wanted: str
) -> None:
    result = np.ones(2, np.float32)
    arguments = [Array(dtype, (0,), b"") for dtype in dtypes]
    flat = BACKENDS["numpy"].adjusted(result, codec.flatten(result, "array"), arguments, "array")
    assert flat.dtype == wanted


def test_bfloat16_is_float32_with_fewer_bits() -> None:
    values = np.array([1.0, -2.5, 3.14159, np.inf, np.nan, 1e-40, 65535.0], np.float32)
    flat = to_bfloat16(codec.flatten(values, "array"))
    assert flat.dtype == "bfloat16"
    back = ndarray(flat)
    np.testing.assert_allclose(back, values, rtol=1 / 128, atol=1e-40)
    assert to_bfloat16(codec.flatten(back, "array")) == flat


def test_bfloat16_rounds_to_even() -> None:
    halves = np.array([0x3F808000, 0x3F818000], np.uint32).view(np.float32)
    bits = np.frombuffer(to_bfloat16(codec.flatten(halves, "array")).data, np.uint16)
    assert [hex(value) for value in bits] == ["0x3f80", "0x3f82"]


@given(st.lists(st.integers(), max_size=20))
def test_linked_lists_come_back(values: list[int]) -> None:
    assert read_list(build_list(values, ListNode)) == values


_LEVELS = st.lists(st.integers(0, 9) | st.none(), max_size=15).filter(
    lambda values: not values or values[0] is not None
)


@given(_LEVELS)
def test_trees_come_back(values: list[int | None]) -> None:
    once = read_tree(build_tree(_reachable(values), TreeNode))
    assert isinstance(once, list)
    assert read_tree(build_tree(once, TreeNode)) == once


def _reachable(values: list[int | None]) -> list[int | None]:
    """As much of a level order as has parents."""
    places, end = 1, 0
    while end < len(values) and places:
        places += (2 if values[end] is not None else 0) - 1
        end += 1
    return values[:end]


def test_the_solutions_own_node_class_is_used() -> None:
    class Own:
        def __init__(self, val: int) -> None:
            self.val: int = val
            self.next: Any = None

    head = codec.materialise([1, 2], "list-node", "python", {**_NODES, "ListNode": Own})
    assert type(head) is Own
    assert type(head.next) is Own


@pytest.mark.parametrize(("value", "kind"), [([1, 2], "list-node"), (3, "tree-node"), (iter([]), "list-node")])
def test_no_node_is_named(value: Any, kind: str) -> None:
    assert "Node" in _opaque(value, kind)


def test_nodes_in_a_circle_are_named() -> None:
    head = ListNode(1)
    head.next = head
    assert _opaque(head, "list-node") == "a list with a cycle (nodes: 1)"
    root = TreeNode(1)
    root.left = root
    assert _opaque(root, "tree-node") == "a tree in which a node occurs twice"


def test_values_of_nodes_are_flattened_too() -> None:
    assert _travelled(ListNode(np.int64(3), ListNode((1, 2))), "list-node") == [3, [1, 2]]


def test_arrays_of_the_input_are_made_for_the_backend() -> None:
    array = codec.flatten(np.ones(2), "array")
    assert isinstance(codec.materialise(array, "array", "numpy", _NODES), np.ndarray)
    listed = codec.materialise([array, [array]], "array", "numpy", _NODES)
    assert isinstance(listed[1][0], np.ndarray)
