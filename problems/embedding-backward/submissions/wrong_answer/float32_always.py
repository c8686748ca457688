# Adds float64 gradients up in float32.
# zh: 用 float32 累加 float64 的梯度。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.float32)
    np.add.at(dweight, ids.ravel(), dy.reshape(-1, dy.shape[-1]))
    if padding_idx is not None:
        dweight[padding_idx] = 0
    return dweight.astype(dy.dtype)
