# The second path divides by the third power of the deviation, which overflows where the deviation itself does not.
# zh: 第二条路径除以标准差的三次方，标准差本身放得下时它已溢出。
import torch


def layer_norm_backward(x, weight, dy, eps=1e-5):
    wide = torch.promote_types(x.dtype, torch.float32)
    z, g, w = x.to(wide), dy.to(wide), weight.to(wide)
    d = x.shape[-1]
    c = z - z.mean(-1, keepdim=True)
    s = (c.square().mean(-1, keepdim=True) + eps).sqrt()
    gw = g * w
    dx = (gw - gw.mean(-1, keepdim=True)) / s - c * (gw * c).sum(-1, keepdim=True) / (d * s**3)
    dw, db = (g * c / s).reshape(-1, d).sum(0), g.reshape(-1, d).sum(0)
    return dx.to(x.dtype), dw.to(x.dtype), db.to(x.dtype)
