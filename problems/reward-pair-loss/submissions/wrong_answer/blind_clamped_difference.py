# The difference is limited to ±150 000, although float64 rewards may be larger.
# zh: 把差限制在 ±150 000，而 float64 的奖励可以更大。
import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.float32 if chosen.dtype == np.float16 else chosen.dtype
    z = np.clip(rejected.astype(wide) - chosen.astype(wide), -150_000, 150_000)
    return np.asarray(np.logaddexp(np.zeros((), wide), z).mean()).astype(chosen.dtype)
