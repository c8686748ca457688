# Takes a norm below 1e-7 for zero and returns the gradients as they are.
# zh: 把小于 1e-7 的范数当作零，并原样返回梯度。
import numpy as np


def clip_grad_norm(grads, max_norm):
    if not grads:
        return [], 0.0
    kind = grads[0].dtype
    wide = np.float64
    total = 0.0
    for g in grads:
        v = g.astype(wide).ravel()
        total += float(v @ v)
    norm = np.sqrt(total)
    if norm < 1e-7:
        return [g.copy() for g in grads], 0.0
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [(g.astype(wide) * factor).astype(kind) for g in grads], float(norm)
