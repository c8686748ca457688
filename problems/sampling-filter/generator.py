"""Cases for the sampling filter: every option alone and combined, ties, penalties, dtypes, layouts, a real vocabulary."""

import numpy as np

from judge.probes.arrays import HALVES, cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.options import Option, option_cases
from judge.probes.plain import check_integer, check_integers, check_most, check_number, require
from judge.probes.shapes import batch_cases

MARGIN = 1e-5


def generate(rng):
    """Yield cases from a ``random.Random``: small rows first, the vocabulary of 50 000 last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(_clear(part(random)))


def _clear(cases):
    """Leave out the cases in which a cumulative probability comes close to top_p by chance."""
    for one in cases:
        try:
            validate(one["args"])
        except ValueError:
            continue
        yield one


def _logits(random, *shape, scale=2.0):
    """Return logits without ties, in steps of 1/64, which every dtype can hold."""
    rows = [random.permutation(8 * shape[-1])[: shape[-1]] for _ in range(int(np.prod(shape[:-1])))]
    return (np.array(rows).reshape(shape) - 4 * shape[-1]) * scale / 64


def _core(random):
    yield from batch_cases(lambda batch: [_logits(random, *batch, 6), 0.7, 4, 0.8, 1.3, [1, 4]])
    options = {
        "temperature": Option(1.0, (0.5, 2.0)),
        "top_k": Option(0, (2, 4)),
        "top_p": Option(1.0, (0.35, 0.85)),
        "repetition_penalty": Option(1.0, (1.5,)),
        "previous": Option([], ([0, 3, 3, 5],)),
    }
    for _ in range(2):
        yield from option_cases([_logits(random, 2, 7)], options)
    why = Why(
        "top_k and top_p together: top_p is measured on what top_k left, divided by its sum",
        "top_k 与 top_p 同时使用：top_p 作用于 top_k 保留下来并重新归一化的概率",
    )
    for top_k in (3, 4, 5):
        for top_p in (0.55, 0.7, 0.9):
            yield case("both", [_logits(random, 3, 9, scale=1.0), 1.5, top_k, top_p], why)
    why = Why(
        "repeated tokens, positive and negative: each is penalised once, always towards less likely",
        "重复出现的 token，logit 有正有负：每个只惩罚一次，并且总是降低概率",
    )
    for penalty in (1.2, 2.0, 0.5):
        ids = random.randint(0, 8, size=12).tolist()
        yield case("penalty", [_logits(random, 2, 8), 1.0, 0, 1.0, penalty, ids], why)


def _edge(random):
    why = Why(
        "equal logits: the lower index comes first, for top_k and for top_p",
        "logit 相等时下标小的在前，对 top_k 和 top_p 都是如此",
    )
    for top_k, top_p in ((2, 1.0), (3, 1.0), (0, 0.4), (0, 0.6), (4, 0.45)):
        logits = random.randint(0, 2, size=(4, 6)) / 4
        yield case("ties", [logits, 1.0, top_k, top_p], why, "edge")
    why = Why(
        "2 000 equal logits: the lowest indices stay, which a sort that is not stable does not promise",
        "2 000 个相等的 logit：保留下标最小的几个，而不稳定的排序不保证这一点",
    )
    for options in ((1.0, 3), (0.0,), (1.0, 4, 0.7)):
        yield case("long-ties", [np.zeros((2, 2_000)), *options], why, "edge")
    why = Why("temperature 0 puts everything on the largest logit", "温度为 0 时全部概率给最大的 logit")
    for penalty in (1.0, 3.0):
        yield case("greedy", [_logits(random, 3, 5), 0, 0, 1.0, penalty, [0, 2]], why, "edge")
    yield case("greedy", [_logits(random, 3, 5), 0.0, 3, 0.95], why, "edge")
    why = Why(
        "logits of minus infinity are banned: their probability is 0, whatever the options are",
        "-inf 的 logit 表示禁用：不论选项如何，概率都是 0",
    )
    for options in ((1.0,), (0.5, 6), (2.0, 0, 0.9), (0.7, 7, 0.9, 1.5, [0, 1, 2, 3])):
        logits = _logits(random, 3, 8)
        logits[:, ::3] = -np.inf
        yield case("banned", [logits, *options], why, "edge")
    why = Why("logits of ±{size:g}: subtract the maximum first", "logit 大到 ±{size:g}：先减去最大值")
    for size in (1e3, 1e4):
        logits = _logits(random, 2, 6) + np.array([[size], [-size]])
        yield case("far", [logits, 1.0, 4, 0.8], why.format(size=size), "edge")
    why = Why(
        "logits near −10 000 at temperature 0.01 and with a penalty of {penalty:g} lie below every finite number that could stand for removed",
        "logit 接近 −10 000，温度 0.01，惩罚 {penalty:g}：比任何用来表示“已移除”的有限数都小",
    )
    for penalty in (1.0, 10.0):
        for top_k, top_p in ((2, 1.0), (0, 0.5)):
            logits = _logits(random, 2, 6) - 1e4
            args = [logits, 0.01, top_k, top_p, penalty, [0, 1, 2, 3, 4, 5]]
            yield case("below-fill", args, why.format(penalty=penalty), "edge")


def _precision(random):
    why = Why("{dtype} in, {dtype} out", "输入 {dtype}，输出 {dtype}")
    for dtype in ("float64", "float32", *HALVES):
        for options in ((1.0,), (0.6, 5, 0.8), (1.3, 0, 0.9, 1.4, [1, 2])):
            args = [cast(_logits(random, 3, 9, scale=1.0), dtype), *options]
            yield case(dtype, args, why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}, a temperature of 0.1: rounded to {dtype}, the tenfold logits are off by several percent",
        "{dtype}，温度 0.1：放大十倍的 logit 一旦舍入成 {dtype}，概率会差百分之几",
    )
    for dtype in HALVES:
        logits = cast(random.uniform(14, 16, size=(4, 1)) + random.uniform(0, 0.25, size=(4, 5)), dtype)
        yield case("half-temperature", [logits, 0.1], why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}, 4 000 tokens: their cumulative sum does not grow in {dtype}, and the nucleus never ends",
        "{dtype}，4 000 个 token：用 {dtype} 累加时和不再增长，top-p 的集合停不下来",
    )
    for dtype in HALVES:
        logits = np.concatenate([[6.0], np.full(3_999, -2.0)])[None]
        yield case("half-sum", [cast(logits, dtype), 1.0, 0, 0.7011], why.format(dtype=dtype), "precision")
    why = Why(
        "float64 logits that float32 cannot tell apart, at a low temperature",
        "float32 分辨不出的 float64 logit，温度又很低",
    )
    logits = 1000 + random.uniform(0, 1e-3, size=(3, 5))
    yield case("float64-digits", [logits, 0.01], why, "precision")
    yield case("float64-digits", [logits, 0.01, 0, 1.0, 1.1, [0, 3]], why, "precision")


def _layout(random):
    for options in ((0.8, 4, 0.85), (1.0, 0, 1.0, 1.5, [0, 2])):
        yield from layouts([_logits(random, 2, 3, 6), *options])
        yield from layouts([cast(_logits(random, 2, 3, 6), "float32"), *options])


def _scale(random):
    why = Why(
        "20 rows of 50 000 tokens: no NumPy calls for single tokens",
        "20 行、每行 50 000 个 token：不能逐个 token 调用 NumPy",
    )
    logits = (random.standard_normal((20, 50_000)) * 2).astype("float32")
    logits[:, :30] += 12
    previous = random.randint(0, 50_000, size=4_000).tolist()
    yield case("large", [logits, 0.8, 0, 1.0, 1.2, previous], why, "scale")
    yield case("large", [logits, 0.9, 50], why, "scale")
    many = Why(
        "the 20 000 largest of 50 000 logits in each row: searching the largest one again for each is too slow",
        "每行保留 50 000 个 logit 中最大的 20 000 个：反复查找剩下的最大值会超时",
    )
    ranks = np.array([random.permutation(50_000) for _ in range(20)]) / 4096
    yield case("many-stay", [ranks.astype("float32"), 1.0, 20_000], many, "scale")
    row = logits[:1].repeat(20, axis=0)
    weights = np.sort(np.exp(row[0].astype(float) - row.max()))[::-1]
    reached = np.cumsum(weights / weights.sum())
    yield case("large", [row, 1.0, 0, round(float(reached[8] + reached[9]) / 2, 6)], why, "scale")


def _middle(random):
    why = Why("{tokens} tokens of {dtype} with many ties", "{dtype}，{tokens} 个 token，并列很多")
    for tokens, dtype in ((70, "float64"), (130, "float32"), (1_003, "float64"), (257, "float16"), (130, "bfloat16")):
        for options in ((1.0, tokens // 3), (1.5, 0, 0.4), (0.8, tokens // 2, 0.7, 1.5, [1, 60, 69])):
            args = [cast(random.randint(0, 6, size=(2, 2, tokens)) / 4, dtype), *options]
            yield case("middle-ties", args, why.format(tokens=tokens, dtype=dtype), "edge")
    why = Why(
        "rows that lie thousands apart, in {axes} axes: each row has its own maximum",
        "{axes} 维，各行相差几千：每行减去自己的最大值",
    )
    for shape in ((2, 2, 6), (3, 1, 2, 6)):
        rows = np.linspace(-5_000, 5_000, int(np.prod(shape[:-1]))).reshape(*shape[:-1], 1)
        yield case("far-axes", [_logits(random, *shape) + rows, 1.0, 4, 0.8], why.format(axes=len(shape)), "edge")
    why = Why(
        "{dtype} logits near 200 and a penalty: its result is not rounded to {dtype}",
        "{dtype}，logit 在 200 附近且有惩罚：惩罚的结果不能舍入成 {dtype}",
    )
    for dtype in HALVES:
        for shape in ((5,), (3, 5), (2, 2, 5)):
            logits = cast(random.uniform(199, 201, size=shape), dtype)
            yield case(
                "half-penalty", [logits, 1.0, 0, 1.0, 1.3, [0, 1, 2, 3, 4]], why.format(dtype=dtype), "precision"
            )
    why = Why(
        "{tokens} equal tokens: the sum differs from top_p by 2·10⁻⁵, which is no equality",
        "{tokens} 个相等的 token：累积和与 top_p 相差 2·10⁻⁵，不算相等",
    )
    for tokens in (2, 4, 64):
        for change in (-2e-5, 2e-5, 0.0):
            yield case("near-top-p", [np.zeros((2, tokens)), 1.0, 0, 0.5 + change], why.format(tokens=tokens), "edge")
    why = Why(
        "{count} previous tokens from a vocabulary of 11: each is penalised once, however often it occurs",
        "previous 有 {count} 个 token，词表只有 11 个：无论出现多少次，每个只惩罚一次",
    )
    for count in (40, 1_500):
        ids = random.randint(0, 10, size=count).tolist()
        yield case("long-previous", [_logits(random, 2, 11, scale=1.0), 1.0, 0, 1.0, 1.3, ids], why.format(count=count))
    why = Why("1 000 rows, the most there are", "1 000 行，达到上限")
    yield case("many-rows", [_logits(random, 4, 250, 7), 1.2, 4], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    logits = check_array("logits", args[0], ndim=(1, 4), size=(1, 1_000_000))
    defaults = (1.0, 0, 1.0, 1.0, [])
    temperature, top_k, top_p, penalty, previous = (*args[1:], *defaults[len(args) - 1 :])
    check_most(logits.shape[-1], 50_000, "tokens in the vocabulary", "词表 token")
    check_most(logits.size // logits.shape[-1], 1_000, "rows", "行")
    check_entries("logits", logits, 1.2e4, minus_infinity=True)
    require(
        np.isfinite(logits.max(axis=-1)).all(),
        "every row of logits must have a finite element",
        "logits 的每一行都必须有有限的元素",
    )
    require(
        temperature == 0 or 0.01 <= temperature <= 100,
        f"temperature must be 0, or from 0.01 to 100, not {temperature}",
        f"temperature 必须是 0，或在 0.01 到 100 之间，而不是 {temperature}",
    )
    check_integer("top_k", top_k, 0, 100_000)
    check_number("top_p", top_p, 0, 1)
    check_number("repetition_penalty", penalty, 0.1, 10)
    check_integers("previous", previous, 0, logits.shape[-1] - 1, (0, 10_000))
    _check_ranks(logits, temperature, top_k, top_p, penalty, previous)


def _check_ranks(logits, temperature, top_k, top_p, penalty, previous):
    """Raise ValueError where rounding could decide which tokens stay."""
    scores = logits.astype(np.float64)
    ids = sorted(set(previous))
    scores[..., ids] = np.where(scores[..., ids] > 0, scores[..., ids] / penalty, scores[..., ids] * penalty)
    ranked = -np.sort(-scores, axis=-1)
    if temperature == 0 or 0 < top_k < ranked.shape[-1]:
        last = 1 if temperature == 0 else top_k
        with np.errstate(invalid="ignore"):
            gap = ranked[..., last - 1 : last] - ranked[..., last : last + 1]
        equal = ~(np.abs(gap) > 0)
        near = np.abs(gap) < 1e-6 * np.maximum(1, np.abs(ranked[..., :1]))
        require(
            (equal | ~near).all(),
            "the k-th and the next score must be equal or clearly different",
            "第 k 个得分与下一个得分必须相等，或明显不同",
        )
        ranked = ranked[..., :last]
    if top_p < 1 and temperature:
        weights = np.exp((ranked - ranked[..., :1]) / temperature)
        weights /= weights.sum(-1, keepdims=True)
        distance = np.abs(np.cumsum(weights, -1) - top_p)
        exact = (weights * 2.0**20 % 1 == 0).all(axis=-1, keepdims=True)
        close = (distance < MARGIN) & ((distance > 0) | ~exact)
        require(
            not close.any(),
            f"every cumulative probability must differ from top_p by at least {MARGIN:g}, or be equal to it and a multiple of 2^-20",
            f"每个累积概率与 top_p 之差必须不小于 {MARGIN:g}，或恰好相等且为 2^-20 的倍数",
        )
