# The softmax is computed with math.exp on plain numbers.
# zh: softmax 用 math.exp 逐个处理普通数值。
import math

import numpy as np


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    dtype = x.dtype
    wide = np.promote_types(dtype, np.float32)
    x, context, w_q, w_k, w_v, w_o = (a.astype(wide) for a in (x, context, w_q, w_k, w_v, w_o))
    d = w_q.shape[1] // num_heads

    def heads(t):
        return np.swapaxes(t.reshape(t.shape[:-1] + (num_heads, d)), -2, -3)

    q, k, v = heads(x @ w_q), heads(context @ w_k), heads(context @ w_v)
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(d).astype(wide)
    if context_mask is not None:
        s = np.where(context_mask[..., None, None, :], s, -np.inf)
    rows = []
    for row in s.reshape(-1, s.shape[-1]).tolist():
        top = max(row)
        if top == -math.inf:
            rows.append([0.0] * len(row))
            continue
        total = sum(math.exp(a - top) for a in row)
        rows.append(np.array([math.exp(a - top) / total for a in row], wide))
    p = np.array(rows, wide).reshape(s.shape)
    return (np.swapaxes(p @ v, -2, -3).reshape(x.shape) @ w_o).astype(dtype)
