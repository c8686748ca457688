# Subtracts in half precision before exp.
# zh: 在半精度中相减之后才取 exp。

import torch


def kl_estimators(logp, ref_logp):
    wide = torch.promote_types(logp.dtype, torch.float32)
    d = (ref_logp - logp).to(wide)
    return tuple(estimate.to(logp.dtype) for estimate in (-d, d * d / 2, torch.exp(d) - 1 - d))
