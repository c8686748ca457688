# Detaches the ratio in k3, which changes its gradient.
# zh: k3 中对比值调用了 detach，梯度就变了。

import torch


def kl_estimators(logp, ref_logp):
    wide = torch.promote_types(logp.dtype, torch.float32)
    d = ref_logp.to(wide) - logp
    return tuple(estimate.to(logp.dtype) for estimate in (-d, d * d / 2, torch.exp(d.detach()) - 1 - d))
