# Returns the share of the weight that is trained.
# zh: 返回的是可训练部分所占的比例。


def lora_params(d_in, d_out, rank, layers):
    return rank * (d_in + d_out) / (d_in * d_out)
