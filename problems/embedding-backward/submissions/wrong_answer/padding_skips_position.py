# Drops the position padding_idx of the sequence instead of the row of that id.
# zh: 去掉的是序列中第 padding_idx 个位置，而不是该 id 的那一行。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    dweight = np.zeros((num_embeddings, dy.shape[-1]), np.promote_types(dy.dtype, np.float32))
    rows = dy.reshape(-1, dy.shape[-1]).copy()
    if padding_idx is not None and padding_idx < len(rows):
        rows[padding_idx] = 0
    np.add.at(dweight, ids.ravel(), rows)
    return dweight.astype(dy.dtype)
