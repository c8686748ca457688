"""Cases for KL divergence: random batches of all reductions, huge and masked logits, layouts, then a real vocabulary."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_choice, check_most, require
from judge.probes.precision import pick, precision
from judge.probes.shapes import aspect_cases

REDUCTIONS = ("batchmean", "sum", "none")


def generate(rng):
    """Yield cases from a ``random.Random``: small batches of every dtype first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _core(random):
    for index in range(12):
        shape = (*(int(size) for size in random.randint(2, 4, size=index % 4)), 6)
        args = cast_all(list(random.standard_normal((2, *shape)) * 2), ("float64", "float32")[index // 2 % 2])
        why = Why(
            f"shape {shape}: KL(P‖Q) of every row, then the reduction",
            f"形状 {shape}：先逐行求 KL(P‖Q)，再做归约",
        )
        yield case("small", [*args, REDUCTIONS[index % 3]], why)
    why = Why(
        "equal distributions, or nearly so: adding a constant to all logits changes nothing",
        "两个分布相同或几乎相同：给所有 logits 加同一个常数不改变结果",
    )
    for noise in (0.0, 0.01):
        p = random.standard_normal((4, 9)) * 3
        yield case("near", [p, p + random.standard_normal((4, 9)) * noise + 5.0, "none"], why)
    args = cast_all(list(random.standard_normal((2, 16, 64, 500)) * 3), "float32")
    why = Why(
        "sequences in a batch: batchmean divides by all 16 · 64 rows",
        "一批序列：batchmean 要除以全部 16 · 64 行",
    )
    yield case("middle", args, why)


def _edge(random):
    why = Why(
        "q underflows to 0 where P has its weight: its logarithm is still finite",
        "在 P 有权重的地方 q 下溢为 0，但它的对数仍是有限的",
    )
    for reduction in REDUCTIONS:
        p, q = random.uniform(-1e4, 1e4, size=(2, 3, 4, 6))
        p[..., 0], q[..., 0], q[..., 1] = 11_000.0, -5_000.0, 12_000.0
        yield case("huge", [p, q, reduction], why, "edge", gradient=False)
    why = Why(
        "classes that P rules out contribute 0, also those that Q rules out as well",
        "P 排除的类别贡献为 0，即使 Q 也排除了它们",
    )
    for reduction in REDUCTIONS:
        p, q = random.standard_normal((2, 5, 8))
        p[:, 2:5] = -np.inf
        q[:, 4:6:2] = -np.inf
        yield case("masked", [p, q, reduction], why, "edge", gradient=False)


def _precision(random):
    yield from precision(
        lambda draw: [draw(5, 30), draw(5, 30), "none"], random, dtypes=HALVES, regimes=pick("ordinary", "spread")
    )
    for reduction in ("none", "batchmean"):
        for dtype in HALVES:
            # Small differences of large logarithms: log 4000 is 8.3, the divergence about 0.1.
            p = random.standard_normal((4, 4_000)) * 0.3
            args = cast_all([p + 8, p + random.standard_normal(p.shape) * 0.45 - 8], dtype)
            why = Why(
                f"{dtype} logits over 4 000 classes: the logarithms are far larger than their differences, keep the digits",
                f"{dtype} logits，共 4 000 类：对数值远大于它们之间的差，不要丢失有效位",
            )
            yield case("half-many", [*args, reduction], why, "precision", gradient=False)
    # log 2993 = 8.0040 lies between two float16 numbers: 8.0000 and 8.0078.
    why = Why(
        "equal distributions over 2993 classes: round one logarithm alone to float16 and they seem to differ",
        "2993 类上的两个相同分布：只把其中一个对数舍入为 float16，两者看起来就不同了",
    )
    yield case("half-even", [np.zeros(2_993, np.float16), np.zeros(2_993, np.float16)], why, "precision")


def _layout(random):
    args = list(random.standard_normal((2, 3, 4, 5)) * 2)
    yield from layouts([*args, "none"])
    yield from layouts([*args, "none"], kinds=("broadcast",), axis=1)
    yield shared([args[0], args[0].copy(), "none"])


def _scale(random):
    why = Why(
        "a vocabulary of 50 000: a Python loop over the classes is too slow",
        "词表大小 50 000：用 Python 逐类循环太慢",
    )
    yield case("large", cast_all(list(random.standard_normal((2, 50, 50_000)) * 3), "float32"), why, "scale")
    short, _ = aspect_cases(
        lambda rows, length: cast_all(list(random.standard_normal((2, rows, 1, length))), "float32"), 1_500_000
    )
    yield {**short, "args": [*short["args"], "none"]}


def _middle(random):
    why = Why("{dtype}, shape {shape}, reduction {reduction}", "{dtype}，形状 {shape}，归约方式 {reduction}")
    for shape in ((3, 67), (2, 3, 2, 2, 5), (131, 3), (2, 4_099), (2, 2, 257)):
        for index, dtype in enumerate(("float64", "float32", *HALVES)):
            reduction = REDUCTIONS[index % 3]
            args = cast_all(list(random.standard_normal((2, *shape)) * 3), dtype)
            told = why.format(dtype=dtype, shape=shape, reduction=reduction)
            yield case("odd", [*args, reduction], told, "core" if dtype == "float64" else "precision")
    why = Why(
        "{size} classes with logits up to ±20 000, the largest one last: q underflows where p is large, a tenth is masked",
        "{size} 类，logits 达 ±20 000，最大的在最后：p 大的地方 q 下溢，十分之一被屏蔽",
    )
    for size in (67, 131, 4_099):
        for dtype in ("float64", "float32"):
            p, q = random.uniform(-1e4, 1e4, size=(2, 3, size))
            p[:, ::10] = -np.inf
            p[:, -2:], q[:, -2:] = 2e4, [-2e4, 3e4]
            yield case("many-huge", [*cast_all([p, q], dtype), "none"], why.format(size=size), "edge", gradient=False)
    why = Why(
        "{dtype} logits of ±60 000, the largest there are: the divergence is as large, and finite",
        "{dtype} 的 logits 达到上限 ±60 000：散度同样大，但是有限",
    )
    for dtype in ("float64", "float32", *HALVES):
        low = 0.0 if dtype in HALVES else -6e4  # a divergence of 120 000 is beyond float16
        args = [np.array([[6e4, low, 0.0], [low, 6e4, -np.inf]]), np.array([[low, 6e4, 0.0], [low, 6e4, 0.0]])]
        yield case("largest", [*cast_all(args, dtype), "none"], why.format(dtype=dtype), "edge", gradient=False)
    why = Why("many masked logits: their gradients are 0, not NaN", "许多 logits 被屏蔽：它们的梯度是 0，而不是 NaN")
    p, q = random.standard_normal((2, 4, 40))
    p[:, 5::3] = q[:, 7::6] = -np.inf
    p[:, 7::6] = -np.inf
    yield case("many-masked", [p, q, "sum"], why, "gradient")
    why = Why("only the rows in the middle differ", "只有中间的行不同")
    p = random.standard_normal((9, 5))
    q = p.copy()
    q[2:7] += random.standard_normal((5, 5))
    yield case("equal-ends", [p, q, "none"], why, "edge")
    why = Why(
        "{dtype}: rows of up to 50 000 whose sum exceeds float16, their mean does not",
        "{dtype}：各行的散度达 50 000，总和超出 float16 的范围，均值没有",
    )
    for dtype in HALVES:
        p, q = np.zeros((2, 2, 3, 2))
        p[..., 0], q[..., 1] = 20_000, random.uniform(1e4, 3e4, size=(2, 3))
        yield case("half-mean", cast_all([p, q], dtype), why.format(dtype=dtype), "precision", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    p = check_array("p_logits", args[0], ndim=(1, 5), size=(1, 2_500_000))
    q = check_array("q_logits", args[1], shape=p.shape)
    check_most(p.shape[-1], 50_000, "classes", "类别")
    for name, logits in (("p_logits", p), ("q_logits", q)):
        check_entries(name, logits, 6e4, minus_infinity=True)
        require(
            np.isfinite(logits.max(axis=-1)).all(),
            f"every row of {name} must have a finite element",
            f"{name} 的每一行都必须有有限的元素",
        )
    check_choice("reduction", args[2] if len(args) > 2 else "batchmean", REDUCTIONS)
