# The normalised value is rounded to half precision before it is scaled and shifted.
# zh: 归一化的值先舍入成半精度，再做缩放和平移。
import torch


def layer_norm(x, weight, bias, eps=1e-5):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    z = x.to(wide)
    centred = z - z.mean(-1, keepdim=True)
    y = centred / torch.sqrt((centred**2).mean(-1, keepdim=True) + eps)
    y = y.to(x.dtype).to(wide) * weight.to(wide) + bias.to(wide)
    return y.to(x.dtype)
