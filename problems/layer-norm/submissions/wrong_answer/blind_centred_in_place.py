# The conversion makes no copy of float32 and float64 input, which is then centred in place when no gradient is needed.
# zh: float32 和 float64 输入转换时不产生副本，不求梯度时就把原数组改成了居中的值。
import torch


def layer_norm(x, weight, bias, eps=1e-5):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    z = x.to(wide)
    mean = z.mean(-1, keepdim=True)
    centred = z - mean if z.requires_grad else z.sub_(mean)
    y = centred / torch.sqrt((centred**2).mean(-1, keepdim=True) + eps)
    return (y * weight + bias).to(x.dtype)
