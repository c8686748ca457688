# The logarithm of the ratio is clamped to −20 … 20, as training code does.
# zh: 像训练代码那样把对数比值截断在 −20 到 20 之间。
import torch


def kl_estimators(logp, ref_logp):
    dt = logp.dtype
    work = torch.float64 if dt == torch.float64 else torch.float32
    d = torch.clamp(ref_logp.to(work) - logp.to(work), min=-20.0, max=20.0)
    k1 = -d
    k2 = 0.5 * d.square()
    k3 = torch.expm1(d) - d
    return k1.to(dt), k2.to(dt), k3.to(dt)
