# Multiplies dy by the weight in place, in the given tensor where no conversion is needed.
# zh: 就地把 dy 乘以 weight；不需要转换 dtype 时改动了传入的张量。
import torch


def layer_norm_backward(x, weight, dy, eps=1e-5):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    d = x.shape[-1]
    xs, w, g = x.reshape(-1, d).to(wide), weight.to(wide), dy.reshape(-1, d).to(wide)
    c = xs - xs.mean(-1, keepdim=True)
    var = (c * c).mean(-1, keepdim=True)
    rstd = 1 / torch.sqrt(var + eps)
    xhat = c * rstd
    dweight, dbias = (g * xhat).sum(0), g.sum(0)
    g *= w
    dx = rstd * (g - g.mean(-1, keepdim=True) - xhat * (g * xhat).mean(-1, keepdim=True))
    return dx.reshape(x.shape).to(x.dtype), dweight.to(x.dtype), dbias.to(x.dtype)
