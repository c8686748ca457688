# The gradients of padding positions are set to zero in the caller's array.
# zh: 直接在调用者的数组里把填充位置的梯度置零。
import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    width = dy.shape[-1]
    if padding_idx is not None:
        dy[ids == padding_idx % num_embeddings] = 0
    keys = (ids.reshape(-1, 1) * width + np.arange(width)).ravel()
    out = np.bincount(keys, dy.reshape(-1).astype(np.float64), num_embeddings * width)
    return out.reshape(num_embeddings, width).astype(dy.dtype)
