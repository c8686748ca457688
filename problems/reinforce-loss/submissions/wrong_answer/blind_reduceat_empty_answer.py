# Adds up the tokens with reduceat, which gives an answer without tokens the first token of the next.
# zh: 用 reduceat 对词元求和，没有词元的回答会得到下一个回答的第一个词元。
import numpy as np


def reinforce_loss(logp, rewards, mask, baseline="mean"):
    work = np.float32 if logp.dtype == np.float16 else logp.dtype
    r = rewards.astype(work)
    tokens = np.append(logp[mask], 0).astype(work)
    starts = np.concatenate([[0], mask.sum(1).cumsum()[:-1]])
    s = np.add.reduceat(tokens, starts)
    if baseline == "mean":
        r = r - r.mean()
    elif baseline == "leave_one_out":
        r = r - (r.sum() - r) / (len(r) - 1)
    return (-(r * s).mean()).astype(logp.dtype)
