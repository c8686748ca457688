# 1e-8 is added to the norms, which is too much for rows with a norm of 0.001 at a low temperature.
# zh: 给范数加上 1e-8，在低温度下对范数为 0.001 的行误差过大。
import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.float32 if q.dtype == np.float16 else q.dtype
    a, b = q.astype(wide), k.astype(wide)
    a = a / (np.linalg.norm(a, axis=1, keepdims=True) + 1e-8)
    b = b / (np.linalg.norm(b, axis=1, keepdims=True) + 1e-8)
    s = a @ b.T / temperature
    top = s.max(1, keepdims=True)
    loss = top[:, 0] + np.log(np.exp(s - top).sum(1)) - np.diag(s)
    return np.asarray(loss.mean()).astype(q.dtype)
