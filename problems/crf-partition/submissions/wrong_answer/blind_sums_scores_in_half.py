# In half precision with leading axes, adds transitions and emissions before it converts them to float32.
# zh: 半精度且有前导维时，先把转移分数与发射分数相加，再转换为 float32。
import numpy as np


def lse(x, axis):
    m = x.max(axis, keepdims=True)
    safe = np.where(np.isfinite(m), m, 0).astype(x.dtype)
    with np.errstate(divide="ignore"):
        return np.log(np.exp(x - safe).sum(axis)) + safe.squeeze(axis)


def crf_log_partition(emissions, transitions):
    work = np.float64 if emissions.dtype == np.float64 else np.float32
    alpha = emissions[..., 0, :].astype(work)
    for s in range(1, emissions.shape[-2]):
        e = emissions[..., s, :]
        if emissions.ndim > 2:
            step = (transitions + e[..., None, :]).astype(work)
        else:
            step = transitions.astype(work) + e.astype(work)[..., None, :]
        alpha = lse(alpha[..., :, None] + step, -2)
    return lse(alpha, -1).astype(emissions.dtype)
