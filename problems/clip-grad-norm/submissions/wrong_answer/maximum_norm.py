# Uses the largest absolute value, the infinity norm.
# zh: 用的是绝对值的最大值，即无穷范数。


import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = max([float(np.abs(grad).max()) for grad in grads], default=0.0)
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [_scaled(grad, factor) for grad in grads], norm


def _scaled(grad, factor):
    wide = np.promote_types(grad.dtype, np.float32)
    return (grad.astype(wide) * factor).astype(grad.dtype)
