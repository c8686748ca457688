# The product is formed before the classes with p = 0 are left out, so their gradient is NaN.
# zh: 先算乘积再去掉 p 为 0 的类别，这些类别的梯度变成 NaN。
import torch


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    wide = torch.float64 if p_logits.dtype == torch.float64 else torch.float32

    def logs(x):
        z = x.to(wide) - x.to(wide).amax(-1, keepdim=True)
        return z - z.exp().sum(-1, keepdim=True).log()

    lp, lq = logs(p_logits), logs(q_logits)
    p = lp.exp()
    rows = torch.where(p > 0, p * (lp - lq), 0).sum(-1)
    if reduction == "none":
        return rows.to(p_logits.dtype)
    return (rows.sum() if reduction == "sum" else rows.mean()).to(p_logits.dtype)
