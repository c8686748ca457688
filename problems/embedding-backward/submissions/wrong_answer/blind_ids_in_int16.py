# The ids are stored in 16 signed bits, so that ids above 32767 become negative.
# zh: 用 16 位有符号整数存放 id，大于 32767 的 id 变成负数。
import numpy as np


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    flat = ids.reshape(-1).astype(np.int16)
    width = dy.shape[-1]
    keys = (flat[:, None].astype(np.int64) % num_embeddings * width + np.arange(width)).ravel()
    out = np.bincount(keys, dy.reshape(-1).astype(np.float64), num_embeddings * width)
    out = out.reshape(num_embeddings, width)
    if padding_idx is not None:
        out[padding_idx] = 0
    return out.astype(dy.dtype)
