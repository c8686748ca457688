"""Cases for the SwiGLU network: random shapes and dtypes, then sizes that need vectorised code."""

import numpy as np


def _inputs(random, lead, width, hidden, dtype, spread=1.0):
    """Activations of unit variance and weights that keep it; ``spread`` widens the gate."""
    x = random.standard_normal((*lead, width))
    w_gate = random.standard_normal((width, hidden)) * spread / np.sqrt(width)
    w_up = random.standard_normal((width, hidden)) / np.sqrt(width)
    w_down = random.standard_normal((hidden, width)) / np.sqrt(hidden) / spread
    return [array.astype(dtype) for array in (x, w_gate, w_up, w_down)]


def generate(rng):
    """Yield cases from a ``random.Random``: small ones first, then the large ones."""
    random = np.random.RandomState(rng.getrandbits(32))
    for index in range(16):
        lead = [(), (3,), (2, 2), (2, 1, 2)][index % 4]
        width, hidden = random.randint(1, 5), random.randint(2, 7)
        dtype = ["float64", "float32"][index // 4 % 2]
        yield {
            "id": f"small-{index + 1:02}",
            "args": _inputs(random, lead, width, hidden, dtype),
            "why": f"{len(lead)} leading dimension(s), {width} features, {hidden} hidden units",
        }
    for index, (lead, width, hidden) in enumerate([((16,), 16, 64), ((4, 8), 32, 32), ((2, 2, 8), 64, 16)]):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": _inputs(random, lead, width, hidden, "float32"),
            "why": f"{width} features and {hidden} hidden units",
        }
    for index in range(2):
        yield {
            "id": f"wide-{index + 1:02}",
            "args": _inputs(random, (4, 8), 16, 32, "float64", spread=3000.0),
            "why": "gate values of several thousand, positive and negative: no overflow in the sigmoid",
            "gradient": False,
        }
    for index in range(2):
        yield {
            "id": f"half-{index + 1:02}",
            "args": _inputs(random, (2, 8), 16, 32, "float16"),
            "why": "float16: compute in float32, return float16",
        }
    yield {
        "id": "large-01",
        "args": _inputs(random, (4, 256), 128, 512, "float64"),
        "why": "1024 positions: loops over single elements are too slow",
    }
    yield {
        "id": "large-02",
        "args": _inputs(random, (4, 1024), 256, 1024, "float32"),
        "why": "4096 positions and four million hidden values: use matrix products, not loops over elements",
    }


def _read(value):
    """Dtype and numbers of an argument, whichever way the case spells its array."""
    if isinstance(value, dict):
        array = np.asarray(value["data"])
        return value["dtype"], array.reshape(value.get("shape", array.shape))
    array = np.asarray(value)
    return str(array.dtype), array


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    dtypes, arrays = zip(*(_read(value) for value in args), strict=True)
    x, w_gate, w_up, w_down = arrays
    if len(set(dtypes)) != 1 or dtypes[0] not in ("float64", "float32", "float16", "bfloat16"):
        raise ValueError(f"all arrays need one floating dtype, not {dtypes}")
    if x.ndim < 1 or w_gate.ndim != 2:
        raise ValueError("x is (…, D) and w_gate (D, F)")
    width, hidden = w_gate.shape
    if (x.shape[-1], w_up.shape, w_down.shape) != (width, (width, hidden), (hidden, width)):
        raise ValueError("the shapes are x (…, D), w_gate and w_up (D, F), w_down (F, D)")
    if not 1 <= width <= 256 or not 1 <= hidden <= 1024 or not 1 <= np.prod(x.shape[:-1]) <= 4096:
        raise ValueError("D up to 256, F up to 1024, at most 4096 positions")
    if not all(np.isfinite(array).all() for array in arrays):
        raise ValueError("all values are finite")
    if np.abs(x.astype(np.float64) @ w_gate).max() > 5e4:
        raise ValueError("gate values are at most 5e4 in magnitude")
