"""The form of the authors' code: logsigmoid of the difference of two log-ratios."""

import torch
import torch.nn.functional as F


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = torch.promote_types(pi_chosen.dtype, torch.float32)
    policy = pi_chosen.to(wide) - pi_rejected
    reference = ref_chosen.to(wide) - ref_rejected
    return -F.logsigmoid(beta * (policy - reference)).mean().to(pi_chosen.dtype)
