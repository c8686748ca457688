# Computes in half precision.
# zh: 用半精度计算。

import torch
import torch.nn.functional as F


def reward_pair_loss(chosen, rejected):
    wide = torch.promote_types(chosen.dtype, torch.float32)
    return -F.logsigmoid(chosen - rejected).mean().to(chosen.dtype)
