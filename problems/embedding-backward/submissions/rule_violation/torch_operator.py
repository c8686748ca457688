# Calls PyTorch's backward operator itself.
# zh: 直接调用 PyTorch 的反向算子。

import torch


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    padding = -1 if padding_idx is None else padding_idx % num_embeddings
    return torch.ops.aten.embedding_dense_backward(dy, ids, num_embeddings, padding, False)
