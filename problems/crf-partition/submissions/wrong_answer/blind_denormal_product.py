# Multiplies exponentials and computes a sum anew only where it is exactly zero, so that denormal sums stay inexact.
# zh: 用指数相乘，仅在和恰好为零时重新计算，于是次正规数的和不准确。
import numpy as np


def lse(x, axis):
    m = x.max(axis, keepdims=True)
    safe = np.where(np.isfinite(m), m, 0).astype(x.dtype)
    with np.errstate(divide="ignore"):
        return np.log(np.exp(x - safe).sum(axis)) + safe.squeeze(axis)


def crf_log_partition(emissions, transitions):
    work = np.float64 if emissions.dtype == np.float64 else np.float32
    e, t = emissions.astype(work), transitions.astype(work)
    c = t.max(0)
    c = np.where(np.isfinite(c), c, 0).astype(work)
    p = np.exp(t - c)
    alpha = e[..., 0, :]
    for s in range(1, e.shape[-2]):
        m = alpha.max(-1, keepdims=True)
        m = np.where(np.isfinite(m), m, 0).astype(work)
        total = np.exp(alpha - m) @ p
        with np.errstate(divide="ignore"):
            new = np.log(total) + m + c
        if (total == 0).any():
            new = np.where(total == 0, lse(alpha[..., :, None] + t, -2), new)
        alpha = new + e[..., s, :]
    return lse(alpha, -1).astype(emissions.dtype)
