"""Cases for the online softmax: rising and falling maxima, masked chunks, every dtype and layout, six million logits."""

import numpy as np

from judge.probes.arrays import FLOATS, HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_length, check_most, require
from judge.probes.precision import pick, precision


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, then large ones, then chunks of middle size."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _chunks(random, lengths, scale=2.0):
    return [scale * random.standard_normal(length) for length in lengths]


def _core(random):
    why = Why("{count} chunks of different lengths", "{count} 块，长度各不相同")
    for count in (1, 2, 3, 5, 8):
        lengths = random.randint(1, 6, size=count).tolist()
        yield case("chunks", [_chunks(random, lengths)], why.format(count=count))
    for name, why in _ORDERS.items():
        sign = {"rising": 1, "falling": -1, "mixed": 0}[name]
        for _ in range(2):
            levels = sign * 3 * np.arange(5) if sign else 4 * random.standard_normal(5)
            yield case(
                name,
                [[values + level for values, level in zip(_chunks(random, [3] * 5, 1.0), levels, strict=True)]],
                why,
            )


_ORDERS = {
    "rising": Why(
        "each chunk has a larger maximum: the old sum has to be rescaled every time",
        "每一块的最大值都更大：旧的和每次都要重新缩放",
    ),
    "falling": Why(
        "the maximum is in the first chunk: later chunks must not lower it", "最大值在第一块：后面的块不能把它降低"
    ),
    "mixed": Why("the maximum rises and stays in turn", "最大值时升时不变"),
}


def _edge(random):
    why = Why(
        "{dtype} logits of about {size:g}: exp overflows without the shift, or everything underflows",
        "{dtype}，logit 约为 {size:g}：不平移时 exp 会溢出，或者全部下溢",
    )
    for dtype, size in (("float64", 1e3), ("float64", -1e6), ("float32", 1e4), ("float16", -3e4), ("bfloat16", 1e4)):
        chunks = [size + np.round(values) * max(1, abs(size) / 256) for values in _chunks(random, [3, 1, 4])]
        yield case("large", [cast_all(chunks, dtype)], why.format(dtype=dtype, size=size), "edge")
    why = Why("masked chunks, all -inf, at the start, in between or at the end", "全为 -inf 的块可能在开头、中间或末尾")
    for place in ([0], [0, 1], [1], [3], [0, 2, 3]):
        chunks = _chunks(random, [2, 3, 1, 4])
        for at in place:
            chunks[at][:] = -np.inf
        yield case("masked", [chunks], why, "edge")


def _precision(random):
    yield from precision(
        lambda draw: [[draw(3), draw(1), draw(5), draw(2)]],
        random,
        regimes=pick("ordinary", "spread", "tiny", "offset-up", "offset-down"),
    )
    why = Why(
        "{dtype}, 3 000 logits of which most are equal: a sum in {dtype} stops growing",
        "{dtype}，3 000 个 logit 大多相等：用 {dtype} 求和，加到一定大小就不再增长",
    )
    for dtype in HALVES:
        chunks = _chunks(random, [1] * 8, 0.1) + [np.full(1, -5.0) for _ in range(1_000)]
        chunks[4] += 5
        yield case("half-long-sum", [cast_all(chunks, dtype)], why.format(dtype=dtype), "precision")
    why = Why(
        "float64 logits near 10⁷: float32 keeps no digit of their differences",
        "float64 的 logit 约为 10⁷：float32 留不下差的有效位",
    )
    yield case("float64-far", [[1e7 + values for values in _chunks(random, [3, 2, 4])]], why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(
            [cast_all(_chunks(random, [3, 1, 5, 3]), dtype)], ("strided", "reversed", "window", "broadcast")
        )
    why = Why("two chunks are one and the same array", "两块是同一个数组")
    chunk = 2 * random.standard_normal(3)
    yield case("same-array", [[chunk, chunk, chunk + 1]], why, "layout", layout="shared")


def _scale(random):
    why = Why(
        "2 000 chunks, each with a larger maximum: do not read or copy again everything so far",
        "2 000 块，最大值一块比一块大：不要每次都重读或复制前面的全部内容",
    )
    chunks = [
        values - values.max() + 0.01 * number for number, values in enumerate(_chunks(random, [1_500] * 2_000, 0.5))
    ]
    yield case("many-chunks", [cast_all(chunks, "float32")], why, "scale")
    why = Why(
        "six million float16 logits: several float32 copies do not fit into the memory limit, and exponentials that are 0 in "
        "float16 make up a part of the sum",
        "六百万个 float16 logit：几份 float32 副本放不进内存限制；在 float16 中为 0 的指数在和里占了一部分",
    )
    base = random.uniform(-17.6, -17.5, size=75_000).astype("float16")
    chunks = [np.roll(base, number) for number in range(80)]
    for at in (3, 50):
        chunks[at][random.randint(75_000)] = 0
    yield case("six-million", [chunks], why, "scale")


def _middle(random):
    why = Why(
        "{dtype} chunks of up to 4 999 logits that rise all the way, one of them masked",
        "{dtype}，各块最多 4 999 个 logit，一路上升，其中一块被整块掩码",
    )
    for dtype in FLOATS:
        lengths = [129, 4_999, 300, 1_021]
        chunks = np.split(np.linspace(0, 40, sum(lengths)), np.cumsum(lengths)[:-1])
        chunks = [values + noise for values, noise in zip(chunks, _chunks(random, lengths, 0.3), strict=True)]
        chunks[2][:] = -np.inf
        yield case("long-rising", [cast_all(chunks, dtype)], why.format(dtype=dtype), "edge")
    why = Why("a single {dtype} chunk of 2 003 logits", "只有一块：2 003 个 {dtype} logit")
    for dtype in FLOATS:
        yield case("long-single", [cast_all(_chunks(random, [2_003]), dtype)], why.format(dtype=dtype), "edge")
    why = Why(
        "chunks of 60 000 logits that lie {gap} below the maximum: together they are a part of the sum",
        "几块各有 60 000 个 logit，都比最大值低 {gap}：合起来在和里占了一部分",
    )
    for gap in (18, 22):
        chunks = [values - gap for values in _chunks(random, [60_000] * 3, 0.3)]
        chunks[1][7] = 0.0
        yield case("many-far-below", [[*chunks, np.array([-1.0, 0.5])]], why.format(gap=gap), "precision")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    check_length("chunks", args[0], (1, 2_000))
    chunks = [check_array("chunk", value, ndim=(1, 1)) for value in args[0]]
    most = 3_000_000 if chunks[0].dtype == np.float64 else 6_000_000
    check_most(sum(map(len, chunks)), most, "logits", "logit")
    require(
        len({chunk.dtype for chunk in chunks}) == 1, "all chunks must have the same dtype", "所有分块的 dtype 必须相同"
    )
    for chunk in chunks:
        check_entries("chunk", chunk, 1e8 if chunk.dtype == np.float64 else 6e4, minus_infinity=True)
