"""The form of training code."""

import torch


def kl_estimators(logp, ref_logp):
    wide = torch.promote_types(logp.dtype, torch.float32)
    log_ratio = ref_logp.to(wide) - logp
    k3 = torch.exp(log_ratio) - log_ratio - 1
    return [estimate.to(logp.dtype) for estimate in (-log_ratio, log_ratio.pow(2) / 2, k3)]
