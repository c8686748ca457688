"""Cases for paged attention: tables, lengths, heads, stale slots, every dtype and layout, and ragged batches."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_most, require
from judge.probes.precision import pick, precision

BOUNDS = {"float64": 1e150, "float32": 1e6, "float16": 6e4}


def generate(rng):
    """Yield cases from a ``random.Random``: small batches first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _table(random, lengths, page_size, spare=2, wider=0):
    """Return the block table of a pool in random order, and the number of its pages."""
    counts = [-(-length // page_size) for length in lengths]
    pages = sum(counts) + spare
    order, table = random.permutation(pages), np.full((len(lengths), max(1, *counts) + wider), -1)
    for row, count in enumerate(counts):
        table[row, :count], order = order[:count], order[count:]
    return table, pages


def _args(random, lengths, page_size, heads=2, kv_heads=1, d=2, **table):
    """Return the five arguments, all of them random numbers, stale slots too."""
    block_table, pages = _table(random, lengths, page_size, **table)
    q = random.standard_normal((len(lengths), heads, d))
    caches = [random.standard_normal((max(1, pages), page_size, kv_heads, d)) for _ in range(2)]
    return [q, *caches, block_table, np.array(lengths)]


def _used(args):
    """Return which slots of the pool any sequence uses."""
    used = np.zeros(args[1].shape[:2], bool)
    for row, length in zip(args[3], args[4], strict=True):
        places = np.arange(length)
        used[row[places // used.shape[1]], places % used.shape[1]] = True
    return used


def _core(random):
    why = Why(
        "lengths {lengths}, pages of {size}, {heads} query heads, {kv} kv heads, d = {d}",
        "长度 {lengths}，页大小 {size}，{heads} 个 query 头，{kv} 个 kv 头，d = {d}",
    )
    for lengths, size, heads, kv, d in (
        ((3,), 2, 1, 1, 1),
        ((4, 2), 2, 2, 2, 3),
        ((5, 1, 3), 2, 2, 1, 4),
        ((7, 3), 3, 4, 2, 2),
        ((1, 2, 3, 4), 4, 3, 3, 3),
        ((9, 6, 2), 3, 6, 3, 2),
        ((5, 8), 1, 2, 2, 2),
        ((6, 6, 6), 4, 4, 1, 4),
        ((17, 16, 15), 16, 2, 1, 8),
        ((2, 3), 8, 4, 4, 4),
    ):
        told = why.format(lengths=lengths, size=size, heads=heads, kv=kv, d=d)
        yield case("shape", _args(random, lengths, size, heads, kv, d), told)
    why = Why("the table is wider than any sequence needs", "页表比任何序列需要的都宽")
    yield case("wide-table", _args(random, (3, 5), 2, wider=3), why)
    why = Why("three sequences share the pages of a common prompt", "三个序列共用同一段提示词的页")
    for heads, kv in ((2, 1), (4, 2)):
        args = _args(random, (7, 6, 5), 2, heads, kv, 3)
        args[3][1:, :2] = args[3][0, :2]
        yield case("common-prompt", args, why)


def _edge(random):
    why = Why("lengths {lengths} with pages of {size}", "长度 {lengths}，页大小 {size}")
    for lengths, size in (((0, 3, 0), 2), ((1, 0), 1), ((4, 5, 0), 4), ((1, 1, 1), 3)):
        yield case("lengths", _args(random, lengths, size), why.format(lengths=lengths, size=size), "edge")
    why = Why(
        "every slot that is not in use holds NaN or inf, as memory that was never written",
        "所有未使用的位置都是 NaN 或 inf，就像从未写过的内存",
    )
    for lengths, size in (((3, 2), 2), ((5, 1, 4), 4), ((2, 0, 3), 2), ((6,), 5)):
        args = _args(random, lengths, size, 4, 2, 3)
        stale = ~_used(args)
        for cache in args[1:3]:
            cache[stale] = random.choice([np.nan, np.inf, -np.inf], size=cache[stale].shape)
        yield case("stale", args, why, "edge", gradient=False)
    why = Why(
        "2 000 tokens whose scores fall by thousands: a running maximum must not fall with them",
        "2 000 个 token 的分数下降几千：累计最大值不能跟着下降",
    )
    args = _args(random, (2000,), 16, 2, 1, 2)
    places = np.arange(2000)
    args[1][args[3][0, places // 16], places % 16] = -4.0 * places[:, None, None]
    yield case("falling", [np.abs(args[0]) + 0.1, *args[1:]], why, "edge", gradient=False)
    why = Why("scores in the hundreds: the maximum is another one for each head", "分数有几百：每个头的最大值不同")
    for _ in range(3):
        args = _args(random, (6, 9), 4, 4, 2, 3)
        yield case("large-scores", [args[0] * 100, args[1] * 10, *args[2:]], why, "edge", gradient=False)


def _precision(random):
    def make(draw):
        args = _args(random, (20, 13), 4, 4, 2, 8)
        return [*args[:2], draw(*args[2].shape), *args[3:]]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "offset-up", "tiny"), gradient=False)
    why = Why(
        "{dtype} scores of several hundred: rounded to {dtype} they leave the wrong differences",
        "{dtype} 的分数有几百：舍入成 {dtype} 之后差值就不对了",
    )
    for dtype in HALVES * 4:
        args = _args(random, (6, 5), 4, 2, 1, 8)
        args[0], args[1] = args[0] + 12, 0.4 * args[1] + 12
        yield case("half-scores", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why("float16 scores beyond 65 504", "float16 的分数超过 65 504")
    args = _args(random, (6, 5), 4, 2, 1, 8)
    args[0], args[1] = args[0] * 0 + 200, np.sign(args[1][..., :1]) + np.zeros(8) + 150
    yield case("half-overflow", cast_all(args, "float16"), why, "precision", gradient=False)
    why = Why("float16 scores below −65 504", "float16 的分数低于 −65 504")
    yield case("half-overflow", cast_all([-args[0], *args[1:]], "float16"), why, "precision", gradient=False)
    why = Why(
        "{dtype}, 3 000 tokens of nearly equal weight: sum weights and values in float32",
        "{dtype}，3 000 个权重几乎相等的 token：权重与 value 用 float32 求和",
    )
    for dtype in HALVES:
        args = _args(random, (3000,), 16, 2, 1, 4)
        args[0] *= 0.1
        args[2] += 3
        yield case("half-long", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why("float64 scores near 100: computing in float32 shows", "float64 的分数约为 100：用 float32 计算会露出来")
    args = _args(random, (7, 5), 4, 2, 1, 8)
    yield case("float64-digits", [args[0] * 10, args[1] * 4, *args[2:]], why, "precision", gradient=False)
    why = Why("float64 values beyond the range of float32", "float64 的 value 超出 float32 的范围")
    yield case("float64-range", [*args[:2], args[2] * 1e100, *args[3:]], why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_args(random, (3, 5, 4), 2, 4, 2, 3), dtype))
    args = _args(random, (4, 4), 2, 2, 2, 2, spare=0)
    yield shared([args[0], args[1], args[1].copy(), *args[3:]])


def _scale(random):
    why = Why(
        "one sequence of 32 768 tokens and 127 short ones: padded to the longest they do not fit into the memory",
        "一个序列有 32 768 个 token，另外 127 个很短：补到最长的长度内存放不下",
    )
    lengths = [5, 32_768, *(int(length) for length in random.randint(1, 40, size=126))]
    yield case("ragged", cast_all(_args(random, lengths, 16, 4, 2, 16), "float32"), why, "scale")
    why = Why("2 000 sequences of some 30 tokens", "2 000 个序列，各约 30 个 token")
    lengths = [int(length) for length in random.randint(1, 60, size=2000)]
    yield case("many-sequences", cast_all(_args(random, lengths, 8, 4, 2, 16), "float32"), why, "scale")
    why = Why(
        "200 000 tokens in pages of one: no Python loop over pages or tokens",
        "200 000 个 token，每页一个：不能用 Python 循环遍历页或 token",
    )
    lengths = [90_000, 60_000, 50_000]
    yield case("small-pages", cast_all(_args(random, lengths, 1, 2, 1, 8, spare=0), "float32"), why, "scale")
    why = Why("one page of 100 000 tokens, half of them in use", "一页有 100 000 个 token，用了一半")
    yield case("one-page", cast_all(_args(random, [50_000], 100_000, 2, 1, 8, spare=0), "float32"), why, "scale")


def _middle(random):
    why = Why(
        "{count} sequences, some of them empty, in {dtype}: an empty one gives zeros in a large batch, too",
        "{count} 个序列，其中有空序列，{dtype}：批量大时空序列同样给出零",
    )
    for count, dtype in ((67, "float64"), (131, "float32"), (67, "float16"), (67, "bfloat16")):
        lengths = [int(length) for length in random.randint(0, 6, size=count)]
        args = cast_all(_args(random, lengths, 3, 4, 2, 3), dtype)
        yield case("some-empty", args, why.format(count=count, dtype=dtype), "edge", gradient=False)
    why = Why(
        "{count} pages of four, each of them twice in the table: both of its places count",
        "{count} 页、每页四个 token，每页在页表中出现两次：两处都要计入",
    )
    for count in (18, 66, 258):
        args = _args(random, (4 * count - 1,), 4, 4, 2, 3)
        args[3][0, count // 2 :] = random.permutation(args[3][0, : count // 2])
        yield case("page-twice", args, why.format(count=count), "edge", gradient=False)
    why = Why(
        "{dtype} scores of 10⁹ to 10¹¹, all different: none of them may be clipped",
        "{dtype} 的分数在 10⁹ 到 10¹¹ 之间且互不相同：不得截断",
    )
    for dtype in ("float64", "float32"):
        args = _args(random, (7, 67), 4)
        for array in args[:2]:
            array[..., 1] = 0
        args[0][..., 0] = [1e6, -1e6]
        args[1][..., 0] = 1e4 * (1 + random.permutation(args[1][..., 0].size)).reshape(args[1].shape[:-1])
        yield case("huge-scores", cast_all(args, dtype), why.format(dtype=dtype), "edge", gradient=False)
    why = Why(
        "float64, d = {d}, {heads} query heads share {kv} kv heads: the scale is 1 / √d with all its digits",
        "float64，d = {d}，{heads} 个 query 头共用 {kv} 个 kv 头：缩放系数是 1 / √d，要有全部有效位",
    )
    for heads, kv, d in ((8, 2, 64), (6, 1, 97)):
        args = _args(random, (9, 6, 14), 4, heads, kv, d)
        yield case("wide-groups", args, why.format(heads=heads, kv=kv, d=d), "precision", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    q = check_array("q", args[0], ndim=(3, 3))
    b, heads, d = q.shape
    k_pages = check_array("k_pages", args[1], shape=(None, None, None, d))
    v_pages = check_array("v_pages", args[2], shape=k_pages.shape)
    pages, page_size, kv_heads, _ = k_pages.shape
    table = check_array("block_table", args[3], kinds="i", shape=(b, None), size=(1, 270_000))
    lengths = check_array("lengths", args[4], kinds="i", shape=(b,))
    check_same_dtype(q=q, k_pages=k_pages, v_pages=v_pages)
    require(
        heads % kv_heads == 0 and heads <= 64 and d <= 128 and b <= 2000,
        "q must have at most 2000 sequences, 64 heads and 128 features, and the number of key heads must divide the number of query heads",
        "q 最多有 2000 个序列、64 个头、128 个特征，且 query 的头数必须能被 key 的头数整除",
    )
    check_most(pages * page_size, 200_000, "slots in the pool", "池中的槽位")
    check_most(k_pages.size, 3_000_000, "elements of k_pages", "k_pages 的元素")
    require(
        lengths.min() >= 0 and lengths.max() <= table.shape[1] * page_size,
        "lengths: every element must be from 0 to the number of slots in a row of block_table",
        "lengths：每个元素都必须在 0 到 block_table 一行的槽位数之间",
    )
    check_most(lengths.sum(), 200_000, "tokens", "token")
    check_most(
        lengths.sum() * heads * d, 4_000_000, "elements of all tokens and query heads", "所有 token 与 query 头的元素"
    )
    in_use = np.arange(table.shape[1]) < -(-lengths[:, None] // page_size)
    require(
        (table[~in_use] == -1).all(),
        "block_table must be -1 after the pages of a sequence",
        "block_table 中序列所用页之后的元素必须为 -1",
    )
    require(
        ((table[in_use] >= 0) & (table[in_use] < pages)).all(),
        f"block_table must name pages of the pool, from 0 to {pages - 1}",
        f"block_table 中必须是池中的页，即 0 到 {pages - 1}",
    )
    used = _used([q, k_pages, v_pages, table, lengths])
    for name, array in (("q", q), ("k_pages", k_pages[used]), ("v_pages", v_pages[used])):
        check_entries(name, array, BOUNDS[str(q.dtype)])
