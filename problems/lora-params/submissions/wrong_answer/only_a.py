# Counts a alone.
# zh: 只数了 a。


def lora_params(d_in, d_out, rank, layers):
    return layers * rank * d_in
