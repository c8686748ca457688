# From step 10 000 on, the correction of v is left out, as if β2 to the power of t were 0.
# zh: 从第 10 000 步起不再修正 v，就像 β2 的 t 次方已是 0。
import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    dt = p.dtype
    w = np.float64 if dt == np.float64 else np.float32
    p, g, m, v = (a.astype(w) for a in (p, g, m, v))
    b1, b2 = betas
    m = b1 * m + (1 - b1) * g
    v = b2 * v + (1 - b2) * g * g
    step = (m / (1 - b1**t)) / (np.sqrt(v / (1 - (b2**t if t < 10000 else 0))) + eps)
    return tuple(a.astype(dt) for a in (p * (1 - lr * weight_decay) - lr * step, m, v))
