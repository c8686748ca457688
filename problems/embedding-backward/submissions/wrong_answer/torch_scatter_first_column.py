# Scatters with an index of one column, which fills the first feature only.
# zh: scatter 的下标只有一列，只填了第一个特征。

import torch


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    rows = dy.flatten(0, -2)
    dweight = torch.zeros(num_embeddings, rows.shape[1], dtype=dy.dtype)
    dweight.scatter_add_(0, ids.flatten()[:, None], rows)
    if padding_idx is not None:
        dweight[padding_idx] = 0
    return dweight
