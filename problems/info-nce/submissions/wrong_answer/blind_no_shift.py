# The exponentials are taken without a shift, so that float32 logits near 100 overflow.
# zh: 求指数前没有减去最大值，float32 下接近 100 的 logit 会溢出。
import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.float32 if q.dtype == np.float16 else q.dtype
    a, b = q.astype(wide), k.astype(wide)
    a = a / np.linalg.norm(a, axis=1, keepdims=True)
    b = b / np.linalg.norm(b, axis=1, keepdims=True)
    s = a @ b.T / wide(temperature) if wide is np.float32 else a @ b.T / temperature
    with np.errstate(over="ignore"):
        loss = np.log(np.exp(s).sum(1)) - np.diag(s)
    return np.asarray(loss.mean()).astype(q.dtype)
