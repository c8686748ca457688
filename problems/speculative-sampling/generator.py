"""Cases for speculative sampling: every place of the first rejection, ties, dtypes, layouts, a large vocabulary."""

import numpy as np

from judge.probes.arrays import HALVES, as_array, cast, cast_all, check_array, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_most, require


def generate(rng):
    """Yield cases from a ``random.Random``: short drafts first, the large vocabulary last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _rows(random, rows, size, sharpness=1.5):
    weights = np.exp(sharpness * random.standard_normal((rows, size)))
    return weights / weights.sum(-1, keepdims=True)


def _args(random, length, size, rejected, dtype="float64"):
    """Return arguments whose first rejection is at ``rejected``; ``length`` means that all drafted tokens pass.

    Positions after the rejection pass or fail at random. Every u keeps a distance from the ratio.
    """
    while True:
        q = _rows(random, length, size)
        p = np.concatenate([q * np.exp(0.8 * random.standard_normal(q.shape)), _rows(random, 1, size)])
        p /= p.sum(-1, keepdims=True)
        p, q = (as_array(cast(array, dtype)) for array in (p, q))
        draft = np.array([random.choice(size, p=row / row.sum()) for row in q.astype(np.float64)])
        at = np.arange(length)
        ratio = (p[at, draft] / q[at, draft]).astype(np.float64)
        passes = random.uniform(size=length) < 0.5
        passes[:rejected] = True
        passes[rejected : rejected + 1] = False
        if (~passes & (ratio > 0.9)).any() or (ratio < 0.05).any():
            continue
        low, high = np.where(passes, 0, ratio * 1.05 + 0.02), np.where(passes, np.minimum(ratio * 0.95, 0.98), 0.99)
        u = low + (high - low) * random.uniform(size=length)
        return [cast(p, dtype), cast(q, dtype), draft, cast(u, dtype)]


def _core(random):
    why = Why(
        "{length} drafted tokens, of which the one at position {at} is rejected first",
        "{length} 个草稿 token，位置 {at} 的 token 最先被拒绝",
    )
    for length in (1, 2, 3, 5):
        for at in range(length):
            yield case("rejected", _args(random, length, 6, at), why.format(length=length, at=at))
    why = Why(
        "all {length} drafted tokens are accepted: the next one comes from the extra row of p",
        "{length} 个草稿 token 全部接受：下一个从 p 多出的一行抽取",
    )
    for length in (1, 2, 3, 5):
        yield case("all-accepted", _args(random, length, 5, length), why.format(length=length))
    why = Why(
        "tokens after the first rejection would pass: they are void all the same",
        "第一次拒绝之后的 token 本身会通过：仍然作废",
    )
    for at in (0, 1, 2):
        p, q, draft, u = _args(random, 5, 6, at)
        u[at + 1 :] = 0.01
        yield case("passes-later", [p, q, draft, u], why)


def _edge(random):
    why = Why(
        "the target gives the drafted token the probability 0: it is rejected even at u = 0",
        "目标模型给草稿 token 的概率为 0：u = 0 时也要拒绝",
    )
    for at in (0, 2):
        p, q, draft, u = _args(random, 3, 6, 3)
        p[at, draft[at]] = 0
        p[at] /= p[at].sum()
        u[at] = 0
        yield case("impossible", [p, q, draft, u], why, "edge")
    why = Why(
        "where both models agree every u < 1 accepts: the ratio is 1",
        "两个模型一致时比值为 1：任何小于 1 的 u 都接受",
    )
    for at in (0, 1):
        p, q, draft, u = _args(random, 3, 5, 3)
        p[at] = q[at]
        u[at] = 0.9990234375
        yield case("agree", [p, q, draft, u], why, "edge")
    why = Why(
        "exact halves: u equals p/q, and u < p/q is false",
        "恰好相等：u 等于 p/q，u < p/q 不成立",
    )
    for at in (0, 1):
        p, q, draft, u = _args(random, 2, 4, 2)
        q[at], p[at] = [0.5, 0.25, 0.125, 0.125], [0.25, 0.25, 0.25, 0.25]
        draft[at], u[at] = 0, 0.5
        yield case("equal", [p, q, draft, u], why, "edge")
    why = Why("the residual has a single token", "残差只剩一个 token")
    q = np.array([[0.25, 0.75, 0.0], [0.5, 0.5, 0.0]])
    p = np.array([[0.0, 0.75, 0.25], [0.25, 0.25, 0.5], [1.0, 0.0, 0.0]])
    yield case("one-left", [p, q, np.array([0, 1]), np.array([0.5, 0.75])], why, "edge")
    yield case("one-left", [p, q, np.array([1, 1]), np.array([0.75, 0.75])], why, "edge")


def _tie(random, dtype):
    """Return arguments in which u · q rounds up to p at position 0, and u to p / q or above."""

    def rounded(value):
        return float(as_array(cast(np.array([value]), dtype))[0])

    while True:
        u, one = rounded(random.uniform(0.3, 0.9)), rounded(random.uniform(0.3, 0.9))
        target = rounded(u * one)
        if u * one < target * (1 - 2.0**-13) and rounded(target / one) <= u:
            break
    p, q, draft, us = _args(random, 2, 4, 2)
    q[0], p[0] = (1 - one) / 3, (1 - target) / 3
    q[0, 0], p[0, 0], draft[0], us[0] = one, target, 0, u
    return cast_all([p, q, draft, us], dtype)


def _precision(random):
    why = Why("{dtype} in, {dtype} out", "输入 {dtype}，输出 {dtype}")
    for dtype in ("float64", "float32", *HALVES):
        for at in (0, 2, 3):
            yield case(dtype, _args(random, 3, 6, at, dtype), why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}: u · q is just below p, and rounded to {dtype} the two are equal",
        "{dtype}：u · q 略小于 p，一旦舍入成 {dtype}，两者就相等",
    )
    for dtype in HALVES * 2:
        yield case("half-tie", _tie(random, dtype), why.format(dtype=dtype), "precision")
    why = Why(
        "float16, all accepted: the extra row adds up to 0.98 because small probabilities are rounded down, and stays so",
        "float16，全部接受：多出的一行有许多小概率被向下舍入，和约为 0.98，仍要原样返回",
    )
    small = 6.5 / 2**24
    row = np.append(1 - 600_000 * small, np.full(600_000, small))
    args = [np.stack([row, row]), row[None], np.array([0]), np.array([0.5])]
    yield case("half-bonus-row", cast_all(args[:2], "float16") + [args[2], args[3].astype("float16")], why, "precision")
    why = Why(
        "{dtype}, 2 000 tokens of small probability: their sum needs more digits than {dtype} has",
        "{dtype}，2 000 个概率很小的 token：它们的和需要比 {dtype} 更多的有效位",
    )
    for dtype in HALVES:
        q = np.full((1, 2_001), 0.25 / 2_000)
        p = np.full((2, 2_001), 0.5 / 2_000)
        q[:, 0], p[:, 0] = 0.75, 0.5
        p[0, 1:101] = 0.25 / 100
        p[0, 101:] = 0.25 / 1_900
        args = cast_all([p, q, np.array([0]), np.array([0.875])], dtype)
        yield case("half-sum", args, why.format(dtype=dtype), "precision")
    why = Why(
        "float64 models that differ by 10⁻⁹: float32 keeps nothing of the residual",
        "float64，两个模型只差 10⁻⁹：用 float32 计算，残差什么也不剩",
    )
    for _ in range(2):
        q = _rows(random, 1, 6)
        change = 1e-9 * random.uniform(0.2, 1, size=6)
        change[0] = -change[1:].sum()
        p = np.concatenate([q + change, _rows(random, 1, 6)])
        yield case("float64-near", [p, q, np.array([0]), np.array([1 - 1e-12])], why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        for at in (1, 3):
            yield from layouts(_args(random, 3, 4, at, dtype))


def _middle(random):
    why = Why(
        "{size} tokens, no multiple of a block: the last ones belong to the sum as well",
        "{size} 个 token，不是块长的整数倍：最后几个也要计入总和",
    )
    for size in (77, 1_237, 5_003):
        yield case("middle", _args(random, 3, size, 1), why.format(size=size))
    why = Why(
        "12 drafted tokens from a vocabulary of 3: a token that comes again has another ratio there",
        "词表只有 3 个 token，草稿有 12 个：同一 token 再次出现时比值不同",
    )
    for at in (3, 7, 11, 12):
        yield case("repeated-tokens", _args(random, 12, 3, at), why)
    why = Why(
        "float64 models of {size} tokens that differ by 10⁻⁹: float32 keeps little of the residual",
        "float64，{size} 个 token 的两个模型只差 10⁻⁹：用 float32 计算，残差所剩无几",
    )
    for size in (300, 2_003, 30_011):
        q = _rows(random, 1, size)
        change = 1e-9 * random.uniform(-1, 1, size=size)
        change[np.argmax(q)] = -1e-7
        p = np.concatenate([np.maximum(q + change, 0), _rows(random, 1, size)])
        args = [p, q, np.argmax(q, axis=1), np.array([1 - 1e-12])]
        yield case("float64-near-wide", args, why.format(size=size), "precision")
    why = Why("{dtype}, 40 drafted tokens, {at} of which are accepted", "{dtype}，40 个草稿 token，接受 {at} 个")
    for dtype, at in (("float64", 40), ("float32", 39), ("float16", 17), ("bfloat16", 40)):
        p, q = _rows(random, 41, 8), _rows(random, 40, 8)
        p[:-1] = q
        draft = random.randint(0, 8, size=40)
        u = random.uniform(0, 0.9, size=40)
        if at < 40:
            p[at, draft[at]], u[at] = 0, 0
            p[at] /= p[at].sum()
        args = [*cast_all([p, q], dtype), draft, cast(u, dtype)]
        yield case("long-draft", args, why.format(dtype=dtype, at=at), "edge")


def _scale(random):
    why = Why(
        "a vocabulary of 1 200 000: do not handle tokens one at a time in Python",
        "词表大小 1 200 000：不能在 Python 里逐个 token 处理",
    )
    for at in (0, 1):
        p, q = _rows(random, 2, 1_200_000), _rows(random, 1, 1_200_000)
        token = 1_000_005
        p[0, token % 65_536] = q[0, token % 65_536]
        p[0, token] = q[0, token] / 2
        u = np.array([0.75 - at / 2])
        yield case("large", [*cast_all([p, q], "float32"), np.array([token]), u.astype("float32")], why, "scale")
    why = Why("64 drafted tokens", "64 个草稿 token")
    for at in (40, 64):
        p, q = _rows(random, 65, 1_000), _rows(random, 64, 1_000)
        draft = random.randint(0, 1_000, size=64)
        p[np.arange(64), draft] = q[np.arange(64), draft] / 2
        u = np.where(np.arange(64) == at, 0.75, 0.25)
        args = [*cast_all([p / p.sum(-1, keepdims=True), q], "float32"), draft, u.astype("float32")]
        yield case("long", args, why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    p = check_array("p", args[0], ndim=(2, 2), size=(1, 2_400_000))
    check_most(p.size, 1_201_000 if p.dtype == "float16" else 2_400_000, "elements", "元素")
    length, size = len(p) - 1, p.shape[1]
    require(
        1 <= length <= 64,
        f"p must have 2 to 65 rows, not {length + 1}: 1 to 64 drafted tokens and one more",
        f"p 必须有 2 到 65 行，而不是 {length + 1} 行：草稿有 1 到 64 个 token，再加一行",
    )
    q = check_array("q", args[1], shape=(length, size))
    draft = check_array("draft", args[2], kinds="i", shape=(length,))
    u = check_array("u", args[3], shape=(length,))
    check_same_dtype(p=p, q=q, u=u)
    require(
        draft.min() >= 0 and draft.max() < size,
        f"draft: every token must be from 0 to {size - 1}",
        f"draft：每个 token 都必须在 0 到 {size - 1} 之间",
    )
    require(
        u.min() >= 0 and u.max() < 1,
        "u: every element must be at least 0 and below 1",
        "u：每个元素都必须不小于 0 且小于 1",
    )
    for name, rows in (("p", p), ("q", q)):
        off = np.abs(rows.astype(np.float64).sum(-1) - 1)
        require(
            rows.min() >= 0 and off.max() < 0.05,
            f"every row of {name} must be a distribution: no element below 0, and the sum 1",
            f"{name} 的每一行都必须是概率分布：元素不为负，总和为 1",
        )
    at = np.arange(length)
    one, other = p[at, draft].astype(np.float64), q[at, draft].astype(np.float64)
    require((other > 0).all(), "q must be above 0 for every drafted token", "每个草稿 token 的 q 必须大于 0")
    failed = np.flatnonzero(u.astype(np.float64) * other >= one)
    if failed.size:
        excess = np.maximum(p[failed[0]].astype(np.float64) - q[failed[0]], 0).sum()
        require(
            excess >= 1e-10,
            "max(p - q, 0) must have a sum of at least 1e-10 at the first rejected token",
            "在第一个被拒绝的 token 处，max(p - q, 0) 之和不能小于 1e-10",
        )
