# Computes without gradients.
# zh: 在 no_grad 中计算，没有梯度。

import torch


def kl_estimators(logp, ref_logp):
    wide = torch.promote_types(logp.dtype, torch.float32)
    with torch.no_grad():
        d = ref_logp.to(wide) - logp
    return tuple(estimate.to(logp.dtype) for estimate in (-d, d * d / 2, torch.exp(d) - 1 - d))
