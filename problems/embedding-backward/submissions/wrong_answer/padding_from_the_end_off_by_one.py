# Counts a negative padding_idx from one place before the end.
# zh: 负的 padding_idx 从末尾数起时差了一位。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.promote_types(dy.dtype, np.float32))
    np.add.at(dweight, ids.ravel(), dy.reshape(-1, dy.shape[-1]))
    if padding_idx is not None:
        dweight[padding_idx if padding_idx >= 0 else padding_idx - 1] = 0
    return dweight.astype(dy.dtype)
