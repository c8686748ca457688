# Fills hidden positions with −10⁴, above which hidden scores win.
# zh: 用 −10⁴ 填充被屏蔽的位置，可见分数更低时就错了。

import numpy as np


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    wide = np.promote_types(x.dtype, np.float32)
    q = _split(x @ w_q.astype(wide), num_heads)
    k = _split(context @ w_k.astype(wide), num_heads)
    v = _split(context @ w_v.astype(wide), num_heads)
    scores = q @ np.swapaxes(k, -1, -2) / q.shape[-1] ** 0.5
    if context_mask is not None:
        scores = np.where(context_mask[..., None, None, :], scores, -1e4)
    top = scores.max(-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isneginf(top), 0, top))
    total = weights.sum(-1, keepdims=True)
    heads = weights @ v / np.where(total == 0, 1, total)
    merged = np.moveaxis(heads, -3, -2).reshape(x.shape)
    return (merged @ w_o).astype(x.dtype)


def _split(rows, num_heads):
    split = rows.reshape(*rows.shape[:-1], num_heads, -1)
    return np.moveaxis(split, -2, -3)
