# Visits every head and every query in Python loops.
# zh: 用 Python 循环逐个访问头和 query。

import math

import numpy as np


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    wide = np.promote_types(x.dtype, np.float32)
    tokens, down, up_k, up_v, to_q, to_out = (array.astype(wide) for array in (x, w_dkv, w_uk, w_uv, w_q, w_o))
    latent = tokens @ down
    q, k, v = (split(array, num_heads) for array in (tokens @ to_q, latent @ up_k, latent @ up_v))
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(q.shape[-1])
    length = x.shape[-2]
    flat, values = scores.reshape(-1, length, length), np.broadcast_to(v, v.shape).reshape(-1, *v.shape[-2:])
    mixed = np.zeros(values.shape, wide)
    for matrix, value, result in zip(flat, values, mixed):
        for row in range(length):
            powers = [math.exp(score - matrix[row, : row + 1].max()) for score in matrix[row, : row + 1]]
            result[row] = np.array(powers, wide) @ value[: row + 1] / sum(powers)
    mixed = mixed.reshape(v.shape).swapaxes(-2, -3)
    out = mixed.reshape(*x.shape[:-1], -1) @ to_out
    return out.astype(x.dtype), latent.astype(x.dtype)


def split(array, num_heads):
    """Return (…, L, H·d) as (…, H, L, d)."""
    return array.reshape(*array.shape[:-1], num_heads, -1).swapaxes(-2, -3)
