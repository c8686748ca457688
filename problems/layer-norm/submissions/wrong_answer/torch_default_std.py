# Uses torch's std or var, which divide by d - 1 unless told otherwise.
# zh: 直接用 torch 的 std 或 var，它们默认除以 d - 1。

import torch


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.to(torch.promote_types(x.dtype, torch.float32))
    centred = wide - wide.mean(dim=-1, keepdim=True)
    variance = wide.std(dim=-1, keepdim=True).square()
    return (centred * torch.rsqrt(variance + eps) * weight + bias).to(x.dtype)
