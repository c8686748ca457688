# Takes b by item(), which has no gradient.
# zh: 用 item() 取 b，没有梯度。

import torch


def hinge_loss(w, b, x, y, c):
    wide = torch.promote_types(x.dtype, torch.float32)
    weights, bias = w.to(wide), b.item()
    margins = y.to(wide) * (x.to(wide) @ weights + bias)
    loss = weights.square().sum() / 2 + c * (1 - margins).clamp(min=0).sum()
    return loss.to(x.dtype)
