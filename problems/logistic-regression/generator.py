"""Cases for logistic regression: noisy classes in several dtypes, large logits, then 100 000 rows against loops."""

import numpy as np

MAX_ROWS = 100_000
MAX_FEATURES = 64
MAX_STEPS = 10_000
MAX_WORK = 10**8


def problem(random, n, d, dtype, steps, l2=0.0, y_dtype=np.int64):
    """Arguments with ``lr`` below one over the largest curvature of the loss, so that the descent is smooth."""
    x = random.standard_normal((n, d)).astype(dtype)
    w = random.uniform(-2, 2, d)
    logits = x.astype(np.float64) @ w + random.uniform(-1, 1)
    y = random.uniform(size=n) * (1 + np.exp(-logits)) < 1
    curvature = (np.mean(np.sum(x.astype(np.float64) ** 2, axis=1)) + 1) / 4 + l2
    return [x, y.astype(y_dtype), float(f"{0.9 / curvature:.3g}"), steps, l2]


def separated(random, n, dtype, scale):
    """Two classes on either side of zero with features of size ``scale``: after one step all logits are huge."""
    y = np.arange(n) % 2
    x = (2 * y - 1)[:, None] * random.uniform(0.5, 1, (n, 3)) * scale
    return [x.astype(dtype), y, 1.0, 5, 0.0]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    random = np.random.RandomState(rng.getrandbits(32))
    for index in range(8):
        n, d = rng.randrange(2, 12), rng.randrange(1, 5)
        yield {
            "id": f"small-{index + 1:02}",
            "args": problem(random, n, d, np.float64, rng.randrange(1, 6), l2=(0.0, 0.5)[index % 2]),
            "why": "a few rows and a few steps: every factor of the gradient shows",
        }
    label_dtypes = (np.uint8, np.bool_, np.float32, np.int32, np.float64, np.int8)
    for index, y_dtype in enumerate(label_dtypes):
        dtype = (np.float64, np.float32)[index % 2]
        yield {
            "id": f"labels-{index + 1:02}",
            "args": problem(random, rng.randrange(20, 60), 3, dtype, 25, 0.1, y_dtype),
            "why": f"labels of type {np.dtype(y_dtype).name}: the results have the dtype of x",
        }
    for index, dtype in enumerate((np.float32, np.float16, np.float32, np.float16)):
        d, steps = rng.randrange(2, 6), rng.randrange(20, 60)
        yield {
            "id": f"dtype-{index + 1:02}",
            "args": problem(random, rng.randrange(20, 60), d, dtype, steps, 0.05),
            "why": f"{np.dtype(dtype).name} input: the result has the same dtype and is still exact enough",
        }
    x, y, lr, steps, l2 = problem(random, 30, 3, np.float32, 30, 0.1)
    # bfloat16 is the upper half of a float32, so cut values are exact in both.
    x = (x.view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)
    yield {
        "id": "bfloat16-01",
        "args": [{"dtype": "bfloat16", "data": x}, y, lr, steps, l2],
        "why": "bfloat16 input is computed in float32 and rounded at the end",
    }
    for index, (dtype, scale) in enumerate(((np.float64, 1e3), (np.float64, 1e4), (np.float32, 1e3))):
        yield {
            "id": f"huge-logits-{index + 1:02}",
            "args": separated(random, rng.randrange(10, 40), dtype, scale),
            "why": "logits of a million and more: exp overflows, and inf/inf is nan",
        }
    for index in range(4):
        d, steps = rng.randrange(2, 8), rng.randrange(300, 800)
        yield {
            "id": f"long-{index + 1:02}",
            "args": problem(random, rng.randrange(30, 100), d, np.float64, steps, rng.choice([0.01, 0.1])),
            "why": "hundreds of steps: a small error in each one adds up",
        }
    yield {
        "id": "large-01",
        "args": problem(random, 20_000, 64, np.float32, 20, 0.01),
        "why": "20 000 rows of 64 features: the sums over rows must be matrix products",
    }
    yield {
        "id": "large-02",
        "args": problem(random, MAX_ROWS, 16, np.float64, 50, 0.01, np.uint8),
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
    x, y, lr, steps, *rest = args
    if "float" in dtype_name(y) and "float" not in dtype_name(x):
        raise ValueError("y is floating only where x is")
    l2 = rest[0] if rest else 0.0
    x, y = numbers(x), numbers(y)
    if x.ndim != 2 or not x.size or y.shape != x.shape[:1]:
        raise ValueError("x has shape (n, d) and y shape (n,), without empty axes")
    n, d = x.shape
    if n > MAX_ROWS or d > MAX_FEATURES or not 0 <= steps <= MAX_STEPS or n * d * steps > MAX_WORK:
        raise ValueError("too many rows, features or steps")
    if not np.isfinite(x).all():
        raise ValueError("all values are finite")
    if not ((y == 0) | (y == 1)).all():
        raise ValueError("labels are 0 or 1")
    if not (lr > 0 and l2 >= 0 and lr * l2 <= 1):
        raise ValueError("lr is positive, l2 is not negative, and lr·l2 is at most 1")
