"""A mutation operator makes each kind of mistake for which probes have cases."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from judge.guest.mutation.mutants import mutants

HEAD = "import numpy as np\ndef f(x, mask=None, eps=1e-5):\n    return "


@pytest.mark.parametrize(
    ("operator", "before", "after"),
    [
        ("finite-fill", "np.where(mask, x, -np.inf)", "np.where(mask, x, -1000000000.0)"),
        ("finite-fill", "np.where(mask, x, float('-inf'))", "np.where(mask, x, np.finfo(x.dtype).min)"),
        ("one-mask-for-all", "x * mask", "x * mask[(0,) * max(0, mask.ndim - 2)]"),
        ("eps-in-input-dtype", "np.sqrt(x + eps)", "np.sqrt(x + np.asarray(eps, dtype=x.dtype))"),
        ("zeros-in-input-dtype", "np.zeros(3)", "np.zeros(3, dtype=x.dtype)"),
        ("cancelling-variance", "x.var(axis=-1)", "(x * x).mean(axis=-1) - x.mean(axis=-1) ** 2"),
        ("cancelling-variance", "np.var(x, -1, ddof=0)", "(x * x).mean(-1) - x.mean(-1) ** 2"),
        ("memory-order", "x.astype(float)", "x.ravel(order='K').reshape(x.shape).astype(float)"),
        ("in-place", "(x - 1).max()", "x.__isub__(1).max()"),
    ],
)
def test_each_typical_mistake_is_a_mutant(operator: str, before: str, after: str) -> None:
    made = {mutant.after for mutant in mutants((HEAD + before).encode()) if mutant.operator == operator}
    assert f"return {after}" in made


def test_torch_tensors_are_made_by_torch() -> None:
    source = b"import torch\ndef f(x, eps):\n    return (x.double() + eps).rsqrt()\n"
    made = {mutant.after for mutant in mutants(source)}
    assert "return (x.double() + torch.tensor(eps, dtype=x.dtype)).rsqrt()" in made


def test_code_without_arrays_has_none_of_them() -> None:
    source = b"def f(x, eps):\n    return max(x + eps, -float('inf'))\n"
    assert not {mutant.operator for mutant in mutants(source)} & {"finite-fill", "eps-in-input-dtype"}


def test_all_arguments_are_read_in_memory_order() -> None:
    (mutant,) = (one for one in mutants((HEAD + "x + mask").encode()) if one.operator == "all-in-memory-order")
    assert mutant.after == "def f(x, mask=None, eps=1e-05) -> 'all in memory order':"
    names: dict[str, Any] = {}
    exec(mutant.source, names)
    x, other = np.arange(4.0).reshape(2, 2), np.zeros((2, 2))
    fortran = np.asfortranarray(x)
    assert names["f"](x, other).tolist() == x.tolist()
    assert names["f"](fortran, other).tolist() == x.T.tolist()
    assert names["f"](fortran, np.asfortranarray(fortran)).tolist() == (2 * x.T).tolist()


def test_a_single_argument_is_not_all_of_them() -> None:
    source = b"import numpy as np\ndef f(x):\n    return np.exp(x)\n"
    assert "all-in-memory-order" not in {mutant.operator for mutant in mutants(source)}


def test_many_rows_are_treated_one_by_one() -> None:
    (mutant,) = (one for one in mutants((HEAD + "x + mask + eps").encode()) if one.operator == "row-by-row")
    assert mutant.after == "def f(x, mask=None, eps=1e-05) -> 'row by row':"
    names: dict[str, Any] = {}
    exec(mutant.source, names)
    f = names["f"]
    counts: list[int] = []

    def joined(rows: list[Any]) -> Any:
        counts.append(len(rows))
        return np.concatenate(rows)

    names["np"] = SimpleNamespace(concatenate=joined)
    few, many = np.ones((3, 2)), np.ones((20_000, 2))
    for x in (few, many):
        assert (f(x, 2 * x, 0) == 3).all()
        assert (f(x, x[0], 1) == 3).all()
    assert counts == [20_000, 20_000]
