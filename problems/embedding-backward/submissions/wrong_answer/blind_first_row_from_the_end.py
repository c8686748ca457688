# Tests padding_idx % n for truth, so that −n, which is row 0, is not treated as padding.
# zh: 用真值判断取模后的 padding_idx，−n（即第 0 行）因此不被当作填充。
import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    wide = np.promote_types(dy.dtype, np.float32)
    rows = dy.reshape(-1, dy.shape[-1]).astype(wide)
    flat = ids.reshape(-1)
    order = np.argsort(flat, kind="stable")
    keys, starts = np.unique(flat[order], return_index=True)
    out = np.zeros((num_embeddings, rows.shape[1]), wide)
    out[keys] = np.add.reduceat(rows[order], starts, axis=0)
    if padding_idx is not None:
        row = padding_idx + num_embeddings if padding_idx < 0 else padding_idx
        if row or padding_idx == 0:
            out[row] = 0
    return out.astype(dy.dtype)
