# Adds squares in groups of 64 arrays and leaves out an incomplete last group of one.
# zh: 每 64 个数组一组累加，最后一组只有一个时漏掉。
import numpy as np


def clip_grad_norm(grads, max_norm):
    if not grads:
        return [], 0.0
    kind = grads[0].dtype
    wide = np.float64 if kind == np.float64 else np.float32
    use = grads[:-1] if len(grads) > 64 and len(grads) % 64 == 1 else grads
    norm = float(np.sqrt(sum(float(np.square(g, dtype=np.float64).sum()) for g in use)))
    f = min(1.0, max_norm / (norm + 1e-6))
    return [(g.astype(wide) * wide(f)).astype(kind) for g in grads], norm
