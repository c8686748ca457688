# Every chosen answer is compared with every rejected one, and the diagonal is taken.
# zh: 先算所有 chosen 与所有 rejected 的差，再取对角线，内存是平方级。
import numpy as np


def reward_pair_loss(chosen, rejected):
    wide = np.float32 if chosen.dtype == np.float16 else chosen.dtype
    c, r = chosen.ravel().astype(wide), rejected.ravel().astype(wide)
    z = np.diagonal(r[None, :] - c[:, None])
    return np.asarray(np.logaddexp(np.zeros((), wide), z).mean()).astype(chosen.dtype)
