"""Cases for the focal loss: options, confident logits, targets of every dtype, precision, layouts, many entries."""

import numpy as np

from judge.probes.arrays import HALVES, cast, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.options import Option, option_cases
from judge.probes.plain import check_choice, check_number, require
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases

REDUCTIONS = ("mean", "sum", "none")


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large one last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _args(random, *shape, scale=2.0):
    """Return logits, and targets with both classes in every row of two or more entries."""
    targets = (random.uniform(size=shape) < 0.4).astype("int64")
    if shape[-1] > 1:
        targets[..., 0], targets[..., 1] = 1, 0
    return [scale * random.standard_normal(shape), targets]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, *batch, 4))
    options = {
        "alpha": Option(0.25, (0.0, 0.75, 1.0, -1.0)),
        "gamma": Option(2.0, (0.0, 0.5, 1.0, 5.0)),
        "reduction": Option("mean", ("sum", "none")),
    }
    yield from option_cases(_args(random, 3, 5), options)


def _edge(random):
    why = Why("targets of dtype {dtype}", "目标的 dtype 是 {dtype}")
    for dtype in ("bool", "uint8", "int32", "float64"):
        logits, targets = _args(random, 2, 5)
        args = [logits, targets.astype(dtype), 0.3, 1.5, "none"]
        yield case("targets-" + dtype, args, why.format(dtype=dtype), "edge", gradient=dtype != "float64")
    why = Why(
        "{dtype} logits of about {size:g}: exp overflows or p_t is 0, and the loss is about {size:g} or 0",
        "{dtype}，logit 约为 {size:g}：exp 会溢出，或 p_t 为 0，而损失约为 {size:g} 或 0",
    )
    for dtype, size in (("float64", 1e3), ("float64", 1e9), ("float32", 1e4), ("float16", 1e4), ("bfloat16", 1e4)):
        logits, targets = _args(random, 8, scale=size)
        args = [cast(logits, dtype), targets, 0.25, 2.0, "none"]
        yield case("large-logits", args, why.format(dtype=dtype, size=size), "edge", gradient=False)


def _precision(random):
    def make(draw):
        return [draw(3, 6), _args(random, 3, 6)[1], 0.25, 2.0, "none"]

    yield from precision(make, random, regimes=pick("ordinary", "spread"))
    why = Why(
        "{dtype}, gamma = 0 and p_t close to 1: p_t rounded to {dtype} is 1, and many small losses add up",
        "{dtype}，gamma = 0，p_t 接近 1：p_t 舍入成 {dtype} 就是 1，而许多很小的损失加起来并不小",
    )
    for dtype in HALVES:
        targets = random.randint(0, 2, size=600)
        logits = cast(random.uniform(5, 8, size=600) * (2 * targets - 1), dtype)
        yield case("half-small-losses", [logits, targets, -1.0, 0.0, "sum"], why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype} losses of about 40 000: their sum exceeds half precision, their mean does not",
        "{dtype}，单个损失约为 40 000：总和超出半精度的范围，平均值并不超出",
    )
    for dtype in HALVES:
        logits, targets = random.uniform(39_000, 41_000, size=12), np.zeros(12, "int64")
        args = [cast(logits, dtype), targets, 0.0]
        yield case("half-sum-overflows", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "each loss is too small for float16, where it becomes 0, but 400 000 of them are not",
        "单个损失小到在 float16 中变成 0，但 400 000 个加起来并不小",
    )
    targets = random.randint(0, 2, size=400_000)
    logits = cast(random.uniform(8.8, 9.2, size=400_000) * (2 * targets - 1), "float16")
    yield case("half-underflow", [logits, targets, -1.0, 1.0, "sum"], why, "precision")
    why = Why(
        "gamma = 5 in {dtype}: the exponent is rounded, and the power multiplies its error",
        "{dtype}，gamma = 5：指数被舍入，求幂又会放大误差",
    )
    for logit in (1.3671875, 2.421875, 0.89453125, 1.8203125, 1.1171875, 2.171875):
        args = [cast(np.full(20_000, logit), "bfloat16"), np.ones(20_000, "int64"), -1.0, 5.0, "sum"]
        yield case("bfloat16-power", args, why.format(dtype="bfloat16"), "precision")
    why = Why(
        "2 000 confident entries: log(1 + e) of a small e keeps two digits in float32, log1p keeps all",
        "2 000 个很有把握的元素：e 很小时，float32 的 log(1 + e) 只剩两位有效数字，log1p 则不会",
    )
    args = [np.full(2_000, 11.3322, "float32"), np.ones(2_000, "int64"), -1.0, 0.0, "sum"]
    yield case("confident-sum", args, why, "precision")
    why = Why("float64 logits beyond the range of float32", "float64 的 logit 超出 float32 的范围")
    logits, targets = _args(random, 6, scale=1e60)
    yield case("float64-range", [logits, targets, 0.25, 2.0, "none"], why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        logits, targets = _args(random, 3, 4)
        yield from layouts([*cast_all([logits], dtype), targets, 0.3, 1.5, "none"])
    targets = random.randint(0, 2, size=(3, 4)).astype("float64")
    why = Why("logits and targets are one array", "logits 与 targets 是同一个数组")
    yield case("same-array", [targets, targets], why, "layout", layout="shared", gradient=False)


def _middle(random):
    why = Why(
        "301 entries with {dtype} targets, alpha={alpha}, gamma={gamma}",
        "301 个元素，目标为 {dtype}，alpha={alpha}，gamma={gamma}",
    )
    for dtype, alpha, gamma, reduction in (
        ("uint8", 0.0, 1.5, "none"),
        ("bool", 1.0, 0.5, "mean"),
        ("uint8", -1, 0.0, "sum"),
        ("int32", 0.3, 3.7, "sum"),
        ("float32", 0.0, 2.5, "mean"),
    ):
        logits, targets = _args(random, 7, 43)
        args = [logits, targets.astype(dtype), alpha, gamma, reduction]
        yield case("middle", args, why.format(dtype=dtype, alpha=alpha, gamma=gamma), gradient=dtype != "float32")
    why = Why(
        "{dtype}, 3 000 logits that are right by {low} to {high}: losses of about exp(−{low}) add up to more than 0",
        "{dtype}，3 000 个正确且超出 {low} 到 {high} 的 logit：约为 exp(−{low}) 的损失加起来并不是 0",
    )
    for dtype, low, high in (("float64", 15, 17), ("float64", 20, 22)):  # float32: the library's own form cancels
        targets = random.randint(0, 2, size=3_000)
        logits = cast(random.uniform(low, high, size=3_000) * (2 * targets - 1), dtype)
        told = why.format(dtype=dtype, low=low, high=high)
        yield case("right-by-far", [logits, targets, -1, 0.0, "sum"], told, "precision")
    why = Why(
        "{dtype}, four axes, logits of all sizes beside 0: the loss is exact for each of them",
        "{dtype}，四个维度，logit 大小不一，也有 0：每一个的损失都要准确",
    )
    for dtype, reduction in (("float64", "none"), ("float32", "mean"), *((half, "none") for half in HALVES)):
        logits, targets = _args(random, 3, 2, 11, 13)
        logits *= random.choice([0.0, 1.0, 5.0, 200.0], size=logits.shape)
        args = [cast(logits, dtype), targets.astype("uint8"), 0.3, 1.5, reduction]
        yield case("middle-sizes", args, why.format(dtype=dtype), "edge", gradient=False)


def _scale(random):
    why = Why("2 000 000 anchors: do not compute one at a time in Python", "2 000 000 个锚框：不能在 Python 里逐个计算")
    yield case("large", [*cast_all(_args(random, 2_000_000), "float32")], why, "scale")
    why = Why(
        "1 000 000 rows of 2 classes: no Python loop over the rows",
        "1 000 000 行、每行 2 个类别：不能用 Python 逐行循环",
    )
    logits, targets = _args(random, 1_000_000, 1, 2)
    yield case("many-rows", [cast(logits, "float32"), targets], why, "scale", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    logits = check_array("logits", args[0], ndim=(1, 4), size=(1, 2_000_000))
    check_entries("logits", logits, 1e62 if logits.dtype == np.float64 else 6e4)
    targets = check_array("targets", args[1], kinds="biuf", shape=logits.shape)
    require(np.isin(targets, (0, 1)).all(), "targets: every element must be 0 or 1", "targets：每个元素都必须是 0 或 1")
    alpha, gamma, reduction = [*args[2:], *(0.25, 2.0, "mean")[len(args) - 2 :]]
    require(
        alpha == -1 or alpha >= 0, "alpha must be -1 or a number from 0 to 1", "alpha 必须是 -1，或 0 到 1 之间的数"
    )
    check_number("alpha", alpha, -1, 1)
    check_number("gamma", gamma, 0, 5)
    check_choice("reduction", reduction, REDUCTIONS)
