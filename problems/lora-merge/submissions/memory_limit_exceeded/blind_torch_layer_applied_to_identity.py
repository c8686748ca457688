# Sends the identity matrix through the layer, which has the square of the number of inputs as its size.
# zh: 让单位矩阵通过该层，而单位矩阵的大小是输入维度的平方。
import torch


def lora_merge(w, a, b, alpha):
    dt = w.dtype
    ct = torch.float64 if dt == torch.float64 else torch.float32
    x = torch.eye(w.shape[1], dtype=ct)
    y = x @ w.to(ct).t() + (alpha / a.shape[0]) * (x @ a.to(ct).t() @ b.to(ct).t())
    return y.t().to(dt)
