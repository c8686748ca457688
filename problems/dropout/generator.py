"""Cases for dropout: shapes, probabilities, training and evaluation, every dtype and layout, two million entries."""

import numpy as np

from judge.probes.arrays import cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_choice, check_number, require
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large one last."""
    random = random_state(rng)
    for part in (_core, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _uniform(random, shape, places=128):
    """Return odd multiples of 1/places: exact in every dtype, and never next to a p of the cases."""
    return (2 * random.randint(0, places // 2, size=shape) + 1) / places


def _args(random, *shape):
    return [random.standard_normal(shape) * 2, 0.3, _uniform(random, shape)]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, *batch, 6))
    why = Why("p = {p}, training={training}", "p = {p}，training={training}")
    for p in (0.0, 0.1, 0.25, 0.5, 0.75, 1.0):
        for training in (True, False):
            x, _, u = _args(random, 4, 5)
            yield case("probability", [x, p, u, training], why.format(p=p, training=training))


def _precision(random):
    def make(draw):
        return [draw(4, 6), 0.25, _uniform(random, (4, 6))]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "tiny"))
    why = Why(
        "{dtype}: dropped entries are too large to be scaled; infinity times 0 would be NaN",
        "{dtype}：被丢弃的元素大到无法缩放，无穷乘 0 会得到 NaN",
    )
    for dtype, largest in (("float64", 1.5e308), ("float32", 3e38), ("float16", 6e4), ("bfloat16", 3e38)):
        u = _uniform(random, (3, 4))
        x = np.where(u < 0.75, largest, 1.0) * random.choice([-1, 1], size=(3, 4))
        args = [cast(x, dtype), 0.75, cast(u, dtype)]
        yield case("dropped-large", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    for p in (0.25, 0.5):
        x, _, u = _args(random, 3, 4)
        yield case("float64-range", [x * 1e100, p, u], why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        x, p, u = _args(random, 2, 3, 4)
        yield from layouts([cast(x, dtype), p, cast(u, dtype)], axis=-1)
    same = _uniform(random, (4, 4))
    yield shared([same, 0.5, same])


def _scale(random):
    why = Why("4 000 000 entries: no Python loop over them", "4 000 000 个元素：不能用 Python 循环逐个处理")
    x, u = random.standard_normal((2000, 2000)), _uniform(random, (2000, 2000), 65536)
    yield case("large", [cast(x, "float32"), 0.1, cast(u, "float32")], why, "scale")
    why = Why(
        "2 000 000 rows of 2 entries: no Python loop over the rows",
        "2 000 000 行、每行 2 个元素：不能用 Python 逐行循环",
    )
    x, u = random.standard_normal((2_000_000, 1, 2)), _uniform(random, (2_000_000, 1, 2), 65536)
    yield case("many-rows", [cast(x, "float32"), 0.25, cast(u, "float32")], why, "scale", gradient=False)


def _middle(random):
    why = Why(
        "{dtype}, shape {shape}: many u equal p, and their entries are kept",
        "{dtype}，形状 {shape}：许多 u 等于 p，相应的元素保留",
    )
    for dtype, shape in (
        ("float64", (3, 501)),
        ("float32", (4_133,)),
        ("float64", (2, 3, 1_033)),
        ("float16", (1_003,)),
        ("bfloat16", (5, 301)),
    ):
        x, u = random.standard_normal(shape) * 2, random.randint(0, 8, size=shape) / 8
        yield case("equal", [cast(x, dtype), 0.375, cast(u, dtype)], why.format(dtype=dtype, shape=shape), "edge")
    why = Why(
        "{dtype}: dropped entries too large to be scaled, in {axes} axes",
        "{dtype}，{axes} 维：被丢弃的元素大到无法缩放",
    )
    for dtype, largest, shape in (
        ("float64", 1.5e308, (2, 3, 4)),
        ("float32", 3e38, (2, 3, 2, 100)),
        ("float16", 6e4, (2, 1, 3, 2, 3)),
        ("float64", 1.5e308, (1_003,)),
    ):
        u = _uniform(random, shape)
        args = [cast(np.where(u < 0.75, largest, 1.0), dtype), 0.75, cast(u, dtype)]
        told = why.format(dtype=dtype, axes=len(shape))
        yield case("dropped-large-axes", args, told, "precision", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(1, 5), size=(1, 4_000_000))
    check_entries("x", x, float(np.finfo(x.dtype).max))
    check_number("p", args[1], 0, 1)
    u = check_array("u", args[2], shape=x.shape)
    require(
        u.dtype == x.dtype and u.min() >= 0 and u.max() < 1,
        "u must have the dtype of x, and every element must be at least 0 and below 1",
        "u 的 dtype 必须与 x 相同，每个元素都必须不小于 0 且小于 1",
    )
    check_choice("training", args[3] if len(args) > 3 else True, (True, False))
    if args[1] < 1:
        kept = x[(u >= args[1]).astype(bool)].astype(np.float64)
        require(
            (np.abs(kept) <= np.finfo(x.dtype).max * (1 - args[1])).all(),
            "the elements of x that are kept must not overflow when they are scaled",
            "x 中保留的元素缩放后不能溢出",
        )
