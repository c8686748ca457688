"""Cases for linear regression: noisy planes in several dtypes and layouts, then 100 000 rows that loops cannot do."""

import numpy as np

from judge.probes.arrays import FLOATS, HALVES, cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_integer, require

MAX_ROWS = 100_000
MAX_FEATURES = 64
MAX_STEPS = 2_000
MAX_WORK = 8 * 10**7
LARGEST = 1e100


def problem(random, n, d, dtype, steps, y_dtype=None):
    """Arguments with ``lr`` one over the Hessian's trace, which is never below its largest eigenvalue."""
    x = np.asarray(random.standard_normal((n, d)).astype(dtype if dtype != "bfloat16" else "float32"))
    y = x.astype(np.float64) @ random.uniform(-2, 2, d) + random.uniform(-3, 3) + 0.1 * random.standard_normal(n)
    if y_dtype is not None and np.issubdtype(y_dtype, np.integer):
        y = np.rint(y)
    trace = 2 * (np.mean(np.sum(x.astype(np.float64) ** 2, axis=1)) + 1)
    return [cast(x, dtype), cast(y, y_dtype or dtype), float(f"{1 / trace:.3g}"), steps]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(rng, random))


def _core(rng, random):
    why = Why(
        "a few rows and a few steps: every factor of the gradient shows", "行数和步数都很少：梯度里的每个系数都会显现"
    )
    for _ in range(8):
        n, d = rng.randrange(2, 12), rng.randrange(1, 5)
        yield case("small", problem(random, n, d, "float64", rng.randrange(1, 6)), why)
    why = Why("hundreds of steps: a small error in each one adds up", "数百步：每一步的小误差都会累积")
    for _ in range(4):
        args = problem(random, rng.randrange(30, 100), rng.randrange(2, 8), "float64", rng.randrange(300, 800))
        yield case("long", args, why)


def _edge(rng, random):
    for dtype in ("int64", "int32", "uint8"):
        x = random.randint(0, 9, size=(5, 2)).astype(dtype)
        y = random.randint(0, 9, size=5)
        for steps in (0, 1, 20):
            why = Why(
                f"{dtype} features and {steps} step(s): w and b are floating even before the first step",
                f"特征为 {dtype}、共 {steps} 步：即使一步都不走，w 和 b 也是浮点数",
            )
            yield case("integer-features", [x, y, 1e-3, steps], why, "edge")
    for dtype in FLOATS:
        why = Why(f"no step on {dtype} features leaves zeros of {dtype}", f"{dtype} 特征、零步：结果是 {dtype} 的零")
        yield case("no-steps", problem(random, 4, 3, dtype, 0), why, "edge")
    why = Why(
        "targets of another dtype than the features: the result follows the features",
        "目标与特征的 dtype 不同：结果以特征为准",
    )
    for index, y_dtype in enumerate(("int64", "float64", "int32", "float64")):
        args = problem(random, rng.randrange(20, 60), 3, ("float64", "float32")[index % 2], 25, y_dtype=y_dtype)
        yield case("mixed", args, why, "edge")


def _precision(rng, random):
    for dtype in ("float32", *HALVES) * 2:
        why = Why(
            f"{dtype} input: the result has the same dtype and is still exact enough; compute half precision in float32",
            f"输入 {dtype}：结果仍是同样的 dtype 且足够精确；半精度请用 float32 计算",
        )
        args = problem(random, rng.randrange(20, 60), rng.randrange(2, 6), dtype, rng.randrange(20, 60))
        yield case("dtype", args, why, "precision")
    for dtype, offset in (("float64", 1e7), ("float32", 300.0), ("float16", 256.0), ("bfloat16", 64.0)):
        for sign in (1, -1):
            x = sign * offset + random.randint(-8, 9, size=(16, 2)) * 2.0
            y = random.randint(-8, 9, size=16) * 1.0
            why = Why(
                f"{dtype} features near {sign * offset:g}: centring them or rounding the sums changes the steps",
                f"{dtype} 特征都在 {sign * offset:g} 附近：对其中心化或舍入求和都会改变每一步",
            )
            yield case("offset", [cast(x, dtype), cast(y, dtype), float(f"{0.2 / offset**2:.3g}"), 6], why, "precision")


def _layout(rng, random):
    for dtype in ("float64", "float32"):
        x, y, lr, steps = problem(random, 6, 3, dtype, 5)
        yield from layouts([x, y, lr / 8, steps])  # repeated rows have a larger curvature


def _scale(rng, random):
    why = Why(
        "20 000 rows of 64 features: the sums over rows must be matrix products",
        "20 000 行、64 个特征：对行求和必须用矩阵乘法",
    )
    yield case("large", problem(random, 20_000, 64, "float32", 20), why, "scale")
    why = Why(
        "100 000 rows and 50 steps: a Python loop over the rows is too slow",
        "100 000 行、50 步：用 Python 逐行循环太慢",
    )
    yield case("large", problem(random, MAX_ROWS, 16, "float64", 50), why, "scale")
    why = Why(
        "1 037 rows, not a multiple of a usual batch size: all rows count alike",
        "1 037 行，不是常用批大小的整数倍：每一行的权重都相同",
    )
    yield case("uneven", problem(random, 1_037, 3, "float64", 10), why, "scale")
    why = Why("2 000 steps on a few rows: each step may cost little", "几行数据、2 000 步：每一步的开销都要小")
    yield case("many-steps", problem(random, 8, 2, "float64", MAX_STEPS), why, "scale")


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
        y = random.randint(-largest, largest + 1, size=n)
        lr = float(f"{0.2 / largest**2:.3g}")
        args = [x, y, lr, 6]
        yield case("large-integers", args, why.format(n=n, dtype=dtype, largest=largest), "edge")


def validate(args):
    """Raise ValueError when the arguments break the constraints of the statement."""
    x, y, lr, steps = args
    x = check_array("x", x, kinds="fiu", shape=(None, None))
    y = check_array("y", y, kinds="fiu", shape=x.shape[:1])
    require(
        y.dtype.kind != "f" or x.dtype.kind == "f",
        "y must not be floats if x is integers",
        "x 为整数时，y 不能是浮点数",
    )
    n, d = x.shape
    check_integer("steps", steps, 0, MAX_STEPS)
    require(
        n <= MAX_ROWS and d <= MAX_FEATURES and n * d * steps <= MAX_WORK,
        f"x must have at most {MAX_ROWS} rows and {MAX_FEATURES} columns, and rows * columns * steps must be at most {MAX_WORK}",
        f"x 最多有 {MAX_ROWS} 行、{MAX_FEATURES} 列，行数 * 列数 * steps 最多 {MAX_WORK}",
    )
    x, y = x.astype(np.float64), y.astype(np.float64)
    check_entries("x", x, LARGEST)
    check_entries("y", y, LARGEST)
    ones = np.concatenate([x, np.ones((n, 1))], axis=1)
    largest = np.linalg.eigvalsh(2 / n * ones.T @ ones)[-1]
    require(
        0 < lr <= 2 / largest,
        f"lr must be above 0 and at most {2 / largest:g}, which is 2 / the largest eigenvalue of the Hessian, not {lr}",
        f"lr 必须大于 0 且不超过 {2 / largest:g}（2 除以 Hessian 的最大特征值），而不是 {lr}",
    )
