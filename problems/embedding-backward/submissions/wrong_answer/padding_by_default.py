# Treats id 0 as padding when padding_idx is None.
# zh: padding_idx 为 None 时也把 id 0 当作填充。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.promote_types(dy.dtype, np.float32))
    np.add.at(dweight, ids.ravel(), dy.reshape(-1, dy.shape[-1]))
    dweight[padding_idx or 0] = 0
    return dweight.astype(dy.dtype)
