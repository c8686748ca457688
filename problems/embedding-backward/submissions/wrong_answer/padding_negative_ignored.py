# Ignores a negative padding_idx instead of counting it from the end.
# zh: 忽略了负的 padding_idx，没有从末尾数起。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.promote_types(dy.dtype, np.float32))
    np.add.at(dweight, ids.ravel(), dy.reshape(-1, dy.shape[-1]))
    if padding_idx is not None and padding_idx >= 0:
        dweight[padding_idx] = 0
    return dweight.astype(dy.dtype)
