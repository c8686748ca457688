# Takes a max_norm of 0 as "do not clip".
# zh: 把 max_norm 为 0 当作“不裁剪”。

import numpy as np


def clip_grad_norm(grads, max_norm):
    total = sum(float(np.sum(np.square(g.astype(np.float64)))) for g in grads)
    norm = float(np.sqrt(total))
    factor = min(1.0, max_norm / (norm + 1e-6)) if max_norm else 1.0
    return [(g.astype(np.float64) * factor).astype(g.dtype) for g in grads], norm
