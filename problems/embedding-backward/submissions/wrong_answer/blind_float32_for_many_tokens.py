# Sums float64 gradients in float32 if there are more than 10 000.
# zh: 超过 10 000 个 float64 梯度时用 float32 累加。
import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    D = dy.shape[-1]
    w = np.float64 if dy.dtype == np.float64 else np.float32
    flat, g = ids.reshape(-1), dy.reshape(-1, D).astype(np.float32 if dy.size > 10000 else w)
    order = flat.argsort(kind="stable")
    srt = flat[order]
    starts = np.flatnonzero(np.r_[True, srt[1:] != srt[:-1]])
    out = np.zeros((num_embeddings, D), dtype=w)
    out[srt[starts]] = np.add.reduceat(g[order], starts, axis=0)
    if padding_idx is not None:
        out[padding_idx] = 0
    return out.astype(dy.dtype)
