"""Recompute the probabilities, then the chain rule from the end: two products, a softmax backward, two products.

Under a causal mask the first Lq − Lk queries see no key: they are left out, and their dq stays 0. O(Lq · Lk · d).
"""

import numpy as np


def attention_backward(q, k, v, dout, is_causal=False):
    """Return the gradients with respect to ``q``, ``k`` and ``v``."""
    wide = np.promote_types(q.dtype, np.float32)
    first = max(q.shape[-2] - k.shape[-2], 0) if is_causal else 0
    seeing, keys, values, grad = (a.astype(wide) for a in (q[..., first:, :], k, v, dout[..., first:, :]))
    scale = q.shape[-1] ** -0.5
    scores = seeing @ keys.swapaxes(-1, -2) * scale
    if is_causal:
        rows, columns = scores.shape[-2:]
        scores = np.where(np.tri(rows, columns, columns - rows), scores, -np.inf)
    p = np.exp(scores - scores.max(axis=-1, keepdims=True))
    p /= p.sum(axis=-1, keepdims=True)
    dp = grad @ values.swapaxes(-1, -2)
    ds = scale * p * (dp - (p * dp).sum(axis=-1, keepdims=True))
    dq = np.zeros(q.shape, wide)
    dq[..., first:, :] = ds @ keys
    results = dq, ds.swapaxes(-1, -2) @ seeing, p.swapaxes(-1, -2) @ grad
    return tuple(array.astype(q.dtype) for array in results)
