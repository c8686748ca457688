# One maximum for each query is shared by all leading entries.
# zh: 同一查询位置的最大值被所有前导维共用。
import math

import numpy as np


def flash_attention(q, k, v, block=64):
    dtype = q.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    q = q.astype(work) / work(math.sqrt(q.shape[-1]))
    shape = q.shape[:-1]
    peak = np.full((*shape, 1), -np.inf, dtype=work)
    total = np.zeros((*shape, 1), dtype=work)
    out = np.zeros((*shape, v.shape[-1]), dtype=work)
    for start in range(0, k.shape[-2], block):
        part = slice(start, start + block)
        scores = q @ k[..., part, :].astype(work).swapaxes(-1, -2)
        top = np.maximum(peak, scores.max(axis=-1, keepdims=True))
        if top.ndim > 2:
            top = np.broadcast_to(top.max(axis=tuple(range(top.ndim - 2)), keepdims=True), top.shape)
        weights = np.exp(scores - top)
        shrink = np.exp(peak - top)
        total = total * shrink + weights.sum(axis=-1, keepdims=True)
        out = out * shrink + weights @ v[..., part, :].astype(work)
        peak = top
    return (out / total).astype(dtype)
