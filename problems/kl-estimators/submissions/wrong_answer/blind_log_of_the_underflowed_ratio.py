# The difference is taken back as the logarithm of the ratio, which may have become zero.
# zh: 从比值取对数得到差，而比值可能已经下溢为零。
import torch


def kl_estimators(logp, ref_logp):
    dt = logp.dtype
    if dt != torch.float64:
        logp, ref_logp = logp.float(), ref_logp.float()
    ratio = torch.exp(ref_logp - logp)
    log_ratio = torch.log(ratio)
    k3 = ratio - 1 - log_ratio
    return (logp - ref_logp).to(dt), ((ref_logp - logp) ** 2 / 2).to(dt), k3.to(dt)
