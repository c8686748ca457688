"""Cases for grouped-query attention: head counts from kv = 1 to kv = H, then lengths that need vectorised code."""

import numpy as np


def _inputs(random, lead, length, width, heads, kv_heads, dtype):
    """Activations of unit variance and weights that keep it."""
    kv_width = width // heads * kv_heads
    x = random.standard_normal((*lead, length, width))
    shapes = ((width, width), (width, kv_width), (width, kv_width), (width, width))
    weights = [random.standard_normal(shape) / np.sqrt(width) for shape in shapes]
    return [array.astype(dtype) for array in (x, *weights)]


def generate(rng):
    """Yield cases from a ``random.Random``: small ones first, then the large ones."""
    random = np.random.RandomState(rng.getrandbits(32))
    shapes = [(4, 2, 2), (4, 2, 1), (6, 3, 1), (6, 2, 1), (2, 1, 3), (3, 3, 2), (4, 4, 1), (8, 2, 1)]
    for index in range(16):
        heads, kv_heads, size = shapes[index % 8]
        lead = [(), (1,), (2,), (1, 2)][index // 4 if heads < 8 else 0]
        length = random.randint(2, 5)
        dtype = ["float64", "float32"][index // 8]
        yield {
            "id": f"small-{index + 1:02}",
            "args": [
                *_inputs(random, lead, length, heads * size, heads, kv_heads, dtype),
                heads,
                kv_heads,
                index % 3 == 1,
            ],
            "why": f"{heads} query heads, {kv_heads} key/value heads: query head h uses h // {heads // kv_heads}",
        }
    for index, (heads, kv_heads, width) in enumerate([(8, 4, 32), (8, 2, 64), (16, 1, 32), (12, 4, 48)]):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [*_inputs(random, (1,), 24, width, heads, kv_heads, "float32"), heads, kv_heads, index % 2 == 1],
            "why": f"{heads} query heads, {kv_heads} key/value heads in {width} features",
        }
    for index in range(2):
        yield {
            "id": f"half-{index + 1:02}",
            "args": [*_inputs(random, (2,), 12, 16, 4, 2, "float16"), 4, 2, index == 1],
            "why": "float16: compute in float32, return float16",
        }
    yield {
        "id": "large-01",
        "args": [*_inputs(random, (2,), 256, 256, 8, 2, "float64"), 8, 2, False],
        "why": "length 256 with 8 heads: loops over single pairs of positions are too slow",
    }
    yield {
        "id": "large-02",
        "args": [*_inputs(random, (1,), 512, 512, 16, 4, "float32"), 16, 4, True],
        "why": "length 512 with 16 causal heads: loops over single pairs of positions are too slow",
    }
    yield {
        "id": "large-03",
        "args": [*_inputs(random, (), 1024, 512, 8, 2, "float32"), 8, 2, True],
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
    heads, kv_heads = args[5:7]
    is_causal = args[7] if len(args) > 7 else False
    dtypes, (x, *weights) = zip(*(_read(value) for value in args[:5]), strict=True)
    if len(set(dtypes)) != 1 or dtypes[0] not in ("float64", "float32", "float16", "bfloat16"):
        raise ValueError(f"all arrays need one floating dtype, not {dtypes}")
    if x.ndim < 2 or not 1 <= x.shape[-2] <= 1024 or not 1 <= x.shape[-1] <= 512:
        raise ValueError("x is (…, L, D) with L up to 1024 and D up to 512")
    width = x.shape[-1]
    if type(heads) is not int or heads < 1 or width % heads:
        raise ValueError("num_heads divides D")
    if type(kv_heads) is not int or kv_heads < 1 or heads % kv_heads:
        raise ValueError("num_kv_heads divides num_heads")
    kv_width = width // heads * kv_heads
    if [weight.shape for weight in weights] != [(width, width), (width, kv_width), (width, kv_width), (width, width)]:
        raise ValueError("w_q and w_o are (D, D), w_k and w_v (D, D·kv/H)")
    if not 1 <= np.prod(x.shape[:-2]) * heads <= 16:
        raise ValueError("at most 16 query heads in all")
    if not all(np.isfinite(array).all() for array in (x, *weights)):
        raise ValueError("all values are finite")
    if not isinstance(is_causal, bool):
        raise ValueError("is_causal is a boolean")
