# The sum over all pairs is divided by the length of the first axis only.
# zh: 所有样本对的损失之和只除以第一个轴的长度。
import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.float32 if chosen.dtype == np.float16 else chosen.dtype
    z = rejected.astype(wide) - chosen.astype(wide)
    return np.asarray(np.logaddexp(0, z).sum() / len(z)).astype(chosen.dtype)
