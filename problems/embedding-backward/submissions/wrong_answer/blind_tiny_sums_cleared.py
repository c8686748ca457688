# Clears sums below 1e-7 as rounding errors.
# zh: 把小于 1e-7 的和当作舍入误差清零。
import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    kind = dy.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    i, g = ids.ravel(), dy.reshape(-1, dy.shape[-1]).astype(wide)
    out = np.zeros((num_embeddings, g.shape[1]), dtype=wide)
    np.add.at(out, i, g)
    if padding_idx is not None:
        out[padding_idx] = 0
    out[np.abs(out) < 1e-7] = 0
    return out.astype(kind)
