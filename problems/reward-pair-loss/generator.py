"""Cases for the pairwise reward loss: batches, large differences, every dtype and layout, many pairs."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large one last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _args(random, *shape):
    rejected = 2 * random.standard_normal(shape)
    return [rejected + random.standard_normal(shape) + 0.5, rejected]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, *batch, 4))
    why = Why("differences of both signs and of different size", "差有正有负，大小不一")
    for scale in (0.1, 3.0, 10.0):
        yield case("mixed", [scale * values for values in random.standard_normal((2, 7))], why)
    why = Why("every pair is ordered wrongly: all losses exceed log 2", "每一对都排错了：所有损失都大于 log 2")
    chosen, rejected = _args(random, 6)
    yield case("all-wrong", [np.minimum(chosen, rejected) - 0.5, np.maximum(chosen, rejected)], why)


def _edge(random):
    why = Why(
        "{dtype} rewards of about {size:g}: exp overflows, and the loss is 0 or the difference",
        "{dtype}，奖励约为 {size:g}：取 exp 会溢出，而损失是 0 或差本身",
    )
    for dtype, size in (("float64", 1e3), ("float64", 1e10), ("float32", 1e4), ("float16", 1e4), ("bfloat16", 1e4)):
        args = [size * values for values in random.standard_normal((2, 6))]
        yield case("large-rewards", cast_all(args, dtype), why.format(dtype=dtype, size=size), "edge", gradient=False)


def _precision(random):
    yield from precision(lambda draw: [draw(8), draw(8)], random, regimes=pick("ordinary", "spread", "tiny"))
    why = Why(
        "one difference of about 100 000 exceeds float16, the mean of the losses does not",
        "有一个差约为 100 000，超出 float16 的范围，而损失的平均值不超出",
    )
    for _ in range(3):
        chosen, rejected = _args(random, 8)
        at = random.randint(8)
        chosen[at], rejected[at] = -random.uniform(4e4, 6e4), random.uniform(4e4, 6e4)
        yield case("half-difference", cast_all([chosen, rejected], "float16"), why, "precision", gradient=False)
    why = Why(
        "{dtype}, 500 equal pairs with a loss of about 0.01: exp(−d) + 1 has too few digits in {dtype}",
        "{dtype}，500 个相同的对，损失约为 0.01：exp(−d) + 1 在 {dtype} 中有效位不够",
    )
    for dtype in HALVES * 2:
        margin = random.uniform(1.5, 2.5)
        args = [np.full(500, margin), np.zeros(500)]
        yield case("half-small-losses", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype} losses of about 40 000: their sum exceeds half precision, their mean does not",
        "{dtype}，单个损失约为 40 000：总和超出半精度的范围，平均值并不超出",
    )
    for dtype in HALVES:
        args = [np.full(9, -20_000.0) + 500 * random.standard_normal(9), np.full(9, 20_000.0)]
        yield case("half-sum", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "float64 rewards of about 10⁷: float32 loses their differences",
        "float64 的奖励约为 10⁷：float32 会丢掉它们的差",
    )
    for _ in range(2):
        yield case("float64-far", [1e7 + values for values in _args(random, 5)], why, "precision", gradient=False)
    why = Why(
        "{dtype} rewards of about {level:g}: a sum of exponentials has lost the digits of the difference",
        "{dtype}，奖励约为 {level:g}：先求指数之和，差的有效位就丢掉了",
    )
    for dtype, level in (("float32", 5e4), ("float32", -5e4), ("float64", 9e11), ("float16", 2e3), ("bfloat16", 5e4)):
        args = cast_all([level + values for values in _args(random, 7)], dtype)
        told = why.format(dtype=dtype, level=level)
        yield case("far-from-zero", args, told, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_args(random, 3, 4), dtype))
    chosen, _ = _args(random, 5)
    yield shared([chosen, chosen])


def _middle(random):
    why = Why(
        "{count} pairs, a third of them with equal rewards: each of these has the loss log 2",
        "{count} 对回答，其中三分之一奖励相等：每对的损失是 log 2",
    )
    for shape in ((301,), (37, 41)):
        chosen, rejected = _args(random, *shape)
        equal = random.uniform(size=shape) < 0.33
        chosen[equal] = rejected[equal]
        yield case("middle", [chosen, rejected], why.format(count=chosen.size), "edge")
    why = Why(
        "1 507 float64 pairs of about {size:g}: float32 loses their differences",
        "1 507 对 float64 奖励，约为 {size:g}：float32 会丢掉它们的差",
    )
    for size in (1e7, 1e10):
        args = [size + values for values in _args(random, 1_507)]
        yield case("middle-far", args, why.format(size=size), "precision", gradient=False)
    why = Why(
        "{dtype}, 1 001 pairs in four axes, some of them ordered wrongly by thousands",
        "{dtype}，四个维度共 1 001 对，其中一些错得很远，差几千",
    )
    for dtype in ("float64", "float32", *HALVES):
        chosen, rejected = _args(random, 7, 1, 11, 13)
        chosen *= random.choice([1.0, 1.0, 3000.0], size=chosen.shape)
        args = cast_all([chosen, rejected], dtype)
        yield case("middle-dtype", args, why.format(dtype=dtype), "precision", gradient=False)


def _scale(random):
    why = Why(
        "2 501 pairs, the last one very wrong: a mean of the means of blocks gives it too much weight",
        "2 501 对回答，最后一对错得很远：分块求均值再平均会让它的权重过大",
    )
    chosen, rejected = _args(random, 2_501)
    chosen[-1] = -300
    yield case("uneven", [chosen, rejected], why, "core")
    why = Why("2 000 000 pairs: do not compute one at a time in Python", "2 000 000 对回答：不能在 Python 里逐对计算")
    yield case("large", cast_all(_args(random, 2_000_000), "float32"), why, "scale")
    why = Why(
        "2 000 000 equal pairs: a float32 sum, one after the other, rounds every addition in the same direction",
        "2 000 000 个相同的对：用 float32 逐个累加时，每次舍入都朝同一方向",
    )
    yield case("large-equal", [np.zeros(2_000_000, "float32")] * 2, why, "scale", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    chosen = check_array("chosen", args[0], ndim=(1, 4), size=(1, 2_000_000))
    rejected = check_array("rejected", args[1], shape=chosen.shape)
    for name, array in (("chosen", chosen), ("rejected", rejected)):
        check_entries(name, array, 1e12 if chosen.dtype == np.float64 else 6e4)
