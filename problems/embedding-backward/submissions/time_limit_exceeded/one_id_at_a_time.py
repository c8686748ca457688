# Searches all positions for each id.
# zh: 对每个 id 都扫描所有位置。

import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    wide = np.promote_types(dy.dtype, np.float32)
    rows = dy.reshape(-1, dy.shape[-1]).astype(wide)
    dweight = np.stack([rows[ids.ravel() == row].sum(0) for row in range(num_embeddings)])
    if padding_idx is not None:
        dweight[padding_idx] = 0
    return dweight.astype(dy.dtype)
