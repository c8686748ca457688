# Returns shape (B, 1, L, L): both query and key have to be real.
# zh: 返回形状 (B, 1, L, L)：要求 query 和 key 都是真实 token。


def padding_mask(input_ids, pad_id):
    real = input_ids != pad_id
    return (real[:, :, None] & real[:, None, :])[:, None]
