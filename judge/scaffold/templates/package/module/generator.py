"""Cases for TODO New Problem: shapes, dtypes, modes and layouts."""

import numpy as np

from judge.probes.arrays import check_array, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_integer, require

WIDEST = 64


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    yield from numbered(_cases(random_state(rng)))


def _cases(random):
    why = Why("TODO: which mistake shows in a small case", "TODO：小用例能暴露什么错误")
    for index in range(10):
        width, rows = (int(size) for size in random.randint(1, 6, size=2))
        dtype, mode = ("float64", "float32")[index % 2], ("train", "eval")[index // 2 % 2]
        yield case("small", module_args(random, width, (rows, width), dtype, mode), why)
    why = Why("TODO: x may be a view with other strides", "TODO：x 可能是步长不同的视图")
    yield {
        **case("layout", module_args(random, 5, (3, 4, 5), "float64", "eval"), why, "layout"),
        "layout": "transposed",
    }
    why = Why("TODO: a layer of usual size", "TODO：常见规模的层")
    yield case("large", module_args(random, WIDEST, (4, 16, WIDEST), "float32", "train"), why, "scale")


def module_args(random, width, shape, dtype, mode):
    """Return the four parts of a case: constructor, state dict, calls and mode."""
    state = {key: random.standard_normal(width).astype(dtype) for key in ("weight", "bias")}
    return [[width], state, [[random.standard_normal(shape).astype(dtype)]], mode]


def validate(args):
    """Raise ValueError if the arguments break the constraints of the statement."""
    (width,), state, calls, _ = args
    check_integer("width", width, 1, WIDEST)
    require(
        set(state) == {"weight", "bias"},
        "the state dict must have the keys weight and bias",
        "state dict 必须恰好有键 weight 和 bias",
    )
    for key, value in state.items():
        check_array(key, value, shape=(width,))
    for (x,) in calls:
        check_array("x", x, ndim=(1, 4))
        require(
            np.shape(x)[-1] == width,
            f"the last axis of x must be width = {width}, not {np.shape(x)[-1]}",
            f"x 的最后一维必须是 width = {width}，而不是 {np.shape(x)[-1]}",
        )
