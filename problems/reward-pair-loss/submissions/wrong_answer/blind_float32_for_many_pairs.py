# Subtracts more than 1 000 pairs in float32.
# zh: 超过 1 000 对时用 float32 相减。
import numpy as np


def reward_pair_loss(chosen, rejected):
    kind = chosen.dtype
    work = np.float64 if kind == np.float64 and chosen.size <= 1000 else np.float32
    return np.logaddexp(0, rejected.astype(work) - chosen.astype(work)).mean(dtype=np.float64).astype(kind)
