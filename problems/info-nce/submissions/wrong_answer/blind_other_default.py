# The temperature is 0.1 where it is left out.
# zh: 未给出温度时取 0.1。
import numpy as np


def info_nce(q, k, temperature=0.1):
    dtype = q.dtype
    wide = np.float64 if dtype == np.float64 else np.float32
    q, k = q.astype(wide), k.astype(wide)
    q = q / np.linalg.norm(q, axis=1, keepdims=True)
    k = k / np.linalg.norm(k, axis=1, keepdims=True)
    s = q @ k.T / wide(temperature)
    top = s.max(axis=1, keepdims=True)
    losses = np.log(np.exp(s - top).sum(axis=1)) + top[:, 0] - np.diagonal(s)
    return losses.mean().astype(dtype)
