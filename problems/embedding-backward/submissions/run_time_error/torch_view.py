# Calls view on arrays that may not be contiguous.
# zh: 对可能不连续的数组调用 view。

import torch


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    rows = dy.view(-1, dy.shape[-1])
    dweight = torch.zeros(num_embeddings, rows.shape[1], dtype=dy.dtype)
    dweight.index_add_(0, ids.flatten(), rows)
    if padding_idx is not None:
        dweight[padding_idx] = 0
    return dweight
