# Takes torch.log of torch.sigmoid, which is log 0 for a large margin.
# zh: 对 torch.sigmoid 取 torch.log，差值很大时是 log 0。

import torch


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = torch.promote_types(pi_chosen.dtype, torch.float32)
    policy = pi_chosen.to(wide) - pi_rejected
    reference = ref_chosen.to(wide) - ref_rejected
    return -torch.log(torch.sigmoid(beta * (policy - reference))).mean().to(pi_chosen.dtype)
