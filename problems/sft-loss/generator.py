"""Cases for the SFT loss: prompt lengths, padding, huge logits, every dtype and layout, a real vocabulary."""

import numpy as np

from judge.probes.arrays import FLOATS, HALVES, cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_most, require
from judge.probes.precision import pick, precision


def generate(rng):
    """Yield cases from a ``random.Random``: short sequences first, then a real vocabulary, then sequences of middle length."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _args(random, rows, length, size, padded=True, scale=2.0):
    """Return logits, labels with padding at the end, and prompt lengths that leave an answer."""
    logits = scale * random.standard_normal((rows, length, size))
    labels = random.randint(0, size, size=(rows, length))
    ends = random.randint(2, length + 1, size=rows) if padded else np.full(rows, length)
    labels[np.arange(length) >= ends[:, None]] = -100
    return [logits, labels, np.array([random.randint(1, end) for end in ends])]


def _core(random):
    why = Why(
        "{rows} sequences of length {length}, prompts and padding of different length",
        "{rows} 个长度为 {length} 的序列，提示和填充长短不一",
    )
    for rows, length, size in ((1, 3, 4), (2, 4, 5), (3, 6, 4), (4, 5, 7), (2, 8, 3), (5, 7, 6), (4, 4, 4)):
        yield case("padded", _args(random, rows, length, size), why.format(rows=rows, length=length))
    why = Why("no padding, prompts of {lengths} tokens", "没有填充，提示长度为 {lengths}")
    for lengths in ([1, 1, 1], [5, 5, 5], [1, 3, 5], [4, 2, 3]):
        logits, labels, _ = _args(random, 3, 6, 5, padded=False)
        yield case("prompts", [logits, labels, np.array(lengths)], why.format(lengths=lengths))
    why = Why(
        "labels of −100 in the middle of the answer, as for a tool's output: they do not count, the rest does",
        "回答中间有 −100 的 label，例如工具的输出：它们不计入，其余照常计入",
    )
    for _ in range(3):
        logits, labels, lengths = _args(random, 3, 8, 5, padded=False)
        labels[:, 4:6] = -100
        yield case("gaps", [logits, labels, np.minimum(lengths, 3)], why)


def _edge(random):
    why = Why(
        "a prompt of length 0 counts like one of length 1: nothing predicts the first token",
        "长度为 0 的提示与长度为 1 的相同：没有什么可以预测第一个 token",
    )
    for lengths in ([0, 0], [0, 1], [0, 3]):
        logits, labels, _ = _args(random, 2, 5, 4, padded=False)
        yield case("no-prompt", [logits, labels, np.array(lengths)], why, "edge")
    why = Why(
        "a sequence that is nothing but prompt does not count at all",
        "整个都是提示的序列完全不计入",
    )
    for _ in range(2):
        logits, labels, lengths = _args(random, 3, 5, 4)
        lengths[1] = 5
        yield case("prompt-only", [logits, labels, lengths], why, "edge")
    why = Why(
        "logits of ±10 000: subtract the maximum; the probability underflows, its logarithm does not",
        "logits 达到 ±10 000：先减去最大值；概率会下溢，它的对数不会",
    )
    for dtype in ("float64", "float32"):
        logits, labels, lengths = _args(random, 2, 5, 4, scale=1.0)
        logits = logits + 1e4 * random.choice([-1.0, 1.0], size=logits.shape)
        yield case("huge", [cast(logits, dtype), labels, lengths], why, "edge", gradient=False)
    why = Why(
        "huge logits at the positions that do not count: they must influence neither the loss nor a gradient",
        "不计入的位置上有极大的 logits：既不能影响损失，也不能影响梯度",
    )
    for _ in range(2):
        logits, labels, lengths = _args(random, 2, 6, 4, padded=False)
        lengths = np.array([3, 4])
        logits[0, :2], logits[1, :3], logits[:, -1] = 3e4, -3e4, 5e4
        yield case("elsewhere", [logits, labels, lengths], why, "edge")


def _precision(random):
    def make(draw):
        _, labels, lengths = _args(random, 3, 6, 8)
        return [draw(3, 6, 8), labels, lengths]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "offset-up", "offset-down"))
    why = Why(
        "{dtype}, 4 000 tokens: the sum of the exponentials needs more digits than {dtype} has",
        "{dtype}，词表 4 000：指数之和需要比 {dtype} 更多的有效位",
    )
    for dtype in HALVES:
        logits = cast(0.5 * random.standard_normal((1, 3, 4_000)) + 6, dtype)
        labels = random.randint(0, 4_000, size=(1, 3))
        yield case(
            "half-classes", [logits, labels, np.array([1])], why.format(dtype=dtype), "precision", gradient=False
        )
    why = Why(
        "{dtype}, 70 000 equal logits: the sum of their exponentials exceeds float16",
        "{dtype}，70 000 个相同的 logit：指数之和超出 float16 的范围",
    )
    for dtype in HALVES:
        logits = cast(np.full((1, 2, 70_000), 1.5), dtype)
        yield case(
            "half-vocabulary",
            [logits, np.array([[3, 69_999]]), np.array([1])],
            why.format(dtype=dtype),
            "precision",
            gradient=False,
        )
    why = Why(
        "float16: 9 000 losses of about 10; their sum exceeds float16, their mean does not",
        "float16：9 000 个约为 10 的损失，总和超出 float16 的范围，平均值不超出",
    )
    logits = np.zeros((9, 1_001, 3))
    logits[..., 0] = random.uniform(8, 12, size=(9, 1_001))
    labels = random.randint(1, 3, size=(9, 1_001))
    yield case("half-many", [cast(logits, "float16"), labels, np.ones(9, int)], why, "precision", gradient=False)
    why = Why(
        "float16: 70 000 targets count, and their number exceeds float16",
        "float16：计入的目标有 70 000 个，个数本身就超出 float16 的范围",
    )
    logits = cast(random.standard_normal((7, 10_001, 2)), "float16")
    labels = random.randint(0, 2, size=(7, 10_001))
    yield case("half-count", [logits, labels, np.ones(7, int)], why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        logits, labels, lengths = _args(random, 3, 4, 5)
        yield from layouts([cast(logits, dtype), labels, lengths])
        yield from layouts([cast(logits, dtype), labels, lengths], kinds=("broadcast",), axis=1)


def _scale(random):
    why = Why(
        "a vocabulary of 32 000: do not loop over logits, and build no matrix of the vocabulary",
        "词表大小 32 000：不要逐个 logit 循环，也不要建词表大小的方阵",
    )
    logits = (3 * random.standard_normal((2, 40, 32_000))).astype("float32")
    labels = random.randint(0, 32_000, size=(2, 40))
    yield case("large", [logits, labels, np.array([4, 10])], why, "scale")
    why = Why("64 sequences of 512 tokens", "64 个序列，每个 512 个 token")
    logits, labels, lengths = _args(random, 64, 512, 64)
    yield case("long", [logits.astype("float32"), labels, lengths], why, "scale")
    why = Why(
        "400 sequences of 600 tokens with a vocabulary of 4: no loop over positions",
        "400 个序列，每个 600 个 token，词表只有 4：不要逐个位置循环",
    )
    logits, labels, lengths = _args(random, 400, 600, 4, padded=False)
    yield case("many-positions", [logits.astype("float32"), labels, lengths], why, "scale")
    why = Why(
        "one sequence of 200 000 tokens with a vocabulary of 2: no loop over positions",
        "一个序列就有 200 000 个 token，词表只有 2：不要逐个位置循环",
    )
    logits, labels, lengths = _args(random, 1, 200_000, 2, padded=False)
    yield case("one-long", [logits.astype("float32"), labels, lengths // 2], why, "scale")


def _middle(random):
    why = Why(
        "{count} targets count, one more than a multiple of 64 or 1 000",
        "计入的目标有 {count} 个，比 64 或 1 000 的倍数多一个",
    )
    for rows, length in ((1, 258), (7, 144), (1, 4_098)):
        logits, labels, _ = _args(random, rows, length, 5, padded=False)
        args = [logits, labels, np.ones(rows, int)]
        yield case("one-more", args, why.format(count=rows * (length - 1)), "edge", gradient=False)
    why = Why(
        "{dtype}: the rows of logits lie far apart, and a fifth of the labels does not count",
        "{dtype}：各行 logits 相差很大，五分之一的 label 不计入",
    )
    for dtype in FLOATS:
        logits, labels, lengths = _args(random, 3, 67, 5, padded=False)
        logits += random.randint(-9, 10, size=(3, 67, 1)) * 200
        labels[random.uniform(size=labels.shape) < 0.2] = -100
        yield case("far-apart", [cast(logits, dtype), labels, lengths // 3], why.format(dtype=dtype), "edge")
    why = Why(
        "a vocabulary of 100 003, {dtype}: tokens beyond 65 535", "词表大小 100 003，{dtype}：有大于 65 535 的 token"
    )
    for dtype in FLOATS:
        labels = random.randint(65_536, 100_003, size=(1, 4))
        args = [cast(3 * random.standard_normal((1, 4, 100_003)), dtype), labels, np.array([1])]
        yield case("large-tokens", args, why.format(dtype=dtype), "edge", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    logits = check_array("logits", args[0], ndim=(3, 3), size=(1, 2_560_000))
    rows, length, size = logits.shape
    labels = check_array("labels", args[1], kinds="i", shape=(rows, length))
    lengths = check_array("prompt_lengths", args[2], kinds="i", shape=(rows,))
    require(
        rows <= 400 and length >= 2 and size <= 101_000,
        f"logits must have at most 400 rows, at least 2 positions and at most 101000 tokens, not the shape {logits.shape}",
        f"logits 最多 400 行，至少 2 个位置，最多 101000 个 token，而形状是 {logits.shape}",
    )
    require(
        ((labels == -100) | ((labels >= 0) & (labels < size))).all(),
        f"every label must be a token from 0 to {size - 1}, or -100",
        f"每个标签都必须是 0 到 {size - 1} 之间的 token，或为 -100",
    )
    require(
        lengths.min() >= 0 and lengths.max() <= length,
        f"prompt_lengths: every element must be from 0 to {length}",
        f"prompt_lengths：每个元素都必须在 0 到 {length} 之间",
    )
    check_most(rows * length, 240_000, "positions", "位置")
    check_entries("logits", logits, 1e8 if logits.dtype == np.float64 else 6e4)
