"""Cases for multi-head attention: random shapes and head counts, then lengths that need vectorised code."""

import numpy as np


def _inputs(random, lead, length, width, dtype):
    """Activations of unit variance and weights that keep it."""
    x = random.standard_normal((*lead, length, width))
    weights = random.standard_normal((4, width, width)) / np.sqrt(width)
    return [array.astype(dtype) for array in (x, *weights)]


def generate(rng):
    """Yield cases from a ``random.Random``: small ones first, then the large ones."""
    random = np.random.RandomState(rng.getrandbits(32))
    for index in range(16):
        heads, size = [(1, 4), (2, 2), (2, 3), (3, 2)][index % 4]
        lead = [(), (2,), (1, 2), (2, 1)][index // 4]
        length = random.randint(2, 6)
        dtype = ["float64", "float32"][index // 2 % 2]
        yield {
            "id": f"small-{index + 1:02}",
            "args": [*_inputs(random, lead, length, heads * size, dtype), heads, bool(index // 4 % 2)],
            "why": f"{heads} head(s) of width {size}: split the features in order, scale by sqrt of the head's width",
        }
    for index, (heads, width) in enumerate([(1, 16), (16, 16), (4, 32), (8, 64)]):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [*_inputs(random, (1,), 24, width, "float32"), heads, index % 2 == 1],
            "why": f"{heads} head(s) in {width} features",
        }
    for index in range(2):
        yield {
            "id": f"half-{index + 1:02}",
            "args": [*_inputs(random, (2,), 12, 16, "float16"), 4, index == 1],
            "why": "float16: compute in float32, return float16",
        }
    yield {
        "id": "large-01",
        "args": [*_inputs(random, (2,), 256, 256, "float64"), 8, False],
        "why": "length 256 with 8 heads: loops over single pairs of positions are too slow",
    }
    yield {
        "id": "large-02",
        "args": [*_inputs(random, (1,), 512, 512, "float32"), 16, True],
        "why": "length 512 with 16 causal heads: loops over single pairs of positions are too slow",
    }
    yield {
        "id": "large-03",
        "args": [*_inputs(random, (), 1024, 512, "float32"), 8, True],
        "why": "eight million pairs of positions: use matrix products, not loops over pairs",
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
    num_heads = args[5]
    is_causal = args[6] if len(args) > 6 else False
    dtypes, (x, *weights) = zip(*(_read(value) for value in args[:5]), strict=True)
    if len(set(dtypes)) != 1 or dtypes[0] not in ("float64", "float32", "float16", "bfloat16"):
        raise ValueError(f"all arrays need one floating dtype, not {dtypes}")
    if x.ndim < 2 or not 1 <= x.shape[-2] <= 1024 or not 1 <= x.shape[-1] <= 512:
        raise ValueError("x is (…, L, D) with L up to 1024 and D up to 512")
    if any(weight.shape != (x.shape[-1],) * 2 for weight in weights):
        raise ValueError("every weight is (D, D)")
    if type(num_heads) is not int or num_heads < 1 or x.shape[-1] % num_heads:
        raise ValueError("num_heads divides D")
    if not 1 <= np.prod(x.shape[:-2]) * num_heads <= 16:
        raise ValueError("at most 16 heads in all")
    if not all(np.isfinite(array).all() for array in (x, *weights)):
        raise ValueError("all values are finite")
    if not isinstance(is_causal, bool):
        raise ValueError("is_causal is a boolean")
