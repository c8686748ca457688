"""Cases for the PPO loss: batches, clip ranges, masks, every dtype and layout, many tokens."""

import numpy as np

from judge.probes.arrays import HALVES, cast, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_number, require
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large one last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _args(random, shape, spread=0.4):
    """Return log-probabilities, those of the old policy, advantages and a mask with at least one token."""
    logp = -np.abs(random.standard_normal(shape)) - 0.5
    mask = random.uniform(size=shape) < 0.7
    mask[..., 0] = True
    return [logp, logp - spread * random.standard_normal(shape), random.standard_normal(shape), mask]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, (*batch, 5)))
    why = Why(
        "clip = {clip}: the ratio is bounded by {low:g} and {high:g}",
        "clip = {clip}：概率比限制在 {low:g} 和 {high:g} 之间",
    )
    for clip in (0.0, 0.1, 0.3, 0.5, 1.0):
        told = why.format(clip=clip, low=1 - clip, high=1 + clip)
        yield case("clip", [*_args(random, (3, 6), spread=0.6), clip], told, gradient=clip > 0)
    why = Why(
        "all ratios on one side of the range, advantages of both signs: only one sign is clipped",
        "所有概率比都在范围的同一侧，优势有正有负：只有一种符号会被截断",
    )
    for shift in (-0.8, 0.8):
        logp, _, advantages, mask = _args(random, (2, 6))
        yield case("one-side", [logp, logp - shift, advantages, mask], why)


def _edge(random):
    why = Why(
        "masked entries hold any finite number: exp of them overflows, and inf · 0 is NaN",
        "被掩掉的位置可以是任何有限的数：对它们取 exp 会溢出，而 inf · 0 是 NaN",
    )
    for dtype in ("float64", "float32"):
        logp, old, advantages, mask = _args(random, (3, 5))
        mask[:, -2:] = False
        logp[~mask], old[~mask] = 2000.0, -2000.0
        yield case("masked-garbage", [*cast_all([logp, old, advantages], dtype), mask], why, "edge")


def _precision(random):
    def make(draw):
        logp, old, _, mask = _args(random, (3, 8))
        return [logp, old, draw(3, 8), mask]

    yield from precision(make, random, regimes=pick("ordinary", "spread"))
    why = Why(
        "{dtype}, advantages of about 1 000 that nearly cancel: rounded products leave the wrong mean",
        "{dtype}，优势约为 1 000 且几乎相互抵消：乘积一舍入，平均值就错了",
    )
    for dtype in HALVES * 2:
        logp, _, _, mask = _args(random, (2, 8))
        old = cast(logp - random.uniform(-0.15, 0.15, size=(2, 8)), dtype)
        signs = np.where(np.arange(8) % 2, 1000.0, -1000.0) * np.ones((2, 1))
        args = [cast(logp, dtype), old, cast(signs, dtype), np.ones_like(mask)]
        yield case("half-cancels", args, why.format(dtype=dtype), "precision")
    why = Why("float64 advantages beyond the range of float32", "float64 的优势超出 float32 的范围")
    logp, old, advantages, mask = _args(random, (2, 4))
    yield case("float64-range", [logp, old, advantages * 1e100, mask], why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        *arrays, mask = _args(random, (2, 3, 4))
        yield from layouts([*cast_all(arrays, dtype), mask])
    logp, _, _, mask = _args(random, (3, 4))
    yield shared([logp, logp, logp, mask])


def _middle(random):
    why = Why(
        "{rows} sequences of unequal length, with numbers at masked places whose exponential overflows",
        "{rows} 条长度不同的序列，被掩掉的位置上的数取指数会溢出",
    )
    for rows, length in ((7, 31), (77, 19), (1_301, 5)):
        logp, old, advantages, mask = _args(random, (rows, length))
        mask &= np.arange(length) <= np.arange(rows)[:, None] % length
        advantages += np.linspace(-2, 3, rows)[:, None]
        logp[~mask], old[~mask] = 5000.0, -5000.0
        yield case("middle", [logp, old, advantages, mask], why.format(rows=rows), "edge")
    why = Why("{dtype}, four axes, 1 001 tokens, clip = {clip}", "{dtype}，四个维度，1 001 个 token，clip = {clip}")
    for dtype, clip in (("float64", 1.0), ("float32", 0.0), *((half, 0.3) for half in HALVES)):
        *arrays, mask = _args(random, (7, 1, 11, 13), spread=1.0)
        args = [*cast_all(arrays, dtype), mask, clip]
        yield case("middle-dtype", args, why.format(dtype=dtype, clip=clip), "precision", gradient=False)
    why = Why("1 001 tokens, none of which counts: NaN", "1 001 个 token 全部不计入：结果为 NaN")
    *arrays, mask = _args(random, (77, 13))
    yield case("no-token-middle", [*arrays, np.zeros_like(mask)], why, "edge", gradient=False)
    why = Why(
        "{count} float64 logarithms near −9 000: float32 loses their differences",
        "{count} 个 −9 000 附近的 float64 对数：float32 会丢掉它们的差",
    )
    for shape in ((2, 5), (200, 7)):
        logp, old, advantages, mask = _args(random, shape)
        args = [logp - 9e3, old - 9e3, advantages, mask]
        yield case("float64-far", args, why.format(count=mask.size), "precision", gradient=False)

    why = Why(
        "{dtype}, masked log-probabilities of ±10⁴ and advantages of ±{bound:g}, the largest there are",
        "{dtype}，被掩掉的对数概率为 ±10⁴，优势为 ±{bound:g}，均达到上限",
    )
    for dtype in ("float64", "float32", *HALVES):
        bound = 1e101 if dtype == "float64" else 6e4
        logp, old, _, mask = _args(random, (2, 5), spread=0.1)
        mask[:, -2:] = False
        mask[:, 0] = True
        logp[~mask], old[~mask] = 1e4, -1e4
        advantages = np.array([[1.0], [-0.5]]) * np.full((1, 5), bound)
        args = [*cast_all([logp, old, advantages], dtype), mask]
        yield case("largest", args, why.format(dtype=dtype, bound=bound), "precision", gradient=False)


def _scale(random):
    why = Why(
        "1 200 000 tokens: do not compute one at a time in Python", "1 200 000 个 token：不能在 Python 里逐个计算"
    )
    *arrays, mask = _args(random, (600, 2_000))
    yield case("large", [*cast_all(arrays, "float32"), mask], why, "scale")
    why = Why(
        "{dtype}, {count} equal tokens: a running sum or a count in {dtype} is far off",
        "{dtype}，{count} 个相同的 token：用 {dtype} 逐个累加或计数会差得很远",
    )
    for dtype, count in (("float32", 300_000), ("float16", 80_000)):
        arrays = cast_all([np.full(count, -1.0), np.full(count, -1.0), np.full(count, 0.1)], dtype)
        told = why.format(dtype=dtype, count=count)
        yield case("equal-tokens", [*arrays, np.ones(count, dtype=bool)], told, "precision", gradient=False)
    why = Why(
        "600 000 sequences of two tokens: do not compute one sequence at a time in Python",
        "60 万个序列、每个 2 个 token：不能在 Python 里逐个序列计算",
    )
    *arrays, mask = _args(random, (600_000, 2))
    yield case("many-sequences", [*cast_all(arrays, "float32"), mask], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    logp = check_array("logp", args[0], ndim=(1, 4), size=(1, 1_200_000))
    old = check_array("old_logp", args[1], shape=logp.shape)
    advantages = check_array("advantages", args[2], shape=logp.shape)
    mask = check_array("mask", args[3], kinds="b", shape=logp.shape)
    for name, array in (("logp", logp), ("old_logp", old)):
        check_entries(name, array, 1e4)
    check_entries("advantages", advantages, 1e101 if logp.dtype == np.float64 else 6e4)
    change = np.abs(logp[mask].astype(np.float64) - old[mask])
    require(
        not change.size or change.max() <= 20,
        "logp and old_logp must differ by at most 20 where mask is true",
        "mask 为 true 处，logp 与 old_logp 最多相差 20",
    )
    check_number("clip", args[4] if len(args) > 4 else 0.2, 0, 1)
