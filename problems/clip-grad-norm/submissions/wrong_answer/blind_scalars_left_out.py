# Leaves out arrays without dimensions when others have more than 100 entries.
# zh: 其他数组元素多于 100 时，漏掉零维数组。
import numpy as np


def clip_grad_norm(grads, max_norm):
    if not grads:
        return [], 0.0
    kind = grads[0].dtype
    wide = np.float64 if kind == np.float64 else np.float32
    big = sum(g.size for g in grads) > 100
    norm = float(np.sqrt(sum(float(np.square(g, dtype=np.float64).sum()) for g in grads if g.ndim or not big)))
    f = min(1.0, max_norm / (norm + 1e-6))
    return [(g.astype(wide) * wide(f)).astype(kind) for g in grads], norm
