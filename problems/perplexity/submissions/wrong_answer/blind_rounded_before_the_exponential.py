# The mean loss is rounded to half precision before the exponential.
# zh: 先把平均损失舍入为半精度，再取指数。
import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    flat = logits.reshape(-1, logits.shape[-1])
    if flat.dtype != torch.float64:
        flat = flat.float()
    loss = F.cross_entropy(flat, targets.reshape(-1), ignore_index=-100)
    return loss.to(logits.dtype).exp()
