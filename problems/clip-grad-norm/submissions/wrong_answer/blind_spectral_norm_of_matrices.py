# norm(g, 2) is the largest singular value of a matrix and not the root of its sum of squares.
# zh: 对矩阵来说 norm(g, 2) 是最大奇异值，而不是平方和的平方根。
import numpy as np


def clip_grad_norm(grads, max_norm):
    wides = [g.astype(np.promote_types(g.dtype, np.float32)) for g in grads]
    norms = [float(np.linalg.norm(w, 2) if w.ndim == 2 else np.linalg.norm(w.ravel())) for w in wides]
    norm = float(np.linalg.norm(norms)) if norms else 0.0
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [np.asarray(w * w.dtype.type(factor)).astype(g.dtype) for w, g in zip(wides, grads)], norm
