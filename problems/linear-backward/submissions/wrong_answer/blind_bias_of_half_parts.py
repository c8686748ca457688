# The gradient of the bias is summed in half precision.
# zh: 偏置梯度用半精度求和。
import torch


def linear_backward(x, weight, dy):
    dt = x.dtype
    W = torch.float64 if dt == torch.float64 else torch.float32
    X, D = x.reshape(-1, x.shape[-1]).to(W), dy.reshape(-1, dy.shape[-1]).to(W)
    db = dy.reshape(-1, dy.shape[-1])
    acc = torch.zeros(db.shape[-1], dtype=dt)
    for part in db.split(1024):
        acc = acc + part.to(W).sum(0).to(dt)
    return (D @ weight.to(W)).reshape(x.shape).to(dt), (D.T @ X).to(dt), acc
