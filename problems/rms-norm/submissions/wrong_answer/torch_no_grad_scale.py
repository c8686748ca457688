# Computes the root mean square under no_grad: the values are right, the gradients miss a term.
# zh: 在 no_grad 下计算均方根：数值正确，但梯度少了一项。

import torch


def rms_norm(x, weight, eps=1e-6):
    wide = x.to(torch.promote_types(x.dtype, torch.float32))
    with torch.no_grad():
        scale = torch.rsqrt(wide.square().mean(dim=-1, keepdim=True) + eps)
    return (wide * scale * weight).to(x.dtype)
