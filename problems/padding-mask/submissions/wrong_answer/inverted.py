# Marks the padding with True, as key_padding_mask and masked_fill want it.
# zh: 用 True 标记填充，那是 key_padding_mask 和 masked_fill 的约定。


def padding_mask(input_ids, pad_id):
    real = input_ids == pad_id
    return real[:, None, None, :]
