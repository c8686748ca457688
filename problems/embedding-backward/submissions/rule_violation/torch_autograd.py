# Lets autograd differentiate the library's embedding.
# zh: 让自动微分去求库中嵌入层的梯度。

import torch
import torch.nn.functional as F


def embedding_backward(ids, dy, num_embeddings, padding_idx=None):
    weight = torch.zeros(num_embeddings, dy.shape[-1], dtype=dy.dtype, requires_grad=True)
    F.embedding(ids, weight, padding_idx).backward(dy)
    return weight.grad
