"""where for the mask, a dot product for the sum over the answers."""

import torch


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    dtype = logp.dtype
    if dtype in (torch.float16, torch.bfloat16):
        logp, rewards = logp.float(), rewards.float()
    count = len(rewards)
    match baseline:
        case "none":
            centre = torch.zeros_like(rewards)
        case "mean":
            centre = rewards.mean()
        case _:
            centre = (rewards.sum() - rewards) / (count - 1)
    score = torch.where(mask, logp, torch.zeros_like(logp)).sum(1)
    return (-(rewards - centre) @ score / count).to(dtype)
