"""Cases for the DPO loss: batches, beta, large margins, every dtype and layout, many pairs."""

import numpy as np

from judge.probes.arrays import FLOATS, HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.options import Option, option_cases
from judge.probes.plain import check_number
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, then large ones, then some dozen pairs of extreme kinds."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _args(random, *shape, level=-20.0):
    """Return the sums of log-probabilities of both answers under the policy and under the reference."""
    reference = [level + 5 * random.standard_normal(shape) for _ in range(2)]
    policy = [values + 4 * random.standard_normal(shape) for values in reference]
    return [*policy, *reference]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, *batch, 4))
    yield from option_cases(_args(random, 6), {"beta": Option(0.1, (0.01, 0.5, 1.0, 5.0))})


def _edge(random):
    why = Why(
        "{dtype} margins of about {margin:g}: exp overflows, and the loss is 0 or beta times the margin",
        "{dtype}，差值约为 {margin:g}：取 exp 会溢出，而损失是 0 或 beta 乘差值",
    )
    for dtype, margin in (("float64", 1e4), ("float64", 1e10), ("float32", 1e4), ("float16", 1e4), ("bfloat16", 1e4)):
        args = [margin * values for values in random.standard_normal((4, 6))]
        yield case(
            "large-margins", cast_all(args, dtype), why.format(dtype=dtype, margin=margin), "edge", gradient=False
        )


def _precision(random):
    yield from precision(lambda draw: [draw(8) for _ in range(4)], random, regimes=pick("ordinary", "spread", "tiny"))
    why = Why(
        "{dtype} sums of about -900 and -30: each difference needs more digits than {dtype} has",
        "{dtype}，对数概率之和约为 -900 和 -30：每个差都需要比 {dtype} 更多的有效位",
    )
    for dtype in HALVES * 2:
        chosen = -np.abs(random.standard_normal(8) * 20 + 900)
        rejected = -np.abs(random.standard_normal(8) * 5 + 30)
        args = [chosen, rejected, chosen + random.uniform(-8, 8, 8), rejected + random.uniform(-2, 2, 8), 1.0]
        yield case("half-differences", cast_all(args, dtype), why.format(dtype=dtype), "precision")
    why = Why(
        "float64 sums of about -10⁵ under both models: float32 loses the difference",
        "两个模型下的 float64 对数概率之和约为 -10⁵：float32 会丢掉它们的差",
    )
    for _ in range(2):
        yield case("float64-far", _args(random, 5, level=-1e5), why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_args(random, 3, 4), dtype))
    pi_chosen, pi_rejected, *_ = _args(random, 5)
    yield shared([pi_chosen, pi_rejected, pi_rejected, pi_chosen])


def _scale(random):
    why = Why(
        "2 501 pairs, the last one very wrong: a mean of the means of blocks gives it too much weight",
        "2 501 对回答，最后一对错得很远：分块求均值再平均会让它的权重过大",
    )
    args = _args(random, 2_501)
    args[0][-1] = args[1][-1] - 300
    yield case("uneven", args, why, "scale")
    why = Why("500 000 pairs: do not compute one at a time in Python", "500 000 对回答：不能在 Python 里逐对计算")
    yield case("large", cast_all(_args(random, 500_000), "float32"), why, "scale")
    why = Why(
        "500 000 float32 pairs before the first step: a sum that grows by one log 2 at a time loses digits",
        "训练开始前的 500 000 对 float32 回答：逐项累加 log 2 会丢失有效位",
    )
    chosen, rejected = cast_all(_args(random, 500_000)[2:], "float32")
    yield case("first-step", [chosen, rejected, chosen, rejected], why, "scale")
    why = Why(
        "200 000 float16 pairs: the sum of the losses exceeds float16, their mean does not",
        "200 000 对 float16 的回答：损失之和超出 float16 的范围，平均值则没有",
    )
    yield case("half-many", cast_all(_args(random, 200_000), "float16"), why, "scale")


def _middle(random):
    why = Why(
        "67 pairs of margins from 13 to 19: the losses are about 10⁻⁶, not 0",
        "67 对，差值从 13 到 19：损失约为 10⁻⁶，不是 0",
    )
    args = [random.uniform(-5, -1, size=67) for _ in range(4)]
    args[0] = args[1] + args[2] - args[3] + random.uniform(26, 38, size=67)
    yield case("small-losses", [*args, 0.5], why, "precision", gradient=False)
    why = Why(
        "{dtype}: rejected answers far below the chosen ones; a rounded difference loses the margin",
        "{dtype}：被拒绝的回答远低于被选中的；差一旦舍入，就看不出两个模型的差别",
    )
    for dtype in HALVES * 2:
        chosen, rejected = -random.uniform(1, 4, size=(2, 3, 23)), np.full((2, 3, 23), -600.0)
        args = cast_all([chosen[0], rejected[0], chosen[1], rejected[1]], dtype)
        yield case("half-far-below", [*args, 1.0], why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype} log-probabilities of about {level:g} and beta = 9.7: subtract before the product",
        "{dtype}，对数概率约为 {level:g}，beta = 9.7：先相减，再相乘",
    )
    for dtype, level in (("float64", 100 - 1e11), ("float32", 100 - 6e4)):
        for size in (1, 2, 5):
            args = cast_all([level + random.standard_normal(size) for _ in range(4)], dtype)
            told = why.format(dtype=dtype, level=level)
            yield case("far-from-zero", [*args, 9.7], told, "precision", gradient=False)
    why = Why(
        "{dtype}, 67 pairs, for a third of which the policy equals the reference: gradients flow to both",
        "{dtype}，67 对，其中三分之一的策略与参考相同：梯度要流向两者",
    )
    for dtype in FLOATS:
        args = _args(random, 67)
        same = random.uniform(size=67) < 0.33
        args[:2] = [np.where(same, ref, pi) for pi, ref in zip(args[:2], args[2:], strict=True)]
        yield case("partly-equal", cast_all(args, dtype), why.format(dtype=dtype), "edge")
    why = Why(
        "{size} float32 pairs of log-probabilities near 0, and beta = 9.7: an offset, even if it cancels, costs digits",
        "{size} 对接近 0 的 float32 对数概率，beta = 9.7：加上偏移量，即使随后抵消，也会丢失有效位",
    )
    for size in (1, 2, 5):
        args = cast_all([-random.uniform(0, 0.2, size) for _ in range(4)], "float32")
        yield case("near-zero", [*args, 9.7], why.format(size=size), "precision", gradient=False)
    why = Why(
        "{dtype}: the reference far below the policy; a rounded difference between the two loses the margin",
        "{dtype}：参考模型的值远低于策略的值；两者的差一旦舍入，就看不出回答之间的差别",
    )
    for dtype in HALVES * 2:
        policy, reference = -random.uniform(1, 4, size=(2, 3, 23)), np.full((3, 23), -600.0)
        args = cast_all([*policy, reference, reference], dtype)
        yield case("half-far-reference", [*args, 1.0], why.format(dtype=dtype), "precision", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    first = check_array("pi_chosen", args[0], ndim=(1, 4), size=(1, 500_000))
    for name, value in zip(("pi_chosen", "pi_rejected", "ref_chosen", "ref_rejected"), args[:4], strict=True):
        array = check_array(name, value, shape=first.shape)
        check_entries(name, array, 1e11 if first.dtype == np.float64 else 6e4)
    check_number("beta", args[4] if len(args) > 4 else 0.1, 0.001, 10)
