# Computes float64 inputs in float32.
# zh: 把 float64 输入降到 float32 计算。

import numpy as np


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    wide = np.dtype(np.float32)
    q = _split(x.astype(wide) @ w_q.astype(wide), num_heads)
    k = _split(context.astype(wide) @ w_k.astype(wide), num_heads)
    v = _split(context.astype(wide) @ w_v.astype(wide), num_heads)
    scores = q @ np.swapaxes(k, -1, -2) / q.shape[-1] ** 0.5
    if context_mask is not None:
        scores = np.where(context_mask[..., None, None, :], scores, -np.inf)
    top = scores.max(-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isneginf(top), 0, top))
    total = weights.sum(-1, keepdims=True)
    heads = weights @ v / np.where(total == 0, 1, total)
    merged = np.moveaxis(heads, -3, -2).reshape(x.shape)
    return (merged @ w_o.astype(wide)).astype(x.dtype)


def _split(rows, num_heads):
    split = rows.reshape(*rows.shape[:-1], num_heads, -1)
    return np.moveaxis(split, -2, -3)
