# Adds by indexing, which writes a repeated id only once.
# zh: 用下标相加，重复的 id 只写入一次。

import torch


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    rows = dy.flatten(0, -2)
    dweight = torch.zeros(num_embeddings, rows.shape[1], dtype=dy.dtype)
    dweight[ids.flatten()] += rows
    if padding_idx is not None:
        dweight[padding_idx] = 0
    return dweight
