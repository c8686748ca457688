# The hidden layer is rounded to half precision before its sign and its values are used.
# zh: 隐藏层先舍入到半精度，再用来判断符号和求乘积。
import numpy as np


def mlp_backward(x, w1, w2, dy):
    work = np.float64 if x.dtype == np.float64 else np.float32
    rows, g = x.reshape(-1, x.shape[-1]).astype(work), dy.reshape(-1, dy.shape[-1]).astype(work)
    a1, a2 = w1.astype(work), w2.astype(work)
    h = (rows @ a1).astype(x.dtype).astype(work)
    dh = (g @ a2.T) * (h > 0)
    results = (dh @ a1.T).reshape(x.shape), rows.T @ dh, np.maximum(h, 0).T @ g
    return tuple(r.astype(x.dtype) for r in results)
