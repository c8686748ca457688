# Flattens the leading axes in the order of the memory, which scrambles the sentences of a transposed array.
# zh: 按内存顺序展平前导维，转置得到的数组中各句的顺序被打乱。
import numpy as np


def lse(x, axis):
    m = x.max(axis, keepdims=True)
    safe = np.where(np.isfinite(m), m, 0).astype(x.dtype)
    with np.errstate(divide="ignore"):
        return np.log(np.exp(x - safe).sum(axis)) + safe.squeeze(axis)


def crf_log_partition(emissions, transitions):
    work = np.float64 if emissions.dtype == np.float64 else np.float32
    lead = emissions.shape[:-2]
    e = emissions.reshape((-1, *emissions.shape[-2:]), order="A").astype(work)
    t = transitions.astype(work)
    alpha = e[:, 0]
    for s in range(1, e.shape[1]):
        alpha = lse(alpha[:, :, None] + t, 1) + e[:, s]
    return lse(alpha, -1).reshape(lead).astype(emissions.dtype)
