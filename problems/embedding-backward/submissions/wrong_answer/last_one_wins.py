# Assigns instead of adding: the last occurrence wins.
# zh: 用赋值代替相加：只留下最后一次出现。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.promote_types(dy.dtype, np.float32))
    dweight[ids.ravel()] = dy.reshape(-1, dy.shape[-1])
    if padding_idx is not None:
        dweight[padding_idx] = 0
    return dweight.astype(dy.dtype)
