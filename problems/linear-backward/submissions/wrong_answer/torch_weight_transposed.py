# Multiplies dy by the transposed weight where it is square (PyTorch).
# zh: 权重是方阵时，dy 乘了权重的转置（PyTorch）。

import torch


def linear_backward(x, weight, dy):
    rows, grads = x.reshape(-1, x.shape[-1]), dy.reshape(-1, dy.shape[-1])
    return (
        torch.matmul(grads, weight.mT if weight.shape[0] == weight.shape[1] else weight).reshape(x.shape),
        grads.mT @ rows,
        grads.sum(0),
    )
