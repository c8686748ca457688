# In batches of more than 50 sentences, one sentence without an allowed path makes all results −inf.
# zh: 批量超过 50 句时，只要有一句没有允许的路径，全部结果都成为 −inf。
import numpy as np


def lse(x, axis):
    m = x.max(axis, keepdims=True)
    safe = np.where(np.isfinite(m), m, 0).astype(x.dtype)
    with np.errstate(divide="ignore"):
        return np.log(np.exp(x - safe).sum(axis)) + safe.squeeze(axis)


def crf_log_partition(emissions, transitions):
    work = np.float64 if emissions.dtype == np.float64 else np.float32
    lead = emissions.shape[:-2]
    e, t = emissions.reshape(-1, *emissions.shape[-2:]).astype(work), transitions.astype(work)
    alpha = e[:, 0]
    for s in range(1, e.shape[1]):
        alpha = lse(alpha[:, :, None] + t, 1) + e[:, s]
        if len(e) > 50 and not np.isfinite(alpha.max(-1)).all():
            return np.full(lead, -np.inf, emissions.dtype)
    return lse(alpha, -1).reshape(lead).astype(emissions.dtype)
