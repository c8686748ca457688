"""Cases for the KL estimators: policies near each other and far apart, every dtype and layout, many tokens."""

import numpy as np

from judge.probes.arrays import FLOATS, HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import require
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, then the large one, then arrays of middle size."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _args(random, shape, spread=0.6):
    """Return log-probabilities of the sampled tokens under the policy and under the reference."""
    logp = -np.abs(2 * random.standard_normal(shape)) - 0.1
    return [logp, np.minimum(logp + spread * random.standard_normal(shape), -0.01)]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, (*batch, 5)))
    why = Why(
        "the policies differ by about {spread:g} per token, to both sides",
        "每个 token 上两个策略相差约 {spread:g}，方向不一",
    )
    for spread in (0.05, 0.3, 1.0, 2.0):
        yield case("spread", _args(random, (3, 6), spread), why.format(spread=spread))


def _edge(random):
    why = Why(
        "tokens that both policies find all but impossible: the ratio of the probabilities would be 0 / 0",
        "两个策略都认为几乎不可能的 token：直接用概率相除是 0 / 0",
    )
    for dtype in ("float64", "float32"):
        logp = random.uniform(-2000, -1000, size=(2, 4))
        args = [logp, logp + random.uniform(-3, 3, size=(2, 4))]
        yield case("unlikely", cast_all(args, dtype), why, "edge", gradient=False)
    why = Why("the reference is far below the policy: k3 grows like k1", "参考策略远低于当前策略：k3 与 k1 一样增长")
    for dtype in ("float64", "float32"):
        logp = -random.uniform(0, 2, size=5)
        args = [logp, logp - random.uniform(50, 300, size=5)]
        yield case("far-below", cast_all(args, dtype), why, "edge", gradient=False)
    why = Why(
        "the reference is far above the policy: k3 is as large as the ratio", "参考策略远高于当前策略：k3 与比值一样大"
    )
    for dtype in ("float64", "float32"):
        ref_logp = -random.uniform(0, 2, size=5)
        args = [ref_logp - random.uniform(10, 19, size=5), ref_logp]
        yield case("far-above", cast_all(args, dtype), why, "edge", gradient=False)


def _precision(random):
    why = Why("{dtype} in, {dtype} out", "输入 {dtype}，输出 {dtype}")
    for dtype in ("float64", "float32", *HALVES):
        args = cast_all(_args(random, (3, 6), 1.0), dtype)
        yield case(dtype, args, why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}: d² exceeds {dtype} where d² / 2 does not, and differences of 300 need float32",
        "{dtype}：d² 超出范围而 d² / 2 不超出，300 左右的差需要 float32",
    )
    for dtype in HALVES:
        logp = -random.uniform(0, 2, size=(2, 5))
        args = cast_all([logp, logp - random.uniform(262, 300, size=(2, 5))], dtype)
        yield case("half-squares", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype}: the ratio is about exp(9), and a difference rounded to {dtype} changes it by several percent",
        "{dtype}：比值约为 exp(9)，差一旦舍入成 {dtype}，比值会差百分之几",
    )
    for dtype in HALVES * 2:
        ref_logp = -random.uniform(0.01, 0.9, size=(2, 8))
        args = cast_all([ref_logp - random.uniform(8.2, 9, size=(2, 8)), ref_logp], dtype)
        yield case("half-ratio", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "two float64 logarithms near 9 000: their difference is lost in float32",
        "9 000 附近的两个 float64 对数：它们的差在 float32 中会丢失",
    )
    logp = -random.uniform(8_000, 9_000, size=(2, 5))
    yield case("float64-digits", [logp, logp + 0.1 * random.standard_normal((2, 5))], why, "precision", gradient=False)
    why = Why(
        "float64 policies that differ by 0.001: k3 is about 5·10⁻⁷, of which float32 leaves no digit",
        "float64，两个策略相差 0.001：k3 约为 5·10⁻⁷，用 float32 就一位也不剩",
    )
    yield case("float64-near", _args(random, (2, 5), 1e-3), why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_args(random, (2, 3, 4)), dtype))
    logp = _args(random, (3, 4))[0]
    yield shared([logp, logp.copy()])


def _scale(random):
    why = Why("2 501 tokens: no block of them may be left out", "2 501 个 token：不能漏掉不足一块的部分")
    yield case("uneven", cast_all(_args(random, (2_501,)), "float32"), why, "core")
    why = Why(
        "1 500 000 tokens: do not compute one at a time in Python", "1 500 000 个 token：不能在 Python 里逐个计算"
    )
    yield case("large", cast_all(_args(random, (1_000, 1_500)), "float32"), why, "scale")


def _middle(random):
    why = Why(
        "{dtype}, 3 × 67 tokens, a third of them with two equal log-probabilities: the gradients of k1 are ±1 there, too",
        "{dtype}，3 × 67 个 token，三分之一的两个对数概率相等：那里 k1 的梯度同样为 ±1",
    )
    for dtype in FLOATS:
        logp, ref_logp = _args(random, (3, 67))
        args = [logp, np.where(random.uniform(size=logp.shape) < 0.33, logp, ref_logp)]
        yield case("many-equal", cast_all(args, dtype), why.format(dtype=dtype), "edge")
    why = Why(
        "2 003 float64 policies that differ by 0.001: k3 needs its digits in long arrays as well",
        "2 003 个 float64 对数概率，两个策略相差 0.001：数组再长，k3 也需要这些有效位",
    )
    yield case("float64-near-long", _args(random, (2_003,), 1e-3), why, "precision", gradient=False)
    why = Why("gradients of 5 003 float32 tokens", "5 003 个 float32 token 的梯度")
    yield case("gradient-long", cast_all(_args(random, (5_003,)), "float32"), why, "gradient")
    why = Why(
        "{count} tokens in {axes} axes: a code path of its own for large arrays is as right as the one for small ones",
        "{axes} 维，共 {count} 个 token：大数组若另有一段代码，也要与小数组的一样正确",
    )
    for shape in ((3, 227, 101), (2, 3, 107, 113)):
        told = why.format(count=int(np.prod(shape)), axes=len(shape))
        yield case("large-batch", cast_all(_args(random, shape), "float32"), told)
    why = Why(
        "750 000 sequences of two tokens: do not compute one sequence at a time in Python",
        "75 万个序列、每个 2 个 token：不能在 Python 里逐个序列计算",
    )
    yield case("many-sequences", cast_all(_args(random, (750_000, 1, 2)), "float32"), why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    logp = check_array("logp", args[0], ndim=(1, 4), size=(1, 1_500_000))
    ref_logp = check_array("ref_logp", args[1], shape=logp.shape)
    check_same_dtype(logp=logp, ref_logp=ref_logp)
    for name, array in (("logp", logp), ("ref_logp", ref_logp)):
        check_entries(name, array, 1e4)
        require(
            (array <= 0).all(),
            f"{name}: every element must be at most 0, as a logarithm of a probability",
            f"{name}：每个元素都不能大于 0，因为它是概率的对数",
        )
    d = ref_logp.astype(np.float64) - logp
    require(d.min() >= -350, "ref_logp must be at most 350 below logp", "ref_logp 最多比 logp 小 350")
    require(
        d.max() <= (10.5 if logp.dtype == np.float16 else 20),
        "ref_logp must be at most 20 above logp (10.5 in float16)",
        "ref_logp 最多比 logp 大 20（float16 时为 10.5）",
    )
