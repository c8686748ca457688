"""Cases for perplexity: batch shapes, ignored targets, long and improbable texts, dtypes, layouts, a real vocabulary."""

import numpy as np

from judge.probes.arrays import HALVES, cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_most, require
from judge.probes.shapes import batch_cases

LARGEST = {"float64": 600.0, "float32": 80.0, "float16": 10.9}


def generate(rng):
    """Yield cases from a ``random.Random``: short texts first, the real vocabulary last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _args(random, shape, size, ignored=0.3, scale=2.0):
    """Return logits and targets, of which a share is ignored, but never all."""
    targets = random.randint(0, size, size=shape)
    targets[random.uniform(size=shape) < ignored] = -100
    targets[(0,) * len(shape)] = random.randint(size)
    return [scale * random.standard_normal((*shape, size)), targets]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, (*batch, 5), 4))
    why = Why("{count} tokens over a vocabulary of {size}", "{count} 个 token，词表大小 {size}")
    for count, size in ((1, 5), (3, 2), (6, 10), (20, 6), (50, 30)):
        yield case("text", _args(random, (count,), size, ignored=0), why.format(count=count, size=size))
    why = Why(
        "sequences of different length: every token weighs the same, not every sequence",
        "序列长短不一：每个 token 权重相同，而不是每个序列权重相同",
    )
    for _ in range(3):
        logits, targets = _args(random, (3, 6), 5, ignored=0)
        targets[np.arange(6) >= np.array([[6], [2], [1]])] = -100
        logits[0] *= 2
        yield case("padded", [logits, targets], why)


def _edge(random):
    why = Why(
        "3 000 tokens: the product of their probabilities underflows, the mean of their logarithms does not",
        "3 000 个 token：概率的连乘会下溢，对数的平均不会",
    )
    for dtype in ("float64", "float32"):
        logits, targets = _args(random, (3_000,), 6)
        yield case("long", [cast(logits, dtype), targets], why, "edge", gradient=False)
    why = Why(
        "logits far above and far below 0 in different rows: subtract the maximum of each row",
        "不同行的 logits 远高于或远低于 0：减去每一行自己的最大值",
    )
    for dtype, far in (("float64", 1e4), ("float32", 200.0)):
        logits, targets = _args(random, (6,), 5, ignored=0)
        logits = logits + far * np.array([1.0, -1.0, 1.0, -1.0, 0.0, 0.5])[:, None]
        yield case("far", [cast(logits, dtype), targets], why, "edge", gradient=False)
    why = Why(
        "one token with the probability exp(−700) among a dozen: its loss is 700, not what an epsilon leaves of it",
        "十几个 token 中有一个概率为 exp(−700)：它的损失是 700，而不是加 epsilon 之后剩下的值",
    )
    for dtype in ("float64", "float32"):
        logits, targets = _args(random, (14,), 5, ignored=0)
        logits[3] = 0
        logits[3, targets[3]] = -700
        yield case("improbable", [cast(logits, dtype), targets], why, "edge", gradient=False)
    why = Why(
        "huge logits at ignored positions must influence neither the result nor a gradient",
        "被忽略位置上的极大 logits 既不能影响结果，也不能影响梯度",
    )
    for _ in range(2):
        logits, targets = _args(random, (2, 4), 4, ignored=0)
        targets[:, 2:] = -100
        logits[:, 2:] = 3e4 * np.sign(logits[:, 2:])
        yield case("elsewhere", [logits, targets], why, "edge")


def _precision(random):
    why = Why("{dtype} in, {dtype} out", "输入 {dtype}，输出 {dtype}")
    for dtype in ("float64", "float32", *HALVES):
        logits, targets = _args(random, (3, 6), 8)
        yield case(dtype, [cast(logits, dtype), targets], why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}, a mean loss near 9: an error of {dtype}'s last digit there changes the perplexity visibly",
        "{dtype}，平均损失接近 9：在这里差 {dtype} 的最后一位，困惑度就明显不同",
    )
    for dtype in HALVES * 2:
        logits = 0.3 * random.standard_normal((4, 6)) + np.array([9.5] + [0.0] * 5)
        targets = random.randint(1, 6, size=4)
        yield case("half-loss", [cast(logits, dtype), targets], why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype}, one row of 70 000 equal logits: the sum of their exponentials exceeds float16",
        "{dtype}，其中一行是 70 000 个相同的 logit：指数之和超出 float16 的范围",
    )
    for dtype in HALVES:
        logits = np.full((2, 70_000), 1.5)
        logits[1, 3] = 40.0
        logits = cast(logits, dtype)
        yield case("half-vocabulary", [logits, np.array([3, 3])], why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype} logits near 40 000 and −40 000: their differences exceed float16",
        "{dtype}，logits 在 40 000 与 −40 000 附近：差超出 float16 的范围",
    )
    for dtype in HALVES:
        logits = cast(np.array([[40_000.0, 40_000.0, -40_000.0], [1.0, 0.5, 0.25]]), dtype)
        yield case("half-range", [logits, np.array([1, 2])], why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "float64 logits near 10⁸, a tenth apart: float32 keeps only whole numbers there",
        "float64，10⁸ 附近、相差零点几的 logits：float32 在这里只能表示整数",
    )
    logits = 1e8 - random.uniform(0, 1, size=(5, 4))
    yield case("float64-digits", [logits, random.randint(0, 4, size=5)], why, "precision", gradient=False)
    why = Why("float64: a perplexity beyond the range of float32", "float64：困惑度超出 float32 的范围")
    logits = np.array([[300.0, 0.0, 1.0], [200.0, 10.0, 0.0]])
    yield case("float64-range", [logits, np.array([1, 2])], why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        logits, targets = _args(random, (2, 3), 4)
        yield from layouts([cast(logits, dtype), targets])
        yield from layouts([cast(logits, dtype), targets], kinds=("broadcast",), axis=1)


def _middle(random):
    why = Why(
        "{dtype}, 701 tokens, one of which has a loss of 4 000: it counts in full",
        "{dtype}，701 个 token，其中一个的损失为 4 000：要全部计入",
    )
    for dtype in ("float64", "float32", *HALVES):
        logits, targets = _args(random, (701,), 5, scale=0.5)
        logits[5], targets[5] = 0, 3
        logits[5, 3] = -4_000
        yield case("one-huge-loss", [cast(logits, dtype), targets], why.format(dtype=dtype), "edge", gradient=False)
    why = Why(
        "77 sequences of unequal length and difficulty: every token weighs the same",
        "77 条长短与难度各不相同的序列：每个 token 权重相同",
    )
    logits, targets = _args(random, (77, 30), 5, ignored=0)
    logits *= np.linspace(0.1, 3, 77)[:, None, None]
    targets[np.arange(30) >= np.arange(1, 78)[:, None] % 30 + 1] = -100
    yield case("many-sequences", [logits, targets], why, "edge")
    why = Why(
        "{dtype}, the rows lie {apart} apart: with one maximum for all, the exponentials of the lower ones are denormal",
        "{dtype}，各行相差 {apart}：若共用一个最大值，较低各行的指数是次正规数",
    )
    for dtype, apart in (("float32", 94.0), ("float32", 101.0), ("float64", 742.0)):
        logits, targets = _args(random, (5,), 3, ignored=0, scale=0.5)
        logits[1:] -= apart
        args = [cast(logits, dtype), targets]
        yield case("near-rows", args, why.format(dtype=dtype, apart=apart), "precision", gradient=False)
    why = Why(
        "{dtype}, 1 001 tokens, a third of them ignored with huge logits",
        "{dtype}，1 001 个 token，其中三分之一被忽略且 logits 极大",
    )
    for dtype in ("float64", "float32", *HALVES):
        logits, targets = _args(random, (7, 11, 13), 4)
        logits[targets == -100] *= 2e4
        args = [cast(np.clip(logits, -5e4, 5e4), dtype), targets]
        yield case("middle-ignored", args, why.format(dtype=dtype), "edge", gradient=dtype == "float64")
    why = Why("no token of 143 counts: NaN", "143 个 token 全部不计入：结果为 NaN")
    yield case(
        "none-middle", [random.standard_normal((11, 13, 4)), np.full((11, 13), -100)], why, "edge", gradient=False
    )


def _scale(random):
    why = Why(
        "a vocabulary of 50 000: do not loop over logits, and build no matrix of the vocabulary",
        "词表大小 50 000：不要逐个 logit 循环，也不要建词表大小的方阵",
    )
    logits = (2 * random.standard_normal((2, 29, 50_000))).astype("float32")
    yield case("large", [logits, random.randint(0, 50_000, size=(2, 29))], why, "scale")
    why = Why("60 000 tokens over a vocabulary of 32", "60 000 个 token，词表大小 32")
    logits, targets = _args(random, (60, 1_000), 32)
    yield case("rows", [logits.astype("float32"), targets], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    logits = check_array("logits", args[0], ndim=(2, 5), size=(1, 2_900_000))
    targets = check_array("targets", args[1], kinds="i", shape=logits.shape[:-1])
    size = logits.shape[-1]
    check_most(size, 70_000, "classes", "类别")
    check_most(targets.size, 60_000, "positions", "位置")
    require(
        ((targets == -100) | ((targets >= 0) & (targets < size))).all(),
        f"every target must be a token from 0 to {size - 1}, or -100",
        f"每个目标都必须是 0 到 {size - 1} 之间的 token，或为 -100",
    )
    check_entries("logits", logits, 1e8 if logits.dtype == np.float64 else 6e4)
    counted = targets != -100
    rows = logits[counted].astype(np.float64)
    if len(rows):
        losses = np.logaddexp.reduce(rows, axis=1) - rows[np.arange(len(rows)), targets[counted]]
        require(
            losses.mean() <= LARGEST[str(logits.dtype)],
            "the result must be within the range of its dtype",
            "结果不能超出其 dtype 的范围",
        )
