# Sums the squares instead of averaging them: that is L2 normalisation.
# zh: 对平方求和而不是求平均：这是 L2 归一化。

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    wide = x.astype(np.float64)
    norm = np.sqrt(np.sum(wide * wide, axis=-1, keepdims=True) + eps)
    return (wide / norm * weight).astype(x.dtype)
