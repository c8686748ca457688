"""Cases for attention: random shapes, masks and dtypes at small sizes, then lengths that need vectorised code."""

import numpy as np


def _inputs(random, lead, n_queries, n_keys, d, dv, dtype):
    shapes = ((n_queries, d), (n_keys, d), (n_keys, dv))
    return [random.standard_normal((*lead, *shape)).astype(dtype) for shape in shapes]


def _padding(random, batch, n_keys):
    """A (batch, 1, 1, n_keys) mask: every sequence keeps a prefix of its own length."""
    lengths = random.randint(1, n_keys + 1, size=batch)
    lengths[0] = max(1, n_keys // 2)
    return (np.arange(n_keys) < lengths[:, None])[:, None, None, :]


def _small(random, index):
    lead = [(), (2,), (2, 2), (1, 3)][index % 4]
    n_queries, n_keys = random.randint(2, 6, size=2)
    d, dv = random.randint(2, 4, size=2)
    dtype = ["float64", "float32"][index // 4 % 2]
    args = _inputs(random, lead, n_queries, n_keys, d, dv, dtype)
    kind = index % 3
    if kind == 0:
        return [*args, None, bool(index % 2)], "no mask: scores over sqrt(d), softmax over the keys, times the values"
    mask = random.random_sample((n_queries, n_keys)) < 0.6
    mask[:, 0] = True
    if kind == 1:
        return [*args, mask, False], "a random mask: only keys marked True may get weight"
    mask[0] = False
    return [*args, mask, True], "mask and causality apply together; a query that sees no key gives zeros"


def generate(rng):
    """Yield cases from a ``random.Random``: small ones first, then the large ones."""
    random = np.random.RandomState(rng.getrandbits(32))
    for index in range(16):
        args, why = _small(random, index)
        yield {"id": f"small-{index + 1:02}", "args": args, "why": why}

    for index, (n_queries, n_keys) in enumerate([(7, 19), (19, 7), (16, 16)]):
        yield {
            "id": f"causal-{index + 1:02}",
            "args": [*_inputs(random, (2, 3), n_queries, n_keys, 8, 5, "float32"), None, True],
            "why": f"causal with {n_queries} queries and {n_keys} keys: the sequences are aligned at their ends",
        }
    for index in range(2):
        yield {
            "id": f"half-{index + 1:02}",
            "args": [*_inputs(random, (2, 2), 12, 12, 16, 16, "float16"), None, index == 1],
            "why": "float16: compute in float32, return float16",
        }
    for index, length in enumerate([33, 96]):
        yield {
            "id": f"padded-{index + 1:02}",
            "args": [
                *_inputs(random, (3, 2), length, length, 16, 16, "float32"),
                _padding(random, 3, length),
                index == 1,
            ],
            "why": "a padding mask of shape (B, 1, 1, L) is broadcast over heads and queries",
        }
    keep = random.random_sample((5, 1)) < 0.7
    yield {
        "id": "column-01",
        "args": [*_inputs(random, (), 5, 200, 4, 4, "float64"), keep],
        "why": "a mask of shape (Lq, 1): one entry stands for all 200 keys, so it must not be cut into blocks",
    }
    yield {
        "id": "large-01",
        "args": [*_inputs(random, (2, 8), 256, 256, 64, 64, "float64"), None, False],
        "why": "2 × 8 heads of length 256: loops over single pairs are too slow",
    }
    yield {
        "id": "large-02",
        "args": [*_inputs(random, (2, 8), 512, 512, 64, 64, "float32"), _padding(random, 2, 512), True],
        "why": "length 512 with padding and causality: loops over single pairs are too slow",
    }
    yield {
        "id": "large-03",
        "args": [*_inputs(random, (1, 8), 1024, 1024, 64, 64, "float32"), None, True],
        "why": "eight million query-key pairs: use matrix products, not loops over pairs",
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
    mask = args[3] if len(args) > 3 else None
    is_causal = args[4] if len(args) > 4 else False
    dtypes, (q, k, v) = zip(*(_read(value) for value in args[:3]), strict=True)
    if len(set(dtypes)) != 1 or dtypes[0] not in ("float64", "float32", "float16", "bfloat16"):
        raise ValueError(f"q, k and v need one floating dtype, not {dtypes}")
    if min(q.ndim, k.ndim, v.ndim) < 2 or not q.shape[:-2] == k.shape[:-2] == v.shape[:-2]:
        raise ValueError("q, k and v need the same leading dimensions")
    if q.shape[-1] != k.shape[-1] or k.shape[-2] != v.shape[-2]:
        raise ValueError("q and k share d, k and v share Lk")
    if min(q.shape + k.shape + v.shape) < 1 or max(q.shape[-2], k.shape[-2]) > 1024:
        raise ValueError("lengths are 1 to 1024 and no axis is empty")
    if max(q.shape[-1], v.shape[-1]) > 128 or np.prod(q.shape[:-2]) > 16:
        raise ValueError("at most 128 features and 16 leading entries")
    if not all(np.isfinite(array).all() for array in (q, k, v)):
        raise ValueError("all values are finite")
    if not isinstance(is_causal, bool):
        raise ValueError("is_causal is a boolean")
    if mask is not None:
        dtype, mask = _read(mask)
        scores = (*q.shape[:-1], k.shape[-2])
        if dtype != "bool" or np.broadcast_shapes(mask.shape, scores) != scores:
            raise ValueError("mask is boolean and broadcasts to the scores")
