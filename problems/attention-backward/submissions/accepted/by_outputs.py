"""The row sums from the outputs, as FlashAttention takes them, and einsum for every product."""

import numpy as np


def attention_backward(q, k, v, dout, is_causal=False):
    wide = np.promote_types(q.dtype, np.float32)
    queries, keys, values, grad = (array.astype(wide) for array in (q, k, v, dout))
    scores = np.einsum("...id,...jd->...ij", queries, keys, optimize=True) / q.shape[-1] ** 0.5
    rows, columns = scores.shape[-2:]
    seen = True
    if is_causal:
        seen = np.arange(columns) <= np.arange(rows)[:, np.newaxis] + columns - rows
    p = np.exp(
        scores - scores.max(axis=-1, keepdims=True, where=seen, initial=np.finfo(wide).min),
        where=seen,
        out=np.zeros_like(scores),
    )
    p /= np.maximum(
        p.sum(axis=-1, keepdims=True), 1
    )  # exp of the largest score is 1, and only a row without a key has the sum 0
    out = np.einsum("...ij,...jc->...ic", p, values, optimize=True)
    dp = np.einsum("...ic,...jc->...ij", grad, values, optimize=True)
    ds = p * (dp - (grad * out).sum(axis=-1, keepdims=True)) / q.shape[-1] ** 0.5
    dq = np.einsum("...ij,...jd->...id", ds, keys, optimize=True)
    dk = np.einsum("...ij,...id->...jd", ds, queries, optimize=True)
    dv = np.einsum("...ij,...ic->...jc", p, grad, optimize=True)
    return tuple(array.astype(q.dtype) for array in (dq, dk, dv))
