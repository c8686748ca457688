# Rounds the probabilities to the dtype of the logits before 1 is subtracted and before the division by n.
# zh: 先把概率舍入到 logits 的 dtype，再减 1 并除以 n。
import torch


def cross_entropy_backward(logits, targets, ignore_index=-100):
    wide = torch.float64 if logits.dtype == torch.float64 else torch.float32
    z = logits.reshape(-1, logits.shape[-1])
    t = targets.reshape(-1)
    keep = t != ignore_index
    grad = torch.zeros_like(z)
    z, t, n = z[keep], t[keep], int(keep.sum())
    if n:
        p = torch.softmax(z.to(wide), -1).to(logits.dtype)
        p[torch.arange(n), t] -= 1
        grad[keep] = (p / n).to(logits.dtype)
    return grad.reshape(logits.shape)
