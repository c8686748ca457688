# Handles the first sequence of the batch only.
# zh: 只处理了批次中的第一个序列。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.promote_types(dy.dtype, np.float32))
    length = ids.shape[-1]
    np.add.at(dweight, ids.ravel()[:length], dy.reshape(-1, dy.shape[-1])[:length])
    if padding_idx is not None:
        dweight[padding_idx] = 0
    return dweight.astype(dy.dtype)
