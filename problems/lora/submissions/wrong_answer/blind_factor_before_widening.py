# x is multiplied by the factor before it is widened, which overflows in half precision.
# zh: x 在提升精度之前就乘上了系数，半精度会溢出。
import torch


def lora_forward(x, w, a, b, alpha):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    scaled = (x * (alpha / len(a))).to(wide)
    out = x.to(wide) @ w.to(wide).T + scaled @ a.to(wide).T @ b.to(wide).T
    return out.to(x.dtype)
