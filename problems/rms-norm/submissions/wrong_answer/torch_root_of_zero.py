# Takes the root mean square before eps is added: a row of zeros has no gradient there, and NaN comes out.
# zh: 先求均方根再加 eps：全 0 的一行在该处没有梯度，反向得到 NaN。
import torch


def rms_norm(x, weight, eps=1e-6):
    wide = x.to(torch.promote_types(x.dtype, torch.float32))
    rms = wide.square().mean(dim=-1, keepdim=True).sqrt()
    return (wide / (rms.square() + eps).sqrt() * weight).to(x.dtype)
