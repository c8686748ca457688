# Takes padding_idx = 0 for no padding.
# zh: 把 padding_idx = 0 当成没有填充。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.promote_types(dy.dtype, np.float32))
    np.add.at(dweight, ids.ravel(), dy.reshape(-1, dy.shape[-1]))
    if padding_idx:
        dweight[padding_idx] = 0
    return dweight.astype(dy.dtype)
