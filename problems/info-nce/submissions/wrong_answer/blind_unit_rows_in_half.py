# In half precision the normalised rows are rounded before their products, which a low temperature magnifies.
# zh: 半精度时，归一化后的行在相乘之前先被舍入，低温度会放大这一误差。
import numpy as np


def info_nce(q, k, temperature=0.07):
    dtype = q.dtype
    wide = np.float64 if dtype == np.float64 else np.float32
    q, k = q.astype(wide), k.astype(wide)
    q = q / np.linalg.norm(q, axis=1, keepdims=True)
    k = k / np.linalg.norm(k, axis=1, keepdims=True)
    q, k = q.astype(dtype).astype(wide), k.astype(dtype).astype(wide)
    s = q @ k.T / wide(temperature)
    top = s.max(axis=1, keepdims=True)
    losses = np.log(np.exp(s - top).sum(axis=1)) + top[:, 0] - np.diagonal(s)
    return losses.mean().astype(dtype)
