# Masks by the gradient's sign, as if ReLU came after it.
# zh: 按梯度的符号遮挡，好像 ReLU 作用在梯度上。

import torch


def mlp_backward(x, w1, w2, dy):
    wide = torch.promote_types(x.dtype, torch.float32)
    first, second = w1.to(wide), w2.to(wide)
    rows, grads = (tensor.to(wide).reshape(-1, tensor.shape[-1]) for tensor in (x, dy))
    before = rows @ first
    back = (grads @ second.mT).clamp(min=0)
    dx = (back @ first.mT).reshape(x.shape)
    return dx.to(x.dtype), (rows.mT @ back).to(x.dtype), (before.clamp(min=0).mT @ grads).to(x.dtype)
