"""Cases for the backward pass of cross-entropy: ignored positions, large logits, dtypes, layouts, a vocabulary."""

import numpy as np

from judge.probes.arrays import HALVES, cast, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_integer, check_most, require
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _args(random, *shape, ignored=0.0, index=-100):
    """Return logits and targets, of which about the given share is ignored, but not the first."""
    targets = random.randint(0, shape[-1], size=shape[:-1])
    if ignored:
        flat = targets.reshape(-1)
        flat[1:][random.uniform(size=flat.size - 1) < ignored] = index
    return [2 * random.standard_normal(shape), targets]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, *batch, 5))
    why = Why("some positions are ignored: the others share the mean", "部分位置被忽略：其余位置平分平均值")
    for shape in ((6, 4), (2, 5, 3), (4, 4), (3, 2, 2, 5)):
        yield case("ignored", _args(random, *shape, ignored=0.4), why)


def _edge(random):
    why = Why("ignore_index = {index}: only this value is ignored", "ignore_index = {index}：只忽略这个值")
    for index in (0, 2, -1, 255):
        args = [*_args(random, 6, 4, ignored=0.5, index=index), index]
        yield case("ignore-index", args, why.format(index=index), "edge")
    why = Why(
        "{dtype} logits of about {size:g}: exp overflows without the shift",
        "{dtype}，logit 约为 {size:g}：不先平移，exp 会溢出",
    )
    for dtype, size in (("float64", 1e3), ("float64", 1e8), ("float32", 1e4), ("float16", 1e4), ("bfloat16", 1e4)):
        logits, targets = _args(random, 4, 5, ignored=0.3)
        logits = np.where(random.uniform(size=logits.shape) < 0.5, size, -size) + np.round(logits)
        yield case("large-logits", [cast(logits, dtype), targets], why.format(dtype=dtype, size=size), "edge")
    why = Why(
        "classes ruled out by -inf get no gradient, ignored rows may be nothing but -inf",
        "被 -inf 排除的类别没有梯度；被忽略的行可以全是 -inf",
    )
    for _ in range(2):
        logits, targets = _args(random, 5, 4)
        logits[:, 3] = logits[2] = -np.inf
        targets = targets % 3
        targets[2] = -100
        yield case("masked-classes", [logits, targets], why, "edge")


def _precision(random):
    def make(draw):
        return [draw(3, 8), random.randint(0, 8, size=3)]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "tiny", "offset-up", "offset-down"))
    why = Why(
        "{dtype}, 300 classes of about equal logits: the sum of the powers needs more digits than {dtype} has",
        "{dtype}，300 个类别的 logit 大致相等：指数之和需要比 {dtype} 更多的有效位",
    )
    for dtype in HALVES:
        logits, targets = _args(random, 2, 300)
        yield case("half-many-classes", [cast(logits / 8, dtype), targets], why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}, 3 000 positions: their number is not exact in {dtype}, and the gradients are small",
        "{dtype}，3 000 个位置：这个数在 {dtype} 中不精确，梯度也很小",
    )
    for dtype in HALVES:
        logits, targets = _args(random, 3_001, 3)
        yield case("half-many-positions", [cast(logits, dtype), targets], why.format(dtype=dtype), "precision")
    why = Why(
        "float16, 70 000 positions: their number exceeds float16, and each gradient is ±1/70 000",
        "float16，70 000 个位置：这个数超出 float16 的范围，而每个梯度是 ±1/70 000",
    )
    logits = np.broadcast_to(np.array([0.0, 20.0], "float16"), (70_000, 2)).copy()
    yield case("half-number-of-positions", [logits, np.zeros(70_000, "int64")], why, "precision")
    why = Why(
        "{dtype}, targets with a probability near 1: p rounded to {dtype} before 1 is subtracted loses the gradient",
        "{dtype}，目标的概率接近 1：减 1 之前把 p 舍入成 {dtype} 会丢掉梯度",
    )
    for dtype in HALVES * 2:
        logits, targets = _args(random, 3, 4)
        np.put_along_axis(logits, targets[:, None], random.uniform(7, 9, size=(3, 1)), -1)
        yield case("half-confident", [cast(logits, dtype), targets], why.format(dtype=dtype), "precision")
    why = Why(
        "float64 logits far from 0 and close to one another: float32 keeps too few digits",
        "float64 的 logit 离 0 很远、彼此很近：float32 的有效位不够",
    )
    logits, targets = _args(random, 3, 4)
    yield case("float64-far", [logits + 1e7, targets], why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        logits, targets = _args(random, 2, 3, 4, ignored=0.3)
        yield from layouts([*cast_all([logits], dtype), targets])


def _scale(random):
    why = Why(
        "32 positions, 50 000 classes: index the targets, a one-hot matrix of all classes does not fit",
        "32 个位置、50 000 个类别：用下标取目标，全部类别的 one-hot 矩阵放不下",
    )
    logits, targets = _args(random, 2, 16, 50_000, ignored=0.2)
    yield case("vocabulary", [cast(logits, "float32"), targets], why, "scale")
    why = Why("500 000 positions: do not loop over them in Python", "500 000 个位置：不能用 Python 逐个循环")
    logits, targets = _args(random, 500_000, 1, 4, ignored=0.2)
    yield case("positions", [cast(logits, "float32"), targets], why, "scale")


def _middle(random):
    why = Why(
        "{dtype}, logits of shape {shape}, ignore_index = {index}",
        "{dtype}，logits 的形状为 {shape}，ignore_index = {index}",
    )
    for shape, index in (((67, 5), 0), ((1_025, 3), 2), ((3, 37, 4), 1), ((5, 67), -7), ((2, 2, 33, 7), 3)):
        for dtype in ("float64", "float32", *HALVES):
            logits, targets = _args(
                random, *shape, ignored=0.0 if len(shape) == 2 and shape[0] > 1_000 else 0.3, index=index
            )
            if shape[0] > 1_000:
                targets = targets % 2
            told = why.format(dtype=dtype, shape=shape, index=index)
            group = "core" if dtype == "float64" else "precision"
            yield case("middle", [*cast_all([logits], dtype), targets, index], told, group)
    why = Why(
        "131 positions of 67 classes, each with logits around a value of its own up to ±10 000: each row has its own maximum",
        "131 个位置、67 个类别，每个位置的 logit 各在 ±10 000 以内的某个值附近：每行有自己的最大值",
    )
    for dtype in ("float64", "float32"):
        logits, targets = _args(random, 131, 67, ignored=0.1)
        logits = 3 * logits + np.round(random.uniform(-1e4, 1e4, size=(131, 1)))
        yield case("rows-apart", [*cast_all([logits], dtype), targets], why, "edge")
    why = Why(
        "three positions of 67 classes, most of them with a probability below 10⁻¹⁰",
        "三个位置、67 个类别，多数类别的概率低于 10⁻¹⁰",
    )
    logits, targets = _args(random, 3, 67)
    logits[:, 2:] -= 30
    yield case("tiny-probabilities", [logits, targets], why, "precision")
    why = Why(
        "67 positions, one of them ignored: the logits must not change", "67 个位置，其中一个被忽略：logits 不得改变"
    )
    logits, targets = _args(random, 67, 5)
    targets[13] = -100
    yield case("one-ignored", [logits, targets], why, "edge")
    why = Why(
        "float16, three axes, 70 000 positions: their number exceeds float16",
        "float16，三个维度，70 000 个位置：这个数超出 float16 的范围",
    )
    logits = np.broadcast_to(np.array([0.0, 20.0], "float16"), (2, 35_000, 2)).copy()
    yield case("half-number-in-batch", [logits, np.zeros((2, 35_000), "int64")], why, "precision")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    logits = check_array("logits", args[0], ndim=(1, 5), size=(1, 2_000_000))
    check_entries("logits", logits, 1e9 if logits.dtype == np.float64 else 6e4, minus_infinity=True)
    check_most(logits.shape[-1], 50_000, "classes", "类别")
    targets = check_array("targets", args[1], kinds="i", shape=logits.shape[:-1])
    ignored = args[2] if len(args) > 2 else -100
    check_integer("ignore_index", ignored, -(2**31), 2**31)
    counted = targets != ignored
    classes = (targets[counted] >= 0) & (targets[counted] < logits.shape[-1])
    require(
        classes.all(),
        f"every target must be a class from 0 to {logits.shape[-1] - 1}, or ignore_index",
        f"每个目标都必须是 0 到 {logits.shape[-1] - 1} 之间的类别，或为 ignore_index",
    )
    require(
        np.isfinite(logits[counted]).any(axis=-1).all(),
        "every position that is not ignored must have a finite logit",
        "每个未被忽略的位置都必须有有限的 logit",
    )
