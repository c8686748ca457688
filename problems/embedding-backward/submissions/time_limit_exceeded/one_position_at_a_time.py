# Adds one position at a time.
# zh: 逐个位置相加。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.promote_types(dy.dtype, np.float32))
    for place in np.ndindex(ids.shape):
        dweight[ids[place]] += dy[place]
    if padding_idx is not None:
        dweight[padding_idx] = 0
    return dweight.astype(dy.dtype)
