# Returns the table transposed, (D, V).
# zh: 返回的表是转置的：(D, V)。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.promote_types(dy.dtype, np.float32))
    np.add.at(dweight, ids.ravel(), dy.reshape(-1, dy.shape[-1]))
    if padding_idx is not None:
        dweight[padding_idx] = 0
    return dweight.T.astype(dy.dtype)
