# Returns shape (B, 1, L, 1): that masks queries instead of keys.
# zh: 返回形状 (B, 1, L, 1)：遮住的是 query 而不是 key。


def padding_mask(input_ids, pad_id):
    real = input_ids != pad_id
    return real[:, None, :, None]
