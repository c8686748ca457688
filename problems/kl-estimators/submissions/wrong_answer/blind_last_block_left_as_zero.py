# The tokens are processed in blocks of 1000, and an incomplete last block of k3 stays 0.
# zh: 按 1000 个 token 分块，k3 不足一块的最后部分保持为 0。
import numpy as np


def kl_estimators(logp, ref_logp):
    dtype = logp.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    d = ref_logp.astype(work) - logp.astype(work)
    flat = d.ravel()
    k3 = np.zeros_like(flat)
    step = min(1000, len(flat))
    for block in range(len(flat) // step):
        part = flat[block * step : (block + 1) * step]
        k3[block * step : (block + 1) * step] = np.exp(part) - 1 - part
    return (-d).astype(dtype), (d * d / 2).astype(dtype), k3.reshape(d.shape).astype(dtype)
