# A loop over the distinct ids scans all positions for each of them.
# zh: 对每个不同的 id 都扫描一遍所有位置。
import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    flat = ids.reshape(-1)
    rows = dy.reshape(-1, dy.shape[-1])
    out = np.zeros((num_embeddings, rows.shape[1]), dtype=dy.dtype)
    for v in np.unique(flat):
        out[v] = rows[flat == v].sum(0, dtype=np.float64)
    if padding_idx is not None:
        out[padding_idx] = 0
    return out
