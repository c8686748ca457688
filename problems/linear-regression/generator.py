"""Cases for linear regression: noisy planes in several dtypes, then 100 000 rows that loops over samples cannot do."""

import numpy as np

MAX_ROWS = 100_000
MAX_FEATURES = 64
MAX_STEPS = 10_000
MAX_WORK = 10**8


def problem(random, n, d, dtype, steps, pace=1.0, y_dtype=None):
    """Arguments with ``lr`` = ``pace`` over the Hessian's trace, which is never below its largest eigenvalue."""
    x = random.standard_normal((n, d)).astype(dtype)
    w = random.uniform(-2, 2, d)
    y = x.astype(np.float64) @ w + random.uniform(-3, 3) + 0.1 * random.standard_normal(n)
    if y_dtype is not None and np.issubdtype(y_dtype, np.integer):
        y = np.rint(y)
    trace = 2 * (np.mean(np.sum(x.astype(np.float64) ** 2, axis=1)) + 1)
    return [x, y.astype(y_dtype or dtype), float(f"{pace / trace:.3g}"), steps]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    random = np.random.RandomState(rng.getrandbits(32))
    for index in range(8):
        n, d = rng.randrange(2, 12), rng.randrange(1, 5)
        yield {
            "id": f"small-{index + 1:02}",
            "args": problem(random, n, d, np.float64, rng.randrange(1, 6)),
            "why": "a few rows and a few steps: every factor of the gradient shows",
        }
    for index, dtype in enumerate((np.float32, np.float16, np.float32, np.float16)):
        yield {
            "id": f"dtype-{index + 1:02}",
            "args": problem(random, rng.randrange(20, 60), rng.randrange(2, 6), dtype, rng.randrange(20, 60)),
            "why": f"{np.dtype(dtype).name} input: the result has the same dtype and is still exact enough",
        }
    for index in range(2):
        x, y, lr, steps = problem(random, rng.randrange(20, 40), 3, np.float32, 30)
        # bfloat16 is the upper half of a float32, so cut values are exact in both.
        x, y = ((a.view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32) for a in (x, y))
        yield {
            "id": f"bfloat16-{index + 1:02}",
            "args": [{"dtype": "bfloat16", "data": x}, {"dtype": "bfloat16", "data": y}, lr, steps],
            "why": "bfloat16 input is computed in float32 and rounded at the end",
        }
    for index, y_dtype in enumerate((np.int64, np.float64, np.int32, np.float64)):
        dtype = (np.float64, np.float32)[index % 2]
        yield {
            "id": f"mixed-{index + 1:02}",
            "args": problem(random, rng.randrange(20, 60), 3, dtype, 25, y_dtype=y_dtype),
            "why": "targets of another dtype than the features: the result follows the features",
        }
    for index in range(4):
        yield {
            "id": f"long-{index + 1:02}",
            "args": problem(random, rng.randrange(30, 100), rng.randrange(2, 8), np.float64, rng.randrange(300, 800)),
            "why": "hundreds of steps: a small error in each one adds up",
        }
    yield {
        "id": "large-01",
        "args": problem(random, 20_000, 64, np.float32, 20),
        "why": "20 000 rows of 64 features: the sums over rows must be matrix products",
    }
    yield {
        "id": "large-02",
        "args": problem(random, MAX_ROWS, 16, np.float64, 50),
        "why": "100 000 rows and 50 steps: a Python loop over the rows is too slow",
    }


def numbers(array):
    if isinstance(array, dict):
        flat = np.asarray(array["data"], dtype=np.float64)
        return flat.reshape(array["shape"]) if "shape" in array else flat
    return np.asarray(array, dtype=np.float64)


def dtype_name(array):
    return array["dtype"] if isinstance(array, dict) else np.asarray(array).dtype.name


def validate(args):
    """Raise ValueError when the arguments break the constraints of the statement."""
    x, y, lr, steps = args
    if "float" in dtype_name(y) and "float" not in dtype_name(x):
        raise ValueError("y is floating only where x is")
    x, y = numbers(x), numbers(y)
    if x.ndim != 2 or not x.size or y.shape != x.shape[:1]:
        raise ValueError("x has shape (n, d) and y shape (n,), without empty axes")
    n, d = x.shape
    if n > MAX_ROWS or d > MAX_FEATURES or not 0 <= steps <= MAX_STEPS or n * d * steps > MAX_WORK:
        raise ValueError("too many rows, features or steps")
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        raise ValueError("all values are finite")
    ones = np.concatenate([x, np.ones((n, 1))], axis=1)
    if not 0 < lr <= 2 / np.linalg.eigvalsh(2 / n * ones.T @ ones)[-1]:
        raise ValueError("lr is positive and at most 2 over the Hessian's largest eigenvalue")
