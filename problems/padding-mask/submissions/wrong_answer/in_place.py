# Overwrites the ids of the caller.
# zh: 改写了调用者的编号。


def padding_mask(input_ids, pad_id):
    input_ids -= pad_id
    real = input_ids != 0
    return real[:, None, None, :]
