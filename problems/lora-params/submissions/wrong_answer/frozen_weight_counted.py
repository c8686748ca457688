# Counts the frozen weight as well.
# zh: 把冻结的权重也算了进去。


def lora_params(d_in, d_out, rank, layers):
    return layers * (d_in * d_out + rank * (d_in + d_out))
