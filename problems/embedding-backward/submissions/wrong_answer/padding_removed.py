# Removes the row of padding_idx, so that the table is one row short.
# zh: 把 padding_idx 那一行删掉了，表少了一行。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.promote_types(dy.dtype, np.float32))
    np.add.at(dweight, ids.ravel(), dy.reshape(-1, dy.shape[-1]))
    if padding_idx is not None:
        dweight = np.delete(dweight, padding_idx, axis=0)
    return dweight.astype(dy.dtype)
