"""Cases for the REINFORCE loss: sizes, baselines, masks, every dtype and layout, many answers and many tokens."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_choice, require
from judge.probes.precision import pick, precision

BASELINES = ("mean", "none", "leave_one_out")


def generate(rng):
    """Yield cases from a ``random.Random``: small batches first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale):
        yield from numbered(part(random))


def _args(random, n, t, draw=None):
    """Return log-probabilities, rewards and a mask with a token in each answer."""
    logp = -np.abs(random.standard_normal((n, t))) - 0.1
    mask = random.uniform(size=(n, t)) < 0.6
    mask[:, 0] = True
    return [logp, (draw or random.standard_normal)(n), mask]


def _core(random):
    why = Why(
        "{n} answers of up to {t} tokens, baseline {baseline}", "{n} 个回答，最多 {t} 个 token，baseline 为 {baseline}"
    )
    for n, t in ((2, 3), (3, 3), (4, 2), (5, 1), (8, 6)):
        for baseline in BASELINES:
            told = why.format(n=n, t=t, baseline=baseline)
            yield case("sizes", [*_args(random, n, t), baseline], told)
    yield case("default", _args(random, 4, 5), Why("the default baseline is the mean", "默认的基线是平均值"))


def _edge(random):
    why = Why(
        "masked entries are −inf and NaN, baseline {baseline}",
        "被掩掉的位置是 −inf 和 NaN，baseline 为 {baseline}",
    )
    for baseline in BASELINES:
        logp, rewards, mask = _args(random, 4, 5)
        logp[~mask] = random.choice([-np.inf, np.nan, np.inf], size=logp[~mask].shape)
        args = [logp, rewards, mask, baseline]
        yield case("masked-garbage", args, why.format(baseline=baseline), "edge", gradient=False)
    why = Why("some answers have no token, baseline {baseline}", "有的回答没有 token，baseline 为 {baseline}")
    for baseline in BASELINES:
        logp, rewards, mask = _args(random, 5, 3)
        mask[1] = mask[3] = False
        yield case("empty-answers", [logp, rewards, mask, baseline], why.format(baseline=baseline), "edge")
    why = Why(
        "{dtype}, 301 answers whose masked entries are −inf and NaN, baseline {baseline}",
        "{dtype}，301 个回答，被掩掉的位置是 −inf 和 NaN，baseline 为 {baseline}",
    )
    for dtype in ("float64", "float32", *HALVES):
        for baseline in ("mean", "leave_one_out"):
            logp, rewards, mask = _args(random, 301, 7)
            logp[~mask] = random.choice([-np.inf, np.nan, np.inf], size=logp[~mask].shape)
            args = [*cast_all([logp, rewards + logp[:, 0]], dtype), mask, baseline]
            told = why.format(dtype=dtype, baseline=baseline)
            yield case("middle-garbage", args, told, "edge", gradient=False)


def _precision(random):
    def make(draw):
        return _args(random, 6, 8, lambda n: draw(n))

    yield from precision(make, random, regimes=pick("ordinary", "spread"))
    # In float32 the mean of rewards near 1 000 is only good to their last digit.
    yield from precision(make, random, dtypes=("float64", *HALVES), regimes=pick("offset-up", "offset-down"))
    why = Why(
        "{dtype}, 2 000 tokens: their sum in {dtype} stops growing",
        "{dtype}，2 000 个 token：用 {dtype} 求和会停止增长",
    )
    for dtype in HALVES:
        for baseline in BASELINES:
            args = cast_all(_args(random, 3, 2000), dtype)
            yield case("half-long", [*args, baseline], why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype}, all answers near −1 500 and the baseline subtracted: rounded sums leave the wrong differences",
        "{dtype}，所有回答都在 −1 500 附近，再减去基线：和一舍入，差就错了",
    )
    for dtype in HALVES * 3:
        logp = -1.5 - 0.004 * random.standard_normal((6, 1000))
        rewards = np.where(np.arange(6) % 2, 8.0, -8.0)
        args = [*cast_all([logp, rewards], dtype), np.ones((6, 1000), bool)]
        yield case("half-cancels", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype} rewards that differ by little from a mean between two {dtype} numbers",
        "{dtype} 的奖励与平均值相差很小，而平均值在两个 {dtype} 数之间",
    )
    for dtype, level in (("float16", 2000.0), ("bfloat16", 200.0)) * 2:
        logp, _, mask = _args(random, 5, 3)
        rewards = level + random.randint(0, 3, size=5)
        args = [*cast_all([logp, rewards], dtype), mask, "mean"]
        yield case("half-mean", args, why.format(dtype=dtype), "precision", gradient=False)
        rewards = level + random.randint(0, 3, size=5)
        args = [*cast_all([logp, rewards], dtype), mask, "leave_one_out"]
        yield case("half-mean", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why("float16 rewards whose sum exceeds 65 504", "float16 的奖励之和超过 65 504")
    for baseline in ("mean", "leave_one_out"):
        logp, rewards, mask = _args(random, 6, 2)
        args = [*cast_all([logp * 0.1, 30_000 + 500 * rewards], "float16"), mask, baseline]
        yield case("half-overflow", args, why, "precision", gradient=False)
    why = Why("float64 rewards beyond the range of float32", "float64 的奖励超出 float32 的范围")
    logp, rewards, mask = _args(random, 4, 3)
    yield case("float64-range", [logp, rewards * 1e100, mask], why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_args(random, 4, 4), dtype))
        yield from layouts([*cast_all(_args(random, 3, 5), dtype), "leave_one_out"], axis=1)


def _scale(random):
    why = Why("1 037 answers, not a multiple of a usual block size", "1 037 个回答，不是常用分块大小的整数倍")
    yield case("uneven", [*_args(random, 1_037, 3), "mean"], why, "scale")
    why = Why(
        "{n} answers, a third of them without a token, baseline {baseline}",
        "{n} 个回答，其中三分之一没有 token，baseline 为 {baseline}",
    )
    for n in (77, 1_037):
        for baseline in BASELINES:
            logp, rewards, mask = _args(random, n, 4, lambda count: 1 + 3 * random.uniform(size=count))
            mask[::3] = False
            yield case("middle", [logp, rewards, mask, baseline], why.format(n=n, baseline=baseline), "edge")
    why = Why(
        "500 000 answers of 2 tokens, baseline {baseline}", "500 000 个回答，各 2 个 token，baseline 为 {baseline}"
    )
    for baseline in BASELINES:
        args = cast_all(_args(random, 500_000, 2), "float32")
        yield case("many-answers", [*args, baseline], why.format(baseline=baseline), "scale")
    why = Why("10 answers of 100 000 tokens", "10 个回答，各 100 000 个 token")
    args = _args(random, 10, 100_000, lambda n: 1 + random.uniform(size=n))
    yield case("long-answers", [*cast_all(args, "float32"), "none"], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    logp = check_array("logp", args[0], ndim=(2, 2), size=(1, 1_000_000))
    rewards = check_array("rewards", args[1], shape=logp.shape[:1])
    mask = check_array("mask", args[2], kinds="b", shape=logp.shape)
    check_same_dtype(logp=logp, rewards=rewards)
    check_entries("logp", logp[mask], 1e4)
    check_entries("rewards", rewards, 1e102 if rewards.dtype == np.float64 else 6e4)
    baseline = args[3] if len(args) > 3 else "mean"
    check_choice("baseline", baseline, BASELINES)
    require(
        baseline != "leave_one_out" or len(logp) >= 2,
        "leave_one_out requires at least two answers",
        "leave_one_out 至少需要两个回答",
    )
