# Detaches the rejected rewards: the loss is right, half of the gradient is missing.
# zh: 对 rejected 调用了 detach：损失对了，缺了一半梯度。

import torch
import torch.nn.functional as F


def reward_pair_loss(chosen, rejected):
    wide = torch.promote_types(chosen.dtype, torch.float32)
    return -F.logsigmoid(chosen.to(wide) - rejected.detach()).mean().to(chosen.dtype)
