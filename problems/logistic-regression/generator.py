"""Cases for logistic regression: noisy classes in several dtypes and layouts, large logits, 100 000 rows."""

import numpy as np

from judge.probes.arrays import FLOATS, HALVES, cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_integer, require

MAX_ROWS = 100_000
MAX_FEATURES = 64
MAX_STEPS = 2_000
MAX_WORK = 8 * 10**7
LARGEST = 1e8


def problem(random, n, d, dtype, steps, l2=0.0, y_dtype="int64"):
    """Arguments with ``lr`` below one over the largest curvature of the loss, so that the descent is smooth."""
    x = random.standard_normal((n, d))
    logits = x @ random.uniform(-2, 2, d) + random.uniform(-1, 1)
    y = random.uniform(size=n) * (1 + np.exp(-logits)) < 1
    curvature = (np.mean(np.sum(x**2, axis=1)) + 1) / 4 + l2
    return [cast(x, dtype), cast(y, y_dtype), float(f"{0.9 / curvature:.3g}"), steps, l2]


def separated(random, n, dtype, scale):
    """Two classes on either side of zero with features of size ``scale``: after one step all logits are huge."""
    y = np.arange(n) % 2
    x = (2 * y - 1)[:, None] * random.uniform(0.5, 1, (n, 3)) * scale
    return [x.astype(dtype), y, 1.0, 5, 0.0]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(rng, random))


def _core(rng, random):
    why = Why(
        "a few rows and a few steps: every factor of the gradient shows", "行数和步数都很少：梯度里的每个系数都会显现"
    )
    for index in range(8):
        n, d = rng.randrange(2, 12), rng.randrange(1, 5)
        yield case("small", problem(random, n, d, "float64", rng.randrange(1, 6), l2=(0.0, 0.5)[index % 2]), why)
    why = Why("hundreds of steps: a small error in each one adds up", "数百步：每一步的小误差都会累积")
    for _ in range(4):
        d, steps = rng.randrange(2, 8), rng.randrange(300, 800)
        args = problem(random, rng.randrange(30, 100), d, "float64", steps, rng.choice([0.01, 0.1]))
        yield case("long", args, why)


def _edge(rng, random):
    for index, y_dtype in enumerate(("uint8", "bool", "float32", "int32", "float64", "int8")):
        why = Why(
            f"labels of type {y_dtype}: the results have the dtype of x",
            f"标签类型为 {y_dtype}：结果的 dtype 与 x 相同",
        )
        args = problem(random, rng.randrange(20, 60), 3, ("float64", "float32")[index % 2], 25, 0.1, y_dtype)
        yield case("labels", args, why, "edge")
    for dtype in ("int64", "int32", "uint8"):
        x = random.randint(0, 9, size=(6, 2)).astype(dtype)
        for steps in (0, 1, 20):
            why = Why(
                f"{dtype} features and {steps} step(s): w and b are floating even before the first step",
                f"特征为 {dtype}、共 {steps} 步：即使一步都不走，w 和 b 也是浮点数",
            )
            yield case("integer-features", [x, np.arange(6) % 2, 0.01, steps, 0.1], why, "edge")
    for dtype in FLOATS:
        why = Why(f"no step on {dtype} features leaves zeros of {dtype}", f"{dtype} 特征、零步：结果是 {dtype} 的零")
        yield case("no-steps", problem(random, 4, 3, dtype, 0), why, "edge")
    why = Why(
        "logits of a million and more: exp overflows, and inf/inf is NaN",
        "logits 达到百万以上：exp 会溢出，inf/inf 得到 NaN",
    )
    for dtype, scale in (("float64", 1e3), ("float64", 1e4), ("float32", 1e3)):
        yield case("huge-logits", separated(random, rng.randrange(10, 40), dtype, scale), why, "edge")
    why = Why("float32 features of ±10⁵, the largest there are", "float32 特征达到上限 ±10⁵")
    args = separated(random, 12, "float32", 1e5)
    args[0][0], args[2] = -1e5, 0.01
    yield case("largest-features", args, why, "edge", gradient=False)


def _precision(rng, random):
    for dtype in ("float32", *HALVES) * 2:
        why = Why(
            f"{dtype} input: the result has the same dtype and is still exact enough; compute half precision in float32",
            f"输入 {dtype}：结果仍是同样的 dtype 且足够精确；半精度请用 float32 计算",
        )
        d, steps = rng.randrange(2, 6), rng.randrange(20, 60)
        yield case("dtype", problem(random, rng.randrange(20, 60), d, dtype, steps, 0.05), why, "precision")
    yield from _many_labels(random)


def _many_labels(random):
    why = Why(
        "float16 labels, more than 65 504 of them ones: their sum overflows in half precision",
        "float16 标签中有超过 65 504 个 1：用半精度求和会溢出",
    )
    x = random.standard_normal((MAX_ROWS, 1))
    y = random.uniform(size=MAX_ROWS) < 0.8
    yield case("many-labels", [cast(x, "float16"), cast(y, "float16"), 0.5, 5, 0.0], why, "precision")


def _layout(rng, random):
    for dtype in ("float64", "float32"):
        yield from layouts(problem(random, 6, 3, dtype, 5, 0.1))


def _scale(rng, random):
    why = Why(
        "20 000 rows of 64 features: the sums over rows must be matrix products",
        "20 000 行、64 个特征：对行求和必须用矩阵乘法",
    )
    yield case("large", problem(random, 20_000, 64, "float32", 20, 0.01), why, "scale")
    why = Why(
        "100 000 rows and 50 steps: a Python loop over the rows is too slow",
        "100 000 行、50 步：用 Python 逐行循环太慢",
    )
    yield case("large", problem(random, MAX_ROWS, 16, "float64", 50, 0.01, "uint8"), why, "scale")
    why = Why("2 000 steps on a few rows: each step may cost little", "几行数据、2 000 步：每一步的开销都要小")
    yield case("many-steps", problem(random, 8, 2, "float64", MAX_STEPS, 0.01), why, "scale")


def _middle(rng, random):
    why = Why("{n} rows of {dtype} features up to {largest}", "{n} 行 {dtype} 特征，最大为 {largest}")
    for n, dtype, largest in (
        (65, "int64", 100_000),
        (130, "int32", 30_000),
        (257, "int64", 1_000),
        (129, "int16", 3_000),
        (1_001, "int8", 127),
    ):
        x = random.randint(-largest, largest + 1, size=(n, 2)).astype(dtype)
        y = (random.uniform(size=n) < 0.5).astype("int64")
        lr = float(f"{0.2 / largest**2:.3g}")
        args = [x, y, lr, 6, 0.0]
        yield case("large-integers", args, why.format(n=n, dtype=dtype, largest=largest), "edge")


def validate(args):
    """Raise ValueError when the arguments break the constraints of the statement."""
    x, y, lr, steps, *rest = args
    l2 = rest[0] if rest else 0.0
    x = check_array("x", x, kinds="fiu", shape=(None, None))
    y = check_array("y", y, kinds="fiub", shape=x.shape[:1])
    require(
        y.dtype.kind != "f" or x.dtype.kind == "f",
        "y must not be floats if x is integers",
        "x 为整数时，y 不能是浮点数",
    )
    n, d = x.shape
    check_integer("steps", steps, 0, MAX_STEPS)
    require(
        n <= MAX_ROWS and d <= MAX_FEATURES and n * d * steps <= MAX_WORK and n * steps <= 20_000_000,
        f"x must have at most {MAX_ROWS} rows and {MAX_FEATURES} columns, rows * columns * steps at most {MAX_WORK}, and rows * steps at most 20000000",
        f"x 最多有 {MAX_ROWS} 行、{MAX_FEATURES} 列，行数 * 列数 * steps 最多 {MAX_WORK}，行数 * steps 最多 20000000",
    )
    check_entries("x", x, LARGEST if x.dtype == np.float64 else 1e5)
    require(((y == 0) | (y == 1)).all(), "y: every element must be 0 or 1", "y：每个元素都必须是 0 或 1")
    require(
        lr > 0 and l2 >= 0 and lr * l2 <= 1,
        f"lr must be above 0, l2 at least 0, and lr * l2 at most 1, not {lr} and {l2}",
        f"lr 必须大于 0，l2 不能小于 0，lr * l2 不能超过 1，而这里是 {lr} 和 {l2}",
    )
