# Builds the long vector by appending one array after the other, and copies everything so far each time.
# zh: 逐个数组往长向量后面拼接，每次都复制前面的全部内容。

import numpy as np


def clip_grad_norm(grads, max_norm):
    flat = np.zeros(0)
    for grad in grads:
        flat = np.append(flat, grad)
    norm = float(np.linalg.norm(flat))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [(grad * np.float64(factor)).astype(grad.dtype) for grad in grads], norm
