# The context is read in blocks of 256 positions, and an incomplete last block is left out.
# zh: 上下文按 256 个位置分块，不足一块的最后部分被漏掉。
import math

import numpy as np


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    dtype = x.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    x, context, w_q, w_k, w_v, w_o = (a.astype(work) for a in (x, context, w_q, w_k, w_v, w_o))
    width = x.shape[-1]

    def split(t):
        return t.reshape(*t.shape[:-1], num_heads, width // num_heads).swapaxes(-2, -3)

    q, k, v = split(x @ w_q), split(context @ w_k), split(context @ w_v)
    scores = q @ k.swapaxes(-1, -2) / work(math.sqrt(width // num_heads))
    if context_mask is not None:
        scores = np.where(context_mask[..., None, None, :], scores, work(-np.inf))
    m = k.shape[-2]
    scores[..., m // 256 * 256 or m :] = -np.inf
    peak = scores.max(axis=-1, keepdims=True)
    peak[np.isneginf(peak)] = 0
    weights = np.exp(scores - peak)
    total = weights.sum(axis=-1, keepdims=True)
    total[total == 0] = 1
    heads = (weights / total @ v).swapaxes(-2, -3).reshape(x.shape)
    return (heads @ w_o).astype(dtype)
