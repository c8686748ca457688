"""Array forms and dtypes: casting, rounding to bfloat16, and validation of array arguments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from judge.probes.plain import InvalidInput, check_count, either, require

if TYPE_CHECKING:
    import random

    import numpy as np

    NDArray = np.ndarray[Any, np.dtype[Any]]

HALVES = ("float16", "bfloat16")
FLOATS = ("float64", "float32", *HALVES)
INTEGERS = ("int64", "int32", "int8", "uint8", "bool")


def random_state(rng: random.Random) -> np.random.RandomState:
    """Return a NumPy generator seeded from ``rng``. Its streams are the same in every version of NumPy."""
    import numpy as np

    return np.random.RandomState(rng.getrandbits(32))


def round_to_bfloat16(values: Any) -> NDArray:
    """Return ``values`` as float32, rounded to the nearest number that bfloat16 can hold, ties to even."""
    import numpy as np

    exact = np.ascontiguousarray(values, np.float32)
    bits = exact.view(np.uint32)
    rounded = (bits + np.uint32(0x7FFF) + ((bits >> np.uint32(16)) & np.uint32(1))) & np.uint32(0xFFFF0000)
    return np.where(np.isfinite(exact), rounded.view(np.float32), exact).reshape(np.shape(values))


def cast(values: Any, dtype: str) -> Any:
    """Return ``values`` as an array of this dtype: an ndarray, or a marked array for bfloat16."""
    import numpy as np

    if dtype == "bfloat16":
        return {"dtype": dtype, "data": round_to_bfloat16(values)}
    with np.errstate(over="ignore"):
        return np.asarray(values).astype(dtype)


def cast_all(args: Sequence[Any], dtype: str) -> list[Any]:
    """Return the arguments with every floating array, also those inside lists, cast to this dtype."""
    import numpy as np

    def changed(value: Any) -> Any:
        if isinstance(value, list):
            return [changed(item) for item in value]
        floating = isinstance(value, np.ndarray) and value.dtype.kind == "f"
        return cast(value, dtype) if floating else value

    return [changed(value) for value in args]


def as_array(value: Any) -> NDArray:
    """Return a case's array as an ndarray, whichever form it has: nested list, marked array or ndarray."""
    import numpy as np

    if not isinstance(value, dict):
        return np.asarray(value)
    dtype = np.float32 if value["dtype"] == "bfloat16" else np.dtype(value["dtype"])
    data = np.array(value["data"], dtype=dtype)
    return data.reshape(value["shape"]) if "shape" in value else data


def _kinds(letters: str) -> list[tuple[str, str]]:
    """Return what ``check_array`` calls these kinds of dtypes, in both languages."""
    pairs = (("f", ("floats", "浮点")), ("iu", ("integers", "整数")), ("b", ("booleans", "布尔")))
    known = [name for some, name in pairs if set(some) <= set(letters)]
    if ("i" in letters) != ("u" in letters):
        known.append(("signed integers", "有符号整数") if "i" in letters else ("unsigned integers", "无符号整数"))
    return known


def check_array(
    name: str,
    value: Any,
    *,
    kinds: str = "f",
    shape: Sequence[int | None] | None = None,
    ndim: tuple[int, int] | None = None,
    size: tuple[int, int] = (1, 1 << 62),
) -> NDArray:
    """Return the argument as an ndarray, or raise InvalidInput if it breaks a constraint.

    ``kinds`` are NumPy's letters of the allowed dtypes ("f" floats, "i" integers, "u" unsigned, "b" booleans). In
    ``shape``, ``None`` allows any size of that axis. ``ndim`` and ``size`` are inclusive bounds of the number of
    dimensions and of elements.
    """
    array = as_array(value)
    if array.dtype.kind not in kinds:
        en, zh = zip(*_kinds(kinds), strict=True)
        raise InvalidInput(
            f"{name} must be an array of {either(en)}, not of {array.dtype}",
            f"{name} 必须是{either(zh, '、', '或')}数组，而不是 {array.dtype} 数组",
        )
    if shape is not None:
        fits = len(shape) == array.ndim and all(
            wanted is None or wanted == found for wanted, found in zip(shape, array.shape, strict=True)
        )
        wished = _shown(["*" if wanted is None else wanted for wanted in shape])
        found = _shown(array.shape)
        require(
            fits, f"{name} must have the shape {wished}, not {found}", f"{name} 的形状必须是 {wished}，而不是 {found}"
        )
    if ndim is not None:
        check_count(name, array.ndim, ndim, "dimension", "维")
    check_count(name, array.size, size, "element", "个元素")
    return array


def check_same_dtype(**arrays: NDArray) -> None:
    """Raise InvalidInput unless all arrays have the dtype of the first one. The keywords name the arguments."""
    (first, wanted), *others = arrays.items()
    for name, array in others:
        if array.dtype != wanted.dtype:
            raise InvalidInput(
                f"{name} must have the dtype of {first}, {wanted.dtype}, not {array.dtype}",
                f"{name} 的 dtype 必须与 {first} 相同（{wanted.dtype}），而不是 {array.dtype}",
            )


def check_entries(name: str, array: NDArray, bound: float, *, minus_infinity: bool = False) -> None:
    """Raise InvalidInput unless all elements are finite and within ±bound; with ``minus_infinity``, -inf is allowed."""
    import numpy as np

    with np.errstate(invalid="ignore"):
        fine = np.abs(array.astype(np.float64)) <= bound
    if minus_infinity and array.dtype.kind == "f":
        fine |= np.isneginf(array)
    if not fine.all():
        wrong = array[~fine].flat[0]
        raise InvalidInput(
            f"{name}: every element must be from {-bound:g} to {bound:g}{' or -inf' * minus_infinity}, not {wrong}",
            f"{name}：每个元素都必须在 {-bound:g} 到 {bound:g} 之间{'，或为 -inf' * minus_infinity}，而不是 {wrong}",
        )


def _shown(shape: Sequence[object]) -> str:
    return f"({', '.join(map(str, shape))}{',' * (len(shape) == 1)})"
