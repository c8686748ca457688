# The loss is taken as 0 where the pair is ordered correctly by more than 12, which is too coarse for float64.
# zh: 次序正确且差超过 12 时把损失当作 0，对 float64 来说太粗糙。
import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.float32 if chosen.dtype == np.float16 else chosen.dtype
    z = rejected.astype(wide) - chosen.astype(wide)
    loss = np.where(z > 12, z, np.where(z < -12, 0, np.log1p(np.exp(np.clip(z, -12, 12)))))
    return np.asarray(loss.mean()).astype(chosen.dtype)
