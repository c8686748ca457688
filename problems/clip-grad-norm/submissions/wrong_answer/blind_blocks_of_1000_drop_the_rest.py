# Scales one long vector in blocks of 1000 entries and forgets the incomplete last block when there are several.
# zh: 以 1000 个元素为一块缩放合并后的长向量，块数多于一时忘了最后不完整的一块。
import numpy as np


def clip_grad_norm(grads, max_norm):
    if not grads:
        return [], 0.0
    kind = grads[0].dtype
    flat = np.concatenate([g.ravel() for g in grads]).astype(np.float64)
    norm = float(np.sqrt(flat @ flat))
    factor = min(1.0, max_norm / (norm + 1e-6))
    size = min(len(flat), 1000)
    for s in range(0, len(flat) - size + 1, size):
        flat[s : s + size] *= factor
    cuts = np.cumsum([g.size for g in grads])[:-1]
    return [p.astype(kind).reshape(g.shape) for p, g in zip(np.split(flat, cuts), grads)], norm
