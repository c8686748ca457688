"""Cases for cross-entropy: random batches of all options, then huge and masked logits, then a real vocabulary."""

import numpy as np

REDUCTIONS = ("mean", "sum", "none")


def generate(rng):
    """Yield cases from a ``random.Random``: small batches of every dtype first, the large ones last."""
    random = np.random.RandomState(rng.getrandbits(32))
    for index in range(12):
        shape = tuple(int(size) for size in random.randint(2, 5, size=1 + index % 3))
        logits = random.standard_normal((*shape, 5)) * 3
        targets = random.randint(0, 5, size=shape)
        ignore_index = (-100, 2, -1)[index % 3]
        targets.flat[0] = ignore_index
        targets.flat[1] = 4
        yield {
            "id": f"small-{index + 1:02}",
            "args": [
                logits.astype(("float64", "float32")[index % 2]),
                targets,
                ignore_index,
                (0.0, 0.1)[index // 3 % 2],
                REDUCTIONS[index // 2 % 3],
            ],
            "why": f"targets of shape {shape}, some ignored by the index {ignore_index}",
        }
    for index, dtype in enumerate(("float16", "bfloat16", "float16", "bfloat16")):
        logits = (random.standard_normal((6, 40)) * 8).astype("float32")
        logits = _bfloat16(logits) if dtype == "bfloat16" else logits.astype(dtype)
        yield {
            "id": f"half-{index + 1:02}",
            "args": [logits, random.randint(0, 40, size=6), -100, 0.0, ("none", "mean")[index // 2]],
            "why": f"{dtype} logits give a {dtype} loss, computed in float32",
        }
    logits = np.full((1, 50_000), -17.34375, dtype="float16")
    logits[0, 7] = 0
    yield {
        "id": "half-tail-01",
        "args": [logits, np.array([7])],
        "why": "float16 has no 3e-8, and 50 000 classes of that probability are the whole loss: compute in float32",
    }
    for index in range(3):
        logits = random.uniform(-1e4, 1e4, size=(4, 3, 7))
        logits[..., 0] = 12_000.0
        yield {
            "id": f"huge-{index + 1:02}",
            "args": [logits, random.randint(1, 7, size=(4, 3)), -100, 0.0, REDUCTIONS[index]],
            "why": "the probability of the target underflows to 0, its logarithm does not",
            "gradient": False,
        }
    for index in range(3):
        logits = random.standard_normal((6, 8))
        logits[:, 3:6] = -np.inf
        logits[0] = -np.inf
        targets = random.choice([0, 1, 2, 6, 7], size=6)
        targets[0] = -100
        yield {
            "id": f"masked-{index + 1:02}",
            "args": [logits, targets, -100, 0.0, REDUCTIONS[index]],
            "why": "classes ruled out by -inf, and an ignored row of nothing but -inf, leave the loss finite",
            "gradient": False,
        }
    logits = (random.uniform(8, 12, size=(8_192, 1)) * np.array([1.0, 0.0, 0.0, 0.0])).astype("float16")
    yield {
        "id": "half-many-01",
        "args": [logits, random.randint(1, 4, size=8_192)],
        "why": "8 192 float16 losses of about 10: their sum does not fit into float16, their mean does",
    }
    targets = random.randint(0, 200, size=(16, 128))
    for row, padding in enumerate(random.randint(1, 120, size=16)):
        targets[row, 128 - padding :] = -100
    yield {
        "id": "padded-01",
        "args": [(random.standard_normal((16, 128, 200)) * 4).astype("float32"), targets, -100, 0.1],
        "why": "padded sequences of different length: all tokens that count weigh the same",
    }
    yield {
        "id": "large-01",
        "args": [(random.standard_normal((60, 50_000)) * 5).astype("float32"), random.randint(0, 50_000, size=60)],
        "why": "a vocabulary of 50 000: pick the target's entry, and do not loop over the classes in Python",
    }


def _bfloat16(x):
    """Mark float32 numbers as bfloat16, cut to what it can hold: the upper half of the bits."""
    return {"dtype": "bfloat16", "data": (x.view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)}


def _array(value):
    """Return a case's array in any of its forms: nested list, marked array, ndarray."""
    if isinstance(value, dict):
        data = np.array(value["data"], dtype=np.float64 if "float" in value["dtype"] else np.int64)
        return data.reshape(value["shape"]) if "shape" in value else data
    return np.asarray(value)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    logits, targets = _array(args[0]), _array(args[1])
    ignore_index, smoothing, reduction = (*args[2:], *(-100, 0.0, "mean")[len(args) - 2 :])
    if not 1 <= logits.ndim <= 5 or not 1 <= logits.size <= 5_000_000 or logits.shape[-1] > 50_000:
        raise ValueError(f"shape {logits.shape} is out of bounds")
    if targets.shape != logits.shape[:-1] or targets.dtype.kind != "i":
        raise ValueError("targets must be integers of the leading shape of logits")
    counted = targets != ignore_index
    if (counted & ((targets < 0) | (targets >= logits.shape[-1]))).any():
        raise ValueError("a target must be a class or ignore_index")
    if np.isnan(logits).any() or (logits > 6e4).any() or (logits[np.isfinite(logits)] < -6e4).any():
        raise ValueError("logits must be -inf or within ±6e4")
    if not np.isfinite(logits.max(axis=-1))[counted].all():
        raise ValueError("a position that counts needs a finite logit")
    if not 0 <= smoothing < 1 or reduction not in REDUCTIONS:
        raise ValueError("label_smoothing must lie in [0, 1), reduction must be none, sum or mean")
