"""Cases for flash attention: shapes, block sizes, extreme scores, every dtype and layout, lengths without room for Lq × Lk."""

import math

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_integer, check_most, require
from judge.probes.precision import pick, precision


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle, _more):
        yield from numbered(part(random))


def _inputs(random, lead, n_queries, n_keys, d, dv, dtype="float64"):
    shapes = ((n_queries, d), (n_keys, d), (n_keys, dv))
    return cast_all([random.standard_normal((*lead, *shape)) for shape in shapes], dtype)


def _core(random):
    why = Why(
        "leading dimensions {lead}, {queries} queries, {keys} keys, blocks of {block}",
        "前导维 {lead}，{queries} 个 query、{keys} 个 key，块大小 {block}",
    )
    for lead, queries, keys, d, dv, block in (
        ((), 3, 4, 2, 2, 2),
        ((2,), 4, 4, 3, 2, 1),
        ((2, 2), 2, 6, 2, 3, 3),
        ((1, 3), 5, 2, 4, 2, 2),
        ((2, 1, 2), 3, 3, 2, 4, 2),
        ((3,), 3, 3, 3, 3, 64),
    ):
        told = why.format(lead=lead, queries=queries, keys=keys, block=block)
        yield case("shape", [*_inputs(random, lead, queries, keys, d, dv), block], told)
    yield case(
        "default-block",
        _inputs(random, (2,), 5, 150, 4, 3),
        Why("150 keys with the default block of 64", "150 个 key，默认块大小 64"),
    )


def _edge(random):
    why = Why(
        "{keys} keys in blocks of {block}: the last block is not full", "{keys} 个 key、块大小 {block}：最后一块不满"
    )
    for keys, block in ((5, 2), (5, 3), (7, 4), (9, 8), (17, 16)):
        args = [*_inputs(random, (2,), 3, keys, 2, 2), block]
        yield case("last-block", args, why.format(keys=keys, block=block), "edge")
    why = Why(
        "fewer keys than one block, and a block for queries alone would be larger, too",
        "key 的个数少于一块，query 也不足一块",
    )
    yield case("one-block", [*_inputs(random, (2,), 3, 4, 2, 2), 4096], why, "edge")
    why = Why(
        "the scores {order} from block to block by hundreds: the running maximum has to follow, or to stay",
        "各块的分数依次{order_zh}几百：累计最大值必须跟上，或者保持不变",
    )
    for order, order_zh, sign in (("rise", "升高", 1), ("fall", "降低", -1)):
        for block in (1, 2, 4):
            q, k, v = _inputs(random, (2,), 3, 8, 2, 3)
            q[..., 0], k[..., 0] = 30, sign * 12.0 * np.arange(8) - (0 if sign > 0 else 40)
            told = Why(why.en.format(order=order), why.zh.format(order_zh=order_zh))
            yield case(order, [q, k, v, block], told, "edge", gradient=False)
    why = Why(
        "the queries' scores lie thousands apart: each query has its own maximum",
        "各 query 的分数相差几千：每个 query 有自己的最大值",
    )
    for block in (2, 5):
        q, k, v = _inputs(random, (2,), 4, 5, 2, 3)
        q[..., 0], k[..., 0] = [100.0, -100.0, 1.0, 0.0], 90.0
        yield case("rows-apart", [q, k, v, block], why, "edge", gradient=False)
    why = Why(
        "first a block of low scores, then one with the weight: earlier sums shrink to nearly nothing, but not to nothing",
        "先是分数低的块，再是分数高的块：之前的和会缩小，但不会消失",
    )
    for block in (1, 3):
        q, k, v = _inputs(random, (), 3, 6, 1, 2)
        q[:], k[:, 0] = 1.0, [-3.0, -2.0, -1.0, 0.0, 1.0, 2.0]
        yield case("staircase", [q + 0.1 * random.uniform(size=q.shape), k, v, block], why, "edge")


def _precision(random):
    def make(draw):
        return [draw.normal(2, 20, 8), draw.normal(2, 20, 8), draw(2, 20, 4), 8]

    yield from precision(make, random, regimes=pick("ordinary"))
    yield from precision(make, random, dtypes=HALVES, regimes=pick("offset-up", "offset-down"), gradient=False)
    why = Why(
        "{dtype} scores of several hundred, with 2 000 keys: scores and sums need float32",
        "{dtype} 的分数有几百，key 有 2 000 个：分数与求和需要 float32",
    )
    for dtype in HALVES:
        q, k, v = _inputs(random, (), 4, 2000, 16, 4)
        q, k = 10 + q, 10 + 0.3 * k
        yield case(
            "half-long", [*cast_all([q, k, v + 2], dtype), 128], why.format(dtype=dtype), "precision", gradient=False
        )
    why = Why("float16 scores beyond 65 504", "float16 分数超过 65 504")
    q, k, v = _inputs(random, (), 3, 6, 64, 4)
    yield case(
        "half-overflow",
        [*cast_all([100 + q * 0, 150 + np.sign(k[:, :1]) * 8 + k * 0, v], "float16"), 2],
        why,
        "precision",
        gradient=False,
    )
    why = Why(
        "float16 scores below −65 504: float16 has no number to start the maximum from",
        "float16 分数全部低于 −65 504：float16 中没有可以作初始最大值的有限数",
    )
    for _ in range(2):
        q, k, v = _inputs(random, (2,), 3, 6, 64, 4)
        args = [*cast_all([100 + q * 0, np.sign(k[..., :1]) * 8 + k * 0 - 150, v], "float16"), 2]
        yield case("half-below", args, why, "precision", gradient=False)
    why = Why(
        "float64 scores of thousands: float32 would lose their differences",
        "float64 分数有几千：float32 会丢失它们之间的差",
    )
    q, k, v = _inputs(random, (2,), 3, 6, 4, 4)
    yield case("float64-scores", [q + 60, k + 60, v, 4], why, "precision", gradient=False)
    why = Why(
        "{dtype}, 2 500 blocks of one key each with nearly equal weights: the running sum outgrows {dtype}",
        "{dtype}，2 500 个只含一个 key 的块，权重几乎相等：滑动和超出 {dtype} 能逐一累加的范围",
    )
    for dtype in HALVES:
        q, k, v = _inputs(random, (), 2, 2500, 2, 2)
        args = [*cast_all([0.01 * q, k, v + 2], dtype), 1]
        yield case("half-many-blocks", args, why.format(dtype=dtype), "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts([*_inputs(random, (2, 2), 3, 5, 4, 2, dtype), 2])
    x = random.standard_normal((2, 5, 3))
    yield shared([x, x.copy(), x.copy(), 2])


def _scale(random):
    why = Why(
        "2 × 4 heads, length 1 024, blocks of 128: no Python loop over queries and keys",
        "2 × 4 个头、长度 1 024、块大小 128：不能用 Python 循环遍历 query 和 key",
    )
    yield case("large", [*_inputs(random, (2, 4), 1024, 1024, 32, 32, "float32"), 128], why, "scale", gradient=False)
    why = Why(
        "6 144 × 6 144 scores take 144 MiB, and there are 128 MiB: keep only a block of them",
        "6 144 × 6 144 个分数占 144 MiB，而限额是 128 MiB：只能保留一块",
    )
    for block in (128, 256):
        args = [*_inputs(random, (), 6144, 6144, 32, 16, "float32"), block]
        yield case("long", args, why, "scale", gradient=False)
    why = Why(
        "4 × 6 000 queries with 1 600 keys each: do not go through the blocks for one query at a time",
        "4 × 6 000 个 query，各有 1 600 个 key：不能逐个 query 处理各块",
    )
    args = [*_inputs(random, (4,), 6000, 1600, 8, 8, "float32"), 64]
    yield case("many-queries", args, why, "scale", gradient=False)


def _middle(random):
    why = Why(
        "{keys} keys in blocks of {block}, {dtype}, with scores near {score}: a long row keeps the care of a short one",
        "{keys} 个 key、块大小 {block}、{dtype}，分数约为 {score}：长的行与短的行要同样仔细",
    )
    for dtype in ("float64", "float32", *HALVES):
        score = -1000 if dtype == "float64" else -120
        for keys, block in ((67, 64), (257, 50), (1003, 100)):
            q, k, v = _inputs(random, (1, 2), 3, keys, 4, 3)
            size = abs(2 * score) ** 0.5
            q[..., 0], k[..., 0] = size, -size * random.uniform(0.98, 1.02, size=keys)
            told = why.format(keys=keys, block=block, dtype=dtype, score=score)
            yield case("middle", [*cast_all([q, k, v], dtype), block], told, "edge", gradient=False)
    why = Why("the same shape, block, first and last key as before", "形状、块大小与首尾的 key 都与前一个用例相同")
    q, k, v = _inputs(random, (2,), 3, 67, 4, 3)
    for _ in range(2):
        yield case("same-ends", [q, k.copy(), v, 64], why, "edge", gradient=False)
        k[:, 1:-1] = k[:, -2:0:-1].copy()
    why = Why(
        "scores lower by 21 have values of 2 000: no block is too low to count",
        "分数低 21 的 key 对应的 value 达 2 000：再低的块也要计入",
    )
    q, k, v = _inputs(random, (2,), 3, 131, 1, 3)
    q[:], k[:], v[:] = 1.0, 0.0, 0.1 * v
    k[:, 64:], v[:, 64:] = -21.0, 2000.0
    yield case("low-blocks", [q, k, v, 32], why, "edge", gradient=False)
    why = Why(
        "float16 with two leading axes; large queries and keys whose products cancel: scale them in float32",
        "float16，两个前导轴；query 与 key 很大而乘积相互抵消：缩放要用 float32",
    )
    q, k, v = _inputs(random, (2, 2), 3, 67, 6, 3)
    base = np.array([7.3, -9.1, 11.7, 5.9, -8.3, 10.1])
    q[:] = base * np.array([[1.0], [0.9], [0.8]])
    k = 60 * (k - (k @ base)[..., None] * base / (base @ base))
    yield case("half-cancel", [*cast_all([q, k, v], "float16"), 64], why, "precision", gradient=False)
    why = Why(
        "bfloat16, 6 000 keys of nearly equal weight, and equal values: an output rounded after every block drifts",
        "bfloat16，6 000 个 key 的权重几乎相等，value 也相同：每块之后都舍入的输出会逐渐偏离",
    )
    q, k, v = _inputs(random, (), 2, 6000, 2, 32)
    args = [*cast_all([0.01 * q, k, np.linspace(0.5, 8, 32) + 0 * v], "bfloat16"), 128]
    yield case("half-output", args, why, "precision", gradient=False)
    why = Why(
        "{dtype}, 1 400 keys, and the last score is 30 higher: what came before counts for e⁻³⁰, not for a fixed small number",
        "{dtype}，1 400 个 key，最后一个的分数高出 30：之前的部分只剩 e⁻³⁰，而不是某个固定的小数",
    )
    for dtype in ("float64", "float32"):
        q, k, v = _inputs(random, (2,), 2, 1400, 1, 3)
        q[:], k[:], k[:, -1] = 1.0, 0.0, 30.0
        yield case("late-maximum", [*cast_all([q, k, v], dtype), 128], why.format(dtype=dtype), "edge", gradient=False)


def _more(random):
    """Yield further cases for mistakes that only one of the others shows."""
    why = Why(
        "the same shape, first and last key as before, two leading axes",
        "形状与首尾的 key 都与前一个用例相同，两个前导轴",
    )
    q, k, v = _inputs(random, (1, 2), 2, 9, 3, 2, "float32")
    for _ in range(2):
        yield case("same-ends-batch", [q, k.copy(), v, 4], why, "edge", gradient=False)
        k[..., 1:-1, :] = k[..., -2:0:-1, :].copy()
    why = Why(
        "float32, scores lower by 17 have values of 1 500: no block is too low to count",
        "float32，分数低 17 的 key 对应的 value 达 1 500：再低的块也要计入",
    )
    q, k, v = _inputs(random, (), 2, 37, 1, 3)
    q[:], k[:], v[:] = 1.0, 0.0, 0.1 * v
    k[8:], v[8:] = -17.0, 1500.0
    yield case("low-blocks-float32", [*cast_all([q, k, v], "float32"), 8], why, "edge", gradient=False)
    why = Why(
        "float16 with two leading axes, 35 keys; products that cancel: scale the queries in float32",
        "float16，两个前导轴，35 个 key；乘积相互抵消：query 的缩放要用 float32",
    )
    q, k, v = _inputs(random, (1, 3), 4, 35, 6, 5)
    base = np.array([9.7, -7.1, 10.3, 6.7, -11.9, 8.3])
    q[:] = base * np.array([[1.0], [0.95], [0.85], [0.75]])
    k = 60 * (k - (k @ base)[..., None] * base / (base @ base))
    yield case("half-cancel-batch", [*cast_all([q, k, v], "float16"), 16], why, "precision", gradient=False)
    why = Why("scores near −2·10⁷: no fixed number is low enough", "分数约为 −2·10⁷：没有哪个固定的数足够低")
    q, k, v = _inputs(random, (2,), 2, 5, 32, 3)
    q[:], k = 2000.0, -2000 + 0.0001 * np.abs(k)
    yield case("far-below", [q, k, v, 2], why, "edge", gradient=False)
    why = Why(
        "float16, 4 000 keys of nearly equal weight and values near 20: the output before the division exceeds float16",
        "float16，4 000 个 key 的权重几乎相等，value 约为 20：相除之前的输出超出 float16",
    )
    q, k, v = _inputs(random, (), 2, 4000, 2, 3)
    args = [*cast_all([0.01 * q, k, v + 20], "float16"), 128]
    yield case("half-output-beyond", args, why, "precision", gradient=False)
    why = Why(
        "the last block raises the scores of one query by 900, and not those of the other",
        "最后一块使一个 query 的分数升高 900，另一个不变",
    )
    q, k, v = _inputs(random, (), 2, 5, 1, 3)
    q[:, 0], k[:, 0] = [30.0, 0.0], [0, 0.1, -0.1, 0.2, 30.0]
    yield case("raised-for-one", [q, k, v, 2], why, "edge", gradient=False)
    why = Why("the scores of three heads lie 1 000 apart", "三个头的分数彼此相差 1 000")
    q, k, v = _inputs(random, (3,), 2, 5, 1, 3)
    q[:], k = np.array([-20.0, 1.0, 20.0])[:, None, None], 50 + 0.01 * k
    yield case("heads-apart", [q, k, v, 2], why, "edge", gradient=False)
    why = Why(
        "{dtype}, large values that cancel: rounded weights leave the wrong sum",
        "{dtype}，很大的 value 相互抵消：权重一舍入，和就错了",
    )
    for dtype in HALVES:
        q, k, v = _inputs(random, (), 2, 12, 1, 8)
        (k,) = cast_all([-random.uniform(0, 1.5, size=(12, 1))], "float16")
        q[:], k = 1.0, np.round(k.astype(float) * 64) / 64
        signs = np.stack([random.permutation([1, -1] * 6) for _ in range(8)], axis=1)
        args = [*cast_all([q, k, 200 * signs / np.exp(k) + 1], dtype), 4]
        yield case("half-weights-cancel", args, why.format(dtype=dtype), "precision", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    q, k, v = (check_array(name, value, ndim=(2, 6)) for name, value in zip("qkv", args))
    check_same_dtype(q=q, k=k, v=v)
    require(
        q.shape[:-2] == k.shape[:-2] == v.shape[:-2],
        "q, k and v must have the same leading dimensions",
        "q、k、v 的前导维度必须相同",
    )
    require(
        q.shape[-1] == k.shape[-1] and k.shape[-2] == v.shape[-2],
        "q and k must have the same last axis, and k and v the same length",
        "q 和 k 的最后一维必须相同，k 和 v 的长度必须相同",
    )
    require(
        max(q.shape[-2], k.shape[-2]) <= 6144,
        f"q and k must have at most 6144 positions, not {q.shape[-2]} and {k.shape[-2]}",
        f"q 和 k 最多有 6144 个位置，而不是 {q.shape[-2]} 和 {k.shape[-2]} 个",
    )
    require(
        max(q.shape[-1], v.shape[-1]) <= 128 and np.prod(q.shape[:-2]) <= 16,
        "q, k and v must have at most 128 features, and their leading dimensions at most 16 elements together",
        "q、k、v 最多有 128 个特征，前导维度合计最多 16 个元素",
    )
    scores = np.prod(q.shape[:-1], dtype=np.int64) * k.shape[-2]
    check_most(scores, 38_400_000, "scores", "得分")
    for name, array in zip("qkv", (q, k, v)):
        require(array.size > 0, f"{name} must not be empty", f"{name} 不能为空")
        check_entries(name, array, 2000)
    block = args[3] if len(args) > 3 else 64
    check_integer("block", block, 1, 4096)
    blocks = -(-q.shape[-2] // block) * -(-k.shape[-2] // block)
    check_most(blocks, 10_000, "pairs of a block of queries and a block of keys", "query 块与 key 块的组合")
    keys, rows = k.shape[-2], math.prod(q.shape[:-1])
    check_most(rows * min(block, keys), 1_580_000, "scores in one block", "得分（一块之内）")
    results = rows * v.shape[-1] * -(-keys // block)
    check_most(results, 4_800_000, "elements of the result, over all blocks", "结果的元素（各块合计）")
    features = q.shape[-1] + v.shape[-1]
    largest = max(q.size, k.size, v.size, rows * v.shape[-1])
    check_most(largest, 264_000, "elements in q, k, v and the result each", "元素（q、k、v 与结果各自）")
    check_most(int(scores) * features, 1_820_000_000, "products of a score and a feature", "得分与特征的乘积")
