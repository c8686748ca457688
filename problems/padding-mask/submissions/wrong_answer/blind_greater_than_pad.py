# Takes only ids greater than pad_id as tokens.
# zh: 只把大于 pad_id 的 id 当作词元。


def padding_mask(input_ids, pad_id):
    return (input_ids > pad_id)[:, None, None, :]
