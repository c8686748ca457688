"""Cases for KL divergence: random batches of all reductions, then huge and masked logits, then a real vocabulary."""

import numpy as np

REDUCTIONS = ("batchmean", "sum", "none")


def generate(rng):
    """Yield cases from a ``random.Random``: small batches of every dtype first, the large ones last."""
    random = np.random.RandomState(rng.getrandbits(32))
    for index in range(12):
        shape = (*(int(size) for size in random.randint(2, 4, size=index % 4)), 6)
        dtype = ("float64", "float32")[index // 2 % 2]
        p, q = (random.standard_normal((2, *shape)) * 2).astype(dtype)
        yield {
            "id": f"small-{index + 1:02}",
            "args": [p, q, REDUCTIONS[index % 3]],
            "why": f"shape {shape}: KL(P‖Q) of every row, then the reduction",
        }
    for index, dtype in enumerate(("float16", "bfloat16", "float16", "bfloat16")):
        p, q = (random.standard_normal((2, 5, 30)) * 4).astype("float32")
        mark = _bfloat16 if dtype == "bfloat16" else np.float16
        yield {
            "id": f"half-{index + 1:02}",
            "args": [mark(p), mark(q), ("none", "batchmean")[index // 2]],
            "why": f"{dtype} logits give a {dtype} divergence, computed in float32",
        }
    # log 2993 = 8.0040 lies between two float16 numbers: 8.0000 and 8.0078.
    yield {
        "id": "half-even-01",
        "args": [np.zeros(2_993, np.float16), np.zeros(2_993, np.float16)],
        "why": "equal distributions over 2993 classes: round one logarithm alone to float16 and they seem to differ",
    }
    for index in range(3):
        p, q = random.uniform(-1e4, 1e4, size=(2, 3, 4, 6))
        p[..., 0] = 11_000.0
        q[..., 0] = -5_000.0
        q[..., 1] = 12_000.0
        yield {
            "id": f"huge-{index + 1:02}",
            "args": [p, q, REDUCTIONS[index]],
            "why": "q underflows to 0 where P has its weight: its logarithm is still finite",
            "gradient": False,
        }
    for index in range(3):
        p, q = random.standard_normal((2, 5, 8))
        p[:, 2:5] = -np.inf
        q[:, 4:6:2] = -np.inf
        yield {
            "id": f"masked-{index + 1:02}",
            "args": [p, q, REDUCTIONS[index]],
            "why": "classes that P rules out contribute 0, also those that Q rules out as well",
            "gradient": False,
        }
    for index in range(2):
        p = random.standard_normal((4, 9)) * 3
        yield {
            "id": f"near-{index + 1:02}",
            "args": [p, p + random.standard_normal((4, 9)) * (0.0, 0.01)[index] + 5.0, "none"],
            "why": "equal distributions, or nearly so: adding a constant to all logits changes nothing",
        }
    p, q = (random.standard_normal((2, 16, 64, 500)) * 3).astype("float32")
    yield {"id": "middle-01", "args": [p, q], "why": "sequences in a batch: batchmean divides by all 16 · 64 rows"}
    p, q = (random.standard_normal((2, 50, 50_000)) * 3).astype("float32")
    yield {
        "id": "large-01",
        "args": [p, q],
        "why": "a vocabulary of 50 000: a Python loop over the classes is too slow",
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


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    p, q = _array(args[0]), _array(args[1])
    if p.shape != q.shape or not 1 <= p.ndim <= 5 or not 1 <= p.size <= 5_000_000 or p.shape[-1] > 50_000:
        raise ValueError(f"shapes {p.shape} and {q.shape} are out of bounds")
    for logits in (p, q):
        if logits.dtype.kind != "f" or not np.isfinite(logits.max(axis=-1)).all():
            raise ValueError("every row needs floating logits, one of them finite, none +inf or NaN")
        if (np.abs(logits[np.isfinite(logits)]) > 6e4).any():
            raise ValueError("finite logits must lie within ±6e4")
    if len(args) > 2 and args[2] not in REDUCTIONS:
        raise ValueError("reduction must be none, sum or batchmean")
