# Counts an array that occurs twice in the list only once in the norm.
# zh: 同一个数组在列表中出现两次时，范数里只算了一次。

import numpy as np


def clip_grad_norm(grads, max_norm):
    unique = {id(g): g for g in grads}
    total = sum(float(np.sum(np.square(g, dtype=np.float64))) for g in unique.values())
    norm = float(np.sqrt(total))
    factor = min(1.0, max_norm / (norm + 1e-6))
    return [np.asarray(g.astype(np.float64) * factor).astype(g.dtype) for g in grads], norm
