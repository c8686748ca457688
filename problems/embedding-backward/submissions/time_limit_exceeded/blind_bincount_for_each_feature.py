# One bincount per feature in a Python loop, which is too slow for many features.
# zh: 用 Python 循环对每个特征做一次 bincount，特征很多时超时。
import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    width = dy.shape[-1]
    flat = np.ascontiguousarray(ids).ravel()
    rows = dy.reshape(-1, width)
    out = np.zeros((num_embeddings, width), dtype=dy.dtype)
    for c in range(width):
        out[:, c] = np.bincount(flat, weights=rows[:, c].astype(np.float64), minlength=num_embeddings)
    if padding_idx is not None:
        out[padding_idx] = 0
    return out
