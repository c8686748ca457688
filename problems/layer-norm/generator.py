"""Cases for LayerNorm: random shapes and dtypes, tiny spreads, large offsets, half precision, then many tokens."""

import numpy as np


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays of every dtype first, the large ones last."""
    random = np.random.RandomState(rng.getrandbits(32))
    for index in range(10):
        shape = (*(int(size) for size in random.randint(2, 4, size=index % 4)), 4 + index % 3)
        dtype = ("float64", "float32")[index % 2]
        x = _spread(random, shape) * 2 + random.randint(-3, 4)
        yield {
            "id": f"small-{index + 1:02}",
            "args": [x.astype(dtype), *_parameters(random, shape[-1], dtype)],
            "why": f"shape {shape}: each vector along the last axis has its own mean and variance",
        }
    for index in range(4):
        x = 1.0 + _spread(random, (3, 6)) * 10.0 ** -(index + 1)
        yield {
            "id": f"tiny-{index + 1:02}",
            "args": [x, *_parameters(random, 6, "float64"), 10.0 ** -(2 * index + 2)],
            "why": "the variance is as small as eps, so it matters that eps is inside the root",
            "gradient": False,
        }
    for index, (dtype, offset) in enumerate((("float32", 2**11), ("float64", 2**24)) * 2):
        # Whole numbers and a power of two for d: sums and mean are exact, so two passes lose nothing in this dtype.
        x = offset + random.permutation(16)[:, None] * np.array([1, -1] * 8) + random.randint(-3, 4, size=(16, 16))
        yield {
            "id": f"offset-{index + 1:02}",
            "args": [x.astype(dtype), *_parameters(random, 16, dtype)],
            "why": f"the mean is near {offset} and the spread near 10: E[x²] - E[x]² has no digits left in {dtype}",
            "gradient": False,
        }
    for index, dtype in enumerate(("float16", "bfloat16", "float16", "bfloat16")):
        x = (random.choice([-1, 1], size=(2, 4, 32)) * random.uniform(300, 900, size=(2, 4, 32))).astype("float32")
        x[..., 0], x[..., 1] = 600.0, -600.0
        mark = _bfloat16 if dtype == "bfloat16" else np.float16
        weight, bias = _parameters(random, 32, "float32")
        parameters = weight, bias / np.float32(10)  # a small shift: no cancellation that would magnify the rounding
        yield {
            "id": f"half-{index + 1:02}",
            "args": [mark(x), *(parameters if index >= 2 else map(mark, parameters))],
            "why": f"{dtype} activations of several hundred: their squares need float32, the result is {dtype} again",
        }
    yield {
        "id": "middle-01",
        "args": [
            random.standard_normal((2, 3, 4, 64, 128)).astype("float32") * np.float32(30) + np.float32(20),
            *_parameters(random, 128, "float32"),
        ],
        "why": "many batch dimensions",
    }
    yield {
        "id": "long-row-01",
        "args": [
            (random.standard_normal((2, 65_536)) * 400 + 10_000).astype("float32"),
            np.ones(65_536, "float32"),
            np.zeros(65_536, "float32"),
        ],
        "why": "65 536 numbers near 10 000: added up one after the other in float32, the late ones lose their digits",
        "gradient": False,
    }
    yield {
        "id": "large-01",
        "args": [
            (random.standard_normal((3_600, 1_024)) * 3 + 5).astype("float32"),
            *_parameters(random, 1_024, "float32"),
        ],
        "why": "3 600 hidden states of size 1 024: a Python loop over the elements is too slow",
    }


def _spread(random, shape):
    """Return random numbers of which every row has a variance well above zero."""
    x = random.uniform(0.5, 1.5, size=shape)
    x[..., ::2] *= -1
    return x


def _parameters(random, size, dtype):
    """Return a weight and a bias whose entries all differ from 1 and 0."""
    return random.uniform(0.3, 2, size=size).astype(dtype), random.uniform(0.2, 1, size=size).astype(dtype)


def _bfloat16(x):
    """Mark float32 numbers as bfloat16, cut to what it can hold: the upper half of the bits."""
    return {"dtype": "bfloat16", "data": (x.view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)}


def _array(value):
    """Return a case's array in any of its forms: nested list, marked array, ndarray."""
    if isinstance(value, dict):
        data = np.array(value["data"], dtype=np.float64)
        return data.reshape(value["shape"]) if "shape" in value else data
    return np.asarray(value)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x, weight, bias = map(_array, args[:3])
    eps = args[3] if len(args) > 3 else 1e-5
    if not 1 <= x.ndim <= 6 or not 1 <= x.size <= 5_000_000:
        raise ValueError(f"shape {x.shape} is out of bounds")
    if weight.shape != x.shape[-1:] or bias.shape != x.shape[-1:]:
        raise ValueError("weight and bias must have the size of the last axis")
    if any(array.dtype.kind != "f" for array in (x, weight, bias)):
        raise ValueError("x, weight and bias must be floating")
    if not (np.abs(x) <= 1e9).all() or not (np.abs(weight) <= 100).all() or not (np.abs(bias) <= 100).all():
        raise ValueError("entries must be finite, x within ±1e9, weight and bias within ±100")
    if not 1e-8 <= eps <= 1:
        raise ValueError("eps must lie between 1e-8 and 1")
