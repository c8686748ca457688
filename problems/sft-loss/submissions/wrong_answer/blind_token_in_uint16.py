# Keeps the tokens in uint16.
# zh: 用 uint16 保存 token。
import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    kind = logits.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    y = labels[:, 1:]
    keep = (np.arange(1, labels.shape[1]) >= prompt_lengths[:, None]) & (y != -100)
    x = logits[:, :-1][keep].astype(wide)
    y = y[keep].astype(np.uint16)
    if not len(y):
        return np.array(np.nan, kind)[()]
    x = x - x.max(1, keepdims=True)
    loss = np.log(np.exp(x).sum(1)) - x[np.arange(len(y)), y]
    return kind.type(loss.mean(dtype=wide))
