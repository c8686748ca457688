# Returns new zeros for p = 1, which are not connected to `x`.
# zh: p = 1 时返回新建的零张量，与 `x` 没有计算图上的联系。
import torch


def dropout(x, p, u, training=True):
    if not training:
        return x
    if p == 1:
        return torch.zeros_like(x)
    return torch.where(u >= p, x, 0) / (1 - p)
