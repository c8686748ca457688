# Computes log(e^chosen + e^rejected) - chosen, which loses the digits of the loss where the rewards are large.
# zh: 计算 log(e^chosen + e^rejected) - chosen，奖励很大时损失的有效位就丢掉了。
import numpy as np


def reward_pair_loss(chosen, rejected):
    dt = chosen.dtype
    ct = np.float64 if dt == np.float64 else np.float32
    c, r = chosen.astype(ct), rejected.astype(ct)
    return (np.logaddexp(c, r) - c).mean().astype(dt)
