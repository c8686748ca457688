"""Cases for the GRPO loss: batches, options, masks, every dtype and layout, many tokens."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.options import Option, option_cases
from judge.probes.plain import check_number, require
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large one last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle, _more):
        yield from numbered(part(random))


def _args(random, shape, spread=0.4, draw=None):
    """Return three log-probabilities, one advantage for each answer, and a mask with a token in each answer."""
    logp = -np.abs(random.standard_normal(shape)) - 0.5
    old, ref = (logp - spread * random.standard_normal(shape) for _ in range(2))
    mask = random.uniform(size=shape) < 0.6
    mask[..., 0] = True
    return [logp, old, ref, (draw or random.standard_normal)(shape[:-1]), mask]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, (*batch, 4, 5)))
    options = {"clip": Option(0.2, (0.1, 0.5, 1.0)), "beta": Option(0.04, (0.0, 0.5, 1.0))}
    yield from option_cases(_args(random, (4, 6), spread=0.6), options)
    why = Why(
        "as many answers as tokens: an advantage belongs to the answer, a row, not to a column",
        "回答数与 token 数相同：优势属于回答（行），而不是列",
    )
    for size in (2, 3, 4):
        yield case("square", _args(random, (size, size)), why)


def _edge(random):
    why = Why(
        "masked entries hold any finite number: exp of them overflows, and inf · 0 is NaN",
        "被掩掉的位置可以是任何有限的数：对它们取 exp 会溢出，而 inf · 0 是 NaN",
    )
    for dtype in ("float64", "float32"):
        logp, old, ref, advantages, mask = _args(random, (3, 5))
        mask[:, -2:] = False
        logp[~mask], old[~mask], ref[~mask] = 2000.0, -2000.0, 9000.0
        yield case("masked-garbage", [*cast_all([logp, old, ref, advantages], dtype), mask], why, "edge")


def _precision(random):
    yield from precision(
        lambda draw: _args(random, (3, 8), draw=lambda shape: draw(*shape)),
        random,
        regimes=pick("ordinary", "spread"),
    )
    why = Why(
        "{dtype}, advantages of ±1 000 that nearly cancel: rounded products leave the wrong mean",
        "{dtype}，优势为 ±1 000 且几乎相互抵消：乘积一舍入，平均值就错了",
    )
    for dtype in HALVES * 2:
        logp, old, ref, advantages, mask = _args(random, (6, 8), spread=0.06)
        advantages = np.where(np.arange(6) % 2, 1000.0, -1000.0)
        args = [*cast_all([logp, old, ref, advantages], dtype), mask]
        yield case("half-cancels", args, why.format(dtype=dtype), "precision")
    why = Why(
        "float16, {answers} answers of {tokens} tokens: their number or their sum exceeds float16, the mean does not",
        "float16，{answers} 个回答、每个 {tokens} 个 token：个数或总和超出 float16 的范围，平均值不超出",
    )
    for answers, tokens, size in ((200, 3, 600.0), (2, 70_000, 1.0)):
        logp, old, ref, _, _ = _args(random, (answers, tokens))
        arrays = cast_all([logp, old, ref, size * random.uniform(1, 2, size=answers)], "float16")
        told = why.format(answers=answers, tokens=tokens)
        yield case("half-range", [*arrays, np.ones((answers, tokens), bool)], told, "precision", gradient=False)
    why = Why(
        "float64 logarithms near -9 000: float32 loses their differences",
        "-9 000 附近的 float64 对数：float32 会丢掉它们的差",
    )
    for _ in range(2):
        logp, old, ref, advantages, mask = _args(random, (3, 4))
        yield case(
            "float64-far", [logp - 9e3, old - 9e3, ref - 9e3, advantages, mask], why, "precision", gradient=False
        )

    why = Why(
        "{dtype}, masked log-probabilities of ±10⁴ and an advantage of {bound:g}, the largest there are",
        "{dtype}，被掩掉的对数概率为 ±10⁴，优势为 {bound:g}，均达到上限",
    )
    for dtype in ("float64", "float32", *HALVES):
        bound = 1e100 if dtype == "float64" else 6e4
        logp, old, ref, _, mask = _args(random, (2, 5), spread=0.1)
        mask[:, -2:] = False
        logp[~mask], old[~mask], ref[~mask] = 1e4, -1e4, 1e4
        args = [*cast_all([logp, old, ref, np.array([bound, -bound / 2])], dtype), mask]
        yield case("largest", args, why.format(dtype=dtype, bound=bound), "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        *arrays, mask = _args(random, (2, 3, 4))
        yield from layouts([*cast_all(arrays, dtype), mask])


def _scale(random):
    why = Why(
        "600 answers of 1 000 tokens: no NumPy call for each token",
        "600 个回答、每个 1 000 个 token：不能对每个 token 各调用一次 NumPy",
    )
    *arrays, mask = _args(random, (600, 1_000))
    yield case("large", [*cast_all(arrays, "float32"), mask], why, "scale")
    why = Why(
        "200 000 answers of 4 tokens: do not loop over the answers", "200 000 个回答、每个 4 个 token：不能逐个回答循环"
    )
    *arrays, mask = _args(random, (200_000, 4))
    yield case("many-answers", [*cast_all(arrays, "float32"), mask], why, "scale")


def _middle(random):
    why = Why(
        "{dtype}, shape {shape}: no whole number of blocks along any axis",
        "{dtype}，形状 {shape}：各维都不是块大小的整数倍",
    )
    for shape in ((3, 257), (2, 1_003), (37, 37), (131, 3), (2, 3, 2, 67)):
        for dtype in ("float64", "float32", *HALVES):
            *arrays, mask = _args(random, shape)
            told = why.format(dtype=dtype, shape=shape)
            yield case("odd", [*cast_all(arrays, dtype), mask], told, "core" if dtype == "float64" else "precision")
    why = Why(
        "log-probabilities that differ by up to 20, with advantages of both signs: the ratio has no other bound than clip",
        "对数概率相差可达 20，优势有正有负：除 clip 外，比值没有其他界限",
    )
    for dtype in ("float64", "float32"):
        logp, old, ref, advantages, mask = _args(random, (7, 19))
        old, ref = logp - random.uniform(-19, 19, size=(7, 19)), logp + random.uniform(-19, 3, size=(7, 19))
        yield case("far-ratios", [*cast_all([logp, old, ref, advantages], dtype), mask], why, "edge", gradient=False)
    why = Why(
        "the policy is near its reference: k3 is about 10⁻⁷ and needs all digits",
        "策略接近参考策略：k3 约为 10⁻⁷，需要全部有效位",
    )
    logp, old, ref, advantages, mask = _args(random, (7, 19), spread=4e-4)
    yield case("near-reference", [logp, old, ref, advantages * 1e-7, mask, 0.2, 1.0], why, "precision", gradient=False)
    why = Why(
        "many masked entries whose exp overflows: neither loss nor gradient sees them",
        "许多被掩掉的位置取 exp 会溢出：损失与梯度都不受影响",
    )
    logp, old, ref, advantages, mask = _args(random, (12, 11))
    mask[:, 3:] = False
    logp[~mask], old[~mask], ref[~mask] = 2000.0, -2000.0, 9000.0
    yield case("masked-garbage-many", [logp, old, ref, advantages, mask], why, "gradient")
    why = Why(
        "{dtype}, two leading dimensions, answers of ±1 000 that nearly cancel: the mean of one answer is not rounded",
        "{dtype}，两个前导维，各回答约为 ±1 000 且几乎抵消：单个回答的均值不得舍入",
    )
    for dtype in HALVES:
        logp, old, ref, advantages, mask = _args(random, (2, 6, 8), spread=0.003)
        advantages = np.where(np.arange(6) % 2, 1000.0, -1000.0) * np.ones((2, 1))
        args = [*cast_all([logp, old, ref, advantages], dtype), mask]
        yield case("half-cancels-batch", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "as many groups as answers as tokens: an advantage belongs to the answer, along no other axis",
        "组数、回答数与 token 数都相同：优势属于回答，不沿其他任何一维",
    )
    yield case("cube", _args(random, (3, 3, 3)), why)
    why = Why(
        "{dtype}, the reference is e⁸ to e¹¹ times as sure, and good answers are clipped: the KL term is not, nor is it rounded",
        "{dtype}，参考策略的概率是 e⁸ 到 e¹¹ 倍，好回答已被截断：KL 项既不截断，也不舍入",
    )
    for dtype in ("float64", "float32", *HALVES):
        logp, old, ref, _, mask = _args(random, (2, 5))
        logp, ref = logp - 14, ref + random.uniform(-5, -3, size=ref.shape)
        args = [*cast_all([logp, logp - 1.5, ref, np.array([2.0, 1.0])], dtype), mask, 0.2, 0.5]
        yield case("far-reference", args, why.format(dtype=dtype), "precision", gradient=False)


def _more(random):
    """Yield further cases for mistakes that only one of the others shows."""
    why = Why(
        "float32, as many groups as answers as tokens: an advantage belongs to the answer",
        "float32，组数、回答数与 token 数都相同：优势属于回答",
    )
    *arrays, mask = _args(random, (4, 4, 4))
    yield case("cube-float32", [*cast_all(arrays, "float32"), mask], why)
    why = Why(
        "{dtype}, three groups of two answers of ±2 000 that cancel: the mean of one answer is not rounded",
        "{dtype}，三组、每组两个回答，约为 ±2 000 且相互抵消：单个回答的均值不得舍入",
    )
    for dtype in HALVES:
        logp, old, ref, advantages, mask = _args(random, (3, 2, 9), spread=0.003)
        advantages = np.array([[2000.0, -2000.0]] * 3)
        args = [*cast_all([logp, old, ref, advantages], dtype), mask]
        yield case("half-cancels-pairs", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why("answers without an advantage keep their KL term", "优势为 0 的回答仍有 KL 项")
    logp, old, ref, advantages, mask = _args(random, (4, 5))
    yield case("without-advantage", [logp, old, ref, advantages * [0, 1, 0, 1], mask, 0.2, 0.5], why, "edge")
    why = Why(
        "240 tokens near the reference: k3 is about 10⁻⁷ and needs all digits",
        "240 个 token 接近参考策略：k3 约为 10⁻⁷，需要全部有效位",
    )
    logp, old, ref, advantages, mask = _args(random, (2, 3, 40), spread=4e-4)
    args = [logp, old, ref, advantages * 1e-7, mask, 0.2, 1.0]
    yield case("near-reference-groups", args, why, "precision", gradient=False)
    why = Why(
        "float32 logarithms near -9 000: subtract them from each other before anything else is added",
        "-9 000 附近的 float32 对数：先让它们相减，再加别的数",
    )
    logp = -9000 - random.randint(0, 64, size=(3, 4)) / 64
    ref = logp + random.randint(-64, 64, size=(3, 4)) / 64
    arrays = cast_all([logp, logp, ref, np.zeros(3)], "float32")
    yield case("float32-far-answers", [*arrays, np.ones((3, 4), bool), 0.2, 1.0], why, "precision", gradient=False)
    why = Why(
        "float16, {answers} answers of {tokens} tokens: their number or their sum exceeds float16, the mean does not",
        "float16，{answers} 个回答、每个 {tokens} 个 token：个数或总和超出 float16 的范围，平均值不超出",
    )
    for answers, tokens, size in ((240, 2, 500.0), (1, 66_000, 1.5)):
        logp, old, ref, _, _ = _args(random, (answers, tokens))
        arrays = cast_all([logp, old, ref, size * random.uniform(1, 2, size=answers)], "float16")
        told = why.format(answers=answers, tokens=tokens)
        yield case("half-many", [*arrays, np.ones((answers, tokens), bool)], told, "precision", gradient=False)
    why = Why(
        "two leading dimensions, many masked entries whose exp overflows: no gradient sees them",
        "两个前导维，许多被掩掉的位置取 exp 会溢出：梯度不受影响",
    )
    logp, old, ref, advantages, mask = _args(random, (4, 3, 9))
    mask[..., 2:] = False
    logp[~mask], old[~mask], ref[~mask] = 2000.0, -2000.0, 9000.0
    arrays = cast_all([logp, old, ref, advantages], "float32")
    yield case("masked-garbage-groups", [*arrays, mask], why, "gradient")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    logp = check_array("logp", args[0], ndim=(2, 5), size=(1, 800_000))
    old = check_array("old_logp", args[1], shape=logp.shape)
    ref = check_array("ref_logp", args[2], shape=logp.shape)
    advantages = check_array("advantages", args[3], shape=logp.shape[:-1])
    mask = check_array("mask", args[4], kinds="b", shape=logp.shape)
    require(
        mask.any(axis=-1).all(),
        "mask must be true for at least one token of every answer",
        "每个回答至少要有一个 token 的 mask 为 true",
    )
    for name, array in (("logp", logp), ("old_logp", old), ("ref_logp", ref)):
        check_entries(name, array, 1e4)
        change = np.abs(array[mask].astype(np.float64) - logp[mask])
        require(
            change.max() <= 20,
            f"{name} must differ from logp by at most 20 where mask is true",
            f"mask 为 true 处，{name} 与 logp 最多相差 20",
        )
    check_entries("advantages", advantages, 1e100 if logp.dtype == np.float64 else 6e4)
    check_number("clip", args[5] if len(args) > 5 else 0.2, 0, 1)
    check_number("beta", args[6] if len(args) > 6 else 0.04, 0, 1)
