# Divides by 1 - p inside `where`, so the gradient of a dropped entry is 0 * inf = NaN for p = 1.
# zh: 在 `where` 里面除以 1 - p，p = 1 时被丢弃元素的梯度为 0 * inf = NaN。
import torch


def dropout(x, p, u, training=True):
    if not training:
        return x
    return torch.where(u >= p, x / (1 - p), torch.zeros_like(x))
