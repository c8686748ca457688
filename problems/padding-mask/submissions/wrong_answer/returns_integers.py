# Returns 1 and 0 as integers.
# zh: 返回整数 1 和 0。


def padding_mask(input_ids, pad_id):
    real = input_ids != pad_id
    return real[:, None, None, :].astype(input_ids.dtype)
