# The mean is the mean of the means of blocks of 1000 pairs.
# zh: 按 1000 对分块取均值再平均。
import numpy as np


def reward_pair_loss(chosen, rejected):
    dtype = chosen.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    z = chosen.astype(work) - rejected.astype(work)
    return np.asarray(
        np.mean([np.logaddexp(work(0), -b).mean() for b in np.split(z.ravel(), range(1000, z.size, 1000))])
    ).astype(dtype)
