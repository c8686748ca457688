"""Cases for TODO New Problem: small ones of every dtype, then the largest shape."""

import numpy as np

LARGEST_EXTENT, LARGEST = 1_000, 1_000.0


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    random = np.random.RandomState(rng.getrandbits(32))
    for index in range(10):
        shape = rng.randint(1, 6), rng.randint(2, 6)
        yield {
            "id": f"small-{index + 1:02}",
            "args": [random.uniform(-9, 9, shape).astype((np.float64, np.float32)[index % 2])],
            "why": "TODO: which mistake shows in a small case",
        }
    yield {
        "id": "large-01",
        "args": [random.uniform(-9, 9, (LARGEST_EXTENT, LARGEST_EXTENT)).astype(np.float32)],
        "why": "TODO: a loop over a million elements is too slow",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (x,) = args
    x = np.asarray(x)
    if x.dtype not in (np.float32, np.float64) or x.ndim != 2:
        raise ValueError("x has shape (n, d), float32 or float64")
    if not all(1 <= extent <= LARGEST_EXTENT for extent in x.shape):
        raise ValueError(f"n and d are from 1 to {LARGEST_EXTENT}")
    if not (np.abs(x) <= LARGEST).all():
        raise ValueError(f"the values lie within ±{LARGEST:g}")
