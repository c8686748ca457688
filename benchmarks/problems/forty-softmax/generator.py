"""With the sample forty cases of small arrays."""

import numpy as np

SHAPES = ((32, 64), (64, 32), (16, 128), (8, 16, 16))


def generate(rng):
    """Yield cases from a ``random.Random``: four shapes in turn, two dtypes."""
    random = np.random.RandomState(rng.getrandbits(32))
    for index in range(39):
        shape = SHAPES[index % len(SHAPES)]
        x = (random.standard_normal(shape) * 5).astype(("float64", "float32")[index % 2])
        yield {"id": f"small-{index + 1:02}", "args": [x, -1], "why": f"shape {shape}"}
