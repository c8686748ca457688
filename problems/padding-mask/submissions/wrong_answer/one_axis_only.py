# Returns shape (B, 1, L), without the axis of the heads.
# zh: 返回形状 (B, 1, L)，少了头的那一维。


def padding_mask(input_ids, pad_id):
    real = input_ids != pad_id
    return real[:, None, :]
