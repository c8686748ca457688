"""The form of most reward-model code: the negative mean of logsigmoid."""

import torch
import torch.nn.functional as F


def reward_pair_loss(chosen, rejected):
    wide = torch.promote_types(chosen.dtype, torch.float32)
    return -F.logsigmoid(chosen.to(wide) - rejected).mean().to(chosen.dtype)
