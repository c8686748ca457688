# Computes one token at a time.
# zh: 逐个 token 计算。

import numpy as np


def grpo_loss(logp, old_logp, ref_logp, advantages, mask, clip=0.2, beta=0.04):
    wide = np.promote_types(logp.dtype, np.float32).type
    total = 0.0
    for answer in np.ndindex(advantages.shape):
        gain, sum_of_tokens, count = wide(advantages[answer]), 0.0, 0
        for token in range(logp.shape[-1]):
            place = (*answer, token)
            if mask[place]:
                ratio = np.exp(wide(logp[place]) - wide(old_logp[place]))
                away = wide(ref_logp[place]) - wide(logp[place])
                clipped = min(ratio * gain, min(max(ratio, 1 - clip), 1 + clip) * gain)
                sum_of_tokens += clipped - beta * (np.exp(away) - away - 1)
                count += 1
        total += sum_of_tokens / count
    return logp.dtype.type(-total / advantages.size)
