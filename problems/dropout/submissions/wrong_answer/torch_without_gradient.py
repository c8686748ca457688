# Lets no gradient pass.
# zh: 梯度传不回去。

import torch


def dropout(x, p, u, training=True):
    if not training:
        return x
    kept = torch.where(u < p, 0, x.detach())
    return kept / (1 - p) if p < 1 else kept
