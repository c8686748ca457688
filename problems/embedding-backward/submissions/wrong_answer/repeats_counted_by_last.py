# Multiplies the last occurrence by the number of occurrences.
# zh: 用出现次数乘以最后一次的梯度。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.promote_types(dy.dtype, np.float32))
    dweight[ids.ravel()] = dy.reshape(-1, dy.shape[-1])
    dweight *= np.bincount(ids.ravel(), minlength=num_embeddings)[:, None]
    if padding_idx is not None:
        dweight[padding_idx] = 0
    return dweight.astype(dy.dtype)
