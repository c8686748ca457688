# Computes float16 in float32, but bfloat16 as it is.
# zh: 只把 float16 提升到 float32，bfloat16 则原样计算。

import torch


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    def logs(z):
        if z.dtype == torch.float16:
            z = z.float()
        z = z - z.amax(-1, keepdim=True).detach()
        return z - z.exp().sum(-1, keepdim=True).log()

    lp, lq = logs(p_logits), logs(q_logits)
    p = lp.exp()
    dead = p == 0
    diff = torch.where(dead, torch.zeros_like(lp), lp) - torch.where(dead, torch.zeros_like(lq), lq)
    kl = (p * diff).sum(-1)
    if reduction == "none":
        return kl.to(p_logits.dtype)
    return (kl.sum() if reduction == "sum" else kl.mean()).to(p_logits.dtype)
