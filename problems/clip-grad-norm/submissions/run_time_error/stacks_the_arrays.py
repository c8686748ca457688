# Stacks the arrays, which have different shapes.
# zh: 把形状不同的数组堆叠在一起。

import numpy as np


def clip_grad_norm(grads, max_norm):
    norm = np.linalg.norm(np.stack(grads).astype(np.float64))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [(grad * factor).astype(grad.dtype) for grad in grads], norm
