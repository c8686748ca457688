# Detaches w, so that no gradient reaches it.
# zh: 对 w 调用 detach，梯度传不回 w。

import torch
import torch.nn.functional as F


def lora_forward(x, w, a, b, alpha):
    wide = torch.promote_types(x.dtype, torch.float32)
    x_wide, w, a, b = (tensor.to(wide) for tensor in (x, w, a, b))
    hidden = F.linear(x_wide, a)
    return (F.linear(x_wide, w.detach()) + F.linear(hidden, b) * (alpha / len(a))).to(x.dtype)
