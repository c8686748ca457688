# Builds the one-hot matrix of positions and ids.
# zh: 建出位置 × id 的独热矩阵。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    wide = np.promote_types(dy.dtype, np.float32)
    one_hot = np.zeros((ids.size, num_embeddings), wide)
    one_hot[np.arange(ids.size), ids.ravel()] = 1
    dweight = one_hot.T @ dy.reshape(-1, dy.shape[-1]).astype(wide)
    if padding_idx is not None:
        dweight[padding_idx] = 0
    return dweight.astype(dy.dtype)
