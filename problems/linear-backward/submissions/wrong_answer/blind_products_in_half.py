# The products of dx are formed in half precision and only their sum is widened.
# zh: dx 的各个乘积用半精度计算，只有求和用了 float32。
import torch


def linear_backward(x, weight, dy):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    a2, g2 = x.reshape(-1, x.shape[-1]).to(wide), dy.reshape(-1, dy.shape[-1]).to(wide)
    dx = (dy.unsqueeze(-1) * weight).sum(-2, dtype=wide)
    return dx.to(x.dtype), (g2.T @ a2).to(x.dtype), g2.sum(0).to(x.dtype)
