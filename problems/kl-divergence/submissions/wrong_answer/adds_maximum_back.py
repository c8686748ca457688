# Adds the maximum back before it subtracts the log-sum-exp: in float32 large logits leave no digits for the rest.
# zh: 求 log-sum-exp 时先把最大值加回去再相减：float32 下 logit 很大时，剩下的小数位全部丢失。
import numpy as np


def log_softmax(logits):
    top = logits.max(axis=-1, keepdims=True)
    return logits - (top + np.log(np.exp(logits - top).sum(axis=-1, keepdims=True)))


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    wide = np.promote_types(p_logits.dtype, np.float32)
    log_p, log_q = log_softmax(p_logits.astype(wide)), log_softmax(q_logits.astype(wide))
    p = np.exp(log_p)
    rows = np.where(p > 0, p * (log_p - log_q), 0).sum(axis=-1)
    if reduction == "sum":
        rows = rows.sum()
    elif reduction == "batchmean":
        rows = rows.mean()
    return rows.astype(p_logits.dtype)
