# Makes the table only as large as the largest id.
# zh: 表的行数只到最大的 id。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros(
        (max(ids.max() + 1, (padding_idx or 0) + 1), dy.shape[-1]), np.promote_types(dy.dtype, np.float32)
    )
    np.add.at(dweight, ids.ravel(), dy.reshape(-1, dy.shape[-1]))
    if padding_idx is not None:
        dweight[padding_idx] = 0
    return dweight.astype(dy.dtype)
