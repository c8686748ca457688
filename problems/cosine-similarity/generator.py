"""Cases for cosine similarity: broadcasting, eps, every dtype and layout, and half a million vectors."""

import numpy as np

from judge.probes.arrays import HALVES, cast, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.options import Option, option_cases
from judge.probes.plain import check_most, check_number, require
from judge.probes.precision import integers, precision
from judge.probes.shapes import batch_cases

SHAPES = (
    ((3, 4), (4,)),
    ((4,), (3, 4)),
    ((3, 1, 2), (3, 2)),
    ((1, 3, 2), (3, 1, 2)),
    ((2, 3, 4), (3, 4)),
    ((3, 3), (1, 3)),
    ((2, 1, 3, 2), (4, 1, 2)),
    ((1, 1, 3), (3,)),
    ((2, 2, 2, 2, 3), (2, 1, 2, 3)),
    ((4, 3), (4, 1, 3)),
    ((3, 1, 2), (1, 3, 2)),
)
BOUNDS = {"float64": 1e102, "float32": 1e12, "float16": 6e4}


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _core(random):
    yield from batch_cases(lambda batch: [random.standard_normal((*batch, 3)) for _ in range(2)])
    why = Why("leading dimensions of {a} against {b} are broadcast", "形状 {a} 与 {b}：前导维相互广播")
    for a, b in SHAPES:
        yield case("broadcast", [random.standard_normal(a), random.standard_normal(b)], why.format(a=a, b=b))
    pairs = [random.standard_normal((3, 4)) * [[0.2], [1.0], [4.0]], random.standard_normal((3, 4))]
    yield from option_cases(pairs, {"eps": Option(1e-8, (1e-3, 0.1, 1.0, 10.0))})


def _edge(random):
    yield from integers(lambda draw: [draw(3, 4), draw(3, 4)], random, dtypes=("int64", "int32", "int8", "uint8"))
    why = Why(
        "norms from 0.1 to 10 against eps = 1: every combination of short and long vectors",
        "范数从 0.1 到 10，eps = 1：长短向量的所有组合",
    )
    for _ in range(3):
        a, b = random.standard_normal((2, 5, 3))
        a /= np.linalg.norm(a, axis=-1, keepdims=True)
        b /= np.linalg.norm(b, axis=-1, keepdims=True)
        lengths = np.array([[0.1], [0.5], [0.9], [2.0], [10.0]])
        yield case("eps-pairs", [(a * lengths)[:, None], b * lengths, 1.0], why, "edge")
    why = Why("the same directions at other lengths: the result is 1 or −1", "方向相同、长度不同：结果为 1 或 −1")
    for dtype in ("float64", "float32"):
        a = random.standard_normal((4, 6))
        b = a * np.array([[0.01], [-3.0], [1.0], [-500.0]])
        yield case("parallel", cast_all([a, b], dtype), why, "edge", gradient=False)


def _precision(random):
    yield from precision(lambda draw: [draw(4, 8), draw(4, 8)], random)
    yield from precision(lambda draw: [draw(4, 8), draw(4, 8), 10.0], random, dtypes=("float16", "bfloat16"))
    why = Why(
        "{dtype}, 4 096 components: a sum in {dtype} stops growing, and its squares overflow",
        "{dtype}，4 096 个分量：用 {dtype} 求和会停止增长，平方会溢出",
    )
    for dtype in HALVES:
        a = random.uniform(1, 40, size=(3, 4096))
        b = a * random.uniform(-0.2, 1, size=(3, 4096))
        yield case("half-long", cast_all([a, b], dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype} entries near 0.001: their squares vanish in {dtype}",
        "{dtype} 元素约为 0.001：用 {dtype} 求平方会变成 0",
    )
    for dtype in HALVES:
        args = [cast(random.standard_normal((4, 16)) * 1e-3, dtype) for _ in range(2)]
        yield case("half-tiny", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "nearly orthogonal {dtype} vectors: large products cancel, and few digits may be lost",
        "几乎正交的 {dtype} 向量：大的乘积相互抵消，不能多丢有效位",
    )
    for dtype in ("float64", "float64", "float32", *HALVES * 3):
        a = random.standard_normal((4, 16))
        b = random.standard_normal((4, 16))
        b -= (a * b).sum(-1, keepdims=True) / (a * a).sum(-1, keepdims=True) * a
        yield case("orthogonal", cast_all([a, b], dtype), why.format(dtype=dtype), "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        args = [random.standard_normal((3, 3, 4)), random.standard_normal((3, 4))]
        yield from layouts(cast_all(args, dtype))
        yield from layouts(cast_all([random.standard_normal((4, 4)) for _ in range(2)], dtype))
    same = random.standard_normal((3, 3))
    yield shared([same, same.copy()])


def _middle(random):
    why = Why(
        "{rows} pairs, no multiple of a block; every seventh vector is zero",
        "{rows} 对向量，不是块长的整数倍，每七个中有一个零向量",
    )
    for rows, size in ((77, 5), (1_003, 3)):
        a, b = random.standard_normal((2, rows, size))
        a[::7] = 0
        yield case("middle", [a, b], why.format(rows=rows), gradient=False)
    why = Why(
        "one array of 77 vectors is passed twice: the result is 1, but 0 for a zero vector",
        "同一个含 77 个向量的数组传入两次：结果为 1，零向量则为 0",
    )
    same = random.standard_normal((77, 4))
    same[::7] = 0
    same[1::7] *= 1e-9
    yield case("middle-shared", [same, same.copy()], why, "edge", layout="shared", gradient=False)
    why = Why("{dtype} vectors of 300 components", "{dtype} 向量，300 个分量")
    for dtype, low, high in (
        ("int64", -(10**6), 10**6),
        ("int32", -(10**6), 10**6),
        ("int8", -128, 128),
        ("uint8", 0, 256),
    ):
        args = [random.randint(low, high, size=(5, 300)).astype(dtype) for _ in range(2)]
        yield case("long-integers", args, why.format(dtype=dtype), "edge", gradient=False)
    why = Why(
        "{dtype}, 100 components, one vector much longer than the other: the distance says nothing about the angle",
        "{dtype}，100 个分量，一个向量比另一个长得多：距离不能反映夹角",
    )
    for dtype, ratio in (("float32", 1e5), ("float64", 1e10)):
        a, b = random.standard_normal((2, 4, 100))
        yield case("unequal", cast_all([a, ratio * b], dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "307 pairs of {dtype}, eps = {eps}: norms on both sides of eps, and zero vectors",
        "307 对 {dtype} 向量，eps = {eps}：范数分布在 eps 两侧，还有零向量",
    )
    for dtype, eps in (("float64", 1.5), ("float32", 1e-3), *((half, 1.5) for half in HALVES)):
        a, b = random.standard_normal((2, 307, 4)) * random.choice([1e-4, 0.5, 2.0], size=(2, 307, 1))
        a[3::9] = 0
        args = [*cast_all([a, b], dtype), eps]
        yield case("middle-eps", args, why.format(dtype=dtype, eps=eps), "edge", gradient=False)
    why = Why("four axes that broadcast to 1 001 pairs", "四个维度，广播后有 1 001 对向量")
    args = [random.standard_normal((7, 1, 11, 5)), random.standard_normal((13, 1, 5))]
    yield case("middle-broadcast", args, why)


def _scale(random):
    why = Why(
        "300 components, not a multiple of a usual block size: all of them count",
        "300 个分量，不是常用分块大小的整数倍：每个都要计入",
    )
    yield case("uneven", [random.standard_normal((5, 300)) for _ in range(2)], why, "scale")
    why = Why(
        "500 000 pairs of 4 components: no Python loop over rows", "500 000 对 4 维向量：不能用 Python 循环逐行计算"
    )
    yield case("pairs", cast_all([random.standard_normal((250_000, 2, 4)) for _ in range(2)], "float32"), why, "scale")
    why = Why("one query against 400 000 documents", "一个查询与 400 000 篇文档")
    args = [random.standard_normal(8), random.standard_normal((400_000, 8))]
    yield case("one-query", cast_all(args, "float32"), why, "scale")
    why = Why("every pair of 300 and 500 vectors of 20 components", "300 个与 500 个 20 维向量的所有配对")
    args = [random.standard_normal((300, 1, 20)), random.standard_normal((500, 20))]
    yield case("table", cast_all(args, "float32"), why, "scale")
    why = Why("700 pairs of 4 096 components", "700 对 4 096 维向量")
    yield case("wide", cast_all([random.standard_normal((700, 4096)) for _ in range(2)], "float32"), why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    a, b = (check_array(name, value, kinds="fiu", ndim=(1, 5)) for name, value in zip("ab", args, strict=False))
    check_same_dtype(a=a, b=b)
    require(
        a.shape[-1] == b.shape[-1] <= 4096,
        f"a and b must have the same last axis, of at most 4096 elements, not {a.shape[-1]} and {b.shape[-1]}",
        f"a 和 b 的最后一维必须相同且最多 4096，而不是 {a.shape[-1]} 和 {b.shape[-1]}",
    )
    check_most(np.prod(np.broadcast_shapes(a.shape, b.shape)), 4_000_000, "elements", "元素")
    for name, array in (("a", a), ("b", b)):
        check_entries(name, array, BOUNDS.get(str(array.dtype), 1e6))
    check_number("eps", args[2] if len(args) > 2 else 1e-8, 1e-8, 100)
