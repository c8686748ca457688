# Zeroes the padding's rows in the caller's dy.
# zh: 把调用者的 dy 中填充位置置零了。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.promote_types(dy.dtype, np.float32))
    if padding_idx is not None:
        dy[ids == padding_idx % num_embeddings] = 0
    np.add.at(dweight, ids.ravel(), dy.reshape(-1, dy.shape[-1]))
    if padding_idx is not None:
        dweight[padding_idx] = 0
    return dweight.astype(dy.dtype)
