# Takes the root of the variance before eps is added: a constant row has no gradient there, and NaN comes out.
# zh: 先对方差开根号再加 eps：常数行的方差为 0，该处没有梯度，反向得到 NaN。
import torch


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.to(torch.promote_types(x.dtype, torch.float32))
    centred = wide - wide.mean(dim=-1, keepdim=True)
    std = centred.square().mean(dim=-1, keepdim=True).sqrt()
    return (centred / (std.square() + eps).sqrt() * weight + bias).to(x.dtype)
