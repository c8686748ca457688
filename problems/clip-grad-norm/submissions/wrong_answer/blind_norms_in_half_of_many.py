# Keeps the norm of each array in half precision when there are more than ten.
# zh: 数组多于十个时，每个数组的范数用半精度保存。
import numpy as np


def clip_grad_norm(grads, max_norm):
    if not grads:
        return [], 0.0
    kind = grads[0].dtype
    wide = np.float64 if kind == np.float64 else np.float32
    each = [np.sqrt(np.square(g, dtype=np.float64).sum()) for g in grads]
    with np.errstate(all="ignore"):
        if len(grads) > 10 and kind == np.float16:
            each = [np.float64(np.float16(e)) for e in each]
        norm = float(np.sqrt(sum(e * e for e in each)))
        f = min(1.0, max_norm / (norm + 1e-6))
    return [(g.astype(wide) * wide(f)).astype(kind) for g in grads], norm
