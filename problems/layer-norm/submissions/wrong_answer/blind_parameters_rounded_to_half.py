# Rounds a float32 weight and bias to the half precision of x first.
# zh: 先把 float32 的 weight 和 bias 舍入成 x 的半精度。
import torch


def layer_norm(x, weight, bias, eps=1e-5):
    w = torch.float64 if x.dtype == torch.float64 else torch.float32
    weight, bias = weight.to(x.dtype).to(w), bias.to(x.dtype).to(w)
    y = x.to(w)
    c = y - y.mean(-1, keepdim=True)
    return (c * torch.rsqrt(c.square().mean(-1, keepdim=True) + eps) * weight + bias).to(x.dtype)
