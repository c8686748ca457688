# Adds by fancy indexing, which writes a repeated id only once.
# zh: 用花式索引相加，重复的 id 只写入一次。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.promote_types(dy.dtype, np.float32))
    dweight[ids.ravel()] += dy.reshape(-1, dy.shape[-1])
    if padding_idx is not None:
        dweight[padding_idx] = 0
    return dweight.astype(dy.dtype)
