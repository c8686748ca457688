# Each position predicts the next target, although logits and targets are already aligned.
# zh: 每个位置去预测下一个目标，而 logits 与目标本来已经对齐。
import torch
import torch.nn.functional as F


def perplexity(logits, targets):
    V = logits.shape[-1]
    x = logits[..., :-1, :].reshape(-1, V)
    t = targets[..., 1:].reshape(-1)
    x = x if x.dtype == torch.float64 else x.float()
    return torch.exp(F.cross_entropy(x, t, ignore_index=-100)).to(logits.dtype)
