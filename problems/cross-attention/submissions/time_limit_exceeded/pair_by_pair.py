# Computes one score at a time.
# zh: 逐对计算分数。

import numpy as np


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    wide = np.promote_types(x.dtype, np.float32)
    q, k, v = (
        x.astype(wide) @ w_q.astype(wide),
        context.astype(wide) @ w_k.astype(wide),
        context.astype(wide) @ w_v.astype(wide),
    )
    size = x.shape[-1] // num_heads
    merged = np.zeros_like(q)
    for place in np.ndindex(x.shape[:-1]):
        lead, row = place[:-1], place[-1]
        shown = range(context.shape[-2])
        if context_mask is not None:
            shown = [at for at in shown if context_mask[lead][at]]
        for head in range(num_heads if len(shown) else 0):
            part = slice(head * size, (head + 1) * size)
            scores = np.array([q[lead][row, part] @ k[lead][at, part] for at in shown]) / size**0.5
            weights = np.exp(scores - scores.max())
            for weight, at in zip(weights / weights.sum(), shown):
                merged[lead][row, part] += weight * v[lead][at, part]
    return (merged @ w_o.astype(wide)).astype(x.dtype)
