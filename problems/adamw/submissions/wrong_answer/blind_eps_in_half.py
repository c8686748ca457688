# eps is added in the dtype of the parameters, where a small one vanishes in half precision.
# zh: eps 在参数的 dtype 中相加，半精度下很小的 eps 会消失。
import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    w = np.float64 if p.dtype == np.float64 else np.float32
    b1, b2 = betas
    P, G, M, V = (x.astype(w) for x in (p, g, m, v))
    M = w(b1) * M + w(1 - b1) * G
    V = w(b2) * V + w(1 - b2) * G * G
    c1, c2 = 1 - b1**t, 1 - b2**t
    e = w(p.dtype.type(eps))
    with np.errstate(all="ignore"):
        u = np.nan_to_num((M / c1) / (np.sqrt(V / c2) + e))
    P = P - lr * weight_decay * P - lr * u
    return P.astype(p.dtype), M.astype(p.dtype), V.astype(p.dtype)
