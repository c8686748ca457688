# Rounds the products of each leading index to float16 before it adds them up.
# zh: 三维及以上时，float16 先把每个前导下标的乘积舍入再相加。
import numpy as np


def linear_backward(x, weight, dy):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, weight, dy = (t.astype(wide) for t in (x, weight, dy))
    dx = dy @ weight
    a, b = x.reshape(-1, x.shape[-1]), dy.reshape(-1, dy.shape[-1])
    dw = b.T @ a
    db = b.sum(0)
    if kind == np.float16 and x.ndim > 2:
        dw = sum(
            (q.T @ p).astype(kind).astype(wide)
            for p, q in zip(x.reshape(-1, *x.shape[-2:]), dy.reshape(-1, *dy.shape[-2:]))
        )
    return dx.astype(kind), dw.astype(kind), db.astype(kind)
