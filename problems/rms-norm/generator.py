"""Cases for RMSNorm: random shapes and dtypes, scales at which eps or float16 matter, layouts, many hidden states."""

import numpy as np

from judge.probes.arrays import HALVES, cast, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_number
from judge.probes.precision import pick, precision
from judge.probes.shapes import aspect_cases, batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays of every dtype first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _core(random):
    yield from batch_cases(lambda batch: [random.standard_normal((*batch, 5)) * 2 + 1, random.uniform(-2, 2, size=5)])
    for index in range(4):
        shape = tuple(int(size) for size in random.randint(2, 5, size=1 + index % 4))
        x = random.standard_normal(shape) * 2 + 1
        why = Why(
            f"shape {shape}: each vector along the last axis has its own root mean square, its mean stays",
            f"形状 {shape}：最后一维上的每个向量有自己的均方根，均值不减",
        )
        args = [x, random.uniform(-2, 2, size=shape[-1])]
        yield case("small", cast_all(args, ("float64", "float32")[index % 2]), why)
    why = Why(
        "many batch dimensions, as for the query and key norm of attention heads",
        "很多个批量维度，就像注意力头里对 query 和 key 的归一化",
    )
    args = [random.standard_normal((2, 3, 4, 128, 64)) * 30, random.standard_normal(64)]
    yield case("middle", cast_all(args, "float32"), why)


def _edge(random):
    why = Why(
        "the squares are as small as eps, so it matters that eps is inside the root",
        "平方值和 eps 一样小，因此 eps 是否放在根号内会影响结果",
    )
    for index in range(4):
        x = random.uniform(0.5, 1.5, size=(3, 6)) * 10.0 ** -(index + 1)
        args = [x, random.uniform(0.5, 2, size=6), 10.0 ** -(2 * index + 2)]
        yield case("tiny", args, why, "edge", gradient=False)


def _precision(random):
    yield from precision(
        lambda draw: [draw(6, 24), random.uniform(0.5, 2, size=24)],
        random,
        dtypes=HALVES,
        regimes=pick("ordinary", "spread", "offset-up", "offset-down", "tiny", "huge"),
    )
    for index, dtype in enumerate(HALVES * 2):
        x = random.choice([-1, 1], size=(2, 4, 32)) * random.uniform(300, 900, size=(2, 4, 32))
        weight = random.uniform(0.5, 2, size=32).astype("float32")
        why = Why(
            f"{dtype} activations of several hundred: their squares need float32, the result is {dtype} again",
            f"{dtype} 激活值达到几百：平方需要 float32，结果仍是 {dtype}",
        )
        yield case("half", [cast(x, dtype), weight if index >= 2 else cast(weight, dtype)], why, "precision")
    x = random.uniform(0.0004, 0.001, size=(3, 64)).astype("float16")
    why = Why(
        "the squares of small float16 numbers vanish unless they are taken in float32",
        "很小的 float16 数的平方会变成 0，除非用 float32 计算",
    )
    yield case("half-tiny", [x, np.ones(64, "float16"), 1e-7], why, "precision")
    for dtype in HALVES:
        for eps in (1e-8, 1e-6):
            why = Why(
                f"an all-zero {dtype} row with eps = {eps:g}: rounded to half precision, eps is 0 or far off, 0/0 is NaN",
                f"{dtype} 的全零行，eps = {eps:g}：eps 一旦舍入成半精度就变成 0 或偏差很大，0/0 得到 NaN",
            )
            args = cast_all([np.array([[0.0, 0.0], [1e-3, -2e-3]]), np.array([1.0, 2.0])], dtype)
            yield case("half-eps", [*args, eps], why, "precision", gradient=False)

    why = Why(
        "{dtype} entries of ±{bound:g} and weights of ±100, the largest there are",
        "{dtype} 的元素达到上限 ±{bound:g}，weight 达到 ±100",
    )
    for dtype in ("float64", "float32", *HALVES):
        bound = 1e100 if dtype == "float64" else 6e4
        signs = random.choice([-1.0, 1.0], size=(4, 6))
        args = cast_all([signs[:3] * random.uniform(0.5, 1, size=(3, 6)) * bound, signs[3] * 100], dtype)
        args[0] = cast_all([np.append(signs[:1] * bound, signs[1:3] * bound / 3, axis=0)], dtype)[0]
        yield case("largest", args, why.format(dtype=dtype, bound=bound), "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all([random.standard_normal((3, 4, 6)) + 0.5, random.uniform(-2, 2, size=6)], dtype))


def _scale(random):
    why = Why(
        "4 800 hidden states of size 1 024: NumPy calls for single elements are too slow",
        "4 800 个 1 024 维的隐藏状态：逐元素调用 NumPy 会超时",
    )
    args = [random.standard_normal((4_800, 1_024)) * 3, random.standard_normal(1_024)]
    yield case("large", cast_all(args, "float32"), why, "scale")
    yield from aspect_cases(
        lambda rows, length: cast_all(
            [random.standard_normal((rows, length)), random.uniform(1, 2, length)], "float32"
        ),
        2_000_000,
        short=4,
    )
    why = Why(
        "1 500 000 rows of two entries: a Python loop over the rows is too slow, however little it does for each",
        "共 1 500 000 行、每行 2 个元素：用 Python 循环遍历各行太慢，哪怕每行只做很少的事",
    )
    args = [random.standard_normal((1_500_000, 2)), random.uniform(1, 2, size=2)]
    yield case("pairs", cast_all(args, "float32"), why, "scale", gradient=False)
    why = Why(
        "300 000 sequences of one position: a Python loop over the first axis is too slow",
        "300 000 个长度为 1 的序列：沿第一维的 Python 循环太慢",
    )
    args = [random.standard_normal((300_000, 1, 3)), random.uniform(1, 2, size=3)]
    yield case("short-sequences", cast_all(args, "float32"), why, "scale", gradient=False)


def _middle(random):
    why = Why(
        "{dtype}, shape {shape}: no whole number of blocks along any axis",
        "{dtype}，形状 {shape}：各维都不是块大小的整数倍",
    )
    for shape in ((3, 67), (5, 257), (2, 1_025), (2, 2, 3, 131), (131, 3), (67, 67), (2, 2, 2, 2, 5)):
        for dtype in ("float64", "float32", *HALVES):
            args = cast_all([random.standard_normal(shape), random.uniform(-2, 2, size=shape[-1])], dtype)
            yield case(
                "odd",
                [*args, 0.25],
                why.format(dtype=dtype, shape=shape),
                "core" if dtype == "float64" else "precision",
            )
    why = Why(
        "{dtype}, 131 rows: one entry of 60 000, and rows near 10⁻⁴ and 0; each row has its own size, and eps is not rounded",
        "{dtype}，131 行：有一个元素为 60 000，其余各行约为 10⁻⁴ 或 0；每行有自己的大小，eps 不得舍入",
    )
    for dtype in ("float64", "float32", *HALVES):
        for shape in ((131, 9), (2, 3, 7, 5)):
            x = random.uniform(1e-4, 9e-4, size=shape)
            x[..., -1, :] = 0
            x[(0,) * len(shape)] = 6e4
            args = cast_all([x, random.uniform(1, 2, size=shape[-1])], dtype)
            yield case("rows-apart", [*args, 1e-8], why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "the {name} of two calls whose inputs agree in shape and at both ends",
        "两次调用中的第{zh}次，输入的形状与首尾元素都相同",
    )
    for name, zh in (("first", "一"), ("second", "二")):
        x = random.standard_normal((11, 5))
        x[0, 0], x[-1, -1] = 0.5, -0.25
        yield case("equal-ends", [x, np.ones(5)], why.format(name=name, zh=zh), "edge")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(1, 6), size=(1, 4_920_000))
    check_entries("weight", check_array("weight", args[1], shape=x.shape[-1:]), 100)
    check_entries("x", x, 1e100 if x.dtype == np.float64 else 6e4)
    check_number("eps", args[2] if len(args) > 2 else 1e-6, 1e-8, 1)
