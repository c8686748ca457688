# Takes the logarithm of torch.sigmoid.
# zh: 对 torch.sigmoid 取对数。

import torch


def reward_pair_loss(chosen, rejected):
    wide = torch.promote_types(chosen.dtype, torch.float32)
    return -torch.sigmoid(chosen.to(wide) - rejected).log().mean().to(chosen.dtype)
