# One factor of the square is detached, so k2 has half of its gradient.
# zh: 平方中的一个因子被 detach，k2 的梯度因此只有一半。
import torch


def kl_estimators(logp, ref_logp):
    wide = torch.promote_types(logp.dtype, torch.float32)
    d = ref_logp.to(wide) - logp.to(wide)
    k3 = torch.expm1(d) - d
    return tuple(k.to(logp.dtype) for k in (-d, d.detach() * d / 2, k3))
