# Each position is a call of its own, which is too slow for many positions with a small vocabulary.
# zh: 每个位置单独计算，词表很小而位置很多时超时。
import numpy as np


def sft_loss(logits, labels, prompt_lengths):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    total, count = 0.0, 0
    for row, tokens, prompt in zip(logits, labels, prompt_lengths):
        for j in range(max(int(prompt), 1), len(tokens)):
            if tokens[j] != -100:
                z = row[j - 1].astype(wide)
                z -= z.max()
                total += np.log(np.exp(z).sum()) - z[tokens[j]]
                count += 1
    return np.asarray(total / count if count else np.nan).astype(logits.dtype)
