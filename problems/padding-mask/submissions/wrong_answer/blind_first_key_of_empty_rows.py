# Leaves the first key of an all-padding sequence visible, so that the softmax has no NaN.
# zh: 整行都是填充时保留第一个键，以免 softmax 出现 NaN。


def padding_mask(input_ids, pad_id):
    mask = input_ids != pad_id
    mask[~mask.any(axis=1), 0] = True
    return mask[:, None, None, :]
