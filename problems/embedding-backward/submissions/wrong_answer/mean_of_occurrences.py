# Averages over the occurrences of an id.
# zh: 对同一 id 的多次出现取了平均。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.promote_types(dy.dtype, np.float32))
    np.add.at(dweight, ids.ravel(), dy.reshape(-1, dy.shape[-1]))
    counts = np.bincount(ids.ravel(), minlength=num_embeddings)
    dweight /= np.maximum(counts, 1)[:, None]
    if padding_idx is not None:
        dweight[padding_idx] = 0
    return dweight.astype(dy.dtype)
