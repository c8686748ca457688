# The gradient of h is rounded to half precision before the last products.
# zh: h 的梯度先舍入到半精度，再做最后的乘积。
import numpy as np


def mlp_backward(x, w1, w2, dy):
    work = np.float64 if x.dtype == np.float64 else np.float32
    rows, g = x.reshape(-1, x.shape[-1]).astype(work), dy.reshape(-1, dy.shape[-1]).astype(work)
    a1, a2 = w1.astype(work), w2.astype(work)
    h = rows @ a1
    dh = ((g @ a2.T) * (h > 0)).astype(x.dtype).astype(work)
    results = (dh @ a1.T).reshape(x.shape), rows.T @ dh, np.maximum(h, 0).T @ g
    return tuple(r.astype(x.dtype) for r in results)
