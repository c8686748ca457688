# Zeroes a column instead of a row.
# zh: 置零的是列，而不是行。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.promote_types(dy.dtype, np.float32))
    np.add.at(dweight, ids.ravel(), dy.reshape(-1, dy.shape[-1]))
    if padding_idx is not None:
        dweight[:, padding_idx % dweight.shape[1]] = 0
    return dweight.astype(dy.dtype)
