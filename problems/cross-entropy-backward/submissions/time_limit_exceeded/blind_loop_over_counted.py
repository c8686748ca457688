# Fills in the gradient of each counted position in a Python loop.
# zh: 用 Python 循环逐个填写有效位置的梯度。
import torch


def cross_entropy_backward(logits, targets, ignore_index=-100):
    wide = torch.float64 if logits.dtype == torch.float64 else torch.float32
    z = logits.reshape(-1, logits.shape[-1])
    t = targets.reshape(-1)
    keep = t != ignore_index
    grad = torch.zeros_like(z)
    z, t, n = z[keep], t[keep], int(keep.sum())
    if n:
        for row in keep.nonzero().flatten().tolist():
            p = torch.softmax(logits.reshape(-1, logits.shape[-1])[row].to(wide), -1)
            p[targets.reshape(-1)[row]] -= 1
            grad[row] = (p / n).to(logits.dtype)
    return grad.reshape(logits.shape)
