# Takes the truth value of the ids, so only 0 counts as padding.
# zh: 取编号的真值，只有 0 被当作填充。

import torch


def padding_mask(input_ids, pad_id):
    return input_ids.to(torch.bool).unsqueeze(1).unsqueeze(2)
