# Takes the largest norm of an array for the norm of all.
# zh: 用各数组范数中最大的一个作为全局范数。


import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = max([float(np.linalg.norm(grad.astype(np.float64))) for grad in grads], default=0.0)
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [_scaled(grad, factor) for grad in grads], norm


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
