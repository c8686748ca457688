# Takes logsumexp minus target without subtracting the maximum: large float32 logits lose the digits of the loss.
# zh: 用 logsumexp 减去目标 logit，而不先减最大值：float32 的大 logits 会丢失损失的有效数字。
import torch


def perplexity(logits, targets):
    dtype = logits.dtype
    work = torch.promote_types(dtype, torch.float32)
    keep = targets != -100
    x, y = logits[keep].to(work), targets[keep]
    nll = torch.logsumexp(x, dim=-1) - x.gather(-1, y.unsqueeze(-1)).squeeze(-1)
    return nll.mean().exp().to(dtype)
