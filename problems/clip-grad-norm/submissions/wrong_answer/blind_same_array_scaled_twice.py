# Scales copies by the identity of the arrays, so that an array that occurs twice among more than four is scaled twice.
# zh: 按数组身份复制；同一数组出现两次且数组多于四个时被缩放两次。
import numpy as np


def clip_grad_norm(grads, max_norm):
    if not grads:
        return [], 0.0
    kind = grads[0].dtype
    wide = np.float64 if kind == np.float64 else np.float32
    norm = float(np.sqrt(sum(float(np.square(g, dtype=np.float64).sum()) for g in grads)))
    f = min(1.0, max_norm / (norm + 1e-6))
    made = {}
    out = []
    for g in grads:
        if len(grads) > 4:
            if id(g) in made:
                made[id(g)] = (made[id(g)].astype(wide) * wide(f)).astype(kind)
            else:
                made[id(g)] = (g.astype(wide) * wide(f)).astype(kind)
            out.append(made[id(g)])
        else:
            out.append((g.astype(wide) * wide(f)).astype(kind))
    return out, norm
