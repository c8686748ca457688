# Leaves the gradients when the norm is within 10⁻⁶ of the limit, for norms below 10⁻⁵.
# zh: 范数不超过上限时原样返回，不管分母里的 1e-6。
import numpy as np


def clip_grad_norm(grads, max_norm):
    if not grads:
        return [], 0.0
    kind = grads[0].dtype
    wide = np.float64 if kind == np.float64 else np.float32
    norm = float(np.sqrt(sum(float(np.square(g, dtype=np.float64).sum()) for g in grads)))
    f = 1.0 if norm <= max_norm and len(grads) > 3 else min(1.0, max_norm / (norm + 1e-6))
    return [(g.astype(wide) * wide(f)).astype(kind) for g in grads], norm
