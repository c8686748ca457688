# The maximum is added back before the target is subtracted, and float32 loses its digits at large logits.
# zh: 先把最大值加回再减去目标的 logit，logits 很大时 float32 的有效位丢失。
import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    length = labels.shape[1]
    counts = (np.arange(length) >= prompt_lengths[:, None]) & (labels != -100)
    rows = logits[:, :-1][counts[:, 1:]].astype(wide)
    target = labels[:, 1:][counts[:, 1:]]
    if not len(rows):
        return logits.dtype.type(np.nan)
    top = rows.max(axis=1, keepdims=True)
    loss = top[:, 0] + np.log(np.exp(rows - top).sum(axis=1)) - rows[np.arange(len(rows)), target]
    return logits.dtype.type(loss.mean())
