# Returns a float64 NaN for float32 logits if no token counts.
# zh: 没有 token 计入时，对 float32 的 logits 返回 float64 的 NaN。
import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    dt = logits.dtype
    ct = np.float64 if dt == np.float64 else np.float32
    L = logits.shape[1]
    t = labels[:, 1:]
    counts = (np.arange(1, L) >= prompt_lengths[:, None]) & (t != -100)
    n = counts.sum()
    if n == 0:
        return np.float64("nan")
    z = logits[:, :-1][counts].astype(ct)
    z = z - z.max(-1, keepdims=True)
    nll = np.log(np.exp(z).sum(-1)) - z[np.arange(n), t[counts]]
    return dt.type(nll.mean())
