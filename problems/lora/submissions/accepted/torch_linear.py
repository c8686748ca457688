"""The form of the paper's code: the frozen linear map plus the scaled adapter."""

import torch
import torch.nn.functional as F


def lora_forward(x, w, a, b, alpha):
    wide = torch.promote_types(x.dtype, torch.float32)
    x_wide, w, a, b = (tensor.to(wide) for tensor in (x, w, a, b))
    hidden = F.linear(x_wide, a)
    return (F.linear(x_wide, w) + F.linear(hidden, b) * (alpha / len(a))).to(x.dtype)
