"""Cases for attention: random shapes, masks of every shape, dtypes, layouts, then lengths that need vectorised code."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.masks import BEYOND_FILL, dead_rows, mask_cases
from judge.probes.plain import check_choice, check_most, require
from judge.probes.precision import pick, precision

LARGEST = 1e100


def generate(rng):
    """Yield cases from a ``random.Random``: small ones first, then the large ones."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _inputs(random, lead, n_queries, n_keys, d, dv, dtype="float64"):
    shapes = ((n_queries, d), (n_keys, d), (n_keys, dv))
    return cast_all([random.standard_normal((*lead, *shape)) for shape in shapes], dtype)


def _padding(random, batch, n_keys):
    """A (batch, 1, 1, n_keys) mask: every sequence keeps a prefix of its own length."""
    lengths = random.randint(1, n_keys + 1, size=batch)
    lengths[0] = max(1, n_keys // 2)
    return (np.arange(n_keys) < lengths[:, None])[:, None, None, :]


def _core(random):
    for index in range(16):
        lead = [(), (2,), (2, 2), (1, 3)][index % 4]
        n_queries, n_keys = random.randint(2, 6, size=2)
        d, dv = random.randint(2, 4, size=2)
        args = _inputs(random, lead, n_queries, n_keys, d, dv, ["float64", "float32"][index // 4 % 2])
        mask = random.random_sample((n_queries, n_keys)) < 0.6
        mask[:, 0] = True
        if index % 3 == 0:
            why = Why(
                "no mask: scores over sqrt(d), softmax over the keys, times the values",
                "没有掩码：分数除以 sqrt(d)，对 key 做 softmax，再乘以 value",
            )
            yield case("small", [*args, None, bool(index % 2)], why)
        elif index % 3 == 1:
            why = Why("a random mask: only keys marked True may get weight", "随机掩码：只有标为 True 的键才能分到权重")
            yield case("small", [*args, mask, False], why)
        else:
            mask[0] = False
            why = Why(
                "mask and causality apply together; a query that sees no key gives zeros",
                "掩码与因果限制同时生效；看不到任何键的 query 输出全零",
            )
            yield case("small", [*args, mask, True], why)
    for n_queries, n_keys in [(7, 19), (19, 7), (16, 16)]:
        why = Why(
            f"causal with {n_queries} queries and {n_keys} keys: the sequences are aligned at their ends",
            f"因果注意力，{n_queries} 个 query、{n_keys} 个键：两个序列按末尾对齐",
        )
        yield case("causal", [*_inputs(random, (2, 3), n_queries, n_keys, 8, 5, "float32"), None, True], why)
    for length, is_causal in ((33, False), (96, True)):
        why = Why(
            "a padding mask of shape (B, 1, 1, L) is broadcast over heads and queries",
            "形状为 (B, 1, 1, L) 的 padding 掩码沿头和 query 广播",
        )
        args = _inputs(random, (3, 2), length, length, 16, 16, "float32")
        yield case("padded", [*args, _padding(random, 3, length), is_causal], why)


def _edge(random):
    args = _inputs(random, (2, 2), 3, 3, 2, 2)
    yield from mask_cases(lambda mask: [*args, mask], random, (2, 2, 3, 3))
    yield from dead_rows(lambda mask: [*args, mask, False], random, (2, 2, 3, 3))
    one = _inputs(random, (3,), 3, 3, 2, 2)
    yield from mask_cases(lambda mask: [*one, mask, True], random, (3, 3, 3), gradient=False)
    why = Why(
        "the visible scores lie below every finite number that could stand for hidden: hide by -inf",
        "可见的分数比任何用来表示“被屏蔽”的有限数都小：必须用 -inf 屏蔽",
    )
    for dtype, scores in {**BEYOND_FILL, "float64": (1e10, 1e60)}.items():
        for score in scores:
            scale = np.sqrt(score) if dtype != "float16" else score
            q = scale * (1 + random.uniform(0, 0.01, size=(2, 4, 2)))
            k = -scale * np.sort(random.uniform(1, 2, size=(2, 4, 1)), axis=1) * np.ones(2)
            values = random.standard_normal((2, 4, 3))
            mask = np.tri(4, dtype=bool)[:, ::-1]
            yield case("below-fill", [*cast_all([q, k, values], dtype), mask, False], why, "edge", gradient=False)
            yield case(
                "below-fill",
                [*cast_all([q, k[:, ::-1].copy(), values], dtype), None, True],
                why,
                "edge",
                gradient=False,
            )


def _precision(random):
    yield from precision(
        lambda draw: [draw(2, 2, 12, 16), draw(2, 2, 12, 16), draw.normal(2, 2, 12, 16), None, True],
        random,
        dtypes=HALVES,
        regimes=pick("ordinary"),
    )
    yield from precision(
        lambda draw: [draw.normal(3, 300, 8), draw.normal(3, 300, 8), draw(3, 300, 4)],
        random,
        dtypes=HALVES,
        regimes=pick("ordinary", "offset-up", "offset-down"),
        gradient=False,
    )


def _layout(random):
    args = [*_inputs(random, (2, 2), 3, 5, 4, 2), random.uniform(size=(2, 2, 3, 5)) < 0.7, True]
    args[3][..., 0] = True
    yield from layouts(args)
    yield from layouts(args, kinds=("broadcast",), axis=1)
    x = random.standard_normal((2, 5, 3))
    yield shared([x, x.copy(), x.copy(), None, True])


def _middle(random):
    why = Why(
        "causal with {n_queries} queries and {n_keys} keys: the sequences are aligned at their ends",
        "因果注意力，{n_queries} 个 query、{n_keys} 个键：两个序列按末尾对齐",
    )
    for n_queries, n_keys in ((77, 131), (131, 77), (203, 210)):
        args = [*_inputs(random, (2,), n_queries, n_keys, 3, 2), None, True]
        yield case("causal-middle", args, why.format(n_queries=n_queries, n_keys=n_keys))
    why = Why(
        "{length} positions, {dtype}: the largest scores of different queries lie thousands apart",
        "{length} 个位置，{dtype}：不同 query 的最大分数相差几千",
    )
    for length, dtype in ((77, "float64"), (131, "float32")):
        for is_causal in (False, True):
            q, k, v = _inputs(random, (), length, length, 4, 3)
            q = -100 * np.abs(q) * np.where(np.arange(length) % 3, 1.0, 30.0)[:, None]
            args = [*cast_all([q, np.abs(k), v], dtype), None, is_causal]
            yield case("far-apart", args, why.format(length=length, dtype=dtype), "edge", gradient=False)
    why = Why(
        "{dtype}, 77 queries, 131 keys and a mask of shape {shape} with queries that see no key",
        "{dtype}，77 个 query、131 个键，掩码形状为 {shape}，有的 query 看不到任何键",
    )
    for dtype, shape in (
        ("float64", (77, 131)),
        ("float32", (2, 77, 131)),
        ("float16", (77, 1)),
        ("bfloat16", (1, 131)),
        ("float64", (2, 1, 131)),
    ):
        mask = random.uniform(size=shape) < 0.5
        mask[..., ::5, :] &= shape[-2] == 1
        args = [*_inputs(random, (2,), 77, 131, 5, 3, dtype), mask, shape[-2] == 1]
        yield case("middle-mask", args, why.format(dtype=dtype, shape=shape), "edge", gradient=dtype == "float64")


def _scale(random):
    why = Why("d = dv = 128, the widest there are", "d = dv = 128，达到上限")
    yield case("widest", cast_all(_inputs(random, (2,), 5, 7, 128, 128), "float32"), why, "scale")
    keep = random.random_sample((5, 1)) < 0.7
    why = Why(
        "a mask of shape (Lq, 1): one entry stands for all 200 keys, so it must not be cut into blocks",
        "形状为 (Lq, 1) 的掩码：一个元素代表全部 200 个键，不能切成块",
    )
    yield case("column", [*_inputs(random, (), 5, 200, 4, 4), keep], why, "edge")
    loops = Why(
        "2 × 8 heads of length 256: loops over single pairs are too slow",
        "2 × 8 个头、长度 256：逐对循环太慢",
    )
    yield case("large", [*_inputs(random, (2, 8), 256, 256, 64, 64), None, False], loops, "scale")
    why = Why(
        "length 512 with padding and causality: loops over single pairs are too slow",
        "长度 512，同时有 padding 和因果限制：逐对循环太慢",
    )
    args = _inputs(random, (2, 8), 512, 512, 64, 64, "float32")
    yield case("large", [*args, _padding(random, 2, 512), True], why, "scale")
    why = Why(
        "eight million query-key pairs: use matrix products, not loops over pairs",
        "八百万个 query-key 对：请用矩阵乘法，不要逐对循环",
    )
    yield case("large", [*_inputs(random, (1, 8), 1024, 1024, 64, 64, "float32"), None, True], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    q, k, v = (check_array(name, value, ndim=(2, 8)) for name, value in zip("qkv", args))
    mask = args[3] if len(args) > 3 else None
    check_choice("is_causal", args[4] if len(args) > 4 else False, (True, False))
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
        max(q.shape[-2], k.shape[-2]) <= 1024,
        f"q and k must have at most 1024 positions, not {q.shape[-2]} and {k.shape[-2]}",
        f"q 和 k 最多有 1024 个位置，而不是 {q.shape[-2]} 和 {k.shape[-2]} 个",
    )
    require(
        max(q.shape[-1], v.shape[-1]) <= 128 and np.prod(q.shape[:-2]) <= 16,
        "q, k and v must have at most 128 features, and their leading dimensions at most 16 elements together",
        "q、k、v 最多有 128 个特征，前导维度合计最多 16 个元素",
    )
    check_most(q.size // q.shape[-1] * k.shape[-2], 8_400_000, "scores", "分数")
    for name, array in zip("qkv", (q, k, v)):
        check_entries(name, array, LARGEST)
    scores = q.astype(np.float64) @ k.astype(np.float64).swapaxes(-1, -2)
    check_entries("q kᵀ", scores, LARGEST if q.dtype == np.float64 else 3e38)
    if mask is not None:
        scores = (*q.shape[:-1], k.shape[-2])
        shape = check_array("mask", mask, kinds="b").shape
        require(
            np.broadcast_shapes(shape, scores) == scores,
            f"mask must broadcast to the shape of the scores, {scores}",
            f"mask 必须能广播到得分的形状 {scores}",
        )
