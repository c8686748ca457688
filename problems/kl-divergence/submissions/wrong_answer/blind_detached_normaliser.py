# The sum of the exponentials is detached, so the gradient misses the normalisation.
# zh: 归一化的和被 detach，梯度缺少归一化一项。
import torch


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    wide = torch.float64 if p_logits.dtype == torch.float64 else torch.float32

    def logs(x):
        z = x.to(wide) - x.to(wide).amax(-1, keepdim=True).detach()
        return z - z.exp().sum(-1, keepdim=True).log().detach()

    lp, lq = logs(p_logits), logs(q_logits)
    p = lp.exp()
    safe = torch.where(p > 0, lp, 0) - torch.where(p > 0, lq, 0)
    rows = (p * safe).sum(-1)
    if reduction == "none":
        return rows.to(p_logits.dtype)
    return (rows.sum() if reduction == "sum" else rows.mean()).to(p_logits.dtype)
