# Computes k1 without gradient where two log-probabilities of many tokens are equal.
# zh: token 超过 20 个时，两个对数概率相等之处 k1 没有梯度。
import torch


def kl_estimators(logp, ref_logp):
    kind = logp.dtype
    wide = torch.float64 if kind == torch.float64 else torch.float32
    d = ref_logp.to(wide) - logp.to(wide)
    same = (d == 0) & (d.numel() > 20)
    k1 = torch.where(same, torch.zeros_like(d), -d)
    return k1.to(kind), (d * d / 2).to(kind), (torch.expm1(d) - d).to(kind)
