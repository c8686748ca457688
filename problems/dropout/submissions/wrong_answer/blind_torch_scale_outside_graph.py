# Applies the factor 1 / (1 - p) to the data only, so kept entries have the gradient 1.
# zh: 只对数据乘以 1 / (1 - p)，保留元素的梯度为 1。
import torch


def dropout(x, p, u, training=True):
    if not training:
        return x
    y = torch.where(u >= p, x, 0)
    if p < 1:
        y.data.div_(1 - p)
    return y
