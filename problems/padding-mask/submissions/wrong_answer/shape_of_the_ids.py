# Returns shape (B, L), which broadcasts to the wrong axes.
# zh: 返回形状 (B, L)，会广播到错误的维上。


def padding_mask(input_ids, pad_id):
    real = input_ids != pad_id
    return real
