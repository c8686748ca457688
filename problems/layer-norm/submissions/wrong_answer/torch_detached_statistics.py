# Detaches mean and variance: the values are right, the gradient to x is not.
# zh: 对均值和方差做了 detach：数值正确，但 x 的梯度是错的。

import torch


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.to(torch.promote_types(x.dtype, torch.float32))
    centred = wide - wide.mean(dim=-1, keepdim=True).detach()
    variance = centred.square().mean(dim=-1, keepdim=True).detach()
    return (centred * torch.rsqrt(variance + eps) * weight + bias).to(x.dtype)
