# The weight 1 − β2 is formed in float32, which loses digits for β2 near 1.
# zh: 在 float32 中计算 1 − β2，β2 接近 1 时丢失精度。
import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    w = np.float64 if p.dtype == np.float64 else np.float32
    b1, b2 = w(betas[0]), w(betas[1])
    P, G, M, V = (x.astype(w) for x in (p, g, m, v))
    M = b1 * M + (1 - b1) * G
    V = b2 * V + (1 - b2) * G * G
    c1, c2 = 1 - betas[0] ** t, 1 - betas[1] ** t
    P = P - lr * weight_decay * P - lr * (M / c1) / (np.sqrt(V / c2) + eps)
    return P.astype(p.dtype), M.astype(p.dtype), V.astype(p.dtype)
