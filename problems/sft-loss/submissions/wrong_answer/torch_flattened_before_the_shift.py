# Flattens the batch before it shifts, so that one sequence predicts the next one's first token.
# zh: 先展平批次再错位，于是一个序列的末尾去预测下一个序列的开头。

import torch
import torch.nn.functional as F


def sft_loss(logits, labels, prompt_lengths):
    places = torch.arange(labels.shape[1])
    targets = labels.masked_fill(places < prompt_lengths[:, None], -100)
    wide = logits.to(torch.promote_types(logits.dtype, torch.float32))
    return F.cross_entropy(wide.flatten(0, 1)[:-1], targets.flatten()[1:]).to(logits.dtype)
