# Pairs whose margin is at least 20 have the loss 0.
# zh: 间隔达到 20 的对损失取 0。
import numpy as np


def reward_pair_loss(chosen, rejected):
    dtype = chosen.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    z = chosen.astype(work) - rejected.astype(work)
    return np.asarray(np.where(z >= 20, work(0), np.logaddexp(work(0), -z)).mean()).astype(dtype)
