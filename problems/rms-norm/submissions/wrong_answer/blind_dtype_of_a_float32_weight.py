# The float32 weight is multiplied last, so half precision becomes float32.
# zh: 最后才乘 float32 的权重，半精度结果变成了 float32。
import torch


def rms_norm(x, weight, eps=1e-6):
    dtype = x.dtype
    h = x.to(torch.float32) if dtype in (torch.float16, torch.bfloat16) else x
    variance = h.pow(2).mean(-1, keepdim=True)
    h = h * torch.rsqrt(variance + eps)
    return weight * h.to(dtype)
