"""Views hold what the dense arrays hold, and lie otherwise."""

from __future__ import annotations

import numpy as np
import pytest

from judge.guest.strides import strided

SHAPES = [(4,), (2, 3), (3, 1), (2, 3, 4), (1, 1, 2, 5)]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("dtype", ["float64", "float16", "int64", "bool"])
def test_numpy(shape: tuple[int, ...], dtype: str) -> None:
    array = (np.arange(np.prod(shape)) % 7 - 3).astype(dtype).reshape(shape)
    (view,) = strided([array])
    assert view.dtype == array.dtype
    assert view.tolist() == array.tolist()
    assert view.flags.writeable
    assert min(view.strides) < 0
    assert not view.flags.forc


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("dtype", ["float64", "bfloat16", "int64", "bool"])
def test_torch(shape: tuple[int, ...], dtype: str) -> None:
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    tensor = torch.arange(int(np.prod(shape))).reshape(shape).to(getattr(torch, dtype))
    (view,) = strided([tensor])
    assert view.dtype is tensor.dtype
    assert torch.equal(view, tensor)
    assert not view.is_contiguous()
    if min(shape[-2:]) > 1 < len(shape):
        with pytest.raises(RuntimeError, match="view size is not compatible"):
            view.view(-1)


def test_what_is_no_array_stays() -> None:
    scalar = np.array(2.0)
    plain = [1, "text", None, True, [1, 2]]
    assert strided(plain) == plain
    assert strided([scalar])[0] is scalar


def test_arrays_in_lists_are_views_as_well() -> None:
    ((view, number),) = strided([[np.eye(3), 5]])
    assert not view.flags.c_contiguous
    assert number == 5
