"""Cases for cross-entropy: random batches of all options, huge and masked logits, layouts, then a real vocabulary."""

import numpy as np

from judge.probes.arrays import HALVES, cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.options import Option, option_cases
from judge.probes.plain import check_choice, check_integer, check_most, require
from judge.probes.precision import pick, precision

REDUCTIONS = ("mean", "sum", "none")


def generate(rng):
    """Yield cases from a ``random.Random``: small batches of every dtype first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _core(random):
    for index in range(12):
        shape = tuple(int(size) for size in random.randint(2, 5, size=1 + index % 3))
        logits = (random.standard_normal((*shape, 5)) * 3).astype(("float64", "float32")[index % 2])
        targets = random.randint(0, 5, size=shape)
        ignore_index = (-100, 2, -1)[index % 3]
        targets.flat[0], targets.flat[1] = ignore_index, 4
        why = Why(
            f"targets of shape {shape}, some ignored by the index {ignore_index}",
            f"targets 形状为 {shape}，其中等于 {ignore_index} 的位置被忽略",
        )
        yield case(
            "small", [logits, targets, ignore_index, (0.0, 0.1)[index // 3 % 2], REDUCTIONS[index // 2 % 3]], why
        )
    options = {
        "ignore_index": Option(-100, (1,)),
        "label_smoothing": Option(0.0, (0.2,)),
        "reduction": Option("mean", ("sum", "none")),
    }
    yield from option_cases([random.standard_normal((4, 5)) * 2, np.array([1, 0, 4, 1])], options)
    targets = random.randint(0, 200, size=(16, 128))
    for row, padding in enumerate(random.randint(1, 120, size=16)):
        targets[row, 128 - padding :] = -100
    why = Why(
        "padded sequences of different length: all tokens that count weigh the same",
        "长度不同、带 padding 的序列：所有计入的 token 权重相同",
    )
    yield case("padded", [(random.standard_normal((16, 128, 200)) * 4).astype("float32"), targets, -100, 0.1], why)


def _edge(random):
    why = Why(
        "the probability of the target underflows to 0, its logarithm does not",
        "目标类别的概率下溢为 0，但它的对数不会",
    )
    for reduction in REDUCTIONS:
        logits = random.uniform(-1e4, 1e4, size=(4, 3, 7))
        logits[..., 0] = 12_000.0
        yield case(
            "huge", [logits, random.randint(1, 7, size=(4, 3)), -100, 0.0, reduction], why, "edge", gradient=False
        )
    why = Why(
        "classes ruled out by -inf, and an ignored row of nothing but -inf, leave the loss and its gradient finite",
        "被 -inf 排除的类别，以及全为 -inf 但被忽略的行，都不应让损失或梯度变成非有限值",
    )
    for reduction in REDUCTIONS:
        logits = random.standard_normal((6, 8))
        logits[:, 3:6] = -np.inf
        logits[0] = -np.inf
        targets = random.choice([0, 1, 2, 6, 7], size=6)
        targets[0] = -100
        yield case("masked", [logits, targets, -100, 0.0, reduction], why, "edge")


def _precision(random):
    for reduction in ("none", "mean"):
        yield from precision(
            lambda draw: [draw(6, 40), random.randint(0, 40, size=6), -100, 0.0, reduction],
            random,
            dtypes=HALVES,
            regimes=pick("ordinary", "spread"),
        )
    for dtype in HALVES:
        why = Why(
            f"{dtype} logits over 4 000 classes: a sum of 4 000 exponentials needs more digits than {dtype} has",
            f"{dtype} logits，共 4 000 类：4 000 个指数之和需要比 {dtype} 更多的有效位",
        )
        logits = cast(random.standard_normal((5, 4_000)) * 0.5 + 6, dtype)
        yield case(
            "half-classes",
            [logits, random.randint(0, 4_000, size=5), -100, 0.0, "none"],
            why,
            "precision",
            gradient=False,
        )
    logits = np.full((1, 50_000), -17.34375, dtype="float16")
    logits[0, 7] = 0
    why = Why(
        "float16 has no 3e-8, and 50 000 classes of that probability are the whole loss: compute in float32",
        "float16 表示不了 3e-8，而 50 000 个这样的概率正是全部损失：请用 float32 计算",
    )
    yield case("half-tail", [logits, np.array([7])], why, "precision")
    logits = (random.uniform(8, 12, size=(70_000, 1)) * np.array([1.0, 0.0, 0.0, 0.0])).astype("float16")
    why = Why(
        "70 000 float16 losses of about 10: neither their sum nor their number fits into float16, their mean does",
        "70 000 个约为 10 的 float16 损失：总和与个数都放不进 float16，平均值可以",
    )
    yield case("half-many", [logits, random.randint(1, 4, size=70_000)], why, "precision")


def _layout(random):
    args = [random.standard_normal((3, 4, 5)) * 2, random.randint(0, 5, size=(3, 4)), -100, 0.1, "none"]
    yield from layouts(args)
    yield from layouts(args, kinds=("broadcast",), axis=1)


def _middle(random):
    why = Why(
        "targets of shape {shape}, sequences of unequal length and difficulty, ignore_index {ignore_index}",
        "targets 形状为 {shape}，各序列长短与难度不同，ignore_index 为 {ignore_index}",
    )
    for (rows, length), ignore_index, smoothing in (
        ((77, 1), 2, 0.0),
        ((37, 29), 0, 0.0),
        ((37, 29), -1, 0.1),
        ((53, 21), 7, 0.0),
    ):
        logits = random.standard_normal((rows, length, 6)) * np.linspace(0.2, 4, rows)[:, None, None]
        targets = random.randint(0, 6, size=(rows, length))
        targets[np.arange(length) > np.arange(rows)[:, None] % length] = ignore_index
        told = why.format(shape=(rows, length), ignore_index=ignore_index)
        for reduction in ("mean", "none"):
            yield case("middle", [logits, targets, ignore_index, smoothing, reduction], told)
    why = Why(
        "{dtype} logits close to {offset:g}, with smoothing: the offset cancels only if it is taken off first",
        "{dtype}，logits 都接近 {offset:g}，并有平滑：先减去偏移才能精确抵消",
    )
    for dtype, offset in (("float32", 1e4), ("float32", -5e4), ("float64", 5e4)):
        logits = cast(offset + random.standard_normal((9, 7)), dtype)
        args = [logits, random.randint(0, 7, size=9), -100, 0.5]
        yield case("smoothed-offset", args, why.format(dtype=dtype, offset=offset), "precision", gradient=False)
    why = Why(
        "the largest and the smallest logits, beside -inf: a loss of 120 000 is finite",
        "最大与最小的 logits，旁边还有 -inf：120 000 的损失是有限的",
    )
    for dtype in ("float64", "float32"):
        logits = np.array([[6e4, -6e4, -np.inf, 0.0], [-6e4, 6e4, 0.0, 5e4]])
        args = [cast(logits, dtype), np.array([1, 0]), -100, 0.0, "none"]
        yield case("largest-loss", args, why, "edge", gradient=False)
    why = Why(
        "{dtype} logits of ±60 000, the largest there are: a loss of 60 000 still fits",
        "{dtype} 的 logits 达到上限 ±60 000：60 000 的损失仍然放得下",
    )
    for dtype in HALVES:
        logits = np.array([[6e4, 0.0, -6e4, -np.inf], [-6e4, -6e4, -np.inf, -np.inf]])
        args = [cast(logits, dtype), np.array([1, 0]), -100, 0.0, "none"]
        yield case("largest-half", args, why.format(dtype=dtype), "edge", gradient=False)
    why = Why("ignore_index is {index}, the {which} there is", "ignore_index 为 {index}，达到{which_zh}")
    for index, which, which_zh in ((2**31, "largest", "上限"), (-(2**31), "smallest", "下限")):
        args = [random.standard_normal((4, 5)), np.array([1, index, 4, index]), index]
        yield case("far-index", args, why.format(index=index, which=which, which_zh=which_zh), "edge")
    why = Why(
        "{dtype}, 203 positions with classes ruled out by -inf and ignored rows of nothing but -inf",
        "{dtype}，203 个位置，有的类别被 -inf 排除，被忽略的行全为 -inf",
    )
    for dtype in ("float64", "float32", *HALVES):
        logits = random.standard_normal((7, 29, 6))
        logits[..., 4:] = -np.inf
        targets = random.randint(0, 4, size=(7, 29))
        targets[:, ::5] = -1
        logits[:, ::5] = -np.inf
        for reduction in ("mean", "none"):
            args = [cast(logits, dtype), targets, -1, 0.0, reduction]
            yield case("masked-middle", args, why.format(dtype=dtype), "edge", gradient=dtype == "float64")
    why = Why(
        "all 203 positions are ignored: the mean is NaN, the sum is 0", "203 个位置全部被忽略：平均值为 NaN，总和为 0"
    )
    for reduction in ("mean", "sum", "none"):
        args = [random.standard_normal((7, 29, 6)), np.full((7, 29), 3), 3, 0.1, reduction]
        yield case("all-ignored-middle", args, why, "edge", gradient=False)


def _scale(random):
    logits = (random.standard_normal((60, 50_000)) * 5).astype("float32")
    why = Why(
        "a vocabulary of 50 000: pick the target's entry, and do not loop over the classes in Python",
        "词表大小 50 000：直接取目标类别的那一项，不要用 Python 逐类循环",
    )
    yield case("large", [logits, random.randint(0, 50_000, size=60)], why, "scale")
    logits = random.standard_normal((700_000, 1, 3)).astype("float32")
    why = Why(
        "700 000 positions of 3 classes: a Python call per position is too slow",
        "700 000 个位置、每个 3 类：逐位置调用 Python 函数太慢",
    )
    yield case("short-rows", [logits, random.randint(0, 3, size=(700_000, 1))], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    logits = check_array("logits", args[0], ndim=(1, 5), size=(1, 3_000_000))
    targets = check_array("targets", args[1], kinds="i", shape=logits.shape[:-1])
    ignore_index, smoothing, reduction = (*args[2:], *(-100, 0.0, "mean")[len(args) - 2 :])
    check_integer("ignore_index", ignore_index, -(2**31), 2**31)
    check_most(logits.shape[-1], 50_000, "classes", "类别")
    counted = targets != ignore_index
    known = (targets >= 0) & (targets < logits.shape[-1])
    require(
        (known | ~counted).all(),
        f"every target must be a class from 0 to {logits.shape[-1] - 1}, or ignore_index",
        f"每个目标都必须是 0 到 {logits.shape[-1] - 1} 之间的类别，或为 ignore_index",
    )
    check_entries("logits", logits, 6e4, minus_infinity=True)
    require(
        np.isfinite(logits.max(axis=-1))[counted].all(),
        "every position that is not ignored must have a finite logit",
        "每个未被忽略的位置都必须有有限的 logit",
    )
    require(
        0 <= smoothing < 1,
        f"label_smoothing must be at least 0 and below 1, not {smoothing}",
        f"label_smoothing 必须不小于 0 且小于 1，而不是 {smoothing}",
    )
    check_choice("reduction", reduction, REDUCTIONS)
