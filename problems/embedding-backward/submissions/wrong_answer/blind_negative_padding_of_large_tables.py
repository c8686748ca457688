# Ignores a negative padding index when there are more than 50 rows.
# zh: 超过 50 行时，不理会负的 padding_idx。
import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    kind = dy.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    i, g = ids.ravel(), dy.reshape(-1, dy.shape[-1]).astype(wide)
    out = np.zeros((num_embeddings, g.shape[1]), dtype=wide)
    np.add.at(out, i, g)
    if padding_idx is not None and not (padding_idx < 0 and num_embeddings > 50):
        out[padding_idx] = 0
    return out.astype(kind)
