"""Every layout holds what the dense arrays hold, in another place."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from judge.guest.strides import laid_out

SHAPES = [(4,), (2, 3), (3, 1), (2, 3, 4), (1, 1, 2, 5)]
VIEWS = ["strided", "transposed", "fortran", "reversed", "window", "broadcast"]


@pytest.mark.parametrize("layout", VIEWS)
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("dtype", ["float64", "float16", "int64", "bool"])
def test_numpy_views_keep_values_dtype_and_shape(shape: tuple[int, ...], dtype: str, layout: str) -> None:
    array = (np.arange(np.prod(shape)) % 7 - 3).astype(dtype).reshape(shape)
    (view,) = laid_out([array], layout)
    assert view.dtype == array.dtype
    assert view.tolist() == array.tolist()
    assert view.flags.writeable
    assert not np.shares_memory(view, array)


@pytest.mark.parametrize("layout", VIEWS)
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("dtype", ["float64", "bfloat16", "int64", "bool"])
def test_torch_views_keep_values_dtype_and_shape(shape: tuple[int, ...], dtype: str, layout: str) -> None:
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    tensor = torch.arange(int(np.prod(shape))).reshape(shape).to(getattr(torch, dtype))
    (view,) = laid_out([tensor], layout)
    assert view.dtype is tensor.dtype
    assert torch.equal(view, tensor)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_strided_view_is_not_contiguous_and_runs_backwards_in_numpy(shape: tuple[int, ...]) -> None:
    (view,) = laid_out([np.ones(shape)], "strided")
    assert min(view.strides) < 0
    assert not view.flags.forc


def test_a_strided_tensor_cannot_be_viewed_flat() -> None:
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    (view,) = laid_out([torch.ones(2, 3)], "strided")
    with pytest.raises(RuntimeError, match="view size is not compatible"):
        view.view(-1)


def _strides(layout: str) -> list[int]:
    (view,) = laid_out([np.zeros((2, 3, 4))], layout)
    return [step // 8 for step in view.strides]


def test_each_layout_has_its_strides() -> None:
    assert _strides("transposed") == [12, 1, 3]
    assert _strides("fortran") == [1, 2, 6]
    assert _strides("reversed") == [-12, -4, -1]
    assert _strides("window") == [30, 6, 1]
    assert _strides("broadcast") == [0, 0, 0]


def test_broadcast_has_stride_zero_only_where_values_repeat() -> None:
    array = np.array([[1.0, np.nan, 3.0], [1.0, np.nan, 3.0]])
    (view,) = laid_out([array], "broadcast")
    assert view.strides == (0, 8)
    np.testing.assert_array_equal(view, array)


def test_shared_makes_equal_arrays_one_object() -> None:
    one, twin, other = np.eye(2), np.eye(2), np.eye(2, dtype=np.float32)
    found: list[Any] = laid_out([one, twin, other, [np.eye(2), 5], None], "shared")
    assert found[0] is found[1] is found[3][0]
    assert found[2] is other
    assert found[3][1] == 5


def test_mixed_gives_each_array_another_layout() -> None:
    arrays = [np.arange(12.0).reshape(3, 4) for _ in range(5)]
    first, (second, number), third, fourth, fifth = laid_out([arrays[0], [arrays[1], 5], *arrays[2:]], "mixed")
    assert all(np.array_equal(view, arrays[0]) for view in (first, second, third, fourth, fifth))
    assert first.flags.f_contiguous
    assert fifth.flags.f_contiguous
    assert second is arrays[1]
    assert number == 5
    assert third.strides == (8, 24)
    assert not fourth.flags.forc


def test_mixed_stores_three_arrays_in_three_orders() -> None:
    views = laid_out([np.arange(24.0).reshape(2, 3, 4) for _ in range(3)], "mixed")
    assert len({tuple(np.argsort(view.strides)) for view in views}) == 3


@pytest.mark.parametrize("layout", VIEWS)
def test_what_is_not_an_array_stays(layout: str) -> None:
    scalar = np.array(2.0)
    plain = [1, "text", None, True, [1, 2]]
    assert laid_out(plain, layout) == plain
    assert laid_out([scalar], layout)[0] is scalar


def test_arrays_in_lists_are_views_as_well() -> None:
    ((view, number),) = laid_out([[np.eye(3), 5]], "strided")
    assert not view.flags.c_contiguous
    assert number == 5
