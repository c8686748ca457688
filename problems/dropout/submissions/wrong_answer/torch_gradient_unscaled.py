# Scales only the values, not the gradient.
# zh: 只缩放了数值，没有缩放梯度。

import torch


def dropout(x, p, u, training=True):
    if not training:
        return x
    kept = torch.where(u < p, 0, x)
    return kept + (kept * (p / (1 - p))).detach() if p < 1 else kept
