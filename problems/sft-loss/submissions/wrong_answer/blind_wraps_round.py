# The logits are rolled, so that the last ones predict token 0 of a sequence without a prompt.
# zh: 用 roll 移动 logits，没有提示的序列中最后一个位置被用来预测第 0 个 token。
import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    z = np.roll(logits, 1, axis=1).astype(wide)
    counts = (np.arange(labels.shape[1]) >= prompt_lengths[:, None]) & (labels != -100)
    z = z[counts]
    top = z.max(-1, keepdims=True, initial=-np.inf)
    loss = top[:, 0] + np.log(np.exp(z - top).sum(-1)) - z[np.arange(len(z)), labels[counts]]
    with np.errstate(invalid="ignore"):
        return (loss.sum() / np.asarray(len(loss), wide)).astype(logits.dtype)
