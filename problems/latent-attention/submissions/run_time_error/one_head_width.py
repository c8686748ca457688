# Expects values as wide as keys.
# zh: 假定 value 与 key 一样宽。

import math

import numpy as np


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    wide = np.promote_types(x.dtype, np.float32)
    tokens, down, up_k, up_v, to_q, to_out = (array.astype(wide) for array in (x, w_dkv, w_uk, w_uv, w_q, w_o))
    latent = tokens @ down
    q, k, v = (split(array, num_heads) for array in (tokens @ to_q, latent @ up_k, latent @ up_v))
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(q.shape[-1])
    length = x.shape[-2]
    v = v.reshape(k.shape)
    scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    mixed = (weights @ v).swapaxes(-2, -3)
    out = mixed.reshape(*x.shape[:-1], -1) @ to_out
    return out.astype(x.dtype), latent.astype(x.dtype)


def split(array, num_heads):
    """Return (…, L, H·d) as (…, H, L, d)."""
    return array.reshape(*array.shape[:-1], num_heads, -1).swapaxes(-2, -3)
