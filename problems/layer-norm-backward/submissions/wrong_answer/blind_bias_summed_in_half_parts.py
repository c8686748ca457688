# Sums dbias in the dtype of dy, which rounds and may overflow in half precision.
# zh: dbias 以 dy 的 dtype 求和，半精度时会舍入，还可能溢出。
import torch


def layer_norm_backward(x, weight, dy, eps=1e-5):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    D = x.shape[-1]
    xf, w, g = x.reshape(-1, D).to(wide), weight.to(wide), dy.reshape(-1, D).to(wide)
    c = xf - xf.mean(-1, keepdim=True)
    rstd = ((c * c).mean(-1, keepdim=True) + eps) ** -0.5
    norm = c * rstd
    db = torch.zeros(D, dtype=x.dtype)
    for part in dy.reshape(-1, D).split(64):
        db = db + part.sum(0)
    h = g * w
    dx = (h - h.mean(-1, keepdim=True) - norm * (h * norm).mean(-1, keepdim=True)) * rstd
    return dx.reshape(x.shape).to(x.dtype), (g * norm).sum(0).to(x.dtype), db
