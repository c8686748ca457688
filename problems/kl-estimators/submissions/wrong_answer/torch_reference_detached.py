# Detaches ref_logp; that is the caller's business.
# zh: 对 ref_logp 调用了 detach，那是调用者的事。

import torch


def kl_estimators(logp, ref_logp):
    wide = torch.promote_types(logp.dtype, torch.float32)
    d = ref_logp.detach().to(wide) - logp
    return tuple(estimate.to(logp.dtype) for estimate in (-d, d * d / 2, torch.exp(d) - 1 - d))
