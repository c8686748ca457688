# Takes every id from pad_id on for padding.
# zh: 把不小于 pad_id 的编号都当作填充。


def padding_mask(input_ids, pad_id):
    real = input_ids < pad_id
    return real[:, None, None, :]
