# Adds in half precision when the ids have more than two axes.
# zh: ids 多于两个轴时，用半精度累加。
import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    kind = dy.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    if ids.ndim > 2:
        wide = kind
    i, g = ids.ravel(), dy.reshape(-1, dy.shape[-1]).astype(wide)
    out = np.zeros((num_embeddings, g.shape[1]), dtype=wide)
    np.add.at(out, i, g)
    if padding_idx is not None:
        out[padding_idx] = 0
    return out.astype(kind)
