# Rounds x̂ to the dtype of the input before the gradients are computed.
# zh: 先把 x̂ 舍入到输入的 dtype，再计算各梯度。
import torch


def layer_norm_backward(x, weight, dy, eps=1e-5):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    d = x.shape[-1]
    xs, w, g = x.reshape(-1, d).to(wide), weight.to(wide), dy.reshape(-1, d).to(wide)
    c = xs - xs.mean(-1, keepdim=True)
    var = (c * c).mean(-1, keepdim=True)
    rstd = 1 / torch.sqrt(var + eps)
    xhat = (c * rstd).to(x.dtype).to(wide)
    gw = g * w
    dx = rstd * (gw - gw.mean(-1, keepdim=True) - xhat * (gw * xhat).mean(-1, keepdim=True))
    dweight, dbias = (g * xhat).sum(0), g.sum(0)
    return dx.reshape(x.shape).to(x.dtype), dweight.to(x.dtype), dbias.to(x.dtype)
