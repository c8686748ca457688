# The weights of a block are rounded to the dtype of v.
# zh: 每块的权重先舍入到 v 的 dtype。
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
        weights = np.exp(scores - top)
        shrink = np.exp(peak - top)
        total = total * shrink + weights.sum(axis=-1, keepdims=True)
        out = out * shrink + weights.astype(dtype).astype(work) @ v[..., part, :].astype(work)
        peak = top
    return (out / total).astype(dtype)
