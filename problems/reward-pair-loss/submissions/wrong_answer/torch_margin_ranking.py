# Uses the library's margin ranking loss.
# zh: 用了库里的 margin ranking 损失。

import torch
import torch.nn.functional as F


def reward_pair_loss(chosen, rejected):
    wide = torch.promote_types(chosen.dtype, torch.float32)
    return F.margin_ranking_loss(chosen.to(wide), rejected.to(wide), torch.ones_like(chosen, dtype=wide)).to(
        chosen.dtype
    )
