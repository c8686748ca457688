# Returns the number in millions.
# zh: 返回的单位是百万。


def lora_params(d_in, d_out, rank, layers):
    return layers * rank * (d_in + d_out) / 1e6
