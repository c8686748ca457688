# The variance is detached, so that the gradient treats the scale as a constant.
# zh: 方差被断开，求梯度时把缩放当作常数。
import torch


def layer_norm(x, weight, bias, eps=1e-5):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    z = x.to(wide)
    centred = z - z.mean(-1, keepdim=True)
    var = (centred.detach() ** 2).mean(-1, keepdim=True)
    return (centred * torch.rsqrt(var + eps) * weight + bias).to(x.dtype)
