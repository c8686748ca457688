# Computes the frozen path under no_grad, which cuts the gradient to x as well.
# zh: 在 no_grad 下计算冻结支路，连 x 的梯度也切断了。

import torch
import torch.nn.functional as F


def lora_forward(x, w, a, b, alpha):
    wide = torch.promote_types(x.dtype, torch.float32)
    x_wide, w, a, b = (tensor.to(wide) for tensor in (x, w, a, b))
    hidden = F.linear(x_wide, a)
    with torch.no_grad():
        base = F.linear(x_wide, w)
    return (base + F.linear(hidden, b) * (alpha / len(a))).to(x.dtype)
