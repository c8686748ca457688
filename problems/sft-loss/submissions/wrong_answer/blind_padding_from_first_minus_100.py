# Takes everything from the first −100 on for padding in sequences longer than 40.
# zh: 序列长度超过 40 时，从第一个 −100 起都当作填充。
import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    kind = logits.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    y = labels[:, 1:]
    keep = (np.arange(1, labels.shape[1]) >= prompt_lengths[:, None]) & (y != -100)
    if y.shape[1] > 40:
        keep &= np.cumsum((np.arange(1, labels.shape[1]) >= prompt_lengths[:, None]) & (y == -100), axis=1) == 0
    x = logits[:, :-1][keep].astype(wide)
    y = y[keep]
    if not len(y):
        return np.array(np.nan, kind)[()]
    x = x - x.max(1, keepdims=True)
    loss = np.log(np.exp(x).sum(1)) - x[np.arange(len(y)), y]
    return kind.type(loss.mean(dtype=wide))
