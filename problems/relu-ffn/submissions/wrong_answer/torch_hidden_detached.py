# Rebuilds the hidden layer from its detached values: no gradient reaches x, w1 and b1.
# zh: 用 detach 之后的数值重建隐藏层：梯度传不到 x、w1 和 b1。
import torch


def relu_ffn(x, w1, b1, w2, b2):
    work = torch.promote_types(x.dtype, torch.float32)
    hidden = x.to(work) @ w1.to(work) + b1.to(work)
    hidden = torch.where(hidden > 0, hidden.detach(), 0.0)
    return (hidden @ w2.to(work) + b2.to(work)).to(x.dtype)
