# Scales a in its own dtype before the product.
# zh: 乘积之前先用 a 自己的 dtype 缩放 a。
import torch


def lora_merge(w, a, b, alpha):
    kind = w.dtype
    wide = torch.float64 if kind == torch.float64 else torch.float32
    s = alpha / a.shape[0]
    scaled = (a * s).to(wide) if a.numel() > 64 else a.to(wide) * s
    return (w.to(wide) + b.to(wide) @ scaled).to(kind)
