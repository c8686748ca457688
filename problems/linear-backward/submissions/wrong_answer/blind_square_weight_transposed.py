# Whether the weight is transposed is decided by its shape, which says nothing if it is square.
# zh: 根据形状判断权重是否要转置，方阵时判断不出来。
import torch


def linear_backward(x, weight, dy):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    w = weight.T if weight.shape[0] == x.shape[-1] else weight
    a2, g2 = x.reshape(-1, x.shape[-1]).to(wide), dy.reshape(-1, dy.shape[-1]).to(wide)
    dx = dy.to(wide) @ (w.to(wide) if w.shape[0] == dy.shape[-1] else w.T.to(wide))
    return dx.to(x.dtype), (g2.T @ a2).to(x.dtype), g2.sum(0).to(x.dtype)
