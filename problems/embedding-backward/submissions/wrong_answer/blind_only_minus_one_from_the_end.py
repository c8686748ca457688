# Every negative padding index is taken for the last row.
# zh: 把任何负的 padding_idx 都当成最后一行。
import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    width = dy.shape[-1]
    keys = (ids.reshape(-1, 1) * width + np.arange(width)).ravel()
    out = np.bincount(keys, dy.reshape(-1).astype(np.float64), num_embeddings * width)
    out = out.reshape(num_embeddings, width)
    if padding_idx is not None:
        out[padding_idx if padding_idx >= 0 else num_embeddings - 1] = 0
    return out.astype(dy.dtype)
