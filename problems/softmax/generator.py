"""Cases for softmax: random shapes, axes and dtypes, then offsets that overflow, then a whole vocabulary per row."""

import numpy as np

LIMIT = 6e4


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays of every dtype first, the large ones last."""
    random = np.random.RandomState(rng.getrandbits(32))
    for index in range(12):
        shape = tuple(int(size) for size in random.randint(1, 5, size=1 + index % 4))
        axis = int(random.randint(-len(shape), len(shape)))
        x = random.standard_normal(shape) * 3
        dtype = ("float64", "float32")[index % 2]
        yield {
            "id": f"small-{index + 1:02}",
            "args": [x.astype(dtype), axis],
            "why": f"shape {shape}, axis {axis}: normalise along the named axis and no other",
        }
    for index in range(4):
        x = random.randint(-20, 20, size=(3, 4, 2))
        yield {
            "id": f"integer-{index + 1:02}",
            "args": [x, index - 2],
            "why": "integer logits give floating-point probabilities",
        }
    for index, dtype in enumerate(("float16", "bfloat16", "float16", "bfloat16")):
        x = (random.standard_normal((2, 3, 50)) * 12).astype("float32")
        x[0, 0, 0] = 40.0
        marked = {"dtype": dtype, "data": _round_to_bfloat16(x)} if dtype == "bfloat16" else x.astype(dtype)
        yield {
            "id": f"half-{index + 1:02}",
            "args": [marked, -1],
            "why": f"{dtype} logits come back as {dtype}; exp(40) does not fit into float16",
        }
    for index in range(4):
        x = random.standard_normal((4, 6, 5)) + random.choice([-1e4, 1e4, 3e4], size=(4, 1, 5))
        yield {
            "id": f"offset-{index + 1:02}",
            "args": [x.astype("float32") if index % 2 else x, 1],
            "why": "every slice has its own large offset: subtract the maximum of the slice, not of the whole array",
            "gradient": False,
        }
    for index in range(4):
        x = random.standard_normal((5, 8))
        x[random.uniform(size=x.shape) < 0.4] = -np.inf
        x[:, 0] = 1.0
        x[index] = -np.inf
        yield {
            "id": f"masked-{index + 1:02}",
            "args": [x],
            "why": "-inf has probability 0, and a row of nothing but -inf is NaN while its neighbours are fine",
            "gradient": False,
        }
    yield {
        "id": "middle-01",
        "args": [random.standard_normal((8, 4, 64, 64)) * 30, 2],
        "why": "attention-sized scores, normalised along an inner axis",
    }
    yield {
        "id": "large-01",
        "args": [(random.standard_normal((1_000, 500)) * 5).astype("float32"), 0],
        "why": "a large array that is normalised along its first axis",
    }
    yield {
        "id": "large-02",
        "args": [(random.standard_normal((100, 50_000)) * 5).astype("float32")],
        "why": "100 rows of a vocabulary of 50 000: a Python loop over the elements is too slow",
    }


def _round_to_bfloat16(x):
    """Return float32 numbers that bfloat16 can hold: the lower half of the bits is cut off."""
    return (x.view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)


def _array(value):
    """Return a case's array in any of its forms: nested list, marked array, ndarray."""
    if isinstance(value, dict):
        kind = np.float64 if "float" in value["dtype"] else np.int64
        data = np.array(value["data"], dtype=kind)
        return data.reshape(value["shape"]) if "shape" in value else data
    return np.asarray(value)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = _array(args[0])
    axis = args[1] if len(args) > 1 else -1
    if not 1 <= x.ndim <= 6 or not 1 <= x.size <= 5_000_000:
        raise ValueError(f"shape {x.shape} is out of bounds")
    if not isinstance(axis, int) or not -x.ndim <= axis < x.ndim:
        raise ValueError(f"axis {axis} does not exist in {x.ndim} dimensions")
    if x.dtype.kind not in "fi" or np.isnan(x).any() or (x == np.inf).any():
        raise ValueError("entries must be numbers, finite or -inf")
    if (np.abs(x[np.isfinite(x)]) > LIMIT).any():
        raise ValueError("finite entries must lie within ±6e4")
