"""Cases for the gradient of an embedding: repeated ids, padding, long sums, every dtype and layout, many tokens."""

import numpy as np

from judge.probes.arrays import FLOATS, HALVES, cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_integer, check_most, require
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases

BOUNDS = {"float64": 1e101, "float32": 1e11, "float16": 3e4}


def generate(rng):
    """Yield cases from a ``random.Random``: small batches first, then large ones, then some thousand tokens."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _args(random, shape, width, rows):
    """Return ids, among them repeated ones, the gradient of their rows, and the size of the table."""
    return [random.randint(0, rows, size=shape), random.standard_normal((*shape, width)), rows]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, (*batch, 6), 3, 5))
    why = Why("{count} tokens of {rows} ids: repeated ids add up", "{count} 个 token、{rows} 个 id：重复的 id 要累加")
    for count, rows, width in ((2, 1, 3), (8, 3, 1), (12, 4, 5), (5, 40, 2), (30, 6, 4)):
        yield case("repeated", _args(random, (count,), width, rows), why.format(count=count, rows=rows))
    why = Why(
        "padding_idx = {index} of {rows} rows: this row gets no gradient, however often it occurs",
        "{rows} 行，padding_idx = {index}：这一行不论出现多少次都没有梯度",
    )
    for index in (0, 1, 4, -1, -2, -5):
        args = [*_args(random, (3, 5), 4, 5), index]
        yield case("padding", args, why.format(index=index, rows=5))


def _edge(random):
    why = Why("ids that do not occur get the gradient 0", "没有出现的 id 梯度为 0")
    for top in (1, 3):
        ids = random.randint(0, top, size=(2, 4))
        yield case("absent", [ids, random.standard_normal((2, 4, 3)), 7], why, "edge")
    why = Why("padding_idx = {index} does not occur among the ids", "padding_idx = {index} 没有出现在 ids 中")
    for index in (3, -1):
        ids = random.randint(0, 3, size=(2, 4))
        yield case(
            "padding-absent", [ids, random.standard_normal((2, 4, 3)), 4, index], why.format(index=index), "edge"
        )
    why = Why(
        "a single id, repeated: the gradient is the sum over all positions", "只有一个 id 反复出现：梯度是所有位置之和"
    )
    ids = np.full((3, 4), 2)
    yield case("one-id", [ids, random.standard_normal((3, 4, 2)), 3], why, "edge")


def _precision(random):
    regimes = pick("ordinary", "spread", "huge")
    yield from precision(lambda draw: [random.randint(0, 4, size=9), draw(9, 3), 4], random, regimes=regimes)
    why = Why(
        "{dtype}, one id 4 000 times: a sum in {dtype} stops growing",
        "{dtype}，同一个 id 出现 4 000 次：用 {dtype} 累加，和会停止增长",
    )
    for dtype in HALVES:
        dy = cast(random.uniform(0.5, 1.5, size=(4_000, 2)), dtype)
        ids = np.where(random.uniform(size=4_000) < 0.99, 1, 0)
        yield case("half-sum", [ids, dy, 3], why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}: large gradients that cancel leave a small one, of which {dtype} sums keep nothing",
        "{dtype}：很大的梯度相互抵消，剩下很小的值，用 {dtype} 累加就什么也不剩",
    )
    for dtype in HALVES:
        dy = np.array([[1000.0], [0.25], [-1000.0], [0.125]])
        yield case("half-cancels", [np.array([1, 1, 1, 1]), cast(dy, dtype), 2], why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}, 4 001 positions of one id: the second half cancels the first, so that no partial sum may be rounded",
        "{dtype}，同一个 id 出现 4 001 次：后一半与前一半抵消，中途的部分和不能舍入",
    )
    for dtype in HALVES:
        rows = random.randint(80, 160, size=(2_000, 1)) / 16  # exact in both dtypes
        dy = np.concatenate([rows, [[0.25]], -rows])
        yield case(
            "half-cancels-late", [np.zeros(4_001, int), cast(dy, dtype), 1], why.format(dtype=dtype), "precision"
        )
    why = Why(
        "float64 gradients of 10⁹ that cancel: float32 sums lose the rest",
        "float64，10⁹ 的梯度相互抵消：用 float32 累加会丢掉余数",
    )
    dy = np.array([[1e9, 1.0], [0.375, -1e9], [-1e9, 0.5], [0.5, 1e9]])
    yield case("float64-cancels", [np.array([0, 0, 0, 0]), dy, 1], why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        ids, dy, rows = _args(random, (3, 4), 2, 5)
        yield from layouts([ids, cast(dy, dtype), rows])
        yield from layouts([ids, cast(dy, dtype), rows, 2], kinds=("strided", "transposed"))


def _scale(random):
    why = Why(
        "1 000 000 tokens and 50 000 rows: neither a loop over tokens or ids, nor a one-hot matrix",
        "1 000 000 个 token、50 000 行：不要逐个 token 或逐个 id 循环，也不要建独热矩阵",
    )
    ids = random.randint(0, 50_000, size=(500, 2_000))
    ids[:, :40] = 7
    dy = random.standard_normal((500, 2_000, 2)).astype("float32")
    yield case("large", [ids, dy, 50_000, 7], why, "scale")
    why = Why("8 000 tokens with 256 features", "8 000 个 token，每个 256 个特征")
    ids = np.minimum(random.exponential(300, size=8_000).astype(int), 9_999)
    dy = random.standard_normal((8_000, 256)).astype("float32")
    yield case("wide", [ids, dy, 10_000], why, "scale")
    why = Why("3 tokens with 700 000 features: no loop over features", "3 个 token、700 000 个特征：不要逐个特征循环")
    dy = random.standard_normal((3, 700_000)).astype("float32")
    yield case("widest", [np.array([2, 0, 2]), dy, 3], why, "scale")


def _middle(random):
    why = Why(
        "{dtype}, 3 × 7 × 53 tokens, most of them one id, and padding_idx = −3 of 67 rows",
        "{dtype}，3 × 7 × 53 个 token，大多是同一个 id，67 行，padding_idx = −3",
    )
    for dtype in FLOATS:
        ids = random.randint(0, 67, size=(3, 7, 53))
        ids[random.uniform(size=ids.shape) < 0.7] = 5
        dy = cast(random.uniform(1.05, 1.2, size=(3, 7, 53, 3)), dtype)
        yield case("middle", [ids, dy, 67, -3], why.format(dtype=dtype), "edge")
    why = Why(
        "float64 gradients of about 10⁻⁷: their sums are no rounding errors",
        "float64 梯度约为 10⁻⁷：它们的和并不是舍入误差",
    )
    ids, dy, rows = _args(random, (130,), 3, 50)
    yield case("tiny", [ids, dy * 3e-8, rows], why, "precision")
    why = Why(
        "float64, 4 001 positions of one id whose gradients cancel: float32 is too coarse for long batches as well",
        "float64，同一个 id 出现 4 001 次，梯度相互抵消：批次再长也不能用 float32",
    )
    rows = 1e3 * random.standard_normal((2_000, 3))
    dy = np.concatenate([rows, [[0.25, 0.5, 1.0]], -rows])
    yield case("float64-cancels-late", [np.zeros(4_001, int), dy, 1], why, "precision")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    dy = check_array("dy", args[1], ndim=(2, 6), size=(1, 2_100_000))
    ids = check_array("ids", args[0], kinds="i", shape=dy.shape[:-1])
    rows = args[2]
    check_integer("num_embeddings", rows, 1, 50_000)
    check_most(rows * dy.shape[-1], 2_560_000, "elements in the table", "表的元素")
    require(
        ids.min() >= 0 and ids.max() < rows,
        f"ids: every element must be from 0 to {rows - 1}",
        f"ids：每个元素都必须在 0 到 {rows - 1} 之间",
    )
    check_entries("dy", dy, BOUNDS[str(dy.dtype)])
    if len(args) > 3 and args[3] is not None:
        check_integer("padding_idx", args[3], -rows, rows - 1)
