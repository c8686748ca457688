"""Cases for LayerNorm: random shapes and dtypes, tiny spreads, large offsets, half precision, layouts, many tokens."""

import numpy as np

from judge.probes.arrays import HALVES, cast, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_number
from judge.probes.precision import pick, precision
from judge.probes.shapes import aspect_cases, batch_cases

# The bounds of the statement; the largest offsets leave room for the spread.
LARGEST = {"float64": 1e9, "float32": 1e5, "float16": 6e4, "bfloat16": 6e4}
OFFSETS = (
    ("float32", 2**11),
    ("float64", 2**24),
    ("float32", -(2**11)),
    ("float64", -(2**24)),
    ("float32", 10**5 - 18),
    ("float64", 10**9 - 18),
)


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays of every dtype first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _core(random):
    yield from batch_cases(lambda batch: [_spread(random, (*batch, 5)) * 2 + 1, *_parameters(random, 5)])
    for index in range(4):
        shape = (*(int(size) for size in random.randint(2, 4, size=index)), 4 + index % 3)
        x = _spread(random, shape) * 2 + random.randint(-3, 4)
        why = Why(
            f"shape {shape}: each vector along the last axis has its own mean and variance",
            f"形状 {shape}：最后一维上的每个向量都有自己的均值和方差",
        )
        yield case("small", cast_all([x, *_parameters(random, shape[-1])], ("float64", "float32")[index % 2]), why)
    x = random.standard_normal((2, 3, 4, 64, 128)) * 30 + 20
    why = Why("many batch dimensions", "很多个批量维度")
    yield case("middle", cast_all([x, *_parameters(random, 128)], "float32"), why)


def _edge(random):
    why = Why(
        "the variance is as small as eps, so it matters that eps is inside the root",
        "方差和 eps 一样小，因此 eps 是否放在根号内会影响结果",
    )
    for index in range(4):
        x = 1.0 + _spread(random, (3, 6)) * 10.0 ** -(index + 1)
        yield case("tiny", [x, *_parameters(random, 6), 10.0 ** -(2 * index + 2)], why, "edge", gradient=False)


def _precision(random):
    for dtype, offset in OFFSETS:
        # Whole numbers and a power of two for d: sums and mean are exact, so two passes lose nothing in this dtype.
        x = offset + random.permutation(16)[:, None] * np.array([1, -1] * 8) + random.randint(-3, 4, size=(16, 16))
        why = Why(
            f"the mean is near {offset} and the spread near 10: E[x²] - E[x]² has no digits left in {dtype}",
            f"均值接近 {offset}，离散程度只有 10 左右：{dtype} 下 E[x²] - E[x]² 没有有效位",
        )
        yield case("offset", cast_all([x * 1.0, *_parameters(random, 16)], dtype), why, "precision", gradient=False)
    yield from precision(
        lambda draw: [draw(6, 24), np.ones(24), np.zeros(24)],
        random,
        dtypes=HALVES,
        regimes=pick("ordinary", "spread", "offset-up", "offset-down", "tiny", "huge"),
    )
    for index, dtype in enumerate(HALVES * 2):
        x = random.choice([-1, 1], size=(2, 4, 32)) * random.uniform(300, 900, size=(2, 4, 32))
        x[..., 0], x[..., 1] = 600.0, -600.0
        weight, bias = (value.astype("float32") for value in _parameters(random, 32))
        parameters = weight, bias / np.float32(10)  # a small shift: no cancellation that would magnify the rounding
        why = Why(
            f"{dtype} activations of several hundred: their squares need float32, the result is {dtype} again",
            f"{dtype} 激活值达到几百：平方需要 float32，结果仍是 {dtype}",
        )
        chosen = parameters if index >= 2 else [cast(value, dtype) for value in parameters]
        yield case("half", [cast(x, dtype), *chosen], why, "precision")
    why = Why(
        "{dtype} entries of up to ±60 000: their squares and their sum need float32",
        "{dtype}，元素达 ±60 000：平方与求和需要 float32",
    )
    for dtype in HALVES:
        x = random.choice([-1, 1], size=(3, 16)) * random.uniform(3e4, 6e4, size=(3, 16))
        x[:, 0], x[:, 1] = 6e4, -6e4
        args = cast_all([x, *_parameters(random, 16)], dtype)
        yield case("half-largest", args, why.format(dtype=dtype), "precision", gradient=False)
    for dtype in HALVES:
        for eps in (1e-8, 1e-6):
            why = Why(
                f"a constant {dtype} row with eps = {eps:g}: rounded to half precision, eps is 0 or far off, and 0/0 is NaN",
                f"{dtype} 的常数行，eps = {eps:g}：eps 一旦舍入成半精度就变成 0 或偏差很大，0/0 得到 NaN",
            )
            x = np.array([[3.0, 3.0, 3.0], [1.0, 2.0, 4.0], [1e-3, -1e-3, 0.0]])
            args = [*cast_all([x, np.array([1.0, 2.0, 0.5]), np.array([0.5, -0.5, 1.0])], dtype), eps]
            yield case("half-eps", args, why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all([_spread(random, (3, 4, 6)) * 2 + 1, *_parameters(random, 6)], dtype))


def _scale(random):
    why = Why(
        "65 536 numbers near 10 000: added up one after the other in float32, the late ones lose their digits",
        "65 536 个 10 000 左右的数：用 float32 逐个累加，后面的数会丢失有效位",
    )
    x = (random.standard_normal((2, 65_536)) * 400 + 10_000).astype("float32")
    args = [x, np.ones(65_536, "float32"), np.zeros(65_536, "float32")]
    yield case("long-sum", args, why, "scale", gradient=False)
    why = Why(
        "the first of 100 000 numbers is far from the rest: shifting by it does not save E[x²] - E[x]²",
        "100 000 个数中第一个远离其余的数：先减去它再算 E[x²] - E[x]² 仍会相消",
    )
    x = random.standard_normal(100_000)
    x[0] = 10_000
    args = cast_all([x, np.ones(100_000), np.zeros(100_000)], "float32")
    yield case("first-is-far", args, why, "precision", gradient=False)
    why = Why(
        "3 600 hidden states of size 1 024: a Python loop over the elements is too slow",
        "3 600 个 1 024 维的隐藏状态：用 Python 逐元素循环太慢",
    )
    x = random.standard_normal((3_600, 1_024)) * 3 + 5
    yield case("large", cast_all([x, *_parameters(random, 1_024)], "float32"), why, "scale")

    def make(rows, length):
        return cast_all([random.standard_normal((rows, length)), *_parameters(random, length)], "float32")

    # The library's dot products and norms lose digits in float32 on longer rows.
    yield next(aspect_cases(make, 2_000_000, short=4))
    yield list(aspect_cases(make, 400_000))[1]
    why = Why(
        "900 000 rows of two numbers, in threes: no Python loop, not even over blocks of a few rows",
        "900 000 行、每行两个数，三行一组：不能用 Python 循环，每次处理几行也太慢",
    )
    x = _spread(random, (300_000, 3, 2))
    yield case("pairs", cast_all([x, *_parameters(random, 2)], "float32"), why, "scale", gradient=False)


def _spread(random, shape):
    """Return random numbers of which every row has a variance well above zero."""
    x = random.uniform(0.5, 1.5, size=shape)
    x[..., ::2] *= -1
    return x


def _parameters(random, size):
    """Return a weight and a bias whose entries all differ from 1 and 0."""
    return random.uniform(0.3, 2, size=size), random.uniform(0.2, 1, size=size)


def _middle(random):
    why = Why(
        "{dtype}, shape {shape}: no whole number of blocks along any axis",
        "{dtype}，形状 {shape}：各维都不是块大小的整数倍",
    )
    for shape in ((3, 67), (5, 257), (2, 2, 301), (2, 1025), (131, 3), (2, 3, 1, 5)):
        for dtype in ("float64", "float32", *HALVES):
            x = random.standard_normal(shape) + np.linspace(0, 3, shape[-1])
            args = cast_all([x, *_parameters(random, shape[-1])], dtype)
            yield case("odd", args, why.format(dtype=dtype, shape=shape), "core" if dtype == "float64" else "precision")
    why = Why(
        "{dtype}, shape {shape}: scaled by 100 and shifted back, the result shows every rounding before the last",
        "{dtype}，形状 {shape}：放大 100 倍再平移回来，结果会暴露最后一步之前的舍入",
    )
    for dtype in HALVES:
        for shape in ((2, 3, 4), (1, 2, 2, 67)):
            row = random.permutation(np.arange(shape[-1]) * 1.0)
            bias = -100 * (row - row.mean()) / row.std()
            args = cast_all(
                [np.broadcast_to(row, shape).copy(), np.full(shape[-1], 100.0), np.clip(bias, -100, 100)], dtype
            )
            yield case("half-cancels", args, why.format(dtype=dtype, shape=shape), "precision", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(1, 6), size=(1, 3_700_000))
    weight, bias = (check_array(name, value, shape=x.shape[-1:]) for name, value in zip(("weight", "bias"), args[1:3]))
    check_entries("x", x, LARGEST[str(x.dtype)])
    check_entries("weight", weight, 100)
    check_entries("bias", bias, 100)
    check_number("eps", args[3] if len(args) > 3 else 1e-5, 1e-8, 1)
