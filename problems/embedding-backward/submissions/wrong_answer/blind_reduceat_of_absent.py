# Applies reduceat to all rows, which gives ids that do not occur the next id's first gradient.
# zh: 对所有行直接用 reduceat，未出现的 id 得到了后一个 id 的首个梯度。
import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    wide = np.promote_types(dy.dtype, np.float32)
    rows, flat = dy.reshape(-1, dy.shape[-1]).astype(wide), ids.ravel()
    order = np.argsort(flat, kind="stable")
    starts = np.searchsorted(flat[order], np.arange(num_embeddings))
    inside = starts < len(flat)
    out = np.zeros((num_embeddings, rows.shape[1]), wide)
    out[inside] = np.add.reduceat(rows[order], starts[inside], axis=0)
    if padding_idx is not None:
        out[padding_idx] = 0
    return out.astype(dy.dtype)
