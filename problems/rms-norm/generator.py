"""Cases for RMSNorm: random shapes and dtypes, scales at which eps or float16 matter, then many hidden states."""

import numpy as np


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays of every dtype first, the large ones last."""
    random = np.random.RandomState(rng.getrandbits(32))
    for index in range(10):
        shape = tuple(int(size) for size in random.randint(2, 5, size=1 + index % 4))
        dtype = ("float64", "float32")[index % 2]
        x = random.standard_normal(shape) * 2 + 1
        yield {
            "id": f"small-{index + 1:02}",
            "args": [x.astype(dtype), random.uniform(-2, 2, size=shape[-1]).astype(dtype)],
            "why": f"shape {shape}: each vector along the last axis has its own root mean square, its mean stays",
        }
    for index in range(4):
        x = random.uniform(0.5, 1.5, size=(3, 6)) * 10.0 ** -(index + 1)
        yield {
            "id": f"tiny-{index + 1:02}",
            "args": [x, random.uniform(0.5, 2, size=6), 10.0 ** -(2 * index + 2)],
            "why": "the squares are as small as eps, so it matters that eps is inside the root",
            "gradient": False,
        }
    for index, dtype in enumerate(("float16", "bfloat16", "float16", "bfloat16")):
        x = (random.choice([-1, 1], size=(2, 4, 32)) * random.uniform(300, 900, size=(2, 4, 32))).astype("float32")
        weight = random.uniform(0.5, 2, size=32).astype("float32")
        mark = _bfloat16 if dtype == "bfloat16" else np.float16
        yield {
            "id": f"half-{index + 1:02}",
            "args": [mark(x), weight if index >= 2 else mark(weight)],
            "why": f"{dtype} activations of several hundred: their squares need float32, the result is {dtype} again",
        }
    yield {
        "id": "half-tiny-01",
        "args": [random.uniform(0.0004, 0.001, size=(3, 64)).astype("float16"), np.ones(64, "float16"), 1e-7],
        "why": "the squares of small float16 numbers vanish unless they are taken in float32",
    }
    yield {
        "id": "middle-01",
        "args": [
            random.standard_normal((2, 3, 4, 128, 64)).astype("float32") * np.float32(30),
            random.standard_normal(64).astype("float32"),
        ],
        "why": "many batch dimensions, as for the query and key norm of attention heads",
    }
    yield {
        "id": "large-01",
        "args": [
            (random.standard_normal((4_800, 1_024)) * 3).astype("float32"),
            random.standard_normal(1_024).astype("float32"),
        ],
        "why": "4 800 hidden states of size 1 024: a Python loop over the elements is too slow",
    }


def _bfloat16(x):
    """Mark float32 numbers as bfloat16, cut to what it can hold: the upper half of the bits."""
    return {"dtype": "bfloat16", "data": (x.view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)}


def _array(value):
    """Return a case's array in any of its forms: nested list, marked array, ndarray."""
    if isinstance(value, dict):
        data = np.array(value["data"], dtype=np.float64)
        return data.reshape(value["shape"]) if "shape" in value else data
    return np.asarray(value)


def _dtype(value):
    """The name of a case's dtype, whichever way it spells its array."""
    return value["dtype"] if isinstance(value, dict) else np.asarray(value).dtype.name


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x, weight = _array(args[0]), _array(args[1])
    eps = args[2] if len(args) > 2 else 1e-6
    if not 1 <= x.ndim <= 6 or not 1 <= x.size <= 5_000_000 or weight.shape != x.shape[-1:]:
        raise ValueError(f"shapes {x.shape} and {weight.shape} are out of bounds")
    if x.dtype.kind != "f" or weight.dtype.kind != "f":
        raise ValueError("x and weight must be floating")
    largest = 1e100 if _dtype(args[0]) == "float64" else 6e4
    if not (np.abs(x) <= largest).all() or not (np.abs(weight) <= 100).all():
        raise ValueError(f"entries must be finite, x within ±{largest:g} and weight within ±100")
    if not 1e-8 <= eps <= 1:
        raise ValueError("eps must lie between 1e-8 and 1")
