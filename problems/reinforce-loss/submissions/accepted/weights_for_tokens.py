"""Each token's log-probability is weighted by its answer's advantage; the tokens under the mask are picked out first."""

import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    wide = np.float64 if logp.dtype == np.float64 else np.float32
    advantages = rewards.astype(wide)
    if baseline != "none":
        advantages = advantages - advantages.mean()
    if baseline == "leave_one_out":
        advantages = advantages * (len(rewards) / (len(rewards) - 1))
    answer = np.nonzero(mask)[0]
    return (-(advantages[answer] * logp[mask]).sum(dtype=wide) / len(rewards)).astype(logp.dtype)
