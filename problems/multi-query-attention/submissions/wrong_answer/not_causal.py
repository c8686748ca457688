# Ignores is_causal: positions see their future.
# zh: 忽略了 is_causal：能看到未来的位置。
import math

import numpy as np


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    work = np.promote_types(x.dtype, np.float32)
    source, w_q, w_k, w_v, w_o = (array.astype(work) for array in (x, w_q, w_k, w_v, w_o))
    length, width = x.shape[-2:]
    head_width = width // num_heads

    q = (source @ w_q).reshape(*x.shape[:-1], num_heads, head_width).swapaxes(-2, -3)
    k = (source @ w_k)[..., None, :, :]
    v = (source @ w_v)[..., None, :, :]
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(head_width)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    merged = (weights @ v).swapaxes(-2, -3).reshape(x.shape)
    return (merged @ w_o).astype(x.dtype)
