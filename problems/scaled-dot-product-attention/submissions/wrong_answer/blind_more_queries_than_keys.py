# With more queries than keys the sequences are aligned at their starts.
# zh: 查询多于键时按开头对齐。
import numpy as np


def attention(q, k, v, mask=None, is_causal=False):
    work = np.float64 if q.dtype == np.float64 else np.float32
    scores = q.astype(work) @ np.swapaxes(k, -1, -2).astype(work) / q.shape[-1] ** 0.5
    lq, lk = scores.shape[-2:]
    allowed = np.ones(scores.shape, bool) if mask is None else np.broadcast_to(mask, scores.shape)
    if is_causal:
        allowed = allowed & np.tri(lq, lk, max(lk - lq, 0), dtype=bool)
    scores = np.where(allowed, scores, -np.inf)
    top = scores.max(-1, keepdims=True)
    e = np.exp(scores - np.where(np.isfinite(top), top, 0))
    total = e.sum(-1, keepdims=True)
    return (e / np.where(total == 0, 1, total) @ v.astype(work)).astype(q.dtype)
